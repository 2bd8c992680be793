// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A home of its own for a window that makes backups, and hands to use its page with.
#include "tests/ui/rows/shelfdesk.h"

#include "app/store/backups/keeper.h"
#include "ui/backupcare.h"
#include "ui/pages/backups/backupspage.h"

namespace backupshome {

/// A window that remembers, in a home of its own.
class Home {
public:
    Home() {
        for (const char *name : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"})
            qputenv(name, shell.folder.filePath(QString::fromLatin1(name)).toUtf8());
        settings = std::make_unique<Settings>(Settings::userFile());
        state = std::make_unique<Settings>(Settings::userStateFolder() + u"/window.ini"_s);
        window = make();
    }
    std::unique_ptr<MainWindow> make() {
        auto made = std::make_unique<MainWindow>(
            shell.theme, Clock{[this] { return QDateTime(today, QTime(14, 18)); }}, settings.get(),
            state.get());
        made->resize(1280, 800);
        made->QWidget::show();
        (void)QTest::qWaitForWindowExposed(made.get());
        QApplication::setActiveWindow(made.get());
        (void)QTest::qWaitForWindowActive(made.get());
        return made;
    }
    void open() { window->openWith(shell.file(), shell.passphrase()); }
    /// Closed, its passphrase changed, and opened anew with that.
    void openUnderAnotherPassphrase() {
        window->close();
        auto book = sealed::Book::open(shell.file(), shell.passphrase(),
                                       sealed::Book::Mode::ReadWrite, Settings::userStateFolder());
        book->changePassphrase(shell.passphrase(), "another one");
        book->close();
        window = make();
        window->openWith(shell.file(), "another one");
    }
    backups::Keeper &keeper() const { return *window->backups().keeper(); }
    void settle() const {
        keeper().wait();
        Shell::settle();
        keeper().wait();
        Shell::settle();
    }
    BackupsPage *page() const {
        window->actions()[Act::Backups]->trigger();
        settle();
        return qobject_cast<BackupsPage *>(window->notebook()->pages().inSight());
    }
    void backUp() const {
        window->actions()[Act::BackUpNow]->trigger();
        settle();
    }
    Store &store() const { return window->notebook()->store(); }
    QString folder() const { return backups::defaultFolder(); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }

    Shell shell;
    QDate today = QDate::currentDate();
    std::unique_ptr<Settings> settings, state;
    std::unique_ptr<MainWindow> window;
};

inline Button *buttonNamed(const QWidget *page, const QString &words) {
    for (auto *button : page->findChildren<Button *>())
        if (button->text() == words && button->isVisibleTo(page))
            return button;
    return nullptr;
}

inline void click(QAbstractButton *button) {
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace backupshome
