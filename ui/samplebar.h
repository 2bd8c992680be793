// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/messagebar.h"

/// The bar over the sample notebook: what it is, and the ways on from it.
class SampleBar : public MessageBar {
    Q_OBJECT
public:
    explicit SampleBar(QWidget *parent = nullptr);
    /// Shown while `wanted`, unless it was sent away.
    void showIf(bool wanted);
    /// "Just look around": goes away and stays away.
    void lookAround();
    void setSeen(bool seen) { m_isSeen = seen; }

Q_SIGNALS:
    void ownWanted();
    void contactsWanted();

private:
    bool m_isSeen = false;
};
