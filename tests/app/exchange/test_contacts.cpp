// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/contacts.h"

#include "app/error.h"
#include "app/exchange/contactcolumns.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 12, 9);

contacts::Result read(const QString &name, const std::vector<contacts::Known> &known = {}) {
    QFile f(qEnvironmentVariable("WELLSPRING_SOURCE") + u"/tests/data/contacts/"_s + name);
    if (!f.open(QIODevice::ReadOnly))
        qFatal("no such test file");
    return contacts::read(f.readAll(), known, today);
}

QStringList values(const contacts::Imported &person, ReachKind kind) {
    QStringList all;
    for (const Reach &reach : person.reaches)
        if (reach.kind == kind)
            all.append(reach.label.isEmpty() ? reach.value : reach.label + u'|' + reach.value);
    return all;
}

} // namespace

class ContactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void google();
    void googleOldLayout();
    void outlookInJapanese();
    void plainAndFudemame();
    void headingsOfManyKinds_data();
    void headingsOfManyKinds();
    void theSamePersonIsNotTakenTwice();
    void anUnknownHeadingIsRefused();
    void aFormulaIsAText();
    void nothingThatCommandsAScreenComesIn();
    void anEncodingIsChosenByHand();
    void idsAreGivenOnce();
};

void ContactsTest::google() {
    const contacts::Result result = read(u"google.csv"_s);
    QCOMPARE(result.report.layout, u"Google"_s);
    QCOMPARE(result.report.rowsRead, 6);
    QCOMPARE(result.people.size(), size_t(4));
    const contacts::Imported &hanako = result.people.at(0);
    QCOMPARE(hanako.row, 2);
    QCOMPARE(hanako.client.family, u"田中"_s);
    QCOMPARE(hanako.client.given, u"花子"_s);
    QCOMPARE(hanako.client.familyReading, u"たなか"_s);
    QCOMPARE(hanako.client.givenReading, u"はなこ"_s);
    QCOMPARE(hanako.client.organisation, u"社会福祉法人みなと"_s);
    QCOMPARE(hanako.client.role, u"相談室 主任"_s);
    QCOMPARE(hanako.client.tags, QStringList{u"文庫"_s});
    QCOMPARE(hanako.client.note, u"Nickname: はなちゃん\n初回は紹介。\n本が好き。\n"
                                 "Custom Field 1 - Label: 血液型\nCustom Field 1 - Value: O"_s);
    QCOMPARE(values(hanako, ReachKind::Mail),
             (QStringList{u"自宅|hanako@example.jp"_s, u"自宅|hanako2@example.jp"_s}));
    QCOMPARE(values(hanako, ReachKind::Mobile), QStringList{u"Mobile|090-0000-0000"_s});
    QCOMPARE(values(hanako, ReachKind::Phone), QStringList{u"職場|000-000-0000"_s});
    QCOMPARE(values(hanako, ReachKind::Address),
             QStringList{u"自宅|〒000-0000 見本県みなと市縁側町一丁目2-3 えんがわ荘 201"_s});
    QCOMPARE(hanako.persons.size(), size_t(1));
    QCOMPARE(hanako.persons.front().relation, u"娘"_s);
    QCOMPARE(hanako.facts.size(), size_t(1));
    QCOMPARE(hanako.facts.front().matters, QDate(1984, 5, 2));
    QVERIFY(hanako.facts.front().yearly);
    QCOMPARE(hanako.facts.front().noted, today);
    // A birthday without a year, on the day that few years have; a letter beyond the BMP.
    QCOMPARE(result.people.at(1).client.family, u"𠮷田"_s);
    QCOMPARE(result.people.at(1).facts.front().matters, QDate(2000, 2, 29));
    // A firm alone is a client; a row without any name is told.
    QCOMPARE(result.people.at(2).client.organisation, u"見本商店"_s);
    QCOMPARE(result.people.at(2).client.honorific, Honorific::Onchu);
    QCOMPARE(result.report.skipped.size(), 1);
    QCOMPARE(result.report.skipped.first().row, 6);
    QVERIFY(result.report.keptInNote.contains(u"Custom Field 1 - Value"_s));
}

void ContactsTest::googleOldLayout() {
    const contacts::Result result = read(u"google-old.csv"_s);
    QCOMPARE(result.report.layout, u"Google"_s);
    QCOMPARE(result.report.encoding, csv::Encoding::Utf16);
    const contacts::Imported &one = result.people.at(0);
    QCOMPARE(one.client.family, u"佐伯"_s);
    QCOMPARE(one.client.familyReading, u"さえき"_s);
    QCOMPARE(one.client.organisation, u"𠮷田建築"_s);
    QCOMPARE(one.client.role, u"大工"_s);
    QCOMPARE(one.client.tags, QStringList{u"独立"_s});
    QCOMPARE(values(one, ReachKind::Mobile), QStringList{u"携帯|090-0000-0001"_s});
    QCOMPARE(values(one, ReachKind::Address), QStringList{u"Home|〒000-0001 見本県山手市一丁目"_s});
    QCOMPARE(one.facts.front().matters, QDate(1975, 3, 8));
    QCOMPARE(one.client.note, QString());
}

