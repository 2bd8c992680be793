// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notebook/givenblock.h"

#include "app/domain/signals.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/sentencelabel.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int giftsInSight = 3;
} // namespace

GivenBlock::GivenBlock(Context &context, QWidget *parent)
    : Block(tr("Given"), parent), m_context(context), m_open(new SentenceLabel),
      m_given(new GivenList(context, this)) {
    m_open->setWraps(true);
    m_open->setColor(&Tokens::kaki);
    m_open->hide();
    add(m_open);
    m_fold = std::make_unique<FoldedList<Gift>>(m_given->list(), giftsInSight);
    addList(m_given->list());
    add(m_fold->button());
    Button *shelf = head()->addAction(tr("From the shelf"));
    shelf->setAccessibleName(tr("Give something from the shelf"));
    if (context.store.isReadOnly())
        shelf->hide();
    connect(shelf, &QAbstractButton::clicked, this,
            [this] { m_context.openTab(m_client, u"shelf"_s); });
}

void GivenBlock::display(const ClientNotebook &notebook) {
    m_client = notebook.client.id;
    const std::vector<Signal> found = signalsOf(notebook, m_context.today());
    const Signal *open = firstOf(found, SignalKind::GiftOpen);
    m_open->setSentence(open ? open->fact : Sentence());
    m_open->setVisible(open != nullptr);
    // Reads the shelf: a client page that cannot is told of, and shows no gifts.
    attempt(this, [&] {
        m_given->setClient(m_client);
        m_fold->display({notebook.gifts.rbegin(), notebook.gifts.rend()}, m_client);
    });
}

void GivenBlock::openFor(Id row) {
    m_fold->openFor(row);
    for (const Gift &gift : m_fold->rows())
        if (gift.id == row && gift.reason.isEmpty() && gift.date == m_context.today())
            // Once the page that is just being opened has taken the keys.
            QMetaObject::invokeMethod(
                this, [this, row] { m_given->askReason(row); }, Qt::QueuedConnection);
}
