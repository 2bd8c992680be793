// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page of the window on the sample notebook, for the README and for eyes.
//   pictures FOLDER ja|en light|dark [WIDTH HEIGHT]
#include "app/domain/forclient.h"
#include "app/language.h"
#include "app/papers/leaving.h"
#include "app/papers/pdf.h"
#include "app/store/backups/keeper.h"
#include "app/store/keyring.h"
#include "app/store/store.h"
#include "ui/backupcare.h"
#include "ui/bringin.h"
#include "ui/lock/curtain.h"
#include "ui/mainwindow.h"
#include "ui/pages/backups/backupspage.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/erase/clientexport.h"
#include "ui/pages/erase/erasepage.h"
#include "ui/pages/goals/setting/goalsetting.h"
#include "ui/pages/goalstab.h"
#include "ui/pages/history/historyentry.h"
#include "ui/pages/history/historypage.h"
#include "ui/pages/merge/twocopiespage.h"
#include "ui/pages/notebookview.h"
#include "ui/pages/sending/linesheet.h"
#include "ui/pages/sending/replysheet.h"
#include "ui/pages/sending/sheets.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessionstab.h"
#include "ui/pages/settings/codecard.h"
#include "ui/pages/settings/keysblock.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/sidepages.h"
#include "ui/pages/tabs.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/textfield.h"

#include <QAbstractAnimation>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QGraphicsEffect>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 12, 9);

