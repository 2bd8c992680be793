// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/widgets/focuswatch.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

class FormBase;
class IconButton;
class InlineEdit;
class PlainLabel;
class QVBoxLayout;

/// What a list calls its rows, translated.
struct RowWords {
    QString add;     ///< the + and its undo step: "Add a promise"
    QString edit;    ///< the undo step: "Edit promise"
    QString remove;  ///< the row's button and the undo step: "Remove promise"
    QString removed; ///< the undo bar: "Promise removed."
    QString empty;   ///< a sentence in place of no rows; may be empty
};

/// One row of a list with its tools in the gutter at the right: remove, and move where rows
/// have an order. They show while the row is hovered or has the focus; Alt+Up and Alt+Down
/// move it, Ctrl+Delete removes it, the menu key offers all. A row that holds lists itself sets
/// its property "spansGutter" and keeps the gutter free at its own top right.
class RowFrame : public QWidget {
    Q_OBJECT
public:
    RowFrame(Id id, QWidget *inner, const RowWords &words, bool isMovable, bool isReadOnly,
             QWidget *parent);
    QWidget *inner() const { return m_inner; }
    Id id() const { return m_id; }

Q_SIGNALS:
    void removeWanted(Id id);
    void moveWanted(Id id, int by);
    void menuOpening(QMenu *menu, Id id);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showTools();
    void focusMoved(const QWidget *to);

    Id m_id;
    QWidget *m_inner;
    IconButton *m_remove = nullptr;
    QList<QPointer<InlineEdit>> m_edits;
    RowWords m_words;
    bool m_movable;
    bool m_readOnly;
    bool m_hovered = false;
    bool m_focused = false;
    FocusWatch m_focusWatch{[this](QWidget *, QWidget *to) { focusMoved(to); }};
};

/// What every RowList<T> does that needs no T.
class RowListBase : public QWidget {
    Q_OBJECT
public:
    /// Room at the right for the tools of a row, px.
    static constexpr int kGutter = 24;

    RowListBase(Context &context, RowWords words, QWidget *parent);
    ~RowListBase() override;

    /// The quiet + that adds a row; one for all calls. Lay it beside the section's label.
    IconButton *addButton();
    /// Begins a new row at the end; it is stored once it holds something, and goes away by
    /// itself when it is left blank.
    virtual void add() = 0;
    virtual void remove(Id id) = 0;
    virtual void move(Id id, int by) = 0;
    /// Every editor writes what is typed.
    virtual void commit() = 0;
    virtual int count() const = 0;
    virtual Id idAt(int index) const = 0;
    /// Null for an unknown id.
    virtual QWidget *frameOf(Id id) const = 0;
    /// Instead of words.empty.
    void setEmptyText(const QString &sentence);
    void setSpacing(int px);

Q_SIGNALS:
    void rowsShown();
    /// The menu of a row is about to open: more that can be done with it is put in now.
    void rowMenu(QMenu *menu, Id id);

protected:
    virtual bool isMovable() const = 0;
    virtual Id draftId() const = 0;
    virtual bool isBlank(Id id) const = 0;
    /// The focus has left the row that is just being added.
    virtual void draftLeft() = 0;
    virtual void dropDraft() = 0;

    QWidget *frameFor(Id id, QWidget *inner);
    /// Takes a frame out of sight now, and away later: one of its editors may be speaking.
    void bury(QWidget *frame);
    void arrange(const QList<QWidget *> &frames);
    void offerUndo();
    void notKept(const FormBase &form);
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// While rows come and go the focus wanders; nobody has left a row by that.
    struct Holding {
        explicit Holding(RowListBase &list) : m_list(list) { ++list.m_held; }
        ~Holding() { --m_list.m_held; }
        Holding(const Holding &) = delete;
        Holding &operator=(const Holding &) = delete;
        RowListBase &m_list;
    };

    Context &m_context;
    RowWords m_words;

private:
    void focusMoved(QWidget *from, QWidget *to);
    void checkDraft();
    void orderTabs(const QList<QWidget *> &frames, const QSet<QWidget *> &moved);

    QVBoxLayout *m_column;
    PlainLabel *m_empty;
    QPointer<IconButton> m_add;
    QPointer<QWidget> m_new; ///< the frame of the row added last, until it is left
    int m_held = 0;
    bool m_tabbed = false;
    FocusWatch m_focusWatch{[this](QWidget *from, QWidget *to) { focusMoved(from, to); }};
};
