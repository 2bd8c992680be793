// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notebook/stateblock.h"

#include "app/domain/clientnotebook.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/rows.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/windowways.h"

using namespace Qt::StringLiterals;

StateBlock::StateBlock(Context &context, Form<Client> &form, QWidget *parent)
    : Block(tr("Where they stand"), parent), m_context(context), m_form(form),
      m_archive(new Button({}, Button::Kind::Link)),
      m_remove(new Button(tr("Erase for good…"), Button::Kind::Link)) {
    constexpr int keys = 104;
    add(keyed(tr("State"), form.pick(&Client::state, tr("State")), keys));
    add(keyed(tr("Since"),
              form.day(
                  &Client::since, tr("Client since"), [this] { return m_context.today(); },
                  days::Lean::Back, tr("first contact")),
              keys));
    auto *rhythm = form.line(&Client::cadenceDays, tr("Agreed rhythm of contact, in days"),
                             tr("days between contacts"));
    form.onShow([rhythm](const Client &client) {
        rhythm->setShown(client.cadenceDays ? tr("every %n days", nullptr, *client.cadenceDays)
                                            : QString());
    });
    add(keyed(tr("Rhythm"), rhythm, keys));
    auto *ways = new QWidget;
    auto *line = new FlowRow(ways, metrics::block);
    line->setContentsMargins(0, 0, 0, 0);
    m_archive->setColor(&Tokens::ai);
    m_remove->setColor(&Tokens::ink2); // kaki is for what is due, a brake or a slide
    line->addWidget(m_archive);
    line->addWidget(m_remove);
    if (context.store.isReadOnly()) // shown before it has a parent, it would be a window
        ways->hide();
    add(ways, metrics::gap);
    connect(m_archive, &QAbstractButton::clicked, this,
            [this] { setArchived(!m_form.value().archived); });
    connect(m_remove, &QAbstractButton::clicked, this, &StateBlock::removeForGood);
}

void StateBlock::display(const Client &client) {
    m_archive->setText(client.archived ? tr("Bring back from the archive") : tr("Archive"));
}

void StateBlock::setArchived(bool archived) {
    Client client = m_form.stored();
    client.archived = archived;
    const bool done = attempt(this, [&] {
        m_context.store.save(client, archived ? tr("Archive client") : tr("Bring back client"));
    });
    if (done)
        m_context.offerUndo(archived ? tr("Archived.") : tr("Back among your clients."));
}

void StateBlock::removeForGood() {
    if (WindowWays *window = WindowWays::of(this); window && m_form.stored().id != 0)
        window->eraseForGood(m_form.stored().id);
}
