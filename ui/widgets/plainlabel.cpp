// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>
#include <cmath>

PlainLabel::PlainLabel(const QString &text, Fonts::Role role, Theme::Color color, QWidget *parent)
    : QLabel(parent), m_role(role), m_color(color) {
    setTextFormat(Qt::PlainText);
    setText(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PlainLabel::setRole(Fonts::Role role) {
    m_role = role;
    updateGeometry();
    update();
}

void PlainLabel::setColor(Theme::Color color) {
    if (m_color == color)
        return;
    m_color = color;
    update();
}

void PlainLabel::setWraps(bool wraps) {
    m_wraps = wraps;
    QSizePolicy policy(QSizePolicy::Preferred, wraps ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
    updateGeometry();
}

void PlainLabel::setElide(Qt::TextElideMode mode) {
    m_elide = mode;
    updateGeometry();
    update();
}

void PlainLabel::setMaxLines(int lines) {
    m_maxLines = lines;
    updateGeometry();
    update();
}

void PlainLabel::setHangs(bool hangs) {
    m_hangs = hangs;
    updateGeometry();
    update();
}

void PlainLabel::setPitch(qreal pitch) {
    m_pitch = pitch;
    updateGeometry();
    update();
}

void PlainLabel::setStruck(bool struck) {
    if (m_struck == struck)
        return;
    m_struck = struck;
    update();
}

void PlainLabel::setLeastCharacters(int characters) {
    m_least = characters;
    updateGeometry();
}

QFont PlainLabel::shownFont() const {
    QFont font = themeOf(this).font(m_role);
    font.setStrikeOut(m_struck);
    return font;
}

TextFlow PlainLabel::flow() const {
    TextFlow flow;
    flow.text = text();
    flow.font = shownFont();
    const Fonts &fonts = themeOf(this).fonts();
    flow.pitch = m_pitch > 0 ? m_pitch * fonts.ratio() : fonts.lineHeight(m_role);
    flow.wraps = m_wraps;
    flow.hangs = m_hangs;
    flow.maxLines = m_wraps ? m_maxLines : 0;
    flow.elide = m_elide;
    flow.alignment = alignment();
    return flow;
}

bool PlainLabel::isCut() const {
    TextFlow now = flow();
    now.layout(contentsRect().width());
    return now.isCut();
}

QSize PlainLabel::sizeHint() const {
    TextFlow now = flow();
    const QMargins around = contentsMargins();
    // Layouts ask many times for one text; setting it is the dearest part of a page's start.
    if (m_measured && m_measured->saysTheSame(now))
        return m_hint.grownBy(around);
    m_measured = now;
    const qreal wide = now.naturalWidth();
    // A paragraph asks for a comfortable measure, not for one endless line.
    const qreal width =
        m_wraps ? std::min<qreal>(wide, 36 * QFontMetricsF(now.font).height()) : wide;
    const qreal height = m_wraps ? now.layout(std::max<qreal>(width, 1)) : now.unwrappedHeight();
    m_hint = QSize(qCeil(width), qCeil(height));
    return m_hint.grownBy(around);
}

QSize PlainLabel::minimumSizeHint() const {
    QSize least = sizeHint();
    if (m_wraps || m_elide != Qt::ElideNone) {
        // A Japanese letter is one em wide; measuring one would load its font where none is shown.
        const int few = m_least * QFontInfo(shownFont()).pixelSize();
        least.setWidth(std::min(least.width(), few));
    }
    if (m_wraps)
        least.setHeight(qCeil(flow().linePitch()));
    return least;
}

int PlainLabel::heightForWidth(int width) const {
    if (!m_wraps)
        return sizeHint().height();
    TextFlow now = flow();
    const QMargins around = contentsMargins();
    return qCeil(now.layout(std::max(1, width - around.left() - around.right()))) + around.top() +
           around.bottom();
}

void PlainLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    TextFlow now = flow();
    const QRect area = contentsRect();
    const qreal height = now.layout(area.width());
    painter.setPen(themeOf(this).color(isEnabled() ? m_color : &Tokens::ink3));
    qreal y = area.top();
    if (alignment() & Qt::AlignVCenter && height < area.height())
        y += std::floor((area.height() - height) / 2);
    else if (alignment() & Qt::AlignBottom)
        y += area.height() - height;
    now.paint(painter, QPointF(area.left(), y));
}

bool PlainLabel::event(QEvent *event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        // A tooltip guesses whether it holds markup; this one never does.
        const auto *help = static_cast<const QHelpEvent *>(event);
        if (isCut())
            QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text()), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QLabel::event(event);
}

void PlainLabel::changeEvent(QEvent *event) {
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
    QLabel::changeEvent(event);
}
