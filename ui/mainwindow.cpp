// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/language.h"
#include "app/store/backups/making.h"
#include "app/store/store.h"
#include "ui/asofbar.h"
#include "ui/backupbar.h"
#include "ui/backupcare.h"
#include "ui/bringin.h"
#include "ui/lock/sleepwatch.h"
#include "ui/lookingtogether.h"
#include "ui/openingwords.h"
#include "ui/pages/erase/erasepage.h"
#include "ui/pages/importpage.h"
#include "ui/pages/notebookview.h"
#include "ui/pages/questions/questionspage.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sidepages.h"
#include "ui/pages/together/togetherpage.h"
#include "ui/samplebar.h"
#include "ui/theme.h"
#include "ui/twocopies.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/quietclipboard.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusline.h"
#include "ui/windowplace.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Theme &theme, Clock clock, Settings *settings, Settings *state,
                       QWidget *parent)
    : QMainWindow(parent), m_theme(theme), m_clock(std::move(clock)), m_settings(settings),
      m_state(state), m_actions(new Actions(this)),
      m_backups(new BackupCare(*this, settings, state, [this] { return m_clock.now().date(); })) {
    setContextMenuPolicy(Qt::NoContextMenu);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_message = new MessageBar;
    m_notice = new MessageBar(MessageBar::Tone::Notice);
    m_sampleBar = new SampleBar;
    m_asOfBar = new AsOfBar;
    m_stack = new QStackedWidget;
    column->addWidget(m_message);
    column->addWidget(m_notice);
    column->addWidget(m_sampleBar);
    column->addWidget(m_backups->bar());
    column->addWidget(m_asOfBar);
    column->addWidget(m_stack, 1);
    setCentralWidget(middle);
    m_twoCopies = new TwoCopies(*this);
    buildMenuBar();
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    connect(m_asOfBar, &AsOfBar::backWanted, this, &MainWindow::backToToday);
    connect(m_sampleBar, &SampleBar::ownWanted, this, &MainWindow::askForNew);
    connect(m_sampleBar, &SampleBar::contactsWanted, this, &MainWindow::importContacts);
    connect(m_actions, &Actions::triggered, this, &MainWindow::act);
    connect(m_message, &MessageBar::acted, this, &MainWindow::helpWith);
    new QuietClipboard(this);
    // What a quiet word advises is done in the settings, but for what is said of two copies.
    connect(m_notice, &MessageBar::acted, this, [this] {
        if (m_twoCopies->actOnNotice())
            return;
        m_notice->close();
        if (m_notebook && !frontPage())
            m_notebook->openPage(u"settings"_s);
    });
    watchIdle();
    m_retry.setObjectName(u"retry"_s);
    m_retry.setInterval(5000);
    connect(&m_retry, &QTimer::timeout, this, &MainWindow::retry);
    setMinimumSize(760, 520);
    if (!m_state || !restoreGeometry(m_state->get(windowstate::geometry)))
        windowplace::placeFirst(*this, m_theme);
    else
        windowplace::fitScreen(*this);
    follow();
}

MainWindow::~MainWindow() {
    delete togetherPage(); // it reads the notebook
    m_looking = nullptr;
    // Its undo stack speaks once more while it goes.
    delete std::exchange(m_notebook, nullptr);
    m_present.reset();
}

// --- arranging ------------------------------------------------------------------------------

void MainWindow::buildMenuBar() {
    m_actions->fill(menuBar());
    auto *search = new SearchField(tr("Find a client or action"), u"Ctrl+K"_s);
    connect(search, &QAbstractButton::clicked, this, [this] { act(Act::Palette); });
    auto *corner = new QWidget;
    auto *line = new QHBoxLayout(corner);
    line->setContentsMargins(0, 3, m_theme.px(9), 3);
    line->addWidget(search);
    menuBar()->setCornerWidget(corner, Qt::TopRightCorner);
    // What is in sight, which --theme may have chosen for this once, not what the settings keep.
    const Theme::Choice choice = m_theme.choice();
    const Act now = choice == Theme::Choice::Light  ? Act::ThemeLight
                    : choice == Theme::Choice::Dark ? Act::ThemeDark
                                                    : Act::ThemeSystem;
    (*m_actions)[now]->setChecked(true);
}