void ContactsTest::outlookInJapanese() {
    const contacts::Result result = read(u"outlook-ja.csv"_s);
    QCOMPARE(result.report.layout, u"Outlook (日本語)"_s);
    QCOMPARE(result.report.encoding, csv::Encoding::Cp932);
    QCOMPARE(result.people.size(), size_t(2));
    const contacts::Imported &one = result.people.at(0);
    QCOMPARE(one.client.family, u"髙橋"_s);
    QCOMPARE(one.client.familyReading, u"たかはし"_s);
    QCOMPARE(one.client.givenReading, u"いちろう"_s);
    QCOMPARE(one.client.honorific, Honorific::Sensei);
    QCOMPARE(one.client.organisation, u"㈱井戸～水"_s);
    QCOMPARE(one.client.role, u"①課 課長"_s);
    QCOMPARE(one.client.tags, (QStringList{u"顧客"_s, u"独立"_s}));
    QCOMPARE(one.client.note, u"備考に, カンマと\n改行\n会社名フリガナ: イド\n記念日: 0/0/00"_s);
    QCOMPARE(values(one, ReachKind::Address),
             QStringList{u"会社|〒000-0002 見本県みなと市1-2-3 ビル４階"_s});
    QCOMPARE(values(one, ReachKind::Phone),
             (QStringList{u"会社|000-000-0001"_s, u"会社|000-000-0002"_s}));
    QCOMPARE(values(one, ReachKind::Other), QStringList{u"会社 FAX|000-000-0009"_s});
    QCOMPARE(one.persons.front().name, u"良子"_s);
    QCOMPARE(one.persons.front().relation, u"配偶者"_s);
    const contacts::Imported &other = result.people.at(1);
    QCOMPARE(other.client.family, u"川﨑"_s);
    QVERIFY(other.facts.empty());
    QCOMPARE(values(other, ReachKind::Address),
             QStringList{u"自宅|〒000-0003 見本県山手市緑町5"_s});
}

void ContactsTest::plainAndFudemame() {
    const contacts::Result plain = read(u"plain.csv"_s);
    QCOMPARE(plain.report.layout, u"住所録"_s);
    QCOMPARE(plain.people.size(), size_t(2));
    QCOMPARE(plain.people.at(0).client.givenReading, u"しゅんすけ"_s);
    QCOMPARE(plain.people.at(0).client.note, u"血液型: A"_s);
    QCOMPARE(plain.people.at(1).row, 4);
    QCOMPARE(plain.people.at(1).client.note, u"敬称: 社長"_s);
    QCOMPARE(values(plain.people.at(1), ReachKind::Address),
             QStringList{u"〒0000005 見本県丘町1"_s});
    const contacts::Result cards = read(u"fudemame.csv"_s);
    QCOMPARE(cards.report.layout, u"筆まめ"_s);
    const contacts::Imported &haruka = cards.people.at(0);
    QCOMPARE(haruka.client.family, u"中野"_s);
    QCOMPARE(haruka.client.given, u"遥"_s);
    QCOMPARE(haruka.client.givenReading, u"はるか"_s);
    QCOMPARE(haruka.client.role, u"文学研究科 博士課程"_s);
    QCOMPARE(values(haruka, ReachKind::Address),
             QStringList{u"自宅|〒000-0006 見本県学園市3-3 学生寮 105"_s});
}

void ContactsTest::headingsOfManyKinds_data() {
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("layout");
    QTest::addRow("Outlook en") << u"Title,First Name,Middle Name,Last Name,E-mail Address"_s
                                << u"Outlook"_s;
    QTest::addRow("wide letters") << u"氏　名,ﾌﾘｶﾞﾅ"_s << u"住所録"_s;
    QTest::addRow("nothing") << u"日付,金額"_s << QString();
}

void ContactsTest::headingsOfManyKinds() {
    QFETCH(QString, heading);
    QTEST(contacts::layoutOf(heading.split(u',')), "layout");
    QCOMPARE(contacts::meaningOf(u"番地 2 (自宅)"_s)->group, u"home"_s);
    QCOMPARE(contacts::meaningOf(u"国 (会社)/地域"_s)->field, contacts::Field::Country);
    QCOMPARE(contacts::meaningOf(u"Business Postal Code"_s)->field, contacts::Field::Postal);
    QCOMPARE(contacts::meaningOf(u"E-mail 3 - Value"_s)->number, 3);
    QVERIFY(!contacts::meaningOf(u"血液型"_s));
}