/// Lets deferred work (layout, timers of zero length) happen before the picture is taken.
void settle() {
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

bool take(MainWindow &window, const QString &file) {
    settle();
    const auto isMoving = [](const QAbstractAnimation *one) {
        return one->state() == QAbstractAnimation::Running && one->totalDuration() >= 0;
    };
    const auto all = [&] { return window.findChildren<QAbstractAnimation *>(); };
    for (auto moving = all(); std::any_of(moving.begin(), moving.end(), isMoving); moving = all())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
    const bool saved = window.grab().save(file);
    QTextStream(saved ? stdout : stderr) << (saved ? "drawn: " : "cannot write ") << file << '\n';
    return saved;
}

/// A paper as it is kept: under the picture's name.
bool keep(const Paper &paper, const QString &picture) {
    QFile file(QFileInfo(picture).path() + u'/' + QFileInfo(picture).completeBaseName() +
               u".pdf"_s);
    return file.open(QIODevice::WriteOnly) && file.write(pdf::bytes(paper)) > 0;
}

Id clientNamed(const Store &store, const QString &family) {
    for (const Client &client : store.clients())
        if (client.family == family || client.romanFamily == family)
            return client.id;
    return 0;
}

/// Setting a goal: one that has everything, one that rests on will alone, and a new one.
bool settings(MainWindow &window, Id client,
              const std::function<QString(const QString &)> &picture) {
    NotebookView *view = window.notebook();
    view->openClient(client, u"goals"_s);
    auto *tab = qobject_cast<GoalsTab *>(view->clientPage()->tabInSight());
    const std::vector<Goal> goals = view->store().notebook(client).goals;
    tab->beginSetting(goals.at(0).id);
    bool good = take(window, picture(u"goal-setting"_s));
    tab->beginSetting(goals.at(1).id, GoalSetting::WhichWell);
    good = take(window, picture(u"goal-setting-warned"_s)) && good;
    tab->setting()->doneButton()->click();
    good = take(window, picture(u"goals-warned"_s)) && good;
    tab->beginSetting();
    good = take(window, picture(u"goal-setting-new"_s)) && good;
    tab->setting()->doneButton()->click();
    return good;
}

/// What opens a notebook of one's own, and the lock.
bool keys(MainWindow &window, const std::function<QString(const QString &)> &picture) {
    window.notebook()->openPage(u"settings"_s);
    auto *page = qobject_cast<SettingsPage *>(window.notebook()->pages().page(u"settings"_s));
    bool good = take(window, picture(u"settings-own"_s));
    page->keys()->changeButton()->click();
    page->keys()->form()->fresh()->setText(u"winter teacups"_s);
    good = take(window, picture(u"settings-passphrase"_s)) && good;
    page->keys()->makeCodeButton()->click();
    page->keys()->form()->proof()->setText(u"not it"_s);
    page->keys()->form()->button()->click();
    good = take(window, picture(u"settings-wrong"_s)) && good;
    page->keys()->form()->proof()->setText(u"a passphrase of some words"_s);
    page->keys()->form()->button()->click();
    good = take(window, picture(u"settings-code"_s)) && good;
    window.notebook()->openToday(); // before it is on paper
    good = take(window, picture(u"settings-code-left"_s)) && good;
    window.notebook()->openPage(u"settings"_s);
    const Paper sheet = page->keys()->card()->paper();
    QImage paper(827, 1169, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    sheet.draw(painter, 0, paper.rect());
    painter.end();
    good = paper.save(picture(u"paper-recovery"_s)) && good;
    good = keep(sheet, picture(u"paper-recovery"_s)) && good;
    page->keys()->card()->doneButton()->click();
    auto *curtain = new Curtain(&window);
    curtain->show();
    good = take(window, picture(u"curtain"_s)) && good;
    curtain->lift();
    window.lock();
    good = take(window, picture(u"locked"_s)) && good;
    window.askForNew();
    window.frontPage()->findChild<LineField *>()->setText(u"sakura"_s);
    return take(window, picture(u"new-notebook"_s)) && good;
}

/// What was done, opened; the notebook as it was; and the page that erases, before and after.
bool leavings(MainWindow &window, Id client,
              const std::function<QString(const QString &)> &picture) {
    Store &store = window.notebook()->store();
    Promise promise = store.of<Promise>(client).back();
    promise.text += language::isJapanese() ? u"(二月の分も)"_s : u", for February too"_s;
    store.save(promise, QCoreApplication::translate("PromiseBlock", "Edit promise"));
    const Concern concern = store.of<Concern>(client).front();
    store.remove<Concern>(concern.id, QCoreApplication::translate("AwayRow", "Remove"));
    window.notebook()->openPage(u"history"_s);
    auto *page = qobject_cast<HistoryPage *>(
        static_cast<QWidget *>(window.notebook()->pages().page(u"history"_s)));
    for (HistoryEntry *entry : page->entries())
        entry->setOpen(true);
    bool good = take(window, picture(u"history-open"_s));
    page->dayField()->setDate(QDate::currentDate());
    page->lookBack();
    good = take(window, picture(u"as-it-was"_s)) && good;
    window.backToToday();
    settle();
    window.notebook()->openClient(client, u"brief"_s);
    window.notebook()->openPalette(language::isJapanese() ? u"消す"_s : u"erase"_s);
    while (window.notebook()->palette()->graphicsEffect()) // until it has faded in
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    good = take(window, picture(u"palette-erase"_s)) && good;
    window.notebook()->palette()->close();
    window.eraseForGood(client);
    good = take(window, picture(u"erase"_s)) && good;
    auto *erase = qobject_cast<ErasePage *>(window.frontPage());
    const QString file = picture(u"erase-done"_s);
    const Id other = clientNamed(window.notebook()->store(), u"森"_s) != 0
                         ? clientNamed(window.notebook()->store(), u"森"_s)
                         : clientNamed(window.notebook()->store(), u"Mori"_s);
    good =
        keep(leaving::given(forClient(window.notebook()->store().notebook(client),
                                      window.notebook()->store().me(), 0, day),
                            ClientExport::sessionsOf(window.notebook()->context(),
                                                     window.notebook()->store().notebook(client))),
             picture(u"paper-given"_s)) &&
        good;
    Q_EMIT erase->done();
    settle();
    window.eraseForGood(other);
    erase = qobject_cast<ErasePage *>(window.frontPage());
    erase->nameField()->setText(
        about::displayName(*window.notebook()->store().find<Client>(other)));
    erase->erase();
    good = take(window, file) && good;
    good = keep(leaving::certificate(erase->certificate()), picture(u"paper-erased"_s)) && good;
    Q_EMIT erase->done();
    settle();
    return good;
}

/// A copy in which somebody went on: what it would bring, and what is to be decided then.
bool twoCopies(MainWindow &window, Id client, const QString &folder,
               const std::function<QString(const QString &)> &picture) {
    NotebookView *view = window.notebook();
    Store &store = view->store();
    const QString file = QDir(folder).filePath(u"sample (conflicted copy).wellspring"_s);
    if (!QFile::copy(store.path(), file))
        return false;
    const auto write = [client](Store &its, const QString &words) {
        Client row = *its.find<Client>(client);
        row.note = words;
        its.save(row, u"Edit client"_s);
        Goal goal = its.where(&Goal::client, client).front();
        goal.title += u' ' + words;
        its.save(goal, u"Edit goal"_s);
    };
    {
        const auto copy = Store::open(file, "sample");
        write(*copy, u"(2)"_s);
        copy->remove<Promise>(copy->where(&Promise::client, client).front().id, u"Remove"_s);
    }
    write(store, u"(1)"_s);
    Promise promise = store.where(&Promise::client, client).front();
    promise.text += u" (1)"_s;
    store.save(promise, u"Edit"_s);
    view->openPage(u"merge"_s);
    auto *page = qobject_cast<TwoCopiesPage *>(view->pages().inSight());
    page->look(file);
    bool good = take(window, picture(u"merge-preview"_s));
    page->bring();
    return take(window, picture(u"merge-decide"_s)) && good;
}

/// The page with some backups, and what one of them has otherwise.
bool backupPages(MainWindow &window, Id client,
                 const std::function<QString(const QString &)> &picture) {
    NotebookView *view = window.notebook();
    backups::Keeper &keeper = *window.backups().keeper();
    const auto wait = [&keeper] {
        keeper.wait();
        settle();
        keeper.wait();
    };
    view->openPage(u"backups"_s);
    wait();
    bool good = take(window, picture(u"backups-empty"_s));
    keeper.backUpNow();
    wait();
    const std::vector<Promise> promises = view->store().notebook(client).promises;
    view->store().remove<Promise>(promises.front().id, u"remove"_s);
    const std::vector<Client> clients = view->store().clients();
    view->store().remove<Client>(clients.back().id, u"remove"_s);
    Client fresh;
    fresh.family = u"新井"_s;
    view->store().save(fresh, u"add"_s);
    keeper.backUpNow();
    keeper.prove();
    wait();
    wait();
    good = take(window, picture(u"backups"_s)) && good;
    auto *page = qobject_cast<BackupsPage *>(view->pages().inSight());
    page->look(page->list().back().generation);
    wait();
    good = take(window, picture(u"backups-differs"_s)) && good;
    const QString backup = page->list().back().generation.file;
    page->restore({});
    wait();
    // As if it were a notebook.
    MainWindow other(view->context().theme, Clock::on(day), nullptr, nullptr);
    other.openWith(backup, "sample");
    other.resize(window.size());
    other.show();
    good = take(other, picture(u"backup-opened"_s)) && good;
    other.close();
    // And after the passphrase was changed.
    Keyring(view->store()).changePassphrase("sample", "sample");
    view->openToday();
    view->openPage(u"backups"_s);
    wait();
    good = take(window, picture(u"backups-older"_s)) && good;
    window.noticeBar()->close();
    return good;
}

} // namespace

int main(int argc, char **argv) {
    QApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4 && words.size() != 6) {
        QTextStream(stderr) << "usage: pictures FOLDER ja|en light|dark [WIDTH HEIGHT]\n";
        return 2;
    }
    const QString code = words[2];
    const auto picture = [&](const QString &name) {
        return QDir(words[1]).filePath(u"%1-%2-%3.png"_s.arg(name, code, words[3]));
    };
    language::install(app, code);
    Theme theme(QLocale(), Theme::choiceFrom(words[3]));
    theme.apply(app);
    QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toUtf8()); // where backups go
    const QString file = home.filePath(u"sample.wellspring"_s);
    bringin::sample(file, day, code, false);

    MainWindow window(theme, Clock{[] { return QDateTime(day, QTime(14, 18)); }}, nullptr, nullptr);
    window.openWith(file, "sample", true);
    window.resize(words.size() == 6 ? QSize(words[4].toInt(), words[5].toInt()) : QSize(1280, 800));
    window.show();
    NotebookView *view = window.notebook();
    const Id tanaka = clientNamed(view->store(), code == u"ja" ? u"田中"_s : u"Tanaka"_s);
    bool good = take(window, picture(u"first"_s));
    window.closeSampleBar();
    view->openToday();
    good = take(window, picture(u"today"_s)) && good;
    for (const TabKind &tab : tabKinds()) {
        view->openClient(tanaka, QString::fromLatin1(tab.name));
        good = take(window, picture(QString::fromLatin1(tab.name))) && good;
    }
    view->openClient(clientNamed(view->store(), code == u"ja" ? u"佐伯"_s : u"Saeki"_s), u"card"_s);
    good = take(window, picture(u"slide-card"_s)) && good;
    using Beside = SessionsTab::Beside;
    const auto beside = [&](Id client, Beside what, const QString &name) {
        view->openClient(client, u"sessions"_s);
        qobject_cast<SessionsTab *>(view->clientPage()->tabInSight())->show(what);
        good = take(window, picture(name)) && good;
    };
    const Id mori = clientNamed(view->store(), code == u"ja" ? u"森"_s : u"Mori"_s);
    beside(mori, Beside::Contacts, u"contacts"_s);
    beside(tanaka, Beside::Engagements, u"engagements"_s);
    view->openClient(clientNamed(view->store(), code == u"ja" ? u"川﨑"_s : u"Kawasaki"_s),
                     u"brief"_s);
    good = take(window, picture(u"renewal"_s)) && good;
    // What was heard and lies nowhere yet; the well of somebody else; the deck as it is edited.
    const Id nakano = clientNamed(view->store(), code == u"ja" ? u"中野"_s : u"Nakano"_s);
    view->openClient(nakano, u"brief"_s);
    good = take(window, picture(u"brief-loose"_s)) && good;
    view->openClient(nakano, u"wells"_s);
    good = take(window, picture(u"wells-other"_s)) && good;
    view->context().editQuestions(u"wells"_s);
    good = take(window, picture(u"questions"_s)) && good;
    QCoreApplication::sendEvent(
        window.frontPage(),
        std::make_unique<QKeyEvent>(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier).get());
    for (const PageKind &page : pageKinds()) {
        const QString name = QString::fromLatin1(page.name);
        if (page.act == Act::Backups)
            continue; // has pictures of its own
        view->openPage(name);
        good = take(window, picture(name)) && good;
        view->openPage(name, tanaka);
        good = take(window, picture(name + u"-for"_s)) && good;
    }
    good = backupPages(window, tanaka, picture) && good;
    good = settings(window, tanaka, picture) && good;
    good = leavings(window, tanaka, picture) && good;
    view = window.notebook();
    good = twoCopies(window, tanaka, home.path(), picture) && good;
    view->openClient(tanaka, u"brief"_s);
    const QSize size = window.size();
    window.actions()[Act::Together]->trigger();
    settle();
    window.resize(size); // the whole screen is as large as it happens to be
    good = take(window, picture(u"together"_s)) && good;
    window.actions()[Act::Together]->trigger();
    settle();
    window.resize(size);
    view->openPalette(code == u"ja" ? u"なか"_s : u"na"_s);
    while (view->palette()->graphicsEffect()) // until it has faded in
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    good = take(window, picture(u"palette"_s)) && good;
    view->palette()->close();
    Id spoken = 0; // a session with words of theirs
    for (const Evidence &evidence : view->store().notebook(tanaka).evidence)
        spoken = evidence.ownWords && evidence.session != 0 ? evidence.session : spoken;
    view->sheets()->openLine(tanaka, spoken);
    good = take(window, picture(u"line"_s)) && good;
    view->sheets()->close();
    view->openClient(tanaka, u"progress"_s);
    view->sheets()->openReply(tanaka);
    view->sheets()->reply()->field()->setText(code == u"ja" ? u"今日は７くらいです。"_s
                                                            : u"About a 7 today, thanks."_s);
    good = take(window, picture(u"reply"_s)) && good;
    view->sheets()->close();
    view->openClient(tanaka, u"brief"_s);
    view->openSession(tanaka, 0);
    good = take(window, picture(u"session"_s)) && good;
    view->back();
    good = take(window, picture(u"running"_s)) && good;
    view->openSession(tanaka, 0);
    view->capture()->end();
    good = take(window, picture(u"ended"_s)) && good;
    window.create(home.filePath(u"mine.wellspring"_s), "a passphrase of some words");
    good = take(window, picture(u"empty"_s)) && good;
    good = keys(window, picture) && good;
    return good ? 0 : 1;
}
