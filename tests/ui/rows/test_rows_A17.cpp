// SPDX-License-Identifier: GPL-3.0-or-later
// A17: what they hold dear and what they have decided, one line each, in every wording.
#include "tests/ui/rows/wellsbench.h"

#include "app/domain/clientnotebook.h"
#include "ui/pages/clientheader.h"
#include "ui/widgets/dateedit.h"

using namespace Qt::StringLiterals;

class RowsWordings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }

    void rows_A17_oneLineIsVersionedAndItsHistoryShows();
    void rows_A17_badInputIsNoVersion();
};

void RowsWordings::rows_A17_oneLineIsVersionedAndItsHistoryShows() {
    Wells it;
    it.day = QDate(2026, 11, 4);
    it.openWindow();
    it.view().openClient(it.tanaka, u"brief"_s);
    const auto inHeader = [&](const QString &name) {
        return Wells::named(it.view().clientPage()->findChild<ClientHeader *>(), name);
    };
    const QString willName = u"Will: what they have decided to do"_s;
    Wells::type(inHeader(willName), u"月に一度は、土曜を空ける。"_s);
    Wells::type(inHeader(willName), u"月に一度は、土曜をあける。"_s); // a slip of the pen
    QCOMPARE(it.store().of<Will>(it.tanaka).size(), std::size_t(1));
    Calling dear;
    dear.client = it.tanaka;
    dear.text = u"本と人のあいだに座る人"_s;
    dear.since = it.day;
    it.store().save(dear, u"add"_s);

    it.day = QDate(2026, 12, 9);
    it.openWindow();
    WellsTab *tab = it.wells(it.tanaka);
    const Id old = it.store().of<Will>(it.tanaka).at(0).id;
    Wells::type(tab->wills()->formOf(old)->editorOf(u"text"_s),
                u"土曜の午前は\n文庫のために空ける"_s);
    std::vector<Will> wills = it.store().of<Will>(it.tanaka);
    QCOMPARE(wills.size(), std::size_t(2));
    QCOMPARE(wills.back().text, u"土曜の午前は 文庫のために空ける"_s); // one line
    QCOMPARE(wills.back().since, it.day);
    QCOMPARE(wills.front().text, u"月に一度は、土曜をあける。"_s);
    QCOMPARE(wills.front().since, QDate(2026, 11, 4));
    // Put right on the same day it stays the same one, also from the header.
    const Id now = wills.back().id;
    Wells::type(tab->wills()->formOf(now)->editorOf(u"text"_s), u"土曜の午前は、空けておく。"_s);
    Wells::type(inHeader(willName), u"土曜の午前は、文庫のために空けておく。"_s);
    wills = it.store().of<Will>(it.tanaka);
    QCOMPARE(wills.size(), std::size_t(2));
    QCOMPARE(wills.back().text, u"土曜の午前は、文庫のために空けておく。"_s);
    // The history: the newest first, each with its day, the earlier one to be read only.
    QCOMPARE(tab->wills()->idAt(0), now);
    QCOMPARE(tab->wills()->idAt(1), old);
    InlineEdit *earlier = tab->wills()->formOf(old)->editorOf(u"text"_s);
    QVERIFY(earlier->isVisible());
    QCOMPARE(earlier->text(), u"月に一度は、土曜をあける。"_s);
    earlier->edit();
    QVERIFY(!earlier->isEditing());
    QVERIFY(tab->wills()->frameOf(old)->findChild<DateEdit *>()->isVisible());
    // Typed back to what it was there is no new wording.
    Wells::type(tab->wills()->formOf(now)->editorOf(u"text"_s), u"直した"_s);
    Wells::type(inHeader(willName), u"月に一度は、土曜をあける。"_s);
    QCOMPARE(it.store().of<Will>(it.tanaka).size(), std::size_t(1));
    // What they hold dear goes the same way.
    Wells::type(inHeader(u"What they hold dear"_s), u"急がない場所をつくる人"_s);
    QCOMPARE(it.store().of<Calling>(it.tanaka).size(), std::size_t(2));
    QCOMPARE(tab->callings()->count(), 2);
    QCOMPARE(about::currentCalling(it.store().notebook(it.tanaka), it.day)->text,
             u"急がない場所をつくる人"_s);
}

void RowsWordings::rows_A17_badInputIsNoVersion() {
    Wells it;
    it.day = QDate(2026, 11, 4);
    it.openWindow();
    Will will;
    will.client = it.tanaka;
    will.text = u"月に一度は、土曜を空ける。"_s;
    will.since = it.day;
    will = it.store().save(will, u"add"_s);
    it.day = QDate(2026, 12, 9);
    it.openWindow();
    WellsTab *tab = it.wells(it.tanaka);
    InlineEdit *line = tab->wills()->formOf(will.id)->editorOf(u"text"_s);
    Wells::type(line, u" \n "_s);
    QCOMPARE(it.store().of<Will>(it.tanaka).size(), std::size_t(1));
    QCOMPARE(line->text(), will.text);
    Wells::type(line, QString(10'000, u'あ'));
    QCOMPARE(it.store().of<Will>(it.tanaka).size(), std::size_t(1));
    QVERIFY(!line->accessibleDescription().isEmpty());
    QCOMPARE(line->text().size(), 10'000); // what was typed is not lost
    Wells::type(line, will.text);
    QVERIFY(line->accessibleDescription().isEmpty());
    QCOMPARE(it.store().of<Will>(it.tanaka).size(), std::size_t(1));
    InlineEdit *head = Wells::named(it.view().clientPage()->findChild<ClientHeader *>(),
                                    u"Will: what they have decided to do"_s);
    Wells::type(head, QString(10'000, u'あ'));
    QCOMPARE(it.store().of<Will>(it.tanaka).size(), std::size_t(1));
    QVERIFY(!head->accessibleDescription().isEmpty());
    Wells::type(head, {});
    QCOMPARE(it.store().of<Will>(it.tanaka).size(), std::size_t(1));
    QCOMPARE(head->text(), will.text);
}

QTEST_MAIN(RowsWordings)
#include "test_rows_A17.moc"
