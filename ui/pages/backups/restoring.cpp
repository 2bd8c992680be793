// SPDX-License-Identifier: GPL-3.0-or-later
// The way back from the Backups page: what differs, and bringing it back.
#include "app/store/backups/opened.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/backups/backupspage.h"
#include "ui/pages/backups/differenceview.h"
#include "ui/pages/block.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretfield.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr int fieldWidth = 340;
} // namespace

/// The window's switch: while the screen is shared, nobody is named who is not in sight.
QAction *BackupsPage::discreet() const {
    return window()->findChild<QAction *>(u"discreet"_s);
}

bool BackupsPage::hidesNames() const {
    const QAction *action = discreet();
    return action && action->isChecked();
}

void BackupsPage::look(const backups::Generation &generation,
                       const std::shared_ptr<const Secret> &typed) {
    if (!m_keeper)
        return;
    if (hidesNames())
        return context.tell(tr("Other names are hidden now. What differs names clients: leave "
                               "discreet mode to see it."));
    m_asked = Looked{generation, typed};
    m_keeper->compare(generation, typed);
}

void BackupsPage::showDifference(const backups::Generation &generation,
                                 const backups::Difference &difference) {
    if (!m_asked || m_asked->generation.file != generation.file)
        return; // another was asked for meanwhile
    const Looked asked = *std::exchange(m_asked, std::nullopt);
    closeDifference();
    if (hidesNames())
        return; // switched on while it was read
    m_seen = asked;
    m_overview->hide();
    m_difference = new DifferenceView(context, generation, difference);
    m_column->insertWidget(0, m_difference);
    connect(m_difference, &DifferenceView::closed, this, [this] {
        closeDifference();
        m_now->setFocus();
    });
    if (QAction *action = discreet())
        connect(action, &QAction::toggled, m_difference, [this](bool hides) {
            if (hides)
                closeDifference();
        });
    connect(m_difference, &DifferenceView::restoreWanted, this, &BackupsPage::restore);
    m_scroll->toTop();
    if (QWidget *first = m_difference->findChild<Button *>(u"back"_s))
        first->setFocus();
    Q_EMIT shown();
}

void BackupsPage::closeDifference() {
    if (QWidget *old = std::exchange(m_difference, nullptr)) {
        m_column->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    delete std::exchange(m_asking, nullptr);
    // What is no longer in sight is no longer agreed to.
    m_seen.reset();
    m_restoring.reset();
    m_overview->show();
}

/// Only those ask that nothing opens which opened the notebook today.
void BackupsPage::askPassphrase(const backups::Generation &generation) {
    closeDifference();
    m_asking = new QWidget;
    const Theme &theme = themeOf(this);
    auto *column = new QVBoxLayout(m_asking);
    column->setContentsMargins(0, 0, 0, theme.px(28));
    column->setSpacing(theme.px(metrics::gap));
    auto *words = new PlainLabel(tr("The backup of %1 is from before the passphrase or a code was "
                                    "changed. It opens with the passphrase of that time.")
                                     .arg(momentOf(generation, context.today())));
    words->setWraps(true);
    column->addWidget(words);
    auto *line = new QHBoxLayout;
    auto *field = secretField(tr("The passphrase of that time"));
    field->setKeepsReturn(true);
    field->setMaximumWidth(theme.px(fieldWidth));
    line->addWidget(field, 100);
    auto *go = new Button(tr("What differs"));
    line->addWidget(go);
    auto *stop = new Button(tr("Cancel"));
    line->addWidget(stop);
    line->addStretch(1);
    column->addLayout(line);
    const auto ask = [this, field, generation] {
        if (field->text().isEmpty())
            return;
        attempt(this, [&] {
            Secret typed(field->text().toUtf8());
            look(generation, std::make_shared<const Secret>(Secret::passphrase(typed.bytes())));
        });
    };
    connect(go, &QAbstractButton::clicked, this, ask);
    connect(field, &QLineEdit::returnPressed, this, ask);
    const auto leave = [this] {
        closeDifference();
        m_now->setFocus();
    };
    connect(stop, &QAbstractButton::clicked, this, leave, Qt::QueuedConnection); // it goes
    connect(field, &LineField::givenUp, this, leave, Qt::QueuedConnection);
    m_column->insertWidget(0, m_asking);
    field->setFocus();
}

void BackupsPage::restore(const QSet<Id> &whose) {
    if (!m_keeper || !m_seen || m_restoring || context.store.isReadOnly())
        return;
    m_restoring = Restoring{*m_seen, whose};
    m_keeper->backUpNow(); // then bringBack(), or nothing
}

void BackupsPage::bringBack(const backups::Made &) {
    m_keeper->list();
    if (!m_restoring)
        return;
    const Restoring wanted = *std::exchange(m_restoring, std::nullopt);
    const backups::Generation &from = wanted.from.generation;
    int rows = 0;
    const bool done = attempt(this, [&] {
        const backups::Way way =
            wanted.from.typed ? m_keeper->way().with(wanted.from.typed) : m_keeper->way();
        backups::OpenedBackup then(from.file, way, m_keeper->scratchFolder());
        rows = backups::restoreInto(context.store, then.database(),
                                    wanted.whose.isEmpty() ? std::nullopt
                                                           : std::optional(wanted.whose));
    });
    if (!done)
        return;
    closeDifference();
    m_now->setFocus();
    context.offerUndo(tr("Restored from the backup of %1: %n place(s).", nullptr, rows)
                          .arg(momentOf(from, context.today())));
}
