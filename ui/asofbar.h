// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/messagebar.h"

class Button;

/// The bar over the notebook as it was: which day it shows, that it is for reading, and the way
/// back.
class AsOfBar : public MessageBar {
    Q_OBJECT
public:
    explicit AsOfBar(QWidget *parent = nullptr);
    /// `laterDated`: how many changes in it carry a later date, since the clock had been wrong.
    void tellDay(QDate day, qint64 laterDated);
    Button *backButton() const { return m_back; }

Q_SIGNALS:
    void backWanted();

private:
    Button *m_back;
};