void MainWindow::closeSampleBar() {
    m_sampleBar->lookAround();
}

QWidget *MainWindow::frontPage() const {
    QWidget *page = m_stack->currentWidget();
    return page == m_notebook ? nullptr : page;
}

void MainWindow::setFront(QWidget *page) {
    dropFront();
    if (m_notebook)
        m_notebook->commit();
    m_notice->close(); // what it leads to stands behind this page
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    page->setFocus();
    m_status->endWords();
    follow();
}

void MainWindow::dropFront() {
    if (QWidget *page = frontPage()) {
        m_stack->removeWidget(page);
        page->hide();
        page->deleteLater();
    }
    if (m_notebook)
        m_stack->setCurrentWidget(m_notebook);
    if (m_looking)
        std::exchange(m_looking, nullptr)->end();
    m_status->endWords();
    remindOfCode();
    follow();
}

TogetherPage *MainWindow::togetherPage() const {
    return m_looking ? m_looking->page() : nullptr;
}

/// Another face of the client in sight, for both to look at.
void MainWindow::lookTogether() {
    attempt(this, [this] {
        m_notebook->commit();
        const Id session = m_notebook->isCapturing() ? m_notebook->capture()->session() : 0;
        auto *page =
            new TogetherPage(m_notebook->context(), m_notebook->clientInSight(), session, m_stack);
        connect(page, &TogetherPage::left, this, &MainWindow::dropFront);
        m_notice->close();
        auto *looking =
            new LookingTogether(*this, *m_notebook, *page, m_isAboutSaving ? nullptr : m_message);
        setFront(page);
        m_looking = looking;
        follow();
    });
}

// --- opening and closing --------------------------------------------------------------------

void MainWindow::show(std::unique_ptr<Store> store, bool firstTime) {
    const bool discreet = (*m_actions)[Act::Discreet]->isChecked();
    // Read before the other one goes: one that cannot be read takes nothing away.
    auto fresh =
        std::make_unique<NotebookView>(std::move(store), m_theme, m_clock, *m_actions, this);
    leave();
    dropFront();
    m_message->close();
    m_notice->close();
    m_notebook = fresh.release();
    m_stack->addWidget(m_notebook);
    m_stack->setCurrentWidget(m_notebook);
    connectNotebook();
    m_backups->begin(*m_notebook);
    m_notebook->setDiscreet(discreet);
    if (m_state)
        m_notebook->setListFolded(m_state->get(windowstate::listFolded));
    attempt(this, [&] { m_notebook->openWhereLeft(firstTime); });
    const bool onlyRead = m_notebook->store().isReadOnly();
    m_status->begin(onlyRead ? tr("For reading only")
                    : m_notebook->context().isSample
                        ? tr("Sample notebook; write in it as you like")
                        : QString());
    showPlace();
    rememberFile(m_notebook->context().file);
    // Once, when it opens; nobody else will say it.
    if (const QString found =
            OpeningWords::found(m_notebook->store(), m_backups->isBackupInSight());
        !found.isEmpty())
        m_message->tell(found);
    m_twoCopies->look();
    follow();
    adviseOnKeys(false);
    Q_EMIT opened(onlyRead ? QString() : m_notebook->context().file);
}

