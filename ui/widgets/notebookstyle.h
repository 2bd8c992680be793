// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// Fusion, drawn flat from the tokens: buttons, fields, check boxes, combo boxes, scroll bars
/// and rows as the look has them. A style and no style sheet, because a sheet on the
/// application slows every polish and breaks palette inheritance.
///
/// A QPushButton becomes the primary one of its view with setProperty("primary", true)
/// (see Button); a row of a view draws its focus ring inside itself.
class NotebookStyle final : public QProxyStyle {
    Q_OBJECT
public:
    NotebookStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                  const QWidget *widget = nullptr, QStyleHintReturn *data = nullptr) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

/// A box of radius `radius` with a border 1 px wide that lies on whole pixels, inside `rect`.
/// An invalid colour leaves fill or border away.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &border);
/// The check box of every list: `side` px wide square at `rect`'s left centre; checked, it is
/// filled like the primary button with a tick whose drawn part is `progress` (0..1).
void paintCheckBox(QPainter &painter, const QRectF &rect, const struct Tokens &tokens, bool checked,
                   bool enabled = true, bool hover = false, qreal progress = 1);
