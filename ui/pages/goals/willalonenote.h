// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"

#include <QWidget>

class PlainLabel;

/// Says plainly that a goal is big and rests on will alone; away for every other goal.
class WillAloneNote : public QWidget {
    Q_OBJECT
public:
    explicit WillAloneNote(QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook, const Goal &goal, QDate today);
    /// Empty while nothing is said.
    QString sentence() const;

private:
    PlainLabel *m_words;
};