void MainWindow::connectNotebook() {
    Store &its = m_notebook->store();
    connect(&its, &Store::saved, this, &MainWindow::showSaved);
    connect(&its, &Store::failed, this, [this](const Error &error) {
        // A message that was closed does not come back each time the same is tried again.
        if (m_retry.property("trying").toBool() && m_message->isHidden())
            return;
        showError(error);
        m_isAboutSaving = true;
        if (m_notebook && m_notebook->store().hasUnsaved() && !m_retry.isActive())
            m_retry.start();
    });
    connect(its.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::follow);
    connect(&its, &Store::changed, this, &MainWindow::follow); // once the pages have read it
    connect(m_notebook, &NotebookView::pageChanged, this, &MainWindow::follow);
    connect(m_notebook, &NotebookView::told, this,
            [this](const QString &sentence) { m_notice->tell(sentence); });
    // A quiet word belongs to the page it was said on, and is over once the thing is done; what is
    // to be said instead stands in its place, without a bar that goes and comes.
    const auto endNotice = [this] {
        m_notebook && m_notebook->pages().unfinished() ? remindOfCode() : m_notice->close();
    };
    connect(m_notebook, &NotebookView::pageChanged, m_notice, endNotice);
    connect(&m_notebook->context(), &Context::undoOffered, m_notice, endNotice);
    connect(m_notebook, &NotebookView::pageChanged, m_status, &StatusLine::endWords);
    connect(&m_notebook->context(), &Context::questionsWanted, this, &MainWindow::editQuestions);
    connect(m_notebook, &NotebookView::said, m_status, &StatusLine::say);
    connect(m_notebook, &NotebookView::lineSaved, this, [this](const QTime &at) {
        if (at.isValid())
            m_status->say(tr("Saved up to the line of %1").arg(language::time(at)));
    });
}

/// Closes what is open; throws Error where it cannot be saved, and then it stays open.
void MainWindow::leave() {
    if (!m_notebook)
        return;
    backToToday();
    QGuiApplication::inputMethod()->commit();
    if (TogetherPage *page = togetherPage())
        page->commit();
    if (auto *page = qobject_cast<QuestionsPage *>(frontPage())) { // reads the notebook that goes
        page->commit();
        dropFront();
    }
    if (qobject_cast<ErasePage *>(frontPage())) // so does this one
        dropFront();
    NotebookView *old = m_notebook;
    old->commit();
    m_backups->beforeClose();
    old->close();
    // A backup may take longer than a machine waits that is about to sleep, and would keep the key
    // meanwhile; the next opening makes it.
    m_backups->afterClose(!m_computer || !m_computer->isFallingAsleep());
    if (m_looking)
        dropFront(); // reads the notebook that goes
    if (m_state)
        m_state->set(windowstate::listFolded, old->isListFolded());
    m_present.reset(); // where it could not be shown again: nothing of it waits to be saved
    m_notebook = nullptr;
    m_isAboutSaving = false;
    m_retry.stop();
    m_status->begin({});
    m_stack->removeWidget(old);
    delete old;
}

bool MainWindow::letGo() {
    return attempt(this, [this] { leave(); });
}

std::unique_ptr<Store> MainWindow::openStore(const QString &file,
                                             const QByteArray &passphrase) const {
    return Store::open(file, passphrase, Store::ReadWrite, storeOptions());
}

Store::Options MainWindow::storeOptions() const {
    Store::Options options;
    if (m_state) // a window that remembers nothing keeps nothing of its files, either
        options.stateFolder = Settings::userStateFolder();
    return options;
}

void MainWindow::openWith(const QString &file, const QByteArray &passphrase, bool firstTime) {
    // A backup that is written in proves nothing any more.
    if (backups::isBackup(file))
        return readWith(file, passphrase);
    show(openStore(file, passphrase), firstTime);
}

void MainWindow::readWith(const QString &file, const QByteArray &passphrase) {
    show(Store::open(file, passphrase, Store::ReadOnly, storeOptions()));
}

void MainWindow::open() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a notebook"), folder(),
                                                      tr("Notebooks (*.wellspring)"));
    if (!file.isEmpty())
        askFor(file);
}

/// The way back to the sample, also after one's own notebook was made.
void MainWindow::openSample() {
    if (isSampleOpen())
        return;
    const bool went = attempt(
        this, [this] { show(bringin::openSample(m_clock.now().date(), language::code())); });
    if (!went)
        return;
    // Asked for: it says once more what it is.
    m_sampleBar->setSeen(false);
    follow();
}

bool MainWindow::isSampleOpen() const {
    return m_notebook && QFileInfo(m_notebook->context().file) == QFileInfo(bringin::sampleFile());
}

void MainWindow::importContacts() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Bring in contacts"), folder(),
                                                      tr("Contact lists (*.csv);;All files (*)"));
    if (!file.isEmpty())
        importFrom(file);
}

