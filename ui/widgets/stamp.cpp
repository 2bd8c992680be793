// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stamp.h"

#include "ui/widgets/notebookstyle.h"

#include <QPainter>

namespace {

Fonts::Role roleOf(Stamp::Kind kind) {
    return kind == Stamp::Kind::Seal   ? Fonts::Role::SmallBold
           : kind == Stamp::Kind::Mark ? Fonts::Role::MarkBold
                                       : Fonts::Role::Tiny;
}

Theme::Color colorOf(Stamp::Kind kind) {
    return kind == Stamp::Kind::Seal   ? &Tokens::kaki
           : kind == Stamp::Kind::Mark ? &Tokens::ai
                                       : &Tokens::ink2;
}

} // namespace

Stamp::Stamp(const QString &text, Kind kind, QWidget *parent)
    : PlainLabel(text, roleOf(kind), colorOf(kind), parent), m_kind(kind) {
    const bool seal = kind == Kind::Seal;
    setContentsMargins(seal ? 10 : 6, seal ? 1 : 0, seal ? 10 : 6, seal ? 1 : 0);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString Stamp::sample() {
    return tr("Sample");
}

void Stamp::paintEvent(QPaintEvent *event) {
    {
        QPainter painter(this);
        const Tokens &tokens = themeOf(this).tokens();
        const QColor line = m_kind == Kind::Key ? tokens.edge : tokens.*colorOf(m_kind);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(line, m_kind == Kind::Seal ? 1.4 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(.7, .7, -.7, -.7), metrics::radiusCheck,
                                metrics::radiusCheck);
    }
    PlainLabel::paintEvent(event);
}
