// SPDX-License-Identifier: GPL-3.0-or-later
// The menus and keys of a MainWindow: which actions can be had, and what each does.
#include "ui/mainwindow.h"

#include "app/plaintext.h"
#include "app/store/store.h"
#include "ui/asofbar.h"
#include "ui/backupcare.h"
#include "ui/lock/idlewatch.h"
#include "ui/lookingtogether.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/keyspage.h"
#include "ui/pages/notebookview.h"
#include "ui/pages/sending/sheets.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sidepages.h"
#include "ui/pages/todaypage.h"
#include "ui/samplebar.h"
#include "ui/theme.h"
#include "ui/widgets/statusline.h"

#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QUndoStack>
#include <functional>
#include <span>

using namespace Qt::StringLiterals;

namespace {

/// Does what stands beside `what`; false where it does not stand there.
bool does(Act what, std::span<const std::pair<Act, std::function<void()>>> doings) {
    for (const auto &[act, doing] : doings)
        if (act == what) {
            doing();
            return true;
        }
    return false;
}

} // namespace

/// Which of the actions can be had, with that client in sight (0: none).
void MainWindow::offerActions(Id client) {
    const bool open = m_notebook && !frontPage() && !m_curtain;
    const bool capturing = open && m_notebook->isCapturing();
    const bool nextCall = open && client == 0 && m_notebook->todayPage()->page().next.client != 0;
    m_actions->setState(open, client != 0, capturing);
    QAction *start = (*m_actions)[Act::StartSession];
    start->setVisible(open && !capturing && !m_notebook->store().isReadOnly() &&
                      (client != 0 || nextCall));
    start->setEnabled(start->isVisible());
    start->setText(open && m_notebook->goesOn() ? tr("Go on writing") : tr("Start notes"));
    (*m_actions)[Act::Print]->setVisible(open && client != 0 && !capturing);
    (*m_actions)[Act::OpenBrief]->setVisible(open && client != 0);
    const bool canWrite = open && client != 0 && !m_notebook->store().isReadOnly();
    const std::pair<Act, bool> offered[] = {
        {Act::CopyLine, open && m_notebook->sheets()->isLineOpen()},
        {Act::ReadReply, canWrite},
        {Act::BackUpNow, open && !m_notebook->store().isReadOnly()},
        {Act::Give, canWrite},
        {Act::NoteChoice, canWrite},
        {Act::EraseClient, canWrite && !capturing},
        {Act::SlideCard, open && m_notebook->clientPage()->hasCard()},
    };
    for (const auto &[act, isOn] : offered) {
        (*m_actions)[act]->setVisible(isOn);
        (*m_actions)[act]->setEnabled(isOn);
    }
    if (m_notebook && m_notebook->store().isReadOnly())
        (*m_actions)[Act::NewClient]->setVisible(false);
    // A copy of some day is in memory only: it is brought nothing, and is no file.
    for (const ActRow &row : Actions::rows())
        if (m_present &&
            (row.act == Act::ImportContacts || row.act == Act::Backups ||
             row.act == Act::BackUpNow || row.act == Act::Merge || row.act == Act::Settings)) {
            (*m_actions)[row.act]->setVisible(false);
            (*m_actions)[row.act]->setEnabled(false);
        }
    m_actions->tidyMenus();
}

/// Title, menus and bars after anything that changes what is in sight.
void MainWindow::follow() {
    const bool inFront = frontPage() != nullptr;
    const bool open = m_notebook && !inFront && !m_curtain;
    m_idle->setArmed(m_notebook && !m_curtain && !m_notebook->context().isSample);
    const Id client = open ? m_notebook->clientInSight() : 0;
    const bool capturing = open && m_notebook->isCapturing();
    offerActions(client);
    // Over a page in front there is nothing to find: the field looks as it works.
    menuBar()->cornerWidget(Qt::TopRightCorner)->setEnabled(open);
    QUndoStack *stack = open ? m_notebook->store().undoStack() : nullptr;
    const QString undo = stack ? stack->undoText() : QString();
    const QString redo = stack ? stack->redoText() : QString();
    // Always to be had while a notebook is open: a focused editor may have its own steps.
    (*m_actions)[Act::Undo]->setText(undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo));
    (*m_actions)[Act::Redo]->setText(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo));
    for (const Act act : {Act::Undo, Act::Redo})
        (*m_actions)[act]->setEnabled(open);
    m_asOfBar->setVisible(m_present && !inFront);
    m_backups->showBar(open && !m_present);
    m_sampleBar->showIf(open && !m_present && m_notebook->context().isSample && !capturing);
    // What was typed or pasted may hold anything; the desktop shows titles in places of its own.
    const QString name = m_notebook && !m_curtain && (open || m_looking)
                             ? plaintext::oneLine(m_notebook->nameInSight())
                             : QString();
    setWindowTitle(name.isEmpty() ? tr("Wellspring") : tr("%1 - Wellspring").arg(name));
    showPlace();
    (*m_actions)[Act::OpenSample]->setVisible(!isSampleOpen());
    (*m_actions)[Act::OpenSample]->setEnabled(!isSampleOpen());
    if (m_looking)
        LookingTogether::limit(*m_actions);
}

