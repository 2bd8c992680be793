// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tickslider.h"

#include "ui/widgets/access.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace {
constexpr int kMost = 10;
}

TickSlider::TickSlider(const QString &name, Handle handle, Theme::Color color, Size size,
                       QWidget *parent)
    : QAbstractSlider(parent), m_handle(handle), m_color(color), m_size(size) {
    setOrientation(Qt::Horizontal);
    setRange(0, kMost);
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(size == Size::Row ? QSizePolicy::Fixed : QSizePolicy::Expanding,
                  QSizePolicy::Fixed);
    setAccessibleName(name);
    setAccessibleRole(this, QAccessible::Slider);
    tellBus();
}

std::optional<int> TickSlider::answer() const {
    return m_answer;
}

void TickSlider::setAnswer(std::optional<int> value) {
    if (value)
        value = std::clamp(*value, 0, maximum());
    m_answer = value;
    setSliderPosition(value.value_or(0));
    tellBus();
    update();
}

void TickSlider::setLast(std::optional<int> value) {
    m_last = value;
    tellBus();
    update();
}

void TickSlider::setMost(int most) {
    setRange(0, most);
    update();
}

void TickSlider::setEnds(const QString &low, const QString &high) {
    m_low = low;
    m_high = high;
    update();
}

void TickSlider::tellBus() {
    setAccessibleValue(this, m_answer                   ? QString::number(*m_answer)
                             : m_size == Size::Together ? tr("not placed yet")
                                                        : tr("not asked"));
    setAccessibleDescription(m_last ? tr("last time %1").arg(*m_last) : QString());
}

void TickSlider::say(std::optional<int> value) {
    if (value)
        value = std::clamp(*value, 0, maximum());
    if (value == m_answer)
        return;
    setAnswer(value);
    Q_EMIT answered(m_answer);
}

QSize TickSlider::sizeHint() const {
    const Theme &theme = themeOf(this);
    return m_size == Size::Row ? QSize(theme.px(metrics::tickSlider), theme.px(28))
                               : QSize(theme.px(400), theme.px(124));
}

QRectF TickSlider::track() const {
    if (m_size == Size::Row)
        return {8, height() / 2.0 - 1, width() - 16.0, 0};
    const Theme &theme = themeOf(this);
    const qreal dot = theme.px(92);
    return QRectF(dot, theme.px(34), width() - dot - theme.px(24), 0);
}

qreal TickSlider::xOf(qreal value) const {
    return track().left() + track().width() * value / maximum();
}

int TickSlider::valueAt(qreal x) const {
    return std::clamp(qRound((x - track().left()) / track().width() * maximum()), 0, maximum());
}

void TickSlider::paintHandle(QPainter &painter, const QPointF &at, qreal radius) const {
    const Tokens &tokens = themeOf(this).tokens();
    painter.setPen(QPen(tokens.*m_color, 2.4));
    painter.setBrush(tokens.raised);
    if (m_handle == Handle::Circle)
        painter.drawEllipse(at, radius, radius);
    else
        painter.drawRect(
            QRectF(at.x() - radius + .8, at.y() - radius + .8, 2 * radius - 1.6, 2 * radius - 1.6));
}

