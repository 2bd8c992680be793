// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samplebar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/stamp.h"

#include <QHBoxLayout>

SampleBar::SampleBar(QWidget *parent) : MessageBar(Tone::Notice, parent) {
    setClosable(false);
    leading()->addWidget(new Stamp(Stamp::sample()));
    auto *own = new Button(tr("Make my notebook"), Button::Kind::Primary);
    auto *bring = new Button(tr("Bring in contacts"));
    auto *look = new Button(tr("Just look around"), Button::Kind::Link);
    for (Button *button : {own, bring, look})
        trailing()->addWidget(button);
    connect(own, &QPushButton::clicked, this, &SampleBar::ownWanted);
    connect(bring, &QPushButton::clicked, this, &SampleBar::contactsWanted);
    connect(look, &QPushButton::clicked, this, &SampleBar::lookAround);
}

void SampleBar::lookAround() {
    m_isSeen = true;
    hide();
}

void SampleBar::showIf(bool wanted) {
    if (wanted && !m_isSeen && isHidden())
        tell(tr("You are looking at the sample: six people who do not exist, and a year of "
                "notes."));
    else if (!wanted || m_isSeen)
        hide();
}