void ContactsTest::theSamePersonIsNotTakenTwice() {
    // Within the file: rows 3 and 4 share a mail address, in other letters.
    const contacts::Result alone = read(u"google.csv"_s);
    QCOMPARE(alone.report.duplicates, (QList<contacts::Duplicate>{{4, u"吉田 恵子"_s, 0, 3}}));
    // Against the notebook: by name and reading, with another form of the name.
    contacts::Known known;
    known.client.id = 7;
    known.client.family = u"田中"_s;
    known.client.given = u"花子"_s;
    known.client.familyReading = u"タナカ"_s;
    known.client.givenReading = u"はなこ"_s;
    const contacts::Result again = read(u"google.csv"_s, {known});
    QCOMPARE(again.people.size(), alone.people.size() - 1);
    QCOMPARE(again.report.duplicates.first(), (contacts::Duplicate{2, u"田中 花子"_s, 7, 0}));
    // Another reading is another person.
    known.client.givenReading = u"かこ"_s;
    QCOMPARE(read(u"google.csv"_s, {known}).people.size(), alone.people.size());
}

void ContactsTest::anUnknownHeadingIsRefused() {
    QVERIFY_THROWS_EXCEPTION(Error, read(u"foreign.csv"_s));
}

void ContactsTest::aFormulaIsAText() {
    const contacts::Imported odd = read(u"google.csv"_s).people.back();
    QCOMPARE(odd.client.given, u"=HYPERLINK(\"http://example.jp\",\"x\")"_s);
    QCOMPARE(odd.client.family, u"\"引用\"さん"_s);
}

void ContactsTest::nothingThatCommandsAScreenComesIn() {
    const QString list =
        u"姓,名,フリガナ,会社名,\u202E分類\x1b,メール,メモ,血液\x07型\n"
        "\"\x1b]0;偽\x07田\u202E中\",\"花\n子\u0085\",\"タナ\u009bカ\tハナコ\",\"み\x7fなと\","
        "a\x1b[2J,\"h@example.jp\r\n\",\"一\r\n二\x1b[31m\",\"O\n\u202E型\"\n"_s;
    const contacts::Result result = contacts::read(list.toUtf8(), {}, today);
    QCOMPARE(result.people.size(), size_t(1));
    const contacts::Imported &person = result.people.front();
    QCOMPARE(person.client.family, u"]0;偽田中"_s);
    QCOMPARE(person.client.given, u"花 子"_s);
    QCOMPARE(person.client.familyReading, u"たなか"_s);
    QCOMPARE(person.client.givenReading, u"はなこ"_s);
    QCOMPARE(person.client.organisation, u"みなと"_s);
    QCOMPARE(person.client.tags, QStringList{u"a[2J"_s});
    QCOMPARE(values(person, ReachKind::Mail), QStringList{u"h@example.jp"_s});
    QCOMPARE(person.client.note, u"一\n二[31m\n血液型: O\n型"_s);
    QCOMPARE(result.report.keptInNote, QStringList{u"血液型"_s});
}

void ContactsTest::anEncodingIsChosenByHand() {
    // All of this is UTF-8 as well as Shift_JIS; only somebody who knows the people can tell.
    const QByteArray bytes = "Last Name,First Name\n\xC2\xA9\xC2\xB1,a\n";
    const auto as = [&](std::optional<csv::Encoding> encoding) {
        return contacts::read(bytes, {}, today, encoding);
    };
    QCOMPARE(as({}).people.front().client.family, u"©±"_s);
    QCOMPARE(as(csv::Encoding::Cp932).people.front().client.family, u"ﾂｩﾂｱ"_s);
    QCOMPARE(as(csv::Encoding::Cp932).report.encoding, csv::Encoding::Cp932);
    QVERIFY_THROWS_EXCEPTION(Error, as(csv::Encoding::Utf16));
    // Marks are no letters, and what cannot be is told.
    QCOMPARE(csv::decode("\xEF\xBB\xBF"
                         "a",
                         csv::Encoding::Utf8)
                 .text,
             u"a"_s);
    QCOMPARE(csv::decode(QByteArray("\xFE\xFF\0a", 4), csv::Encoding::Utf16).text, u"a"_s);
    QCOMPARE(csv::decode(QByteArray("a\0", 2), csv::Encoding::Utf16).text, u"a"_s);
    QVERIFY_THROWS_EXCEPTION(Error, csv::decode("\x8A", csv::Encoding::Utf8));
    QVERIFY_THROWS_EXCEPTION(Error, csv::decode("a\xFF", csv::Encoding::Cp932));
}

void ContactsTest::idsAreGivenOnce() {
    contacts::Imported one = read(u"google.csv"_s).people.front();
    IdMaker ids(0);
    contacts::number(one, ids);
    QVERIFY(one.client.id > 0);
    Id last = one.client.id;
    for (const Reach &reach : one.reaches) {
        QVERIFY(reach.id > last);
        QCOMPARE(reach.client, one.client.id);
        last = reach.id;
    }
    QCOMPARE(one.facts.front().client, one.client.id);
    QCOMPARE(one.persons.front().client, one.client.id);
}

QTEST_GUILESS_MAIN(ContactsTest)
#include "test_contacts.moc"
