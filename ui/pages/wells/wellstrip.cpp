// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wells/wellstrip.h"

#include "app/language.h"
#include "ui/theme.h"
#include "ui/widgets/access.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int tall = 38, lineAt = 12; ///< px
constexpr qreal side = 7, margin = 6; ///< px
constexpr int monthsAtMost = 400;     ///< days; a longer time is told in years
constexpr qreal reach = 8;            ///< px beside a piece that still mean it

} // namespace

WellStrip::WellStrip(QWidget *parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("Their words in time"));
}

QSize WellStrip::sizeHint() const {
    return {themeOf(this).px(320), themeOf(this).px(tall)};
}

QSize WellStrip::minimumSizeHint() const {
    return {themeOf(this).px(120), themeOf(this).px(tall)};
}

void WellStrip::setPieces(std::vector<Piece> pieces, QDate today) {
    if (pieces == m_pieces && today == m_today)
        return;
    const Id before = m_current < 0 ? 0 : m_pieces[static_cast<std::size_t>(m_current)].id;
    m_pieces = std::move(pieces);
    m_today = today;
    m_current = -1;
    QStringList notes;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        notes << m_pieces[i].note;
        if (m_pieces[i].id == before)
            m_current = static_cast<int>(i);
    }
    setAccessibleDescription(notes.join(u'\n'));
    update();
}

QDate WellStrip::from() const {
    const QDate year = m_today.addYears(-1);
    return m_pieces.empty() ? year : std::min(year, m_pieces.front().date);
}

qreal WellStrip::xOf(QDate day) const {
    const QDate first = from();
    const auto days = static_cast<qreal>(std::max<qint64>(1, first.daysTo(m_today)));
    const qreal share = std::min(1.0, static_cast<qreal>(first.daysTo(day)) / days);
    return margin + share * (width() - 2 * margin);
}

void WellStrip::paintTime(QPainter &painter) const {
    const Theme &theme = themeOf(this);
    const qreal y = theme.px(lineAt) + 0.5;
    const bool inMonths = from().daysTo(m_today) <= monthsAtMost;
    painter.setFont(theme.font(Fonts::Role::Axis));
    painter.setPen(QPen(theme.color(&Tokens::rule), 1));
    painter.drawLine(QPointF(margin, y), QPointF(width() - margin, y));
    qreal free = 0; // where the next label may begin
    QDate day(from().year(), inMonths ? from().month() : 1, 1);
    for (; day <= m_today; day = inMonths ? day.addMonths(1) : day.addYears(1)) {
        if (day < from())
            continue;
        const qreal x = xOf(day);
        painter.setPen(QPen(theme.color(&Tokens::edge), 1));
        painter.drawLine(QPointF(x, y), QPointF(x, y + 4));
        const QString name = inMonths ? language::month(day) : QString::number(day.year());
        const qreal wide = painter.fontMetrics().horizontalAdvance(name);
        if (x + 3 < free || x + 3 + wide > width())
            continue;
        painter.setPen(theme.color(&Tokens::ink3));
        painter.drawText(QPointF(x + 3, y + 4 + painter.fontMetrics().ascent()), name);
        free = x + 3 + wide + theme.px(12);
    }
    painter.setPen(QPen(theme.color(&Tokens::ink2), 1, Qt::DotLine));
    painter.drawLine(QPointF(xOf(m_today), 0), QPointF(xOf(m_today), y + 4));
}

void WellStrip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTime(painter);
    const Theme &theme = themeOf(this);
    const qreal y = theme.px(lineAt) + 0.5;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i];
        const QPointF at(xOf(piece.date), y);
        // A gap of paper round each, so that those of near days stay two.
        painter.setPen(QPen(theme.color(&Tokens::paper), 2));
        painter.setBrush(theme.color(&Tokens::paper));
        painter.drawEllipse(at, side / 2 + 1, side / 2 + 1);
        painter.setPen(QPen(theme.color(&Tokens::ai), 1.4));
        painter.setBrush(piece.isOwn ? QBrush(theme.color(&Tokens::ai)) : Qt::NoBrush);
        painter.drawEllipse(at, side / 2, side / 2);
        if (static_cast<int>(i) != m_current || !hasFocus())
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(&Tokens::ai), 2));
        painter.drawEllipse(at, side / 2 + 4, side / 2 + 4);
    }
}

int WellStrip::pieceAt(qreal x) const {
    int found = -1;
    qreal nearest = reach;
    for (std::size_t i = 0; i < m_pieces.size(); ++i)
        if (const qreal off = std::abs(xOf(m_pieces[i].date) - x); off <= nearest) {
            nearest = off;
            found = static_cast<int>(i);
        }
    return found;
}

void WellStrip::stand(int index) {
    if (m_pieces.empty())
        return;
    m_current = std::clamp(index, 0, static_cast<int>(m_pieces.size()) - 1);
    const Piece &piece = m_pieces[static_cast<std::size_t>(m_current)];
    setAccessibleValue(this, piece.note);
    const QPoint below(qRound(xOf(piece.date)), height());
    QToolTip::showText(mapToGlobal(below), Qt::convertFromPlainText(piece.note), this);
    update();
}

void WellStrip::focusInEvent(QFocusEvent *event) {
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        stand(static_cast<int>(m_pieces.size()) - 1); // what was said last
}

void WellStrip::keyPressEvent(QKeyEvent *event) {
    const int last = static_cast<int>(m_pieces.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return stand(m_current - 1);
    case Qt::Key_Right:
        return stand(m_current + 1);
    case Qt::Key_Home:
        return stand(0);
    case Qt::Key_End:
        return stand(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT chosen(m_pieces[static_cast<std::size_t>(m_current)].id);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WellStrip::mousePressEvent(QMouseEvent *event) {
    const int found = pieceAt(event->position().x());
    if (event->button() != Qt::LeftButton || found < 0)
        return QWidget::mousePressEvent(event);
    m_current = found;
    update();
    Q_EMIT chosen(m_pieces[static_cast<std::size_t>(found)].id);
}

bool WellStrip::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int found = pieceAt(help->pos().x()); found >= 0)
        QToolTip::showText(help->globalPos(),
                           Qt::convertFromPlainText(m_pieces[static_cast<std::size_t>(found)].note),
                           this);
    else
        QToolTip::hideText();
    return true;
}
