// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backupbar.h"

#include "app/language.h"
#include "app/store/backups/generations.h"
#include "ui/pages/backups/differenceview.h"
#include "ui/widgets/button.h"

#include <QFileInfo>
#include <QHBoxLayout>

BackupBar::BackupBar(QWidget *parent) : MessageBar(Tone::Notice, parent) {
    setClosable(false);
    m_restore = new Button(tr("Restore as a notebook…"));
    trailing()->addWidget(m_restore);
    connect(m_restore, &QAbstractButton::clicked, this, &BackupBar::restoreWanted);
    hide();
}

void BackupBar::tellDay(const QString &file, QDate today) {
    backups::Generation generation;
    generation.made = QFileInfo(file).lastModified();
    tell(tr("This is the backup of %1. It is only read, so that it stays as it was made.")
             .arg(momentOf(generation, today)));
}
