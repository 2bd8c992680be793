// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingspage.h"

#include "ui/pages/block.h"
#include "ui/pages/settings/keysblock.h"
#include "ui/pages/settings/lockblock.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QVBoxLayout>

namespace {
constexpr int columnWidth = 640;
}

SettingsPage::SettingsPage(Context &its, QWidget *parent) : Page(its, parent) {
    setAccessibleName(tr("Settings"));
    const Theme &theme = themeOf(this);
    auto *content = new QWidget;
    auto *across = new QHBoxLayout(content);
    auto *column = new QVBoxLayout;
    const int side = theme.px(metrics::pageMargin) + metrics::gap;
    across->setContentsMargins(side, theme.px(26), side, theme.px(metrics::pageMargin));
    column->setSpacing(theme.px(28));
    column->addWidget(new PlainLabel(tr("Settings"), Fonts::Role::Name));
    m_keys = new KeysBlock(context);
    m_keys->setMaximumWidth(theme.px(columnWidth));
    m_lock = new LockBlock;
    m_lock->setMaximumWidth(theme.px(columnWidth));
    column->addWidget(m_keys);
    column->addWidget(m_lock);
    column->addStretch(1);
    across->addLayout(column, 100);
    across->addStretch(1); // at the left, as the other pages stand
    m_scroll = new PageScroll(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
    setFocusProxy(m_scroll);
}

bool SettingsPage::isUnfinished() const {
    return m_keys->holdsCode();
}

void SettingsPage::display() {
    m_keys->display();
    m_lock->display();
}

/// What was typed is not left lying on a page that is somewhere behind others.
void SettingsPage::hideEvent(QHideEvent *event) {
    if (!event->spontaneous())
        m_keys->leave();
    Page::hideEvent(event);
}