void MainWindow::importFrom(const QString &file) {
    if (!m_notebook)
        return;
    attempt(this, [&] { putInFront(new ImportPage(m_notebook->context(), file)); });
}

void MainWindow::editQuestions(const QString &deck) {
    attempt(this, [&] { putInFront(new QuestionsPage(m_notebook->context(), deck)); });
}

void MainWindow::closeEvent(QCloseEvent *event) {
    if (m_state)
        m_state->set(windowstate::geometry,
                     m_looking ? m_looking->geometryBefore() : saveGeometry());
    if (letGo())
        event->accept();
    else
        event->ignore(); // not saved: what was typed is still in the window
}

QString MainWindow::folder() const {
    const QString last = m_state ? m_state->get(windowstate::lastFolder) : QString();
    return QFileInfo(last).isDir()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void MainWindow::rememberFile(const QString &file) {
    if (!m_state || m_notebook->context().isSample || backups::isBackup(file))
        return;
    m_state->set(windowstate::lastFile, file);
    m_state->set(windowstate::lastFolder, QFileInfo(file).absolutePath());
}

// --- saying ---------------------------------------------------------------------------------

void MainWindow::showError(const Error &told) {
    const Error error = inWords(told);
    const bool isUnsaved = m_notebook && m_notebook->store().hasUnsaved();
    // What cannot be written is told by the store, and thrown as well: it is said once.
    if (m_message->isVisible() && m_message->sentence() == error.sentence &&
        m_isAboutSaving == isUnsaved)
        return;
    m_isAboutSaving = isUnsaved;
    m_status->setUnsaved(isUnsaved);
    if (isUnsaved && m_twoCopies->tellIfReplaced())
        return;
    m_message->tell(error.sentence, isUnsaved ? tr("Save elsewhere") : QString());
}

void MainWindow::helpWith() {
    if (m_twoCopies->help())
        return;
    if (m_notebook && m_notebook->store().hasUnsaved())
        askWhereToSave();
    else
        m_message->close();
}

/// What is NOT SAVED needs nobody to press a key once the disk has room again.
void MainWindow::retry() {
    if (!m_notebook || !m_notebook->store().hasUnsaved())
        return m_retry.stop();
    m_retry.setProperty("trying", true);
    try {
        m_notebook->store().retryUnsaved();
        m_notice->tell(tr("What could not be saved before is saved now."));
    } catch (const Error &) {
        // The store told it.
    }
    m_retry.setProperty("trying", false);
}

void MainWindow::askWhereToSave() {
    // No question about replacing: the store takes no name that exists, and says so.
    const QString file = QFileDialog::getSaveFileName(this, tr("Save elsewhere"), folder(),
                                                      tr("Notebooks (*.wellspring)"), nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (!file.isEmpty())
        saveElsewhere(file.endsWith(u".wellspring"_s) ? file : file + u".wellspring"_s);
}

bool MainWindow::saveElsewhere(const QString &file) {
    if (!m_notebook || !attempt(this, [&] { m_notebook->store().saveElsewhere(file); }))
        return false;
    m_message->close();
    followFile();
    return true;
}

void MainWindow::followFile() {
    if (!m_notebook || m_notebook->context().file == m_notebook->store().path())
        return;
    m_notebook->context().file = m_notebook->store().path();
    showPlace();
    rememberFile(m_notebook->context().file);
    Q_EMIT opened(m_notebook->context().file);
}

void MainWindow::showSaved(const QDateTime &when) {
    const bool isUnsaved = m_notebook && m_notebook->store().hasUnsaved();
    m_status->setUnsaved(isUnsaved);
    m_status->showSaved(when);
    if (!isUnsaved)
        m_retry.stop();
    if (!m_isAboutSaving || isUnsaved)
        return;
    m_isAboutSaving = false;
    m_message->close();
    // What kept it from being locked is saved. Later: the store is just telling of it.
    if (m_curtain && !m_lockSoon.isActive()) {
        m_turnsToLock = 1;
        m_lockSoon.start();
    }
}
