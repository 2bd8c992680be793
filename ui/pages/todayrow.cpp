// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todayrow.h"

#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbol.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int headWidth = 84;

bool isKaki(const TodayRow &row) {
    return row.kind == SignalKind::Slide || row.kind == SignalKind::ActionsMissed ||
           row.kind == SignalKind::DryWell || row.kind == SignalKind::WordsMissing;
}
} // namespace

TodayRowWidget::TodayRowWidget(const TodayRow &row, const QString &done, QWidget *parent)
    : QWidget(parent), m_row(row), m_done(!done.isEmpty()) {
    const Theme &theme = themeOf(this);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusInside", true);
    setCursor(Qt::PointingHandCursor);
    setMinimumHeight(theme.px(metrics::rowToday));
    // The room that is left belongs to the page, also where there is one row alone.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("%1: %2. %3").arg(row.name, m_done ? done : row.reason, row.dueText));
    setObjectName(u"todayRow"_s);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 4, theme.px(8), 4);
    line->setSpacing(0);
    auto *head = new PlainLabel(row.head, Fonts::Role::Label, &Tokens::ai);
    head->setFixedWidth(theme.px(headWidth));
    head->setElide(Qt::ElideRight);
    line->addWidget(head);
    line->addSpacing(theme.px(9));
    line->addWidget(new Symbol(m_done ? u"check"_s : row.icon,
                               m_done        ? &Tokens::matsu
                               : isKaki(row) ? &Tokens::kaki
                                             : &Tokens::ink2,
                               this));
    line->addSpacing(theme.px(10));
    auto *name = new PlainLabel(row.name, Fonts::Role::Row);
    name->setFixedWidth(theme.px(theme.japanese() ? 82 : 116));
    name->setElide(Qt::ElideRight);
    line->addWidget(name);
    line->addSpacing(theme.px(10));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    auto *reason = new PlainLabel(m_done ? done : row.reason, Fonts::Role::Body,
                                  m_done ? &Tokens::ink2 : &Tokens::ink);
    reason->setElide(Qt::ElideRight);
    words->addWidget(reason);
    if (!m_done && !row.second.isEmpty()) {
        auto *second = new PlainLabel(row.second, Fonts::Role::Small, &Tokens::ink2);
        second->setElide(Qt::ElideRight);
        words->addWidget(second);
    }
    words->addStretch();
    line->addLayout(words, 1);
    line->addSpacing(theme.px(10));
    if (!m_done && !row.dueText.isEmpty()) {
        line->addWidget(new PlainLabel(row.dueText, Fonts::Role::Body,
                                       row.isLate ? &Tokens::kaki : &Tokens::ink));
        line->addSpacing(theme.px(10));
    }
    m_button = new Button(m_done ? tr("Undo") : row.actionText,
                          m_done ? Button::Kind::Link : Button::Kind::Plain);
    m_button->setAccessibleName(tr("%1: %2").arg(row.name, m_button->text()));
    connect(m_button, &QPushButton::clicked, this,
            [this] { m_done ? Q_EMIT undone() : Q_EMIT acted(); });
    line->addWidget(m_button);
    line->addSpacing(theme.px(10));
    line->addWidget(new Symbol(u"chevron-right"_s, &Tokens::ink2, this, 14));
}

QRectF TodayRowWidget::plate() const {
    const qreal left = themeOf(this).px(headWidth);
    return QRectF(left, 0, width() - left, height());
}

void TodayRowWidget::paintEvent(QPaintEvent *) {
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    if (m_hover)
        painter.fillRect(plate(), theme.color(&Tokens::hover));
    painter.setPen(QPen(theme.color(&Tokens::rule), 1));
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(&Tokens::ai), metrics::focusRing));
        painter.drawRoundedRect(plate().adjusted(1, 2, -1, -1), 4, 4);
    }
}

void TodayRowWidget::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT opened();
}

QString TodayRowWidget::tabOf(RowAction action) {
    switch (action) {
    case RowAction::OpenCard:
        return u"card"_s;
    case RowAction::OpenWells:
        return u"wells"_s;
    case RowAction::OpenGoals:
        return u"goals"_s;
    default:
        return u"brief"_s;
    }
}

void TodayRowWidget::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened();
    else if (event->key() == Qt::Key_Space)
        m_button->click();
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

void TodayRowWidget::enterEvent(QEnterEvent *event) {
    QWidget::enterEvent(event);
    m_hover = true;
    update();
}

void TodayRowWidget::leaveEvent(QEvent *event) {
    QWidget::leaveEvent(event);
    m_hover = false;
    update();
}

void TodayRowWidget::focusInEvent(QFocusEvent *event) {
    QWidget::focusInEvent(event);
    update();
}

void TodayRowWidget::focusOutEvent(QFocusEvent *event) {
    QWidget::focusOutEvent(event);
    update();
}
