// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QKeySequence>
#include <QPushButton>

class QAction;

/// Enter does what Space does: it is what one presses on what one has come to. Presses `button`
/// where `event` is that; true: it was, and the button may be gone.
bool clickOnEnter(QAbstractButton *button, const QEvent *event);

/// A button of the look. At most one Primary stands in a view; a Link looks like a word in
/// the text. The keys that do the same stand dimly at its right and are the first thing to go
/// where it is narrow (they stay in the tooltip).
///
///     auto *start = new Button(tr("Start notes"), Button::Kind::Primary);
///     start->setHint(QKeySequence(Qt::CTRL | Qt::Key_Return));   // shown only, binds nothing
///     auto *print = Button::forAction(printAction);              // text, icon, keys, enabled
class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Primary, Plain, Link };

    explicit Button(const QString &text, Kind kind = Kind::Plain, QWidget *parent = nullptr);
    /// A button that triggers `action` and follows its text, keys and enabled state.
    static Button *forAction(QAction *action, Kind kind = Kind::Plain, QWidget *parent = nullptr);

    /// Keys to show; they are not bound by this.
    void setHint(const QKeySequence &keys);
    QString hint() const { return m_hint; }
    /// Whether the keys have room at the present width.
    bool showsHint() const;
    /// A drawing before the words (not on a Link of kind words only): by name, tinted.
    void setSymbol(const QString &name);
    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    /// Only for a Link: kaki where the word is about something due.
    void setColor(Theme::Color color);
    /// A Link on a dark ground, where colour alone would not show that it can be pressed.
    void setUnderlined(bool underlined);
    /// Small words (12), as under a row; the drawing shrinks along.
    void setSmall(bool isSmall);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    int widthOf(bool withHint) const;
    int padding() const;
    QFont wordFont() const;
    QColor wordColor() const;
    int symbolSide() const;
    void paintWords(QPainter &painter);

    Kind m_kind;
    QString m_hint;
    QString m_symbol;
    Theme::Color m_color = &Tokens::ai;
    bool m_small = false;
    bool m_underlined = false;
};
