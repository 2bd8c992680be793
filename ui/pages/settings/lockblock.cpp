// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/lockblock.h"

#include "app/settings.h"
#include "ui/guard.h"
#include "ui/surroundings.h"
#include "ui/theme.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/pickedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

namespace {
constexpr int offered[] = {1, 2, 5, 10, 15, 30, 60, 0};
}

LockBlock::LockBlock(QWidget *parent)
    : QWidget(parent), m_minutes(new PickEdit(this)), m_computer(new CheckMark(this)) {
    const Theme &theme = themeOf(this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme.px(metrics::gap));
    rows->addWidget(new SectionLabel(tr("Lock")));
    auto *idle = new QHBoxLayout;
    idle->setSpacing(theme.px(12));
    idle->addWidget(new PlainLabel(tr("When nobody touches it"), Fonts::Role::Body));
    QStringList choices;
    for (const int minutes : offered)
        choices << (minutes == 0 ? tr("never") : tr("after %n minute(s)", nullptr, minutes));
    m_minutes->setName(tr("Lock when nobody touches it"));
    m_minutes->setChoices(choices);
    idle->addWidget(m_minutes);
    idle->addStretch(1);
    rows->addLayout(idle);
    auto *with = new QHBoxLayout;
    with->setSpacing(theme.px(8));
    m_computer->setAccessibleName(tr("Lock when the computer sleeps or its screen is locked"));
    with->addWidget(m_computer);
    auto *words = new PlainLabel(tr("When the computer sleeps or its screen is locked"));
    words->setWraps(true);
    with->addWidget(words, 1);
    rows->addLayout(with);
    auto *what =
        new PlainLabel(tr("Locking saves what is typed and forgets the key. Ctrl+L does it "
                          "at once."),
                       Fonts::Role::Small, &Tokens::ink2);
    what->setWraps(true);
    rows->addWidget(what);
    connect(m_minutes, &PickEdit::picked, this, &LockBlock::chooseMinutes);
    connect(m_computer, &QCheckBox::clicked, this, [this](bool isOn) {
        if (const Surroundings *around = surroundingsOf(this); around && around->settings())
            attempt(this, [&] { around->settings()->keep(setting::lockWithComputer, isOn); });
    });
}

void LockBlock::display() {
    const Surroundings *around = surroundingsOf(this);
    const Settings *settings = around ? around->settings() : nullptr;
    const int minutes =
        settings ? settings->get(setting::idleMinutes) : setting::idleMinutes.fallback;
    const auto *at = std::find(std::begin(offered), std::end(offered), minutes);
    m_minutes->setCurrent(at == std::end(offered) ? -1 : int(at - std::begin(offered)));
    m_computer->setChecked(!settings || settings->get(setting::lockWithComputer));
}

void LockBlock::chooseMinutes(int index) {
    Surroundings *around = surroundingsOf(this);
    if (!around || !around->settings() || index < 0)
        return;
    attempt(this, [&] { around->settings()->keep(setting::idleMinutes, offered[index]); });
    around->followLockSettings();
}
