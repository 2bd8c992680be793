// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/brief.h"
#include "ui/pages/block.h"
#include "ui/widgets/foldedlist.h"

class PlainLabel;
class PrivateFold;
class UsualProposals;

/// The blocks at the left of the brief. Each shows what the brief picked and edits the rows
/// behind it where they stand.

/// What the last session came to, and the closed fold of what was said in confidence.
class LastBlock : public Block {
    Q_OBJECT
public:
    explicit LastBlock(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook, const Brief &brief);
    void commit();
    /// Closes the fold.
    void close();

private:
    Context &m_context;
    Form<Session> m_form;
    InlineEdit *m_gist;
    PlainLabel *m_first;
    PrivateFold *m_fold;
};

/// What is agreed until next time, both ways.
class PromiseBlock : public Block {
    Q_OBJECT
public:
    explicit PromiseBlock(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook, const Brief &brief);
    void commit();
    RowList<Promise> *list(Side side) const { return side == Side::Client ? m_theirs : m_mine; }

private:
    RowList<Promise> *makeList(Side side);
    QWidget *makeRow(Form<Promise> &form, Side side);

    Context &m_context;
    Id m_client = 0;
    std::map<Id, BriefPromise> m_shown;
    PlainLabel *m_renewal;
    PlainLabel *m_fromThem;
    PlainLabel *m_fromMe;
    RowList<Promise> *m_theirs;
    RowList<Promise> *m_mine;
};

/// The usual, ready before they ask; what is to be asked again says so.
class UsualBlock : public Block {
    Q_OBJECT
public:
    explicit UsualBlock(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook, const Brief &brief);
    void commit();
    RowList<Usual> *list() const { return m_usuals.list(); }
    void openFor(Id row) { m_usuals.openFor(row); }
    /// What the hint leads to: the usual becomes what they chose lately, confirmed today; with
    /// `keep` it stays as it is, confirmed today.
    void settle(Id usual, bool keep);

private:
    RowList<Usual> *makeList();
    void offerChoice(Id usual, QWidget *where);

    Context &m_context;
    std::map<Id, BriefUsual> m_shown;
    std::map<Id, QString> m_chosen; ///< what they chose lately, by usual
    Id m_client = 0;
    FoldedList<Usual> m_usuals;
    UsualProposals *m_proposals;
};

/// Small things remembered, those of the season first.
class FactBlock : public Block {
    Q_OBJECT
public:
    explicit FactBlock(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook, const Brief &brief);
    void commit();
    RowList<Fact> *list() const { return m_facts.list(); }
    void openFor(Id row) { m_facts.openFor(row); }

private:
    RowList<Fact> *makeList();

    Context &m_context;
    std::map<Id, QString> m_when;
    Id m_client = 0;
    FoldedList<Fact> m_facts;
};
