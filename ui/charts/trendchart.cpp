// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendchart.h"

#include "ui/charts/trendview.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <cmath>

TrendChart::TrendChart(QWidget *parent) : ChartWidget(parent), m_view(new TrendView(this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setDrawing(m_view);
    m_view->viewport()->installEventFilter(this);
}

void TrendChart::setChart(const Chart &chart) {
    if (chart == m_chart)
        return;
    m_chart = chart;
    m_note = -1;
    describe(chart.title, chart.summary, chart.table);
    m_view->show(m_chart, m_note);
}

void TrendChart::setCurrentNote(int note) {
    if (note < 0 || note >= static_cast<int>(m_chart.notes.size()))
        note = -1;
    if (note == m_note)
        return;
    m_note = note;
    m_view->show(m_chart, m_note);
    // What is ringed is also said.
    const auto *said = note < 0 ? nullptr : &m_chart.notes[static_cast<std::size_t>(note)];
    setAccessibleDescription(said ? said->facts + u' ' + said->words : m_chart.summary);
    Q_EMIT currentNoteChanged(m_note);
}

std::vector<std::vector<std::vector<Chart::Point>>> TrendChart::shownPoints() const {
    return m_view->points();
}

QPointF TrendChart::pointOf(int note) const {
    const Chart::Note &at = m_chart.notes.at(static_cast<std::size_t>(note));
    return m_view->frame().at(at.panel, {at.day, at.value});
}

QSize TrendChart::sizeHint() const {
    const Theme &theme = themeOf(this);
    return {theme.px(640), theme.px(m_chart.panels.size() > 1 ? 228 : 150)};
}

QSize TrendChart::minimumSizeHint() const {
    const Theme &theme = themeOf(this);
    return {theme.px(240), theme.px(m_chart.panels.size() > 1 ? 150 : 110)};
}

void TrendChart::keyPressEvent(QKeyEvent *event) {
    const int last = static_cast<int>(m_chart.notes.size()) - 1;
    if (last < 0 || isTableShown() || event->modifiers() != Qt::NoModifier)
        return ChartWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right:
        return setCurrentNote(std::min(m_note + 1, last));
    case Qt::Key_Left:
        return setCurrentNote(m_note < 0 ? last : std::max(m_note - 1, 0));
    case Qt::Key_Home:
        return setCurrentNote(0);
    case Qt::Key_End:
        return setCurrentNote(last);
    case Qt::Key_Escape:
        if (m_note >= 0)
            return setCurrentNote(-1);
        break;
    default:
        break;
    }
    ChartWidget::keyPressEvent(event);
}

void TrendChart::changeEvent(QEvent *event) {
    ChartWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_view->restyle();
}

bool TrendChart::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_view->viewport()) {
        if (event->type() == QEvent::MouseMove)
            setCurrentNote(noteAt(static_cast<QMouseEvent *>(event)->position()));
        else if (event->type() == QEvent::Leave && !hasFocus())
            setCurrentNote(-1);
        else if (event->type() == QEvent::MouseButtonPress)
            setFocus(Qt::MouseFocusReason);
    }
    return ChartWidget::eventFilter(watched, event);
}

int TrendChart::noteAt(const QPointF &position) const {
    const ChartPainter::Frame frame = m_view->frame();
    int nearest = -1;
    qreal least = 14 * themeOf(this).fonts().ratio();
    for (std::size_t i = 0; i < m_chart.notes.size(); ++i) {
        const Chart::Note &note = m_chart.notes[i];
        const QPointF away = frame.at(note.panel, {note.day, note.value}) - position;
        // In a lower panel the day alone decides: its point is told in the upper one's note.
        const bool below =
            note.panel == 0 && frame.panels.size() > 1 && frame.panels.back().contains(position);
        const qreal distance = below ? std::abs(away.x()) * 2 : std::hypot(away.x(), away.y());
        if (distance < least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}
