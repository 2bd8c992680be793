// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usualproposals.h"

#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/widgets/keyvaluerow.h"

#include <QVBoxLayout>
#include <algorithm>

UsualProposals::UsualProposals(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void UsualProposals::display(const ClientNotebook &notebook) {
    m_client = notebook.client.id;
    // A reader of the notebook cannot make it the usual: what they chose stands in their list.
    auto proposed = m_context.store.isReadOnly()
                        ? std::vector<about::ProposedUsual>()
                        : about::proposedUsuals(notebook, m_context.today());
    if (proposed != m_proposed) {
        m_proposed = std::move(proposed);
        while (QLayoutItem *item = m_column->takeAt(0)) {
            // It may hold the link that was just pressed.
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        for (const about::ProposedUsual &one : m_proposed)
            m_column->addWidget(makeRow(one));
    }
    setVisible(!m_proposed.empty());
}

QWidget *UsualProposals::makeRow(const about::ProposedUsual &proposed) {
    auto *row = new KeyValueRow(proposed.topic, proposed.value);
    row->value()->setReadOnly(true);
    row->value()->setWraps(true);
    row->setNote(tr("%1 of %2 times. Make it the usual").arg(proposed.times).arg(proposed.of),
                 QStringLiteral("cup"));
    row->setNoteColor(&Tokens::ai);
    connect(row, &KeyValueRow::noteClicked, this, [this, proposed] { accept(proposed); });
    return row;
}

void UsualProposals::accept(const about::ProposedUsual &proposed) {
    const bool done = attempt(this, [&] {
        const ClientNotebook notebook = m_context.store.notebook(m_client);
        m_context.store.write(tr("Add a usual"), [&](Store::Batch &batch) {
            const auto known = batch.where(&Usual::client, m_client);
            const bool isThere = std::any_of(known.begin(), known.end(), [&](const Usual &one) {
                return one.topic == proposed.topic && one.value == proposed.value;
            });
            if (!isThere) // not even among what waits to be written
                batch.save(about::usualFrom(proposed, notebook, m_context.today()));
        });
    });
    if (done)
        m_context.offerUndo(tr("Now the usual: %1").arg(proposed.value));
}
