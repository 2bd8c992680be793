// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowlistbase.h"

#include "app/store/store.h"
#include "ui/widgets/access.h"
#include "ui/widgets/formbase.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RowFrame::RowFrame(Id id, QWidget *inner, const RowWords &words, bool isMovable, bool isReadOnly,
                   QWidget *parent)
    : QWidget(parent), m_id(id), m_inner(inner), m_words(words), m_movable(isMovable),
      m_readOnly(isReadOnly) {
    auto *column = new QVBoxLayout(this);
    const bool spans = inner->property("spansGutter").toBool();
    column->setContentsMargins(0, 0, spans ? 0 : RowListBase::kGutter, 0);
    column->addWidget(inner);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    if (!isReadOnly) {
        m_remove = new IconButton(u"close"_s, words.remove, this);
        m_remove->hide();
        connect(m_remove, &QAbstractButton::clicked, this, [this] { Q_EMIT removeWanted(m_id); });
    }
    // Rows that a row holds look after their own fields.
    for (InlineEdit *edit : inner->findChildren<InlineEdit *>())
        m_edits << edit;
    showTools();
}

void RowFrame::focusMoved(const QWidget *to) {
    m_focused = to && isAncestorOf(to);
    showTools();
}

void RowFrame::showTools() {
    if (m_remove)
        m_remove->setVisible(m_hovered || m_focused);
    for (InlineEdit *edit : m_edits)
        if (edit)
            edit->setHints(m_hovered || m_focused);
}

void RowFrame::enterEvent(QEnterEvent *event) {
    m_hovered = true;
    showTools();
    QWidget::enterEvent(event);
}

void RowFrame::leaveEvent(QEvent *event) {
    m_hovered = false;
    showTools();
    QWidget::leaveEvent(event);
}

void RowFrame::resizeEvent(QResizeEvent *event) {
    if (m_remove) {
        // A little left of the gutter's end, where a scroll bar may lie.
        const int side = RowListBase::kGutter - 6;
        m_remove->setGeometry(width() - RowListBase::kGutter + 2, 3, side, side);
    }
    QWidget::resizeEvent(event);
}

void RowFrame::contextMenuEvent(QContextMenuEvent *event) {
    if (m_readOnly)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_movable) {
        connect(menu->addAction(tr("Move up")), &QAction::triggered, this,
                [this] { Q_EMIT moveWanted(m_id, -1); });
        connect(menu->addAction(tr("Move down")), &QAction::triggered, this,
                [this] { Q_EMIT moveWanted(m_id, 1); });
        menu->addSeparator();
    }
    const qsizetype own = menu->actions().size();
    Q_EMIT menuOpening(menu, m_id);
    if (menu->actions().size() > own)
        menu->addSeparator();
    connect(menu->addAction(m_words.remove), &QAction::triggered, this,
            [this] { Q_EMIT removeWanted(m_id); });
    menu->popup(event->globalPos());
}

