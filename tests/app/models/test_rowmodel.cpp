// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/models/clientlist.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
struct Row {
    Id id = 0;
    QString text;
    bool operator==(const Row &) const = default;
};
using Model = RowModel<Row>;

std::unique_ptr<Model> model() {
    return std::make_unique<Model>(
        [](const Row &row) { return row.id; },
        std::vector<Model::Role>{{Qt::DisplayRole, [](const Row &row) { return row.text; }}});
}
} // namespace

class TestRowModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { language::install(*QCoreApplication::instance(), u"ja"_s); }

    void anyListFollowsAnyOther() {
        const auto rows = model();
        const QAbstractItemModelTester tester(
            rows.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            std::vector<Row> wanted;
            for (Id id = 1; id <= 12; ++id)
                if (random.bounded(2) == 0)
                    wanted.push_back({id, QString::number(random.bounded(3))});
            std::shuffle(wanted.begin(), wanted.end(), random);
            rows->setRows(wanted);
            QVERIFY(rows->rows() == wanted);
        }
    }

    void selectionStaysWithItsRow() {
        const auto rows = model();
        rows->setRows({{1, u"a"_s}, {2, u"b"_s}, {3, u"c"_s}});
        QItemSelectionModel selection(rows.get());
        selection.setCurrentIndex(rows->indexOf(2), QItemSelectionModel::ClearAndSelect);
        QSignalSpy resets(rows.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changes(rows.get(), &QAbstractItemModel::dataChanged);
        rows->setRows({{4, u"d"_s}, {3, u"c"_s}, {2, u"B"_s}});
        QCOMPARE(rows->at(selection.currentIndex())->id, Id(2));
        QCOMPARE(selection.currentIndex().data().toString(), u"B"_s);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QVERIFY(!rows->indexOf(1).isValid());
        QVERIFY(rows->at(QModelIndex()) == nullptr);
    }

    void clientsStandUnderKanaHeadings() {
        std::vector<Client> clients{
            client(1, u"青木"_s, u"あおき"_s), client(2, u"加藤"_s, u"カトウ"_s),
            client(3, u"五味"_s, u"ごみ"_s),   client(4, u"Smith"_s, u""_s),
            client(5, u"山田"_s, u""_s),       client(6, u"秋"_s, u"あき"_s)};
        clients[5].archived = true;
        const auto list = ClientList::model();
        const QAbstractItemModelTester tester(
            list.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        list->setRows(ClientList::entries(clients, {{2, u"12日"_s}}));
        QStringList shown;
        for (int i = 0; i < list->rowCount(); ++i) {
            const QModelIndex index = list->index(i);
            const bool heading = index.data(ClientList::IsHeadingRole).toBool();
            shown << (heading ? u"["_s + index.data().toString() + u"]"_s
                              : QString::number(index.data(ClientList::IdRole).toLongLong()));
            QCOMPARE(bool(index.flags() & Qt::ItemIsSelectable), !heading);
        }
        const QStringList expected{u"[あ]"_s, u"1"_s,         u"[か]"_s, u"2"_s,
                                   u"3"_s,    u"[S]"_s,       u"4"_s,    shown.value(7),
                                   u"5"_s,    shown.value(9), u"6"_s};
        QCOMPARE(shown, expected);
        QVERIFY(shown[7].startsWith(u'[') && shown[9].startsWith(u'['));
        QCOMPARE(list->indexOf(2).data(ClientList::NoteRole).toString(), u"12日"_s);
        QCOMPARE(ClientList::headings(list->rows()).size(), size_t(5));
        QCOMPARE(ClientList::headings(list->rows())[1].first, u"か"_s);
    }

private:
    static Client client(Id id, const QString &family, const QString &reading) {
        Client row;
        row.id = id;
        row.family = family;
        row.familyReading = reading;
        return row;
    }
};

QTEST_GUILESS_MAIN(TestRowModel)
#include "test_rowmodel.moc"
