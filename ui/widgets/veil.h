// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPointer>
#include <QWidget>

class QFrame;

/// What is laid flat over the window, with one raised sheet on it: the palette, a line to send.
/// It covers all of the window and follows its size; place() says where the sheet lies.
class Veil : public QWidget {
    Q_OBJECT
public:
    /// A sheet that holds its keys lets none through to the window but those of passKeys(), keeps
    /// Tab within itself, stays when the veil is clicked, and gives the focus back when it goes.
    enum class Keys { Shared, Held };

    explicit Veil(QWidget *window, Keys keys = Keys::Shared);

    bool isOpen() const { return !isHidden(); }
    /// Takes veil and sheet away. Esc does it, and, where keys are shared, a click beside.
    virtual void close();

protected:
    QFrame *sheet() const { return m_sheet; }
    /// Lays it over the window.
    void rise();
    /// Sets the sheet's size and place; the veil has the window's size already.
    virtual void place() = 0;
    /// The window was resized, or the sheet holds something else.
    void placeAnew();
    void passKeys(const QList<QKeySequence> &keys) { m_passing = keys; }

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFrame *m_sheet;
    Keys m_keys;
    QList<QKeySequence> m_passing;
    QPointer<QWidget> m_before; ///< had the focus when it rose
};
