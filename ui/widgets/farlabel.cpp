// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/farlabel.h"

FarLabel::FarLabel(const QString &text, QWidget *parent)
    : PlainLabel(text, Fonts::Role::TogetherHead, &Tokens::ink2, parent) {}

/// As a head there, but not bold.
TextFlow FarLabel::flow() const {
    TextFlow flow = PlainLabel::flow();
    flow.font.setBold(false);
    return flow;
}
