// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/filing.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What one small edit costs the disk, however large the notebook: bytes and syncs are counted;
/// times are only printed.
class TestWriteCost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSmallEditIsOneSyncAndFewBytes_data() {
        QTest::addColumn<int>("clients");
        // WELLSPRING_CLIENTS=10000 for the full measurement.
        const int wanted = qEnvironmentVariableIntValue("WELLSPRING_CLIENTS");
        QTest::newRow("few") << 5;
        QTest::newRow("many") << (wanted > 0 ? wanted : 100);
    }
    void aSmallEditIsOneSyncAndFewBytes() {
        QFETCH(int, clients);
        const QTemporaryDir folder;
        int syncs = 0;
        qint64 bytes = 0;
        sealed::Calls calls = sealed::realCalls();
        calls.fdatasync = [&](int fd) {
            ++syncs;
            return sealed::realCalls().fdatasync(fd);
        };
        calls.pwrite = [&](int fd, const void *from, size_t count, off_t at) {
            bytes += qint64(count);
            return sealed::realCalls().pwrite(fd, from, count, at);
        };
        Store::Options options;
        options.cost = sealed::KdfCost::lowest();
        options.calls = &calls;
        const QString path = folder.filePath(u"book.wellspring"_s);
        auto store = Store::create(path, "x", options);
        fill(*store, clients);

        QElapsedTimer timer;
        std::vector<qint64> written;
        const Session session = store->all<Session>()[0];
        constexpr int edits = 40;
        timer.start();
        for (int i = 0; i < edits; ++i) {
            syncs = 0;
            bytes = 0;
            Line line;
            line.client = session.client;
            line.session = session.id;
            line.kind = LineKind::Fact;
            line.position = i;
            line.text = u"朝の海を歩くと、頭が静かになる。%1"_s.arg(i);
            filing::file(*store, line, u"File"_s);
            QCOMPARE(syncs, 1);
            written.push_back(bytes);
        }
        const double each = double(timer.nsecsElapsed()) / 1e6 / edits;
        std::sort(written.begin(), written.end());
        const qint64 most = written.back(), middle = written[edits / 2];
        qInfo("%d clients: a filed line (two rows) writes %lld bytes, at most %lld; %.2f ms",
              clients, static_cast<long long>(middle), static_cast<long long>(most), each);
        measureReading(*store, path);
        QVERIFY2(middle <= 96 * 1024, qPrintable(QString::number(middle)));
        QVERIFY2(most <= 160 * 1024, qPrintable(QString::number(most)));
        Contact contact = store->all<Contact>()[0];
        contact.text += u"。"_s;
        for (const Side side : {Side::Client, Side::Consultant}) {
            Contact other = store->all<Contact>()[1];
            other.by = side;
            bytes = 0;
            store->save(other, u"x"_s);
            qInfo("no text: %lld bytes", static_cast<long long>(bytes));
        }
        bytes = 0;
        store->save(contact, u"x"_s);
        qInfo("one field: %lld bytes", static_cast<long long>(bytes));
        QVERIFY2(bytes <= 64 * 1024, qPrintable(QString::number(bytes)));
        contact.id = 0;
        bytes = 0;
        store->save(contact, u"x"_s);
        QVERIFY2(bytes <= 96 * 1024, qPrintable(QString::number(bytes)));
        qInfo("one row: %lld bytes", static_cast<long long>(bytes));
    }

private:
    static void fill(Store &store, int clients) {
        QElapsedTimer timer;
        timer.start();
        const QString words = u"目標は英語で話すこと。先週は本を三冊読んで、朝の海まで走った。"
                              "コーヒーを飲みながらノートを開く。"_s;
        store.write(u"fill"_s, [&](Store::Batch &batch) {
            for (int c = 0; c < clients; ++c) {
                Client client;
                client.family = u"田中%1"_s.arg(c);
                client.familyReading = u"たなか"_s;
                client = batch.save(client);
                Session session;
                session.client = client.id;
                session.date = QDate(2025, 1, 1).addDays(c % 300);
                batch.save(session);
                for (int n = 0; n < 20; ++n) {
                    Contact contact;
                    contact.client = client.id;
                    contact.date = QDate(2025, 1, 1).addDays((c * 7 + n * 13) % 600);
                    contact.text = words.repeated(3).left(150) + QString::number(c * 20 + n);
                    batch.save(contact);
                }
            }
        });
        qInfo("%d clients filled in %lld ms", clients, static_cast<long long>(timer.elapsed()));
    }

    static void measureReading(const Store &store, const QString &path) {
        const auto median = [](const std::function<void()> &work) {
            std::vector<double> times;
            for (int i = 0; i < 15; ++i) {
                QElapsedTimer timer;
                timer.start();
                work();
                times.push_back(double(timer.nsecsElapsed()) / 1e6);
            }
            std::sort(times.begin(), times.end());
            return times[times.size() / 2];
        };
        const Id client = store.clients()[0].id;
        qInfo("find a word, newest 50: %.2f ms; rare: %.2f ms; a client's notebook: %.2f ms; "
              "clients(): %.1f ms; notebooks(): %.1f ms; file %.1f MB",
              median([&] { store.search(u"目標"_s); }),
              median([&] { store.search(u"冊読んで 17"_s); }),
              median([&] { store.notebook(client); }), median([&] { store.clients(); }),
              median([&] { store.notebooks(); }), double(QFileInfo(path).size()) / 1e6);
    }
};

QTEST_GUILESS_MAIN(TestWriteCost)
#include "test_writecost.moc"
