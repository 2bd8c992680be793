// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusring.h"

#include "ui/theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QWidget>

namespace {

constexpr int kReach = static_cast<int>(metrics::focusRing + metrics::focusGap);

/// The ring itself: sees no mouse, has no name, takes no focus.
class Ring final : public QWidget {
public:
    explicit Ring(QWidget *host) : QWidget(host) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }
    qreal radius = metrics::radiusButton;

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &tokens = themeOf(this).tokens();
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.paper, metrics::focusGap));
        const QRectF gap = QRectF(rect()).adjusted(3, 3, -3, -3);
        painter.drawRoundedRect(gap, radius + 1, radius + 1);
        painter.setPen(QPen(tokens.ai, metrics::focusRing));
        const QRectF line = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.drawRoundedRect(line, radius + 3, radius + 3);
    }
};

bool isField(const QWidget *widget) {
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    return qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || (combo && combo->isEditable());
}

/// Where the ring may lie without being cut off: the page that scrolls, else the window.
QWidget *hostOf(QWidget *target) {
    QWidget *host = target->parentWidget();
    while (host && !host->isWindow()) {
        const QWidget *parent = host->parentWidget();
        const auto *area =
            parent ? qobject_cast<QAbstractScrollArea *>(parent->parentWidget()) : nullptr;
        if (area && area->viewport() == parent)
            break;
        host = host->parentWidget();
    }
    return host;
}

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent) {
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing() {
    leave();
}

bool FocusRing::isWanted(const QWidget *widget) const {
    if (!widget || widget->isWindow() || widget->property("focusInside").toBool() ||
        qobject_cast<const QAbstractScrollArea *>(widget))
        return false;
    if (const auto *line = qobject_cast<const QLineEdit *>(widget); line && !line->hasFrame())
        return false;
    return isField(widget) || QGuiApplication::mouseButtons() == Qt::NoButton;
}

void FocusRing::leave() {
    for (const auto &widget : std::as_const(m_watched))
        if (widget)
            widget->removeEventFilter(this);
    m_watched.clear();
    m_target = nullptr;
    if (m_ring) {
        m_ring->hide();
        m_ring->deleteLater();
    }
    m_ring = nullptr;
}

void FocusRing::follow(QWidget *now) {
    leave();
    if (!isWanted(now))
        return;
    QWidget *host = hostOf(now);
    if (!host)
        return;
    m_target = now;
    auto *ring = new Ring(host);
    if (const QVariant radius = now->property("focusRadius"); radius.isValid())
        ring->radius = radius.toReal();
    else if (isField(now))
        ring->radius = metrics::radiusField;
    m_ring = ring;
    for (QWidget *at = now; at && at != host; at = at->parentWidget()) {
        at->installEventFilter(this);
        m_watched << at;
    }
    place();
}

void FocusRing::place() {
    if (!m_target || !m_ring)
        return;
    const QPoint at = m_target->mapTo(m_ring->parentWidget(), QPoint(0, 0));
    m_ring->setGeometry(QRect(at, m_target->size()).adjusted(-kReach, -kReach, kReach, kReach));
    m_ring->setVisible(m_target->isVisible());
    m_ring->raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event) {
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ZOrderChange:
        place();
        break;
    case QEvent::ParentChange:
        follow(m_target);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
