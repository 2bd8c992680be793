// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/fonts.h"

#include <QTextEdit>

/// A field of several lines of plain text, as high as its text, with the look's line pitch.
/// Pasted markup arrives as its words. Like LineField it knows when it is composing.
class TextField : public QTextEdit {
    Q_OBJECT
public:
    explicit TextField(QWidget *parent = nullptr);

    bool isComposing() const { return !m_preedit.isEmpty(); }
    QString preedit() const { return m_preedit; }
    void setRole(Fonts::Role role);
    QString text() const { return toPlainText(); }
    void setText(const QString &text);
    /// The height that shows all of its text at `width`, px.
    int heightFor(int width) const;

Q_SIGNALS:
    void composed(const QString &preedit, const QString &committed);
    void givenUp();
    void left(Qt::FocusReason reason);

protected:
    bool event(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    QString m_preedit;
    int m_raise = 0; ///< px the letters are moved up to stand as in a label
    Fonts::Role m_role = Fonts::Role::Body;
};
