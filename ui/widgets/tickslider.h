// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QAbstractSlider>
#include <optional>

/// A number from 0 to 10 that is not preset: until the person has said one it is unset, and
/// the line stays bare. A hollow triangle marks the last value, for comparing. Set by mouse,
/// by arrow keys, or by typing the digits; Delete takes the number away again.
///
///     auto *energy = new TickSlider(tr("Energy"), TickSlider::Handle::Circle, &Tokens::energy);
///     energy->setLast(6);                          // hollow triangle
///     connect(energy, &TickSlider::answered, this, [=](std::optional<int> value) { ... });
class TickSlider : public QAbstractSlider {
    Q_OBJECT
public:
    enum class Handle { Circle, Square };
    /// Together draws the large scale with its numbers and an empty dashed dot at the left, from
    /// where it is dragged, or taken by an arrow key to 0; isSliderDown() while the mouse has it.
    enum class Size { Row, Together };

    TickSlider(const QString &name, Handle handle, Theme::Color color, Size size = Size::Row,
               QWidget *parent = nullptr);

    /// No number: nothing was asked or answered.
    std::optional<int> answer() const;
    /// Programmatic: no answered().
    void setAnswer(std::optional<int> value);
    void setLast(std::optional<int> value);
    /// The upper end, 10 unless told.
    void setMost(int most);
    /// Together only: what 0 and 10 mean.
    void setEnds(const QString &low, const QString &high);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person set, moved or removed the number.
    void answered(std::optional<int> value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void say(std::optional<int> value);
    void typed(int digit);
    void dragTo(qreal x);
    void paintWaiting(QPainter &painter) const;
    qreal xOf(qreal value) const;
    int valueAt(qreal x) const;
    QRectF track() const;
    void paintRow(QPainter &painter) const;
    void paintTogether(QPainter &painter) const;
    void paintHandle(QPainter &painter, const QPointF &at, qreal radius) const;
    void tellBus();

    Handle m_handle;
    Theme::Color m_color;
    Size m_size;
    std::optional<int> m_answer;
    std::optional<int> m_last;
    QString m_low;
    QString m_high;
    bool m_typedOne = false; ///< a 1 was typed last: a 0 makes it 10
    bool m_dragging = false;
    std::optional<qreal> m_heldAt; ///< Together: where the waiting dot is dragged, px
};
