// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/keys.h"
#include "app/store/store.h"
#include "ui/mainwindow.h"
#include "ui/pages/notebookview.h"
#include "ui/theme.h"

#include <QTemporaryDir>
#include <QTest>

/// A notebook of two people in a folder of its own, and a window to open it in.
class Shell {
public:
    QDate day{2026, 12, 9};
    QTemporaryDir folder;
    Theme theme{QLocale(), Theme::Choice::Light};
    Id tanaka = 0, nakano = 0, planned = 0, promise = 0;

    QString file() const { return folder.filePath(QStringLiteral("a.wellspring")); }
    QByteArray passphrase() const { return "four words in rows"; }
    Clock clock() const {
        return {[day = day] { return QDateTime(day, QTime(14, 18)); }};
    }

    Shell() {
        auto store = Store::create(file(), passphrase(), sealed::KdfCost::lowest());
        store->write(QStringLiteral("seed"), [&](Store::Batch &batch) { seed(batch); });
        store->close();
    }

    std::unique_ptr<Store> open(Store::Mode mode = Store::ReadWrite) const {
        return Store::open(file(), passphrase(), mode);
    }
    std::unique_ptr<MainWindow> window() {
        auto window = std::make_unique<MainWindow>(theme, clock(), nullptr, nullptr);
        window->openWith(file(), passphrase());
        window->resize(1280, 800);
        window->QWidget::show();
        (void)QTest::qWaitForWindowExposed(window.get());
        return window;
    }

    /// What a change of size or words has asked for is laid out, also what that asks for in turn.
    static void settle() {
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCoreApplication::processEvents();
        }
    }

private:
    Client person(Store::Batch &batch, const QString &family, const QString &given,
                  const QString &familyReading, const QString &givenReading) {
        Client client;
        client.family = family;
        client.given = given;
        client.familyReading = familyReading;
        client.givenReading = givenReading;
        client.since = day.addDays(-300);
        client.state = ClientState::Active;
        return batch.save(client);
    }
    void seed(Store::Batch &batch) {
        tanaka = person(batch, QStringLiteral("田中"), QStringLiteral("花子"),
                        QStringLiteral("たなか"), QStringLiteral("はなこ"))
                     .id;
        nakano = person(batch, QStringLiteral("中野"), QStringLiteral("遥"),
                        QStringLiteral("なかの"), QStringLiteral("はるか"))
                     .id;
        Session held;
        held.client = tanaka;
        held.date = day.addDays(-14);
        held.time = QTime(14, 30);
        held.state = SessionState::Held;
        held.lastWords = QStringLiteral("あと百冊が、いちばん楽しい気がします。");
        const Id last = batch.save(held).id;
        Session next = held;
        next.id = 0;
        next.date = day;
        next.length = 50;
        next.lastWords.clear();
        next.state = SessionState::Planned;
        planned = batch.save(next).id;
        Promise mine;
        mine.client = nakano;
        mine.session = 0;
        mine.owes = Side::Consultant;
        mine.text = QStringLiteral("動画を送る");
        mine.made = day.addDays(-10);
        mine.due = day.addDays(-1);
        promise = batch.save(mine).id;
        Promise theirs;
        theirs.client = tanaka;
        theirs.session = last;
        theirs.text = QStringLiteral("選書リストを見せる");
        theirs.made = held.date;
        theirs.due = day.addDays(3);
        batch.save(theirs);
    }
};
