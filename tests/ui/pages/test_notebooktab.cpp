// SPDX-License-Identifier: GPL-3.0-or-later
// The Notebook tab: every list of it, the fields about the person, archive and removal.
#include "tests/ui/pages/tabbench.h"
#include "ui/pages/notebook/personblocks.h"
#include "ui/pages/notebook/stateblock.h"
#include "ui/pages/notebook/workblocks.h"
#include "ui/pages/notebooktab.h"

using namespace Qt::StringLiterals;

class NotebookTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsGoRound() {
        bench->goesRound<Usual>(
            [&] { return tab->work()->usuals(); },
            {{u"topic"_s, u"席"_s}, {u"value"_s, u"窓ぎわ"_s}, {u"reask_after_days"_s, u"90"_s}});
        bench->goesRound<Choice>([&] { return tab->work()->choices(); },
                                 {{u"topic"_s, u"席"_s}, {u"value"_s, u"窓ぎわ"_s}});
        bench->goesRound<Fact>([&] { return tab->work()->facts(); },
                               {{u"text"_s, u"犬の名はモモ"_s}});
        bench->goesRound<Engagement>(
            [&] { return tab->work()->engagements(); },
            {{u"purpose"_s, u"文庫を続ける"_s}, {u"sessions_bought"_s, u"12"_s}});
        bench->goesRound<Consent>([&] { return tab->work()->consents(); },
                                  {{u"note"_s, u"口頭で"_s}});
        bench->goesRound<Pause>([&] { return tab->work()->pauses(); },
                                {{u"reason"_s, u"年末"_s},
                                 {u"from_date"_s, u"2026-12-28"_s},
                                 {u"to_date"_s, u"2027-01-04"_s}});
        bench->goesRound<Contact>([&] { return tab->work()->contacts(); },
                                  {{u"text"_s, u"写真を送ってくれた"_s}});
        bench->goesRound<Reach>([&] { return tab->person()->reaches(); },
                                {{u"value"_s, u"090-0000-0000"_s}});
        bench->goesRound<Person>([&] { return tab->person()->persons(); },
                                 {{u"name"_s, u"山本"_s}, {u"relation"_s, u"司書"_s}});
    }
    void everyFieldOfThePersonIsSaved();
    void aNameTakenAwayIsToldBesideItsField();
    void aNumberThatIsNoneIsTold();
    void typingIsSavedBeforeAnotherClient();
    void aFoldedRowIsRevealed();
    void archivesWithUndo();
    void erasesNobodyByItself();
    void nothingIsWiderThanThePage();
    void everyControlHasAName();

    void init() {
        QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
        bench = std::make_unique<TabBench>(tab);
    }
    void cleanup() { bench.reset(); }

private:
    Client client() const { return *bench->store->find<Client>(bench->hanako); }
    InlineEdit *field(const char *column) const {
        return tab->person()->form().editorOf(QLatin1StringView(column));
    }
    NotebookTab *tab = nullptr;
    std::unique_ptr<TabBench> bench;
};

void NotebookTabTest::everyFieldOfThePersonIsSaved() {
    for (const char *column : {"family", "given", "family_reading", "given_reading", "roman_family",
                               "roman_given", "call_name", "organisation", "role", "experience",
                               "strengths", "note", "introduced_by_name"}) {
        QVERIFY2(field(column), column);
        TabBench::type(field(column), u"あ%1"_s.arg(QLatin1StringView(column).size()));
        field(column)->commit();
    }
    TabBench::type(field("tags"), u"夜、文庫, 夜"_s);
    field("tags")->commit();
    TabBench::type(field("cadence_days"), u"14日"_s);
    field("cadence_days")->commit();
    TabBench::type(field("since"), u"2026/2/3"_s);
    field("since")->commit();
    const Client now = client();
    QCOMPARE(now.family, u"あ6"_s);
    QCOMPARE(now.callName, u"あ9"_s);
    QCOMPARE(now.strengths, u"あ9"_s);
    QCOMPARE(now.introducedByName, u"あ18"_s);
    QCOMPARE(now.tags, (QStringList{u"夜"_s, u"文庫"_s}));
    QCOMPARE(now.cadenceDays, std::optional(14));
    QCOMPARE(now.since, QDate(2026, 2, 3));
}

void NotebookTabTest::aNameTakenAwayIsToldBesideItsField() {
    bench->show(bench->blank);
    TabBench::type(field("family"), {});
    field("family")->commit();
    QVERIFY(!field("family")->accessibleDescription().isEmpty());
    QCOMPARE(bench->store->find<Client>(bench->blank)->family, u"西村"_s);
}

void NotebookTabTest::aNumberThatIsNoneIsTold() {
    const auto before = client().cadenceDays;
    TabBench::type(field("cadence_days"), u"ときどき"_s);
    field("cadence_days")->commit();
    QVERIFY(!field("cadence_days")->accessibleDescription().isEmpty());
    QCOMPARE(client().cadenceDays, before);
}

void NotebookTabTest::typingIsSavedBeforeAnotherClient() {
    TabBench::type(field("role"), u"司書"_s);
    bench->show(bench->other);
    QCOMPARE(client().role, u"司書"_s);
    QVERIFY(bench->store->find<Client>(bench->other)->role != u"司書"_s);
}

void NotebookTabTest::aFoldedRowIsRevealed() {
    const std::vector<Contact> contacts = bench->notebook().contacts;
    QVERIFY(tab->work()->contacts()->count() < static_cast<int>(contacts.size()));
    const Id oldest = contacts.front().id;
    QVERIFY(!tab->work()->contacts()->frameOf(oldest));
    tab->reveal(oldest);
    QVERIFY(tab->work()->contacts()->frameOf(oldest));
    bench->show(bench->other); // another one begins folded
    bench->show(bench->hanako);
    QVERIFY(!tab->work()->contacts()->frameOf(oldest));
}

void NotebookTabTest::archivesWithUndo() {
    tab->state()->setArchived(true);
    QVERIFY(client().archived);
    QVERIFY(!bench->offered.isEmpty());
    bench->undo();
    QVERIFY(!client().archived);
}

/// Nothing is erased from here: the window's page does it (rows/test_rows_erase.cpp).
void NotebookTabTest::erasesNobodyByItself() {
    tab->state()->removeForGood();
    QVERIFY(bench->store->find<Client>(bench->hanako));
}

void NotebookTabTest::nothingIsWiderThanThePage() {
    QCOMPARE(bench->tooWide(), QStringList());
    QLocale::setDefault(QLocale(QLocale::English));
    bench = std::make_unique<TabBench>(tab, u"en"_s);
    QCOMPARE(bench->tooWide(), QStringList());
}

void NotebookTabTest::everyControlHasAName() {
    QCOMPARE(bench->nameless(), QStringList());
    bench->show(bench->blank);
    QCOMPARE(bench->nameless(), QStringList());
}

QTEST_MAIN(NotebookTabTest)
#include "test_notebooktab.moc"
