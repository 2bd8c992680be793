// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever goes wrong is told in a sentence.
#include "app/store/merging/deciding.h"
#include "app/store/store.h"
#include "ui/guard.h"

#include <QTemporaryDir>
#include <QTest>
#include <QWidget>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

class Sink : public QWidget, public ErrorSink {
public:
    QStringList told;
    void showError(const Error &error) override { told << error.sentence; }
};

QString sentenceOf(const std::function<void()> &work) {
    try {
        work();
    } catch (const Error &error) {
        return error.sentence;
    }
    return u"nothing was thrown"_s;
}

} // namespace

class TestGuard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsToldWithoutWords() {
        Sink sink;
        QTest::ignoreMessage(QtWarningMsg, "attempt: the detail");
        QVERIFY(!attempt(&sink, [] { throw Error(Error::Kind::Internal, {}, u"the detail"_s); }));
        QTest::ignoreMessage(QtWarningMsg, "attempt: of another kind");
        QVERIFY(!attempt(&sink, [] { throw std::runtime_error("of another kind"); }));
        QTest::ignoreMessage(QtWarningMsg, "attempt: ");
        QVERIFY(!attempt(&sink, [] { throw Error(Error::Kind::NotFound, u"Its own."_s); }));
        QCOMPARE(sink.told.size(), 3);
        QVERIFY2(sink.told[0].contains(u"What is saved is safe"_s), qPrintable(sink.told[0]));
        QCOMPARE(sink.told[1], sink.told[0]);
        QCOMPARE(sink.told[2], u"Its own."_s);
        const std::optional<Error> caughtOne =
            caught([] { throw Error(Error::Kind::Damaged, {}, u"the detail"_s); });
        QVERIFY(caughtOne && caughtOne->kind == Error::Kind::Damaged);
        QCOMPARE(caughtOne->sentence, sink.told[0]);
        QCOMPARE(caughtOne->detail, u"the detail"_s);
    }

    void theStoreHasWordsOfItsOwn() {
        const QTemporaryDir folder;
        const auto store = Store::create(folder.filePath(u"a.wellspring"_s), "four words in rows",
                                         sealed::KdfCost::lowest());
        QString within;
        store->write(u"one"_s, [&](Store::Batch &) {
            within = sentenceOf([&] { store->write(u"two"_s, [](Store::Batch &) {}); });
        });
        QVERIFY2(within.contains(u"Could not save"_s), qPrintable(within));
        const QString gone = sentenceOf([&] { merging::keepThis(*store, 7, u"Keep"_s); });
        QVERIFY2(gone.contains(u"to be decided any more"_s), qPrintable(gone));
    }
};

QTEST_MAIN(TestGuard)
#include "test_guard.moc"
