// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/block.h"
#include "ui/widgets/rowlist.h"

class ContactsBlock;

class UsualProposals;

/// The blocks of the notebook about what is known and what is agreed: the usual with the
/// choices behind it, facts, engagements, consent, pauses.
class WorkBlocks : public QObject {
    Q_OBJECT
public:
    WorkBlocks(Context &context, QWidget *page);

    void display(const ClientNotebook &notebook);
    void commit();
    /// Unfolds the list that a row stands in.
    void openFor(Id row);
    /// The usual, what they chose, facts.
    QList<QWidget *> known() const { return m_known; }
    /// Engagements, consent, pauses, contacts.
    QList<QWidget *> agreed() const { return m_agreed; }

    RowList<Usual> *usuals() const { return m_usuals; }
    RowList<Choice> *choices() const { return m_choices; }
    RowList<Fact> *facts() const { return m_facts; }
    RowList<Engagement> *engagements() const { return m_engagements; }
    RowList<Consent> *consents() const { return m_consents; }
    RowList<Pause> *pauses() const { return m_pauses; }
    RowList<Contact> *contacts() const;

private:
    void makeUsuals();
    void makeChoices();
    void makeFacts();
    void makeEngagements();
    QWidget *makeEngagement(Form<Engagement> &form);
    void makeConsents();
    void makePauses();
    std::function<QDate()> today() const;

    Context &m_context;
    ClientNotebook m_notebook;
    QList<QWidget *> m_known, m_agreed;
    RowList<Usual> *m_usuals;
    UsualProposals *m_proposals;
    RowList<Choice> *m_choices;
    RowList<Fact> *m_facts;
    RowList<Engagement> *m_engagements;
    RowList<Consent> *m_consents;
    RowList<Pause> *m_pauses;
    ContactsBlock *m_contacts;
};
