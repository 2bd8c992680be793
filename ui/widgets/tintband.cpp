// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tintband.h"

#include "ui/theme.h"

#include <QPainter>

void TintBand::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeOf(this).color(&Tokens::tint));
    painter.drawRoundedRect(rect(), metrics::radiusBand, metrics::radiusBand);
}
