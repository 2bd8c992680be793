// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contactspage.h"

#include "app/brief/verdicts.h"
#include "app/store/store.h"
#include "ui/pages/contacts/contactsblock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace {
constexpr int inSight = 20;
}

ContactsPage::ContactsPage(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_log(context),
      m_title(new PlainLabel(tr("Contacts"), Fonts::Role::Title, &Tokens::ink)),
      m_silence(new PlainLabel({}, Fonts::Role::Body, &Tokens::ink2)),
      m_contacts(new ContactsBlock(context, inSight)) {
    m_silence->setWraps(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_title);
    column->addWidget(m_silence);
    auto *ways = new QWidget;
    auto *line = new FlowRow(ways, metrics::gap);
    line->addWidget(new PlainLabel(tr("In touch today by"), Fonts::Role::Body, &Tokens::ink2));
    for (const Kind<Channel> &kind : kinds<Channel>()) {
        auto *button = new Button(kindName(kind.value));
        button->setSmall(true);
        button->setAccessibleName(tr("In touch today by %1").arg(kindName(kind.value)));
        line->addWidget(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, channel = kind.value] { note(channel); });
    }
    if (context.store.isReadOnly())
        ways->hide();
    column->addWidget(ways);
    column->addSpacing(metrics::gap);
    column->addWidget(m_contacts);
    column->addStretch(1);
}

void ContactsPage::display(const ClientNotebook &notebook) {
    m_client = notebook.client.id;
    m_silence->setText(rhythmVerdict(notebook, m_context.today()).text.plain());
    m_contacts->display(notebook);
}

void ContactsPage::commit() {
    m_contacts->commit();
}

void ContactsPage::openFor(Id row) {
    m_contacts->openFor(row);
}

void ContactsPage::note(Channel channel) {
    m_contacts->commit();
    // Whatever was filtered, what is just noted is seen.
    if (const Id row = m_log.note(this, m_client, channel))
        m_contacts->openFor(row);
}
