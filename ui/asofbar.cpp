// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asofbar.h"

#include "app/domain/phrases.h"
#include "app/language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/symbol.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

AsOfBar::AsOfBar(QWidget *parent) : MessageBar(Tone::Notice, parent) {
    setClosable(false);
    m_back = new Button(tr("Back to today"), Button::Kind::Primary);
    trailing()->addWidget(m_back);
    connect(m_back, &QAbstractButton::clicked, this, &AsOfBar::backWanted);
    hide();
}

void AsOfBar::tellDay(QDate day, qint64 laterDated) {
    QString words = tr("As it was on %1. For reading only.").arg(language::fullDate(day));
    if (laterDated > 0)
        words +=
            phrases::gap() + tr("The clock of this computer had been set back: %n change(s) in "
                                "it carry a later date.",
                                nullptr, int(laterDated));
    tell(words);
}
