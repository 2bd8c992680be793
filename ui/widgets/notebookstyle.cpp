// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notebookstyle.h"

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &border) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, metrics::hairline) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(border.isValid() ? rect.adjusted(.5, .5, -.5, -.5) : rect, radius,
                            radius);
    painter.restore();
}

void paintCheckBox(QPainter &painter, const QRectF &rect, const Tokens &tokens, bool checked,
                   bool enabled, bool hover, qreal progress) {
    const qreal side = std::min(rect.width(), rect.height());
    const QRectF box(rect.left(), std::round(rect.center().y() - side / 2), side, side);
    if (!checked) {
        paintBox(painter, box, metrics::radiusCheck,
                 enabled ? (hover ? tokens.hover : tokens.raised) : QColor(),
                 enabled ? (hover ? tokens.ai : tokens.edge) : tokens.rule);
        return;
    }
    paintBox(painter, box, metrics::radiusCheck, enabled ? tokens.btn : QColor(),
             enabled ? tokens.btnBorder : tokens.rule);
    QPainterPath tick;
    tick.moveTo(box.left() + side * .25, box.top() + side * .52);
    tick.lineTo(box.left() + side * .43, box.top() + side * .69);
    tick.lineTo(box.left() + side * .76, box.top() + side * .32);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(enabled ? tokens.btnText : tokens.ink3, side / 16 * 1.7, Qt::SolidLine, Qt::RoundCap,
             Qt::RoundJoin);
    if (progress < 1) {
        const qreal length = tick.length() / pen.widthF();
        pen.setDashPattern({std::max<qreal>(progress * length, .01), length * 2});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
    painter.restore();
}

namespace {

constexpr int kCheckBox = 16;
constexpr int kScrollBar = 10;

bool has(const QStyleOption *option, QStyle::StateFlag flag) {
    return option->state.testFlag(flag);
}

void paintButton(const QStyleOption *option, QPainter &painter, const QWidget *widget,
                 const Tokens &tokens) {
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = has(option, QStyle::State_MouseOver) && enabled;
    const bool primary = widget && widget->property("primary").toBool();
    if (!enabled)
        paintBox(painter, option->rect, metrics::radiusButton, {}, tokens.rule);
    else if (primary)
        paintBox(painter, option->rect, metrics::radiusButton,
                 down ? (tokens.dark ? tokens.btn.darker(115) : tokens.aid)
                      : (hover && !tokens.dark ? tokens.aid : tokens.btn),
                 hover || down ? tokens.aid : tokens.btnBorder);
    else
        paintBox(painter, option->rect, metrics::radiusButton,
                 down ? tokens.tint2 : (hover ? tokens.hover : tokens.raised),
                 down ? tokens.aid : tokens.edge);
}

void paintField(const QStyleOption *option, QPainter &painter, const Tokens &tokens) {
    const bool enabled = has(option, QStyle::State_Enabled);
    paintBox(painter, option->rect, metrics::radiusField, enabled ? tokens.raised : QColor(),
             !enabled                              ? tokens.rule
             : has(option, QStyle::State_HasFocus) ? tokens.ai
                                                   : tokens.edge);
}

void paintRow(const QStyleOption *option, QPainter &painter, const Tokens &tokens) {
    if (has(option, QStyle::State_Selected))
        paintBox(painter, option->rect, metrics::radiusButton, tokens.tint2, {});
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        paintBox(painter, option->rect, metrics::radiusButton, tokens.hover, {});
}

void paintRadio(const QStyleOption *option, QPainter &painter, const Tokens &tokens) {
    const bool on = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF box(option->rect);
    const qreal side = std::min(box.width(), box.height());
    paintBox(painter, box, side / 2, enabled ? tokens.raised : QColor(),
             enabled ? (on ? tokens.ai : tokens.edge) : tokens.rule);
    if (on)
        paintBox(painter, box.adjusted(4, 4, -4, -4), side / 2, enabled ? tokens.ai : tokens.ink3,
                 {});
}

void paintScrollHandle(const QStyleOptionSlider *option, QPainter &painter, const QRect &handle,
                       const Tokens &tokens) {
    const bool held = has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver);
    const int thin = held ? 2 : 4;
    const QRect bar = option->orientation == Qt::Vertical ? handle.adjusted(thin, 2, -2, -2)
                                                          : handle.adjusted(2, thin, -2, -2);
    paintBox(painter, bar, 3, held ? tokens.ink3 : tokens.edge, {});
}

/// Fusion's own arrows are gradients; ours are the chevrons of the icons.
void paintChevron(QPainter &painter, const QRect &area, const Theme &theme, bool up, bool enabled) {
    const int side = std::min({area.width(), area.height(), 12});
    theme.paintIcon(
        painter,
        QRectF(area.center().x() - side / 2 + 1, area.center().y() - side / 2 + 1, side, side),
        up ? u"chevron-up"_s : u"chevron-down"_s, enabled ? &Tokens::ink2 : &Tokens::ink3);
}

} // namespace

