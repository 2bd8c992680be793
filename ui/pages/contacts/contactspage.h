// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/pages/contacts/contactlog.h"

#include <QWidget>

class ContactsBlock;
class PlainLabel;

/// Being in touch between the sessions: how long ago and how long usually, one click for each
/// channel that notes a contact of today, and the contacts so far.
class ContactsPage : public QWidget {
    Q_OBJECT
public:
    explicit ContactsPage(Context &context, QWidget *parent = nullptr);

    void display(const ClientNotebook &notebook);
    void commit();
    /// A contact, brought in sight by the page around this.
    void openFor(Id row);
    void note(Channel channel);
    ContactsBlock *contacts() const { return m_contacts; }

private:
    Context &m_context;
    ContactLog m_log;
    Id m_client = 0;
    PlainLabel *m_title;
    PlainLabel *m_silence;
    ContactsBlock *m_contacts;
};