void TickSlider::paintRow(QPainter &painter) const {
    const Tokens &tokens = themeOf(this).tokens();
    const QRectF line = track();
    painter.setPen(QPen(tokens.edge, 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line.topLeft(), line.topRight());
    painter.setPen(QPen(tokens.edge, 1));
    for (int i = 0; i <= maximum(); ++i) {
        const qreal x = std::floor(xOf(i)) + .5;
        painter.drawLine(QPointF(x, line.top() + 7), QPointF(x, line.top() + 10));
    }
    if (m_last) {
        const qreal x = xOf(*m_last);
        const qreal y = line.top() - 11;
        painter.setPen(QPen(tokens.ink2, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(QPolygonF{{x - 4, y}, {x + 4, y}, {x, y + 6}});
    }
    if (!m_answer)
        return;
    painter.setPen(QPen(tokens.*m_color, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line.topLeft(), QPointF(xOf(*m_answer), line.top()));
    paintHandle(painter, {xOf(*m_answer), line.top()}, 7);
}

void TickSlider::paintTogether(QPainter &painter) const {
    const Theme &theme = themeOf(this);
    const Tokens &tokens = theme.tokens();
    const QRectF line = track();
    painter.setPen(QPen(tokens.edge, 2));
    painter.drawLine(line.topLeft(), line.topRight());
    painter.setFont(theme.font(Fonts::Role::TogetherRow));
    const int half = theme.px(22);
    for (int i = 0; i <= maximum(); ++i) {
        const qreal x = std::round(xOf(i));
        painter.setPen(QPen(tokens.edge, 1.4));
        painter.drawLine(QPointF(x, line.top() - 8), QPointF(x, line.top() + 8));
        painter.setPen(tokens.ink2);
        painter.drawText(QRectF(x - half, line.top() + theme.px(16), 2 * half, theme.px(28)),
                         Qt::AlignCenter, QString::number(i));
    }
    painter.setFont(theme.font(Fonts::Role::Line));
    const QRectF words(line.left() - half, line.top() + theme.px(54), line.width() + 2 * half,
                       theme.px(24));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, m_low);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, m_high);
    if (m_answer)
        paintHandle(painter, {xOf(*m_answer), line.top()}, theme.px(19) * .72);
    else
        paintWaiting(painter);
}

/// The dot waits at the left; nobody's number is put in their mouth.
void TickSlider::paintWaiting(QPainter &painter) const {
    const Theme &theme = themeOf(this);
    const qreal radius = theme.px(19);
    const QPointF waiting(m_heldAt.value_or(radius + 5), track().top());
    QPen dashed(theme.tokens().*m_color, 2);
    dashed.setDashPattern({2, 1.6});
    painter.setPen(dashed);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(waiting, radius, radius);
    if (m_heldAt)
        return;
    theme.paintIcon(painter, QRectF(waiting.x() + radius + 8, waiting.y() - 10, 20, 20),
                    QStringLiteral("arrow-right"), &Tokens::ai);
}

void TickSlider::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_size == Size::Row ? paintRow(painter) : paintTogether(painter);
}

void TickSlider::mousePressEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton)
        return;
    const qreal x = event->position().x();
    // A click beside the scale takes nothing back; only a drag does.
    if (m_size == Size::Together && m_answer && x <= track().left() - 16)
        return;
    m_dragging = true;
    setSliderDown(true);
    // The waiting dot is picked up, not answered, where it lies.
    dragTo(x);
}

void TickSlider::mouseMoveEvent(QMouseEvent *event) {
    if (m_dragging)
        dragTo(event->position().x());
}

/// Left of the scale the dot is in nobody's number: there it waits, and there it is put back.
void TickSlider::dragTo(qreal x) {
    if (m_size == Size::Row || x > track().left() - 16) {
        m_heldAt.reset();
        say(valueAt(x));
        return;
    }
    say(std::nullopt);
    m_heldAt = std::max<qreal>(x, themeOf(this).px(19) + 5);
    update();
}

void TickSlider::mouseReleaseEvent(QMouseEvent *) {
    m_dragging = false;
    m_heldAt.reset();
    setSliderDown(false);
    update();
}

void TickSlider::typed(int digit) {
    const bool ten = digit == 0 && m_typedOne && maximum() >= kMost;
    say(ten ? kMost : digit);
    m_typedOne = digit == 1;
}

void TickSlider::keyPressEvent(QKeyEvent *event) {
    const int key = event->key();
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) {
        event->ignore();
        return;
    }
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        typed(key - Qt::Key_0);
        return;
    }
    m_typedOne = false;
    if (!m_answer && m_size == Size::Together && (key == Qt::Key_Right || key == Qt::Key_Up)) {
        say(0); // the next place from where it waits
        return;
    }
    if (!m_answer && m_size == Size::Together && (key == Qt::Key_Left || key == Qt::Key_Down))
        return;
    // From unset the first step goes to the last value: the eye is there already.
    const int from = m_answer.value_or(m_last.value_or(maximum() / 2));
    const int step = m_answer ? 1 : 0;
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        say(from + step);
        break;
    case Qt::Key_Left:
    case Qt::Key_Down:
        say(from - step);
        break;
    case Qt::Key_Home:
        say(0);
        break;
    case Qt::Key_End:
        say(maximum());
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        say(std::nullopt);
        break;
    default:
        event->ignore();
    }
}

void TickSlider::focusOutEvent(QFocusEvent *event) {
    m_typedOne = false;
    QAbstractSlider::focusOutEvent(event);
}

void TickSlider::wheelEvent(QWheelEvent *event) {
    // Scrolling the page must not answer for anybody.
    event->ignore();
}
