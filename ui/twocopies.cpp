// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/twocopies.h"

#include "app/store/merging/copies.h"
#include "app/store/merging/deciding.h"
#include "ui/mainwindow.h"
#include "ui/pages/merge/knowncopies.h"
#include "ui/pages/merge/twocopiespage.h"
#include "ui/pages/notebookview.h"
#include "ui/pages/sidepages.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>

using namespace Qt::StringLiterals;

TwoCopies::TwoCopies(MainWindow &window) : QObject(&window), m_window(window) {
    window.installEventFilter(this);
}

bool TwoCopies::actOnNotice() {
    // Others speak there, too.
    if (m_told.isEmpty() || m_window.noticeBar()->sentence() != m_told)
        return false;
    showPage(m_offered);
    return true;
}

void TwoCopies::notice(const QString &sentence, const QString &action) {
    m_told = sentence;
    m_window.noticeBar()->tell(sentence, action);
}

void TwoCopies::look() {
    NotebookView *view = m_window.notebook();
    m_told.clear();
    if (!view || view->context().isSample || view->store().isReadOnly())
        return;
    attempt(&m_window, [&] {
        m_offered = KnownCopies(view->store()).newest();
        const int waiting = merging::undecidedCount(view->store());
        if (m_offered.isEmpty() && waiting == 0)
            return;
        if (m_offered.isEmpty())
            notice(tr("%n place(s) wait for your decision: two copies said different things there.",
                      nullptr, waiting),
                   tr("Decide"));
        else
            notice(tr("Another copy of this notebook lies beside it. Nothing was changed."),
                   tr("Look at the copy"));
    });
}

void TwoCopies::showPage(const QString &copy) {
    NotebookView *view = m_window.notebook();
    if (!view)
        return;
    m_window.noticeBar()->close();
    view->openPage(u"merge"_s);
    if (auto *page = qobject_cast<TwoCopiesPage *>(view->pages().inSight());
        page && !copy.isEmpty())
        page->look(copy);
}

bool TwoCopies::tellIfReplaced() {
    NotebookView *view = m_window.notebook();
    if (!view || !merging::isReplacedByCopy(view->store()))
        return false;
    const QString sentence =
        tr("Another program put another copy of this notebook in its place. Nothing is lost: what "
           "you wrote is still here, and the other copy is as it was.");
    MessageBar *bar = m_window.messageBar();
    if (bar->isHidden() || bar->sentence() != sentence)
        bar->tell(sentence, tr("Bring both together"));
    return true;
}

bool TwoCopies::help() {
    NotebookView *view = m_window.notebook();
    if (!view || !merging::isReplacedByCopy(view->store()))
        return false;
    bringTogether();
    return true;
}

void TwoCopies::bringTogether() {
    const QString place = m_window.notebook()->store().path();
    merging::Together together;
    const bool went = attempt(&m_window, [&] {
        // What is still being typed waits with what could not be saved.
        (void)caught([this] { m_window.notebook()->commit(); });
        together = merging::bringTogether(m_window.notebook()->store(), false);
        m_window.show(std::move(together.store));
    });
    if (!went) {
        m_window.followFile(); // it may go on in the file that was kept
        return;
    }
    attempt(&m_window, [&] {
        NotebookView *view = m_window.notebook();
        KnownCopies(view->store()).add(together.kept);
        look();
        const int waiting = static_cast<int>(together.report.conflicts.size());
        const QString kept =
            tr("What was open here is kept in %1, too.").arg(QFileInfo(together.kept).fileName());
        notice((waiting == 0
                    ? tr("Both copies are together.")
                    : tr("Both copies are together. In %n place(s) they say different things: "
                         "both are kept.",
                         nullptr, waiting)) +
                   u' ' + kept,
               waiting == 0 ? QString() : tr("Decide"));
        m_offered.clear();
    });
}

bool TwoCopies::eventFilter(QObject *object, QEvent *event) {
    if (object == &m_window && event->type() == QEvent::WindowActivate)
        attempt(&m_window, [this] { tellIfReplaced(); });
    return QObject::eventFilter(object, event);
}
