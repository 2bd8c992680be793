// SPDX-License-Identifier: GPL-3.0-or-later
// A MainWindow that looks at the notebook as it was on some day, and back; and the page that
// erases.
#include "app/store/history/asof.h"
#include "ui/asofbar.h"
#include "ui/backupcare.h"
#include "ui/mainwindow.h"
#include "ui/pages/erase/erasepage.h"
#include "ui/pages/notebookview.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QStackedWidget>
#include <QUndoStack>

using namespace Qt::StringLiterals;

/// One view in place of another: `fresh` is in sight, and the one before is gone with its pages.
void MainWindow::replaceView(NotebookView *fresh) {
    NotebookView *old = std::exchange(m_notebook, fresh);
    m_stack->addWidget(fresh);
    m_stack->setCurrentWidget(fresh);
    m_stack->removeWidget(old);
    old->hide();
    old->deleteLater(); // the button that was pressed may be its
    connectNotebook();
    m_notebook->setListFolded(old->isListFolded());
    m_notebook->setDiscreet((*m_actions)[Act::Discreet]->isChecked());
}

bool MainWindow::lookAt(const history::Moment &moment) {
    return attempt(this, [&] {
        backToToday();
        dropFront();
        m_notebook->commit();
        Store &now = m_notebook->store();
        if (now.hasUnsaved())
            throw Error(Error::Kind::NotSaved,
                        tr("Looking back has to wait until what you wrote is saved."));
        auto then = std::make_unique<NotebookView>(history::asOf(now, moment.sequence), m_theme,
                                                   Clock::on(moment.day), *m_actions, this);
        now.disconnect(this);
        now.undoStack()->disconnect(this);
        m_message->close();
        m_notice->close();
        const Id client = m_notebook->clientInSight();
        m_present = m_notebook->release();
        replaceView(then.release());
        m_asOfBar->tellDay(moment.day, moment.laterDated);
        if (client != 0 && m_notebook->store().find<Client>(client))
            m_notebook->openClient(client, u"brief"_s);
        else
            m_notebook->openToday();
        follow();
    });
}

void MainWindow::backToToday() {
    if (!m_present)
        return;
    attempt(this, [this] {
        dropFront();
        const Id client = m_notebook->clientInSight();
        auto now = std::make_unique<NotebookView>(std::move(m_present), m_theme, m_clock,
                                                  *m_actions, this);
        m_asOfBar->hide();
        m_message->close(); // what was said of that day is not true of today
        m_notice->close();
        replaceView(now.release());
        m_backups->begin(*m_notebook); // the keeper of before went with its view
        if (client != 0 && m_notebook->store().find<Client>(client))
            m_notebook->openClient(client, u"brief"_s);
        else
            m_notebook->openPage(u"history"_s);
        tellOfLostCode(); // looking back made all pages anew
        follow();
    });
}

void MainWindow::eraseForGood(Id client) {
    if (!m_notebook || m_notebook->store().isReadOnly())
        return;
    attempt(this, [&] {
        m_notebook->commit();
        putInFront(new ErasePage(m_notebook->context(), client));
    });
}
