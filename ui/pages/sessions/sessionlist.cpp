// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/sessionlist.h"

#include "app/domain/picks.h"
#include "app/language.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

class SessionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override {
        return {0, themeOf(option.widget).px(metrics::rowClient + 2)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const Theme &theme = themeOf(option.widget);
        const Tokens &tokens = theme.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(painter, option, tokens);
        const QRect inner =
            option.rect.adjusted(theme.px(10), theme.px(4), -theme.px(10), -theme.px(4));
        const QRect first(inner.left(), inner.top(), inner.width(), inner.height() / 2);
        const QRect second(inner.left(), first.bottom() + 1, inner.width(), inner.height() / 2);
        int right = first.right();
        const QString state = index.data(SessionModel::State).toString();
        if (!state.isEmpty()) {
            painter->setFont(theme.font(Fonts::Role::Tiny));
            painter->setPen(tokens.ink2);
            painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, state);
            right -= QFontMetrics(painter->font()).horizontalAdvance(state) + theme.px(8);
        }
        line(painter, theme.font(Fonts::Role::Row), tokens.ink,
             QRect(first.topLeft(), QPoint(right, first.bottom())),
             index.data(SessionModel::FirstLine).toString());
        line(painter, theme.font(Fonts::Role::Small), tokens.ink2, second,
             index.data(SessionModel::SecondLine).toString());
        painter->restore();
    }

private:
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                            const Tokens &tokens) {
        const bool chosen = option.state & QStyle::State_Selected;
        const QRectF ground = QRectF(option.rect).adjusted(0, 1, 0, -1);
        if (chosen || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(chosen ? tokens.tint2 : tokens.hover);
            painter->drawRoundedRect(ground, 5, 5);
        }
        if (chosen && option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(tokens.ai, 2));
            painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), 5, 5);
        }
    }
    static void line(QPainter *painter, const QFont &font, const QColor &color, const QRect &area,
                     const QString &text) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
    }
};

/// The first words of a session without a gist.
QString firstWords(const ClientNotebook &notebook, Id session) {
    for (const Line &line : notebook.lines)
        if (line.session == session && !kindOf(line.kind).isPrivate && !line.text.isEmpty())
            return line.text.simplified();
    return {};
}

} // namespace

SessionModel::Shown SessionModel::shownOf(const ClientNotebook &notebook, const Session &session,
                                          QDate today) {
    Shown shown;
    shown.id = session.id;
    if (session.state == SessionState::Held || session.state == SessionState::Planned)
        shown.number = tr("Session %1").arg(about::sessionNumber(notebook, session));
    const about::Start start = about::localStart(session);
    shown.when = start.date.year() == today.year() || start.date > today
                     ? language::monthDayWeekday(start.date)
                     : language::fullDate(start.date);
    if (start.time.isValid())
        shown.when += u' ' + language::time(start.time);
    shown.state =
        session.state == SessionState::Held ? kindName(session.channel) : kindName(session.state);
    // Beside a state that would say otherwise.
    const bool isMoved = session.state == SessionState::Moved;
    if (session.state != SessionState::Planned && session.counts == isMoved)
        shown.state = language::listed({shown.state, isMoved ? tr("counted") : tr("not counted")});
    if (about::isRunning(session, today))
        shown.state = tr("since %1").arg(language::time(about::begunAt(session).time()));
    const QString gist = session.gist.simplified();
    shown.gist = gist.isEmpty() ? firstWords(notebook, session.id) : gist;
    if (shown.gist.isEmpty())
        shown.gist = session.place;
    return shown;
}

void SessionModel::setSessions(const ClientNotebook &notebook, QDate today) {
    std::vector<Shown> rows;
    for (auto it = notebook.sessions.rbegin(); it != notebook.sessions.rend(); ++it)
        rows.push_back(shownOf(notebook, *it, today));
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SessionModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SessionModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Shown &row = m_rows[static_cast<std::size_t>(index.row())];
    const QString first = row.number.isEmpty() ? row.when : row.number + u"  "_s + row.when;
    switch (role) {
    case FirstLine:
        return first;
    case SecondLine:
        return row.gist;
    case State:
        return row.state;
    case RowId:
        return row.id;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringList{first, row.state, row.gist}.join(u'\n');
    default:
        return {};
    }
}

int SessionModel::rowOf(Id session) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].id == session)
            return static_cast<int>(i);
    return -1;
}

Id SessionModel::idAt(int row) const {
    return row < 0 || row >= rowCount() ? 0 : m_rows[static_cast<std::size_t>(row)].id;
}

SessionList::SessionList(QWidget *parent) : QListView(parent), m_model(new SessionModel(this)) {
    setModel(m_model);
    setItemDelegate(new SessionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setAccessibleName(tr("Sessions"));
    setProperty("focusInside", true);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &at) { Q_EMIT sessionOpened(m_model->idAt(at.row())); });
}

void SessionList::display(const ClientNotebook &notebook, QDate today) {
    const Id before = current();
    m_showing = true;
    m_model->setSessions(notebook, today);
    m_showing = false;
    if (current() != before)
        setCurrent(before);
}

Id SessionList::current() const {
    return m_model->idAt(currentIndex().row());
}

void SessionList::setCurrent(Id session) {
    m_showing = true;
    const QModelIndex at = m_model->index(m_model->rowOf(session));
    setCurrentIndex(at);
    if (at.isValid())
        scrollTo(at);
    m_showing = false;
}

void SessionList::currentChanged(const QModelIndex &now, const QModelIndex &before) {
    QListView::currentChanged(now, before);
    if (!m_showing && now.isValid())
        Q_EMIT sessionChosen(m_model->idAt(now.row()));
}

void SessionList::keyPressEvent(QKeyEvent *event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() == Qt::NoModifier && current() != 0) {
        Q_EMIT sessionOpened(current());
        return;
    }
    QListView::keyPressEvent(event);
}
