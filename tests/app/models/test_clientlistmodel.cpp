// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/clientlistmodel.h"

#include "app/domain/clientorder.h"
#include "app/language.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 12, 9);

ClientNotebook notebook(Id id, const QString &family, const QString &reading,
                        const QStringList &tags = {}) {
    ClientNotebook one;
    one.client.id = id;
    one.client.family = family;
    one.client.familyReading = reading;
    one.client.tags = tags;
    return one;
}

std::vector<ClientListModel::Entry> entries(const std::vector<ClientNotebook> &all, bool japanese) {
    std::vector<ClientListModel::Entry> list;
    for (const ClientNotebook &one : all)
        list.push_back(ClientListModel::entryOf(one, day, japanese));
    return list;
}

/// "[か]" for a heading, the client's id for a row.
QStringList shown(const ClientListModel &model) {
    QStringList all;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex index = model.index(i);
        const bool heading = index.data(ClientListModel::HeadingRole).toBool();
        all << (heading ? u'[' + index.data().toString() + u']'
                        : QString::number(index.data(ClientListModel::ClientRole).toLongLong()));
    }
    return all;
}

} // namespace

class TestClientListModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { language::install(*QCoreApplication::instance(), u"en"_s); }

    void clientsStandUnderKanaHeadings() {
        ClientListModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(
            entries({notebook(1, u"青木"_s, u"あおき"_s), notebook(2, u"加藤"_s, u"カトウ"_s),
                     notebook(3, u"五味"_s, u"ごみ"_s), notebook(4, u"Smith"_s, {}),
                     notebook(5, u"山田"_s, {})},
                    true));
        QCOMPARE(shown(model), QStringList({u"[あ]"_s, u"1"_s, u"[か]"_s, u"2"_s, u"3"_s, u"[S]"_s,
                                            u"4"_s, u"[No reading]"_s, u"5"_s}));
        QCOMPARE(model.sections(), QStringList({u"あ"_s, u"か"_s, u"S"_s, u""_s}));
        QCOMPARE(model.headingOf(u"か"_s).row(), 2);
        QCOMPARE(model.headingOf(u"A"_s).row(), 5); // one letter for all Latin names
        QVERIFY(!model.headingOf(u"ん"_s).isValid());
        for (int i = 0; i < model.rowCount(); ++i)
            QCOMPARE(bool(model.flags(model.index(i)) & Qt::ItemIsSelectable),
                     model.entry(model.index(i)) != nullptr);
        QCOMPARE(model.indexOf(3).row(), 4);
        QVERIFY(model.entry(QModelIndex()) == nullptr && !model.indexOf(9).isValid());
    }

    void inEnglishTheyStandByTheirLetters() {
        ClientListModel model;
        model.setEntries(entries(
            {notebook(1, u"Young"_s, {}), notebook(2, u"adams"_s, {}), notebook(3, u"Baker"_s, {})},
            false));
        QCOMPARE(shown(model), QStringList({u"[A]"_s, u"2"_s, u"[B]"_s, u"3"_s, u"[Y]"_s, u"1"_s}));
    }

    void aTagHidesAllOthersButForgetsNobody() {
        ClientListModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(entries({notebook(1, u"青木"_s, u"あおき"_s, {u"文庫"_s}),
                                  notebook(2, u"加藤"_s, u"かとう"_s, {u"独立"_s, u"文庫"_s}),
                                  notebook(3, u"五味"_s, u"ごみ"_s)},
                                 true));
        QCOMPARE(model.tags(), QStringList({u"文庫"_s, u"独立"_s}));
        model.setTag(u"独立"_s);
        QCOMPARE(shown(model), QStringList({u"[か]"_s, u"2"_s}));
        QVERIFY(!model.indexOf(1).isValid());
        QCOMPARE(model.entryFor(1)->line.client, Id(1));
        QCOMPARE(model.clientCount(), 3);
        model.setTag({});
        QCOMPARE(model.rowCount(), 5);
    }

    void whatStaysInItsPlaceIsChangedThere() {
        ClientListModel model;
        std::vector<ClientNotebook> all{notebook(1, u"青木"_s, u"あおき"_s),
                                        notebook(2, u"加藤"_s, u"かとう"_s)};
        model.setEntries(entries(all, true));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setEntries(entries(all, true));
        QCOMPARE(changes.count(), 0);
        all[1].client.given = u"彩"_s;
        QVERIFY(model.update(ClientListModel::entryOf(all[1], day, true)));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex().data(ClientListModel::ClientRole).toLongLong(), 2);
        QCOMPARE(resets.count(), 0);
        // Who moves, or is new, asks for the whole list.
        all[1].client.familyReading = u"わとう"_s;
        QVERIFY(!model.update(ClientListModel::entryOf(all[1], day, true)));
        QVERIFY(!model.update(ClientListModel::entryOf(notebook(3, u"西"_s, {}), day, true)));
        model.setEntries(entries(all, true));
        QCOMPARE(resets.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestClientListModel)
#include "test_clientlistmodel.moc"
