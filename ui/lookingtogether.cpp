// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookingtogether.h"

#include "ui/pages/together/togetherpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/veil.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QScrollBar>
#include <QStatusBar>
#include <QTimer>

namespace {
constexpr int patience = 2000; ///< ms for a desktop to give the window its size again
}

LookingTogether::LookingTogether(QMainWindow &window, QWidget &behind, TogetherPage &page,
                                 MessageBar *message)
    : QObject(&window), m_window(window), m_page(&page), m_behind(&behind), m_message(message),
      m_geometry(window.saveGeometry()), m_wasFull(window.isFullScreen()), m_size(window.size()) {
    // A sheet lies over the window, and would lie over this page as well.
    const QList<Veil *> veils = window.findChildren<Veil *>();
    for (Veil *veil : veils)
        if (veil->isOpen())
            veil->close();
    m_focus = window.focusWidget();
    const QList<QScrollBar *> bars = behind.findChildren<QScrollBar *>();
    for (QScrollBar *bar : bars)
        if (bar->value() != 0)
            m_scrolled.emplace_back(bar, bar->value());
    if (message && message->isVisible()) {
        m_heard = message->sentence();
        message->close();
    }
    window.menuBar()->hide();
    window.statusBar()->hide();
    window.setWindowState(window.windowState() | Qt::WindowFullScreen);
}

TogetherPage *LookingTogether::page() const {
    return m_page;
}

void LookingTogether::limit(Actions &actions) {
    for (const Act act : {Act::Undo, Act::Redo, Act::Together, Act::Lock}) {
        actions[act]->setVisible(true);
        actions[act]->setEnabled(true);
    }
    // The names of other notebooks stand in those.
    for (const Act act : {Act::NewNotebook, Act::OpenNotebook, Act::OpenSample, Act::Keys})
        actions[act]->setEnabled(false);
}

bool LookingTogether::act(Act what) {
    if (what == Act::Undo)
        m_page->undo();
    else if (what == Act::Redo)
        m_page->redo();
    else if (what == Act::Together)
        m_page->leave();
    else
        return false;
    return true;
}

void LookingTogether::end() {
    m_window.menuBar()->show();
    m_window.statusBar()->show();
    if (!m_wasFull)
        m_window.setWindowState(m_window.windowState() & ~Qt::WindowFullScreen);
    if (!m_heard.isEmpty() && m_behind && !m_message->isVisible())
        m_message->tell(m_heard);
    restore();
    // A desktop may take its time: once more when the old size is there, unless it never comes.
    m_window.installEventFilter(this);
    if (m_window.size() == m_size)
        settle();
    else
        QTimer::singleShot(patience, this, &QObject::deleteLater);
}

/// After the pages have laid themselves out.
void LookingTogether::settle() {
    QTimer::singleShot(0, this, [this] {
        restore();
        deleteLater();
    });
}

void LookingTogether::restore() {
    for (const auto &[bar, value] : m_scrolled)
        if (bar)
            bar->setValue(value);
    if (m_focus && m_behind && m_behind->isAncestorOf(m_focus))
        m_focus->setFocus(Qt::OtherFocusReason);
}

bool LookingTogether::eventFilter(QObject *watched, QEvent *event) {
    if (watched == &m_window && event->type() == QEvent::Resize && m_window.size() == m_size)
        settle();
    return QObject::eventFilter(watched, event);
}
