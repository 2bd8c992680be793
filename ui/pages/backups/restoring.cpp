// SPDX-License-Identifier: GPL-3.0-or-later
// The way back from the Backups page: what differs, and bringing it back.
#include "app/store/backups/opened.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/backups/backupspage.h"
#include "ui/pages/backups/differenceview.h"
#include "ui/pages/block.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"

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

void BackupsPage::look(const backups::Generation &generation, const QByteArray &passphrase) {
    if (!m_keeper)
        return;
    if (hidesNames())
        return context.tell(tr("Other names are hidden now. What differs names clients: leave "
                               "discreet mode to see it."));
    m_from = generation;
    m_passphrase = passphrase;
    m_keeper->compare(generation, passphrase);
}

void BackupsPage::showDifference(const backups::Generation &generation,
                                 const backups::Difference &difference) {
    closeDifference();
    if (hidesNames())
        return; // switched on while it was read
    m_from = generation;
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
    m_overview->show();
}

/// Only backups from before the passphrase was changed ask for one.
void BackupsPage::askPassphrase(const backups::Generation &generation) {
    closeDifference();
    m_from = generation;
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
    auto *field = new LineField;
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(tr("The passphrase of that time"));
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
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
        if (!field->text().isEmpty())
            look(generation, field->text().toUtf8());
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
    if (!m_keeper || !m_from || m_restoring || context.store.isReadOnly())
        return;
    m_restoring = whose;
    m_keeper->backUpNow(); // then bringBack(), or nothing
}

void BackupsPage::bringBack(const backups::Made &) {
    m_keeper->list();
    if (!m_restoring || !m_from)
        return;
    const QSet<Id> whose = *std::exchange(m_restoring, std::nullopt);
    int rows = 0;
    const bool done = attempt(this, [&] {
        backups::Way way = m_keeper->way();
        way.passphrase = m_passphrase;
        backups::OpenedBackup then(m_from->file, way, m_keeper->scratchFolder());
        rows = backups::restoreInto(context.store, then.database(),
                                    whose.isEmpty() ? std::nullopt : std::optional(whose));
    });
    m_passphrase.fill('\0');
    m_passphrase.clear();
    if (!done)
        return;
    const QString moment = momentOf(*m_from, context.today());
    closeDifference();
    m_now->setFocus();
    context.offerUndo(
        tr("Restored from the backup of %1: %n place(s).", nullptr, rows).arg(moment));
}
