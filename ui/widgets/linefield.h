// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <optional>

/// A QLineEdit that knows whether an input method is composing in it. The base of every
/// field in which Japanese is typed; Return during composing belongs to the input method and
/// goes no further.
///
///     if (!field->isComposing()) commit(field->text());
class LineField : public QLineEdit {
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;
    bool isComposing() const { return !m_preedit.isEmpty(); }
    QString preedit() const { return m_preedit; }
    /// Return ends here (after returnPressed()) instead of going on to the window, where it
    /// would press the default button.
    void setKeepsReturn(bool keeps) { m_keepsReturn = keeps; }
    /// What Esc puts back while something else is typed: what is stored, or nothing in a field
    /// that adds. On just that text Esc is the page's. Without it Esc always is.
    void setBefore(const QString &text) { m_before = text; }

Q_SIGNALS:
    /// After each step of composing: what is being composed, and what was just committed.
    void composed(const QString &preedit, const QString &committed);
    /// Esc outside composing: the page decides what is given up.
    void givenUp();
    void left(Qt::FocusReason reason);

protected:
    bool event(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool gives() const;
    bool takesEscape() const;

    QString m_preedit;
    std::optional<QString> m_before;
    bool m_keepsReturn = false;
};
