// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class KeysBlock;
class LockBlock;
class PageScroll;

/// What opens this notebook, and when it locks itself.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Context &context, QWidget *parent = nullptr);

    void display() override;
    bool isUnfinished() const override;
    KeysBlock *keys() const { return m_keys; }
    LockBlock *lock() const { return m_lock; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    PageScroll *m_scroll;
    KeysBlock *m_keys;
    LockBlock *m_lock;
};
