// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notebook/stateblock.h"

#include "app/domain/clientnotebook.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/rows.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"

#include <QMessageBox>

using namespace Qt::StringLiterals;

StateBlock::StateBlock(Context &context, Form<Client> &form, QWidget *parent)
    : Block(tr("Where they stand"), parent), m_context(context), m_form(form),
      m_archive(new Button({}, Button::Kind::Link)),
      m_remove(new Button(tr("Remove for good…"), Button::Kind::Link)) {
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
    ask = [](const QString &question, QWidget *where) {
        QMessageBox box(QMessageBox::Warning, StateBlock::tr("Remove for good"), question,
                        QMessageBox::Cancel, where);
        box.setTextFormat(Qt::PlainText);
        QPushButton *yes =
            box.addButton(StateBlock::tr("Remove for good"), QMessageBox::DestructiveRole);
        box.setDefaultButton(QMessageBox::Cancel);
        box.exec();
        return box.clickedButton() == yes;
    };
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
    const Client &client = m_form.stored();
    if (client.id == 0 ||
        !ask(tr("Everything about %1 goes: sessions, words, goals, papers made from them. This "
                "cannot be undone.")
                 .arg(about::displayName(client)),
             this))
        return;
    const Id gone = client.id;
    attempt(this, [this, gone] {
        m_context.openToday(); // nothing of theirs may stand on the screen while it goes
        m_context.store.eraseClient(gone);
        m_context.tell(tr("Removed for good."));
    });
}
