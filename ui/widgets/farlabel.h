// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plainlabel.h"

/// Names and days on a page for two, who look from further away: 15, where a page of one's own
/// has 12 or 13.
class FarLabel : public PlainLabel {
    Q_OBJECT
public:
    explicit FarLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    TextFlow flow() const override;
};