/// Two copies look alike, so the name of the file stands here: in no title, which the desktop shows
/// in places of its own, and not while others look on, since a file may be named after somebody.
void MainWindow::showPlace() {
    const bool open = m_notebook && !frontPage() && !m_curtain;
    const bool capturing = open && m_notebook->isCapturing();
    const bool isNamed = open && !m_notebook->context().isSample && !m_notebook->isDiscreet();
    const QString file = m_notebook ? m_notebook->context().file : QString();
    constexpr int mostOfName = 40;
    m_status->setPlace(
        capturing   ? tr("No other client's name is shown here")
        : m_present ? tr("For reading only")
        : isNamed   ? tr("“%1”, kept on this computer only")
                        .arg(plaintext::shortened(QFileInfo(file).completeBaseName(), mostOfName))
        : m_notebook ? tr("Kept on this computer only")
                     : QString(),
        QDir::toNativeSeparators(file));
}

void MainWindow::chooseTheme(const QString &word) {
    m_theme.setChoice(Theme::choiceFrom(word));
    if (m_settings)
        m_settings->set(setting::theme, word);
}

/// What is to be had with a notebook and without one; false: it is none of these.
bool MainWindow::actOnWindow(Act what) {
    const std::pair<Act, std::function<void()>> doings[] = {
        {Act::NewNotebook, [this] { askForNew(); }},
        {Act::OpenSample, [this] { openSample(); }},
        {Act::OpenNotebook, [this] { open(); }},
        {Act::Quit, [this] { close(); }},
        {Act::ThemeSystem, [this] { chooseTheme(u"system"_s); }},
        {Act::ThemeLight, [this] { chooseTheme(u"light"_s); }},
        {Act::ThemeDark, [this] { chooseTheme(u"dark"_s); }},
        {Act::Keys, [this] { putInFront(new KeysPage); }},
    };
    return does(what, doings);
}

/// What is done with the client in sight, between sessions; false: it is none of these.
bool MainWindow::actOnClient(Act what) {
    const Id client = m_notebook->clientInSight();
    const auto tab = [this, client](const QString &name) {
        return [this, client, name] { m_notebook->openClient(client, name); };
    };
    const std::pair<Act, std::function<void()>> doings[] = {
        {Act::OpenBrief, tab(u"brief"_s)},
        {Act::SlideCard, tab(u"card"_s)},
        {Act::ClientHistory, tab(u"history"_s)},
        {Act::Give, [this] { m_notebook->give(); }},
        {Act::NoteChoice,
         [this] {
             m_notebook->isCapturing() ? m_notebook->capture()->noteChoice()
                                       : m_notebook->clientPage()->noteChoice();
         }},
        {Act::LineToSend, [&] { m_notebook->sheets()->openLine(client); }},
        {Act::ShortQuestion,
         [&] { m_notebook->sheets()->openLine(client, 0, Occasion::ShortQuestion); }},
        {Act::CopyLine, [this] { m_notebook->sheets()->copy(); }},
        {Act::ReadReply, [&] { m_notebook->sheets()->openReply(client); }},
        {Act::Together, [this] { lookTogether(); }},
        {Act::EraseClient, [&] { eraseForGood(client); }},
        {Act::Print, [this] { m_notebook->print(); }},
    };
    return does(what, doings);
}

/// What is done in a session, or to begin one; false: it is none of these.
bool MainWindow::actOnSession(Act what) {
    for (const Kind<LineKind> &kind : kinds<LineKind>())
        if (what == Actions::fileAs(kind.value)) {
            m_notebook->capture()->file(kind.value);
            return true;
        }
    const std::pair<Act, std::function<void()>> doings[] = {
        {Act::StartSession, [this] { m_notebook->startForWhomIsInSight(); }},
        {Act::EndSession, [this] { m_notebook->capture()->end(); }},
        {Act::AnswerToWell, [this] { m_notebook->capture()->answerToWell(); }},
        {Act::NextQuestion, [this] { m_notebook->capture()->nextQuestion(); }},
        {Act::EditQuestions, [this] { editQuestions(u"wells"_s); }},
    };
    return does(what, doings);
}

/// What is done with the notebook as a whole; false: it is none of these.
bool MainWindow::actOnNotebook(Act what) {
    if (const QString page = SidePages::opened(what); !page.isEmpty()) {
        m_notebook->openPage(page);
        return true;
    }
    const std::pair<Act, std::function<void()>> doings[] = {
        {Act::ImportContacts, [this] { importContacts(); }},
        {Act::BackUpNow, [this] { m_backups->backUpNow(); }},
        {Act::Lock, [this] { lock(); }},
        {Act::Undo, [this] { m_notebook->undo(); }},
        {Act::Redo, [this] { m_notebook->redo(); }},
        {Act::Palette, [this] { m_notebook->openPalette(); }},
        {Act::SearchText, [this] { m_notebook->openPalette(); }},
        {Act::Today, [this] { m_notebook->openToday(); }},
        {Act::Back, [this] { m_notebook->back(); }},
        {Act::FoldList, [this] { m_notebook->toggleList(); }},
        {Act::FilterList, [this] { m_notebook->filterList(); }},
        {Act::Discreet,
         [this] { m_notebook->setDiscreet((*m_actions)[Act::Discreet]->isChecked()); }},
        {Act::NewClient, [this] { m_notebook->beginAddingClient(); }},
    };
    return does(what, doings);
}

void MainWindow::act(Act what) {
    if (m_curtain) {
        if (what == Act::Quit)
            close();
        return;
    }
    if (actOnWindow(what))
        return;
    if (m_looking && (m_looking->act(what) || what == Act::Lock))
        return what == Act::Lock ? lock() : void();
    if (!m_notebook || frontPage())
        return;
    // What is left has an owner of its own, such as a page of the notebook.
    (void)(actOnSession(what) || actOnClient(what) || actOnNotebook(what));
}
