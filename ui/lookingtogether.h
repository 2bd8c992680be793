// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

#include <QObject>
#include <QPointer>
#include <QSize>
#include <QWidget>
#include <utility>
#include <vector>

class MessageBar;
class QMainWindow;
class QScrollBar;
class TogetherPage;

/// The window while something is shown to a client: the whole screen, without menu and status
/// line, and nothing to be told but what belongs to the page. On the way back all is as it was:
/// the window's size, how far a page was scrolled, where the keys went.
class LookingTogether : public QObject {
    Q_OBJECT
public:
    /// Made before `page` comes to the front; `behind` is what it hides. What `message` says
    /// waits for the way back; null where it has to be seen.
    LookingTogether(QMainWindow &window, QWidget &behind, TogetherPage &page, MessageBar *message);

    TogetherPage *page() const;
    /// The geometry to remember, should the window be closed now.
    const QByteArray &geometryBefore() const { return m_geometry; }
    /// Lets only those actions be told that mean something here.
    static void limit(Actions &actions);
    /// Does what the page can do itself; false where it is the window's.
    bool act(Act what);
    /// Once the page is gone. Deletes itself when the window has its size again.
    void end();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();
    void restore();

    QMainWindow &m_window;
    QPointer<TogetherPage> m_page;
    QPointer<QWidget> m_behind;
    MessageBar *m_message;
    QString m_heard; ///< what the message bar said, and is not for the client's eyes
    QByteArray m_geometry;
    bool m_wasFull;
    QSize m_size;
    QPointer<QWidget> m_focus;
    std::vector<std::pair<QPointer<QScrollBar>, int>> m_scrolled;
};
