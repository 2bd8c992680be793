// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/widgets/resttimer.h"

#include <QWidget>

class LineField;
class PlainLabel;
class TextField;

/// Text that is read until it is clicked (or Enter, F2, or typing on it, which goes on at its
/// end), and then edited where it stands: the label and the editor have the same metrics, so
/// nothing moves.
///
/// Commits when it is left and when nothing was typed for a second, at the latest after three;
/// Enter (one line) commits and closes; Esc gives up everything since it was opened, also what an
/// idle second had committed. While an input method is composing it neither commits nor closes.
///
///     auto *value = new InlineEdit(InlineEdit::Lines::One);
///     value->setName(tr("Family name"));          // required: the accessibility bus says it
///     value->setText(client.familyName);
///     connect(value, &InlineEdit::committed, this, [=](const QString &text) { ... });
class InlineEdit : public QWidget {
    Q_OBJECT
public:
    enum class Lines { One, Many };
    static constexpr int kIdleMs = RestTimer::restMs;

    explicit InlineEdit(Lines lines = Lines::One, Fonts::Role role = Fonts::Role::Body,
                        QWidget *parent = nullptr);
    ~InlineEdit() override;

    void setName(const QString &name);
    /// The stored text. While it is edited, what is being typed stays; the new text is what
    /// Esc and the next commit compare with.
    void setText(const QString &text);
    QString text() const { return m_text; }
    /// Read in place of the stored text while it is not edited ("due today" for a date);
    /// empty: the stored text itself.
    void setShown(const QString &text);
    /// Shown while empty, in ink3.
    void setPlaceholder(const QString &text);
    const QString &placeholder() const { return m_placeholder; }
    /// Whether the placeholder is read at all; in a list only in the row that is pointed at.
    void setHints(bool shown);
    void setColor(Theme::Color color);
    void setRole(Fonts::Role role);
    void setStruck(bool struck);
    /// Own words: the opening bracket hangs out in the read view.
    void setHangs(bool hangs);
    /// One line wraps in the read view (long promises) instead of being cut.
    void setWraps(bool wraps);
    /// How many characters stay before anything is cut, in the full width of the role.
    void setLeastCharacters(int characters);
    void setReadOnly(bool readOnly);
    /// A sentence under the field about what is wrong with it; empty takes it away.
    void setProblem(const QString &sentence);

    bool isEditing() const { return m_editing; }
    bool isComposing() const;
    /// The one-line editor, for pairs such as name and reading; none for Lines::Many.
    LineField *lineField() const { return m_line; }

    QSize minimumSizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

public Q_SLOTS:
    void edit();
    /// Commits what is typed, unless it is the stored text or is being composed.
    void commit();
    /// The page is about to go (another client, another tab, lock): what is being composed
    /// becomes text, and everything is committed and closed.
    void leave();
    void giveUp();
    /// What the idle second does when it is over; called by the timer and by tests.
    void idleElapsed();

Q_SIGNALS:
    void committed(const QString &text);
    void editingChanged(bool editing);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void makeLine();
    void makeField();
    QWidget *editor() const;
    QString typed() const;
    QString composing() const;
    void setTyped(const QString &text);
    void open();
    void handFocusOn();
    void showLabel();
    void typedChanged();
    void finish();
    void close();
    void restyle();
    void fitField();

    Lines m_lines;
    Fonts::Role m_role;
    Theme::Color m_color = &Tokens::ink;
    PlainLabel *m_label;
    LineField *m_line = nullptr;
    TextField *m_field = nullptr;
    PlainLabel *m_problem;
    RestTimer m_idle{this};
    QString m_text;
    QString m_before; ///< the text when it was opened, for Esc
    QString m_placeholder;
    QString m_shown;
    bool m_editing = false;
    bool m_readOnly = false;
    bool m_hints = true;
};
