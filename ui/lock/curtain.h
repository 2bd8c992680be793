// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class PlainLabel;
class QVBoxLayout;

/// Covers all of the window at once, before anything slow is done: nothing of a client is to be
/// seen behind it, and no key or click reaches what is. It stays the uppermost, whatever rises
/// later.
class Curtain : public QWidget {
    Q_OBJECT
public:
    explicit Curtain(QWidget *window);

    /// What stands on it besides the mark: a sentence that must be read, and a page to answer with.
    void say(const QString &sentence);
    void hold(QWidget *page);
    QString sentence() const;
    QWidget *page() const { return m_page; }
    /// Shows the window again, with the focus where it was, and goes.
    void lift();

    /// Takes away what lies over the window or hangs off it, whether dialog, menu or tooltip. True
    /// where somebody up the stack may still wait for one of them.
    static bool closeAllOver(QWidget &window);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    QVBoxLayout *m_column;
    PlainLabel *m_sentence;
    QWidget *m_page = nullptr;
    QPointer<QWidget> m_before; ///< had the focus when the window was covered
};
