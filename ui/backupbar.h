// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/messagebar.h"

#include <QDate>

class Button;

/// The bar over a backup that was opened as if it were a notebook: it is only read, and why; and
/// the way to make a notebook of it.
class BackupBar : public MessageBar {
    Q_OBJECT
public:
    explicit BackupBar(QWidget *parent = nullptr);

    void tellDay(const QString &file, QDate today);
    Button *restoreButton() const { return m_restore; }

Q_SIGNALS:
    void restoreWanted();

private:
    Button *m_restore;
};
