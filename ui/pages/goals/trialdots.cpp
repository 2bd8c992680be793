// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/trialdots.h"

#include "app/language.h"
#include "ui/theme.h"
#include "ui/widgets/access.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace {
constexpr int pitch = 14, lineHeight = 20;
}

TrialDots::TrialDots(QWidget *parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", 5);
    setAccessibleName(tr("Trials"));
    setAccessibleRole(this, QAccessible::List);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TrialDots::setTrials(const std::vector<Trial> &trials) {
    m_trials.clear();
    for (const Trial &trial : trials)
        if (trial.cueMet)
            m_trials.push_back(trial);
    if (m_trials.size() > most)
        m_trials.erase(m_trials.begin(), m_trials.end() - most);
    if (m_current >= shown())
        m_current = shown() - 1;
    setAccessibleValue(this, told(m_current));
    updateGeometry();
    update();
}

int TrialDots::perLine(int width) const {
    return std::max(1, width / themeOf(this).px(pitch));
}

int TrialDots::heightForWidth(int width) const {
    const int each = perLine(width);
    const int lines = std::max(1, (shown() + each - 1) / each);
    return lines * themeOf(this).px(lineHeight);
}

QSize TrialDots::sizeHint() const {
    const Theme &theme = themeOf(this);
    return {std::max(1, shown()) * theme.px(pitch), theme.px(lineHeight)};
}

QSize TrialDots::minimumSizeHint() const {
    const Theme &theme = themeOf(this);
    return {std::min(6, std::max(1, shown())) * theme.px(pitch), theme.px(lineHeight)};
}

QPointF TrialDots::middleOf(int index) const {
    const Theme &theme = themeOf(this);
    const int each = perLine(width());
    return {(index % each + .5) * theme.px(pitch), (index / each + .5) * theme.px(lineHeight)};
}

int TrialDots::indexAt(const QPointF &at) const {
    for (int i = 0; i < shown(); ++i)
        if (std::abs(at.x() - middleOf(i).x()) <= themeOf(this).px(pitch) / 2. &&
            std::abs(at.y() - middleOf(i).y()) <= themeOf(this).px(lineHeight) / 2.)
            return i;
    return -1;
}

QString TrialDots::told(int index) const {
    if (index < 0 || index >= shown())
        return {};
    const Trial &trial = m_trials[static_cast<std::size_t>(index)];
    return trial.done ? tr("%1: the cue came, done").arg(language::wordedDay(trial.date))
                      : tr("%1: the cue came, not done").arg(language::wordedDay(trial.date));
}

void TrialDots::choose(int index) {
    m_current = std::clamp(index, -1, shown() - 1);
    setAccessibleValue(this, told(m_current));
    update();
}

void TrialDots::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const Tokens &tokens = theme.tokens();
    const qreal radius = theme.px(9) / 2.;
    for (int i = 0; i < shown(); ++i) {
        const QPointF at = middleOf(i);
        if (i == m_current && hasFocus()) {
            painter.setPen(QPen(tokens.ai, 1.4));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(at, radius + 3, radius + 3);
        }
        painter.setPen(QPen(tokens.matsu, 1.5));
        painter.setBrush(m_trials[static_cast<std::size_t>(i)].done ? QBrush(tokens.matsu)
                                                                    : QBrush(tokens.paper));
        painter.drawEllipse(at, radius, radius);
    }
}

void TrialDots::keyPressEvent(QKeyEvent *event) {
    const Id current = m_current >= 0 ? m_trials[static_cast<std::size_t>(m_current)].id : 0;
    const bool back = event->key() == Qt::Key_Left;
    if (event->modifiers() == Qt::AltModifier && (back || event->key() == Qt::Key_Right)) {
        if (current != 0 && !m_readOnly)
            Q_EMIT moveWanted(current, back ? -1 : 1);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_current < 0 ? shown() - 1 : std::max(0, m_current - 1));
    case Qt::Key_Right:
        return choose(m_current + 1);
    case Qt::Key_Space:
        if (current != 0 && !m_readOnly)
            Q_EMIT turned(current);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (current != 0 && !m_readOnly)
            Q_EMIT removeWanted(current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TrialDots::mousePressEvent(QMouseEvent *event) {
    const int at = indexAt(event->position());
    if (at < 0 || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    choose(at);
    offer(event->globalPosition().toPoint());
}

void TrialDots::contextMenuEvent(QContextMenuEvent *event) {
    if (event->reason() == QContextMenuEvent::Mouse)
        choose(indexAt(event->pos()));
    if (m_current >= 0)
        offer(event->reason() == QContextMenuEvent::Mouse
                  ? event->globalPos()
                  : mapToGlobal(middleOf(m_current).toPoint()));
}

void TrialDots::offer(const QPoint &global) {
    if (m_readOnly)
        return;
    const Trial trial = m_trials[static_cast<std::size_t>(m_current)];
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(language::wordedDay(trial.date));
    connect(menu->addAction(trial.done ? tr("It was not done") : tr("It was done")),
            &QAction::triggered, this, [this, id = trial.id] { Q_EMIT turned(id); });
    connect(menu->addAction(tr("It was a day earlier")), &QAction::triggered, this,
            [this, id = trial.id] { Q_EMIT moveWanted(id, -1); });
    connect(menu->addAction(tr("It was a day later")), &QAction::triggered, this,
            [this, id = trial.id] { Q_EMIT moveWanted(id, 1); });
    connect(menu->addAction(tr("Remove this trial")), &QAction::triggered, this,
            [this, id = trial.id] { Q_EMIT removeWanted(id); });
    menu->popup(global);
}

bool TrialDots::event(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), told(indexAt(help->pos())), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn && m_current < 0)
        choose(shown() - 1);
    return QWidget::event(event);
}