void RowFrame::keyPressEvent(QKeyEvent *event) {
    const bool up = event->key() == Qt::Key_Up;
    if (!m_readOnly && m_movable && event->modifiers() == Qt::AltModifier &&
        (up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveWanted(m_id, up ? -1 : 1);
        return;
    }
    if (!m_readOnly && event->modifiers() == Qt::ControlModifier &&
        event->key() == Qt::Key_Delete) {
        Q_EMIT removeWanted(m_id);
        return;
    }
    QWidget::keyPressEvent(event);
}

RowListBase::RowListBase(Context &context, RowWords words, QWidget *parent)
    : QWidget(parent), m_context(context), m_words(std::move(words)),
      m_column(new QVBoxLayout(this)),
      m_empty(new PlainLabel(m_words.empty, Fonts::Role::Body, &Tokens::ink2, this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_empty->setWraps(true);
    m_empty->setContentsMargins(0, 0, kGutter, 0);
    m_column->addWidget(m_empty);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(this, QAccessible::List);
}

RowListBase::~RowListBase() = default;

IconButton *RowListBase::addButton() {
    if (!m_add) {
        m_add = new IconButton(u"plus"_s, m_words.add, this);
        m_add->setSymbol(u"plus"_s, &Tokens::ink3);
        m_add->setFixedSize(themeOf(this).px(18), themeOf(this).px(18)); // no taller than its label
        m_add->setVisible(!m_context.store.isReadOnly());
        connect(m_add, &QAbstractButton::clicked, this, &RowListBase::add);
    }
    return m_add;
}

void RowListBase::setEmptyText(const QString &sentence) {
    m_empty->setText(sentence);
}

void RowListBase::setSpacing(int px) {
    m_column->setSpacing(px);
}

QWidget *RowListBase::frameFor(Id id, QWidget *inner) {
    auto *frame = new RowFrame(id, inner, m_words, isMovable(), m_context.store.isReadOnly(), this);
    connect(frame, &RowFrame::removeWanted, this, [this](Id gone) { remove(gone); });
    connect(frame, &RowFrame::menuOpening, this, &RowListBase::rowMenu);
    connect(frame, &RowFrame::moveWanted, this, [this](Id moved, int by) { move(moved, by); });
    for (InlineEdit *edit : frame->findChildren<InlineEdit *>()) {
        for (QWidget *part : edit->findChildren<QWidget *>())
            part->installEventFilter(this);
        connect(edit, &InlineEdit::editingChanged, this, [this](bool editing) {
            if (!editing) // Esc or Enter in a row that is still blank: it goes away
                QTimer::singleShot(0, this, &RowListBase::checkDraft);
        });
    }
    return frame;
}

void RowListBase::bury(QWidget *frame) {
    m_column->removeWidget(frame);
    // Hidden with the focus it would hand it to whatever stands first in the window, where the
    // next Enter does something else altogether.
    const QWidget *focus = window()->focusWidget();
    if (m_add && m_add->isVisible() && focus && frame->isAncestorOf(focus))
        m_add->setFocus(Qt::OtherFocusReason);
    frame->hide();
    frame->deleteLater();
}

void RowListBase::arrange(const QList<QWidget *> &frames) {
    m_empty->setVisible(frames.isEmpty() && !m_empty->text().isEmpty());
    QWidget *before = nullptr;
    QSet<QWidget *> moved;
    for (int i = 0; i < frames.size(); ++i) {
        QWidget *frame = frames.at(i);
        // Taking a widget out and in again would take its focus: only what moved is moved.
        if (m_column->indexOf(frame) != i + 1) {
            m_column->removeWidget(frame);
            m_column->insertWidget(i + 1, frame);
            moved.insert(frame);
        }
        frame->show();
        if (before)
            frame->stackUnder(before), frame->raise();
        before = frame;
    }
    orderTabs(frames, moved);
    updateGeometry();
    Q_EMIT rowsShown();
}

/// Qt puts what is made later behind all else in the window, so that Tab would lead from the last
/// field of a new row to the top of the window. It goes the way the eye does.
void RowListBase::orderTabs(const QList<QWidget *> &frames, const QSet<QWidget *> &moved) {
    QWidget *last = m_add && m_add->window() == window() ? m_add.data() : nullptr;
    for (int i = 0; i < frames.size(); ++i) {
        const bool isMoved = moved.contains(frames.at(i));
        if (!isMoved && !(i + 1 < frames.size() && moved.contains(frames.at(i + 1))))
            continue;
        // A row that finds its place while it is written stays where Tab was about to lead.
        if (const QWidget *focus = window()->focusWidget();
            focus && frames.at(i)->isAncestorOf(focus))
            continue;
        for (QWidget *stop : taborder::of(frames.at(i))) {
            if (isMoved && last)
                setTabOrder(last, stop);
            last = stop;
        }
    }
}

void RowListBase::offerUndo() {
    m_context.offerUndo(m_words.removed);
}

void RowListBase::notKept(const FormBase &form) {
    const QStringList told = form.told();
    m_context.tell(told.isEmpty() ? tr("A line was not finished and is not kept.")
                                  : tr("Not kept: %1").arg(told.first()));
}

void RowListBase::focusMoved(QWidget *from, QWidget *to) {
    if (m_held || !to || (to->window()->windowFlags() & Qt::Popup) == Qt::Popup)
        return;
    // It is stored with its first field, and still being added until the focus leaves it.
    const Id draft = draftId();
    if (draft != 0)
        m_new = frameOf(draft);
    if (!m_new)
        return;
    if (!m_new->isAncestorOf(to)) {
        const bool left = from && m_new->isAncestorOf(from);
        m_new = nullptr;
        if (left && draft != 0)
            draftLeft();
        return;
    }
    // Tab goes on to the next field of a new row and into it at once.
    auto *edit = qobject_cast<InlineEdit *>(to);
    if (edit && m_tabbed && !edit->isEditing())
        edit->edit();
    m_tabbed = false;
}

bool RowListBase::eventFilter(QObject *watched, QEvent *event) {
    // An editor that closes hands its focus on as a Tab would: only the key tells them apart.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        m_tabbed = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    }
    return QWidget::eventFilter(watched, event);
}

void RowListBase::checkDraft() {
    const Id draft = draftId();
    if (m_held || draft == 0 || !isBlank(draft))
        return;
    const QWidget *frame = frameOf(draft);
    for (const InlineEdit *edit : frame->findChildren<InlineEdit *>())
        if (edit->isEditing())
            return;
    dropDraft();
}
