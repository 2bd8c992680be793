// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contactlog.h"

#include "app/brief/contactwords.h"
#include "app/store/store.h"
#include "ui/guard.h"

#include <QCoreApplication>

namespace {

struct ContactLogWords {
    Q_DECLARE_TR_FUNCTIONS(ContactLog)
};

} // namespace

Id ContactLog::note(QWidget *where, Id client, Channel channel) {
    Contact contact;
    contact.client = client;
    contact.date = m_context.today();
    contact.channel = channel;
    contact.by = Side::Consultant;
    const bool done = attempt(where, [&] {
        contact.id = m_fresh.of(m_context.store, client, contact.date);
        m_context.store.save(contact, ContactLogWords::tr("Note a contact"));
        m_fresh.drop(client, contact.date);
    });
    if (!done)
        return 0;
    m_context.offerUndo(ContactLogWords::tr("%1: noted for today.").arg(contactDone(channel)));
    return contact.id;
}

Id ContactLog::noted(const ClientNotebook &notebook, Channel channel, QDate today) {
    for (auto it = notebook.contacts.rbegin(); it != notebook.contacts.rend(); ++it)
        if (it->date == today && it->channel == channel && it->by == Side::Consultant &&
            it->text.trimmed().isEmpty())
            return it->id;
    return 0;
}