NotebookStyle::NotebookStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void NotebookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const {
    const Tokens &tokens = themeOf(widget).tokens();
    switch (element) {
    case PE_PanelButtonCommand:
        paintButton(option, *painter, widget, tokens);
        return;
    case PE_PanelButtonTool:
        if (has(option, State_Sunken) || has(option, State_On))
            paintBox(*painter, option->rect, metrics::radiusButton, tokens.tint2, {});
        else if (has(option, State_MouseOver) && has(option, State_Enabled))
            paintBox(*painter, option->rect, metrics::radiusButton, tokens.hover, {});
        return;
    case PE_FrameFocusRect:
        // The ring outside the control is FocusRing's; rows of a view have it inside.
        if (qobject_cast<const QAbstractItemView *>(widget) &&
            has(option, State_KeyboardFocusChange)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(tokens.ai, metrics::focusRing));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1),
                                     metrics::radiusButton, metrics::radiusButton);
            painter->restore();
        }
        return;
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            paintField(option, *painter, tokens);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            painter->fillRect(item->rect, item->backgroundBrush);
        paintRow(option, *painter, tokens);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, option->rect, tokens, has(option, State_On),
                      has(option, State_Enabled), has(option, State_MouseOver));
        return;
    case PE_IndicatorRadioButton:
        paintRadio(option, *painter, tokens);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void NotebookStyle::drawControl(ControlElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const {
    const Tokens &tokens = themeOf(widget).tokens();
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, tokens.rule);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        // The head of a table is a line of the page, over a hairline.
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            tokens.rule);
        return;
    }
    if (element == CE_PushButtonLabel && widget && widget->property("primary").toBool()) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton white(*button);
            if (has(option, State_Enabled))
                white.palette.setColor(QPalette::ButtonText, tokens.btnText);
            QProxyStyle::drawControl(element, &white, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void NotebookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const {
    const Theme &theme = themeOf(widget);
    const bool enabled = has(option, State_Enabled);
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            if (bar->maximum > bar->minimum)
                paintScrollHandle(bar, *painter,
                                  subControlRect(control, option, SC_ScrollBarSlider, widget),
                                  theme.tokens());
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->editable)
                paintField(option, *painter, theme.tokens());
            else
                paintButton(option, *painter, nullptr, theme.tokens());
            paintChevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget), theme,
                         false, enabled);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (spin->frame)
                paintField(option, *painter, theme.tokens());
            if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            paintChevron(*painter, subControlRect(control, option, SC_SpinBoxUp, widget), theme,
                         true,
                         enabled && spin->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
            paintChevron(*painter, subControlRect(control, option, SC_SpinBoxDown, widget), theme,
                         false,
                         enabled && spin->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect NotebookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                    SubControl sub, const QWidget *widget) const {
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, sub, widget).adjusted(4, 0, 0, 0);
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, sub, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return {};
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(int(qint64(length) * bar->pageStep / (qint64(range) + bar->pageStep)),
                            std::min(28, length), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - handle, bar->upsideDown);
    const auto part = [&](int from, int to) {
        const QRect rect = upright ? QRect(0, from, bar->rect.width(), to - from)
                                   : QRect(from, 0, to - from, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (sub) {
    case SC_ScrollBarSlider:
        return part(start, start + handle);
    case SC_ScrollBarGroove:
        return part(0, length);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + handle, length);
    default: // no arrows
        return {};
    }
}

QRect NotebookStyle::subElementRect(SubElement element, const QStyleOption *option,
                                    const QWidget *widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool inSpin = widget && qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0 && !inSpin)
        return rect.adjusted(4, 0, -4, 0);
    return rect;
}

QSize NotebookStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                      const QSize &size, const QWidget *widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const Theme &theme = themeOf(widget);
    const bool framed = !qobject_cast<const QLineEdit *>(widget) ||
                        qobject_cast<const QLineEdit *>(widget)->hasFrame();
    if (type == CT_PushButton)
        result =
            QSize(std::max(size.width() + theme.px(28), theme.px(64)), theme.px(metrics::control));
    else if ((type == CT_LineEdit && framed) || type == CT_ComboBox || type == CT_SpinBox)
        result.setHeight(std::max(size.height(), theme.px(metrics::field)));
    if (type == CT_ComboBox)
        result.rwidth() += theme.px(12);
    if (type == CT_MenuItem && size.height() > 0)
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), theme.px(26)));
    if (type == CT_MenuBarItem) // the words stand in the middle of the bar
        result = QSize(result.width() + theme.px(6), theme.px(metrics::rowNav));
    return result;
}

int NotebookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                               const QWidget *widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return themeOf(widget).px(kCheckBox);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return themeOf(widget).px(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int NotebookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *data) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ScrollBar_Transient: // an overlay bar hides where it can be dragged
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void NotebookStyle::polish(QWidget *widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}
