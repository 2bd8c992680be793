// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme.h"
#include "ui/widgets/notebookstyle.h"

#include <QPainter>

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &words, const QString &key, QWidget *parent)
    : QAbstractButton(parent), m_key(key) {
    setText(words);
    setAccessibleName(words);
    setToolTip(u"%1 (%2)"_s.arg(words, key));
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::IBeamCursor);
}

QSize SearchField::sizeHint() const {
    const Theme &theme = themeOf(this);
    return {theme.px(252), theme.px(22)};
}

void SearchField::paintEvent(QPaintEvent *) {
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Where nothing can be found it is no field, only its outline.
    paintBox(painter, rect(), metrics::radiusField,
             isEnabled() ? theme.color(&Tokens::raised) : QColor(Qt::transparent),
             theme.color(isEnabled() ? &Tokens::edge : &Tokens::rule));
    const qreal icon = theme.px(13);
    theme.paintIcon(painter, QRectF(theme.px(9), (height() - icon) / 2, icon, icon), u"search"_s,
                    isEnabled() ? &Tokens::ink2 : &Tokens::ink3);
    const QFont font = theme.font(Fonts::Role::Small);
    painter.setFont(font);
    painter.setPen(theme.color(isEnabled() ? &Tokens::ink2 : &Tokens::ink3));
    const qreal keyWidth = QFontMetricsF(font).horizontalAdvance(m_key) + theme.px(10);
    const QRectF words(theme.px(28), 0, width() - theme.px(30) - keyWidth, height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(text(), Qt::ElideRight, words.width()));
    if (!isEnabled())
        return;
    painter.setPen(theme.color(&Tokens::ink3));
    painter.drawText(rect().adjusted(0, 0, -theme.px(9), 0), Qt::AlignRight | Qt::AlignVCenter,
                     m_key);
}
