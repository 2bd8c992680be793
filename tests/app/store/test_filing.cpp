// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/filing.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;

class TestFiling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store =
            Store::create(m_folder->filePath(u"a.wellspring"_s), "x", sealed::KdfCost::lowest());
        m_session.client = m_store->save(Client(), u"x"_s).id;
        m_session.id = 0;
        m_session.date = QDate(2026, 12, 2);
        m_session = m_store->save(m_session, u"x"_s);
    }

    void eachKindMakesItsRow() {
        for (const Kind<LineKind> &kind : kinds<LineKind>())
            file(kind.value, u"text of "_s + QString::fromLatin1(kind.token));
        const ClientNotebook book = m_store->notebook(m_session.client);
        QCOMPARE(book.lines.size(), size_t(6));
        QCOMPARE(book.facts.size(), size_t(1));
        QCOMPARE(book.facts[0].text, u"text of fact"_s);
        QCOMPARE(book.facts[0].noted, m_session.date);
        QCOMPARE(book.promises[0].text, u"text of promise"_s);
        QCOMPARE(book.promises[0].made, m_session.date);
        QCOMPARE(book.brakes[0].name, u"text of brake"_s);
        QCOMPARE(book.evidence[0].quote, u"text of well"_s);
        QCOMPARE(book.concerns[0].text, u"text of concern"_s);
        for (const Evidence &row : book.evidence) {
            QCOMPARE(row.session, m_session.id);
            QVERIFY(row.line != 0);
            QCOMPARE(row.well, Id(0));
        }
        QCOMPARE(book.promises.size() + book.brakes.size() + book.evidence.size() +
                     book.concerns.size(),
                 size_t(4));
    }

    void aQuoteLosesItsMarks() {
        file(LineKind::Well, u"「朝の海がいい」"_s);
        file(LineKind::Well, u"「朝」と「夜」"_s);
        QCOMPARE(m_store->all<Evidence>()[0].quote, u"朝の海がいい"_s);
        QCOMPARE(m_store->all<Evidence>()[1].quote, u"「朝」と「夜」"_s);
    }

    /// Longer than any page, and than what a small edit may write.
    void aLineOfAnyLengthIsKept() {
        QString text = u"朝の海を歩くと頭が静かになる。"_s.repeated(70'000);
        text += u"終わりの言葉𠮷"_s;
        file(LineKind::Fact, text);
        QCOMPARE(m_store->all<Line>().back().text, text);
        Line line = m_store->all<Line>().back();
        line.text.prepend(u"始め"_s);
        filing::file(*m_store, line, u"x"_s);
        const QString path = m_store->path();
        m_store->close();
        m_store = Store::open(path, "x");
        QCOMPARE(m_store->all<Line>().back().text, u"始め"_s + text);
        QCOMPARE(m_store->all<Fact>().back().text, u"始め"_s + text);
        const std::vector<Hit> hits = m_store->search(u"終わりの言葉"_s);
        QCOMPARE(hits.size(), size_t(2));
        QVERIFY(hits[0].text.size() < 200);
        m_store->check();
    }

    void theRowFollowsTheLine() {
        Line line = file(LineKind::Fact, u"弟が"_s);
        line.text = u"弟が結婚"_s;
        filing::file(*m_store, line, u"x"_s);
        QCOMPARE(m_store->all<Fact>().size(), size_t(1));
        QCOMPARE(m_store->all<Fact>()[0].text, u"弟が結婚"_s);
    }

    void taggingOtherwiseMovesTheRow() {
        Line line = file(LineKind::Fact, u"英語を話す"_s);
        const size_t steps = size_t(m_store->undoStack()->count());
        line.kind = LineKind::Well;
        line = filing::file(*m_store, line, u"x"_s);
        QVERIFY(m_store->all<Fact>().empty());
        QCOMPARE(m_store->all<Evidence>().size(), size_t(1));
        QCOMPARE(size_t(m_store->undoStack()->count()), steps + 1);
        m_store->undoStack()->undo();
        QCOMPARE(m_store->all<Fact>().size(), size_t(1));
        QVERIFY(m_store->all<Evidence>().empty());
        QCOMPARE(m_store->find<Line>(line.id)->kind, LineKind::Fact);
        m_store->undoStack()->redo();
        line.kind = LineKind::Note;
        filing::file(*m_store, line, u"x"_s);
        QVERIFY(m_store->all<Evidence>().empty());
    }

    void onceEditedByItselfTheRowRules() {
        Line line = file(LineKind::Promise, u"本を読む"_s);
        Promise promise = m_store->all<Promise>()[0];
        promise.text = u"本を一冊読む"_s;
        m_store->save(promise, u"x"_s);
        line.text = u"本を買う"_s;
        line = filing::file(*m_store, line, u"x"_s);
        QCOMPARE(m_store->all<Promise>()[0].text, u"本を一冊読む"_s);
        line.kind = LineKind::Fact;
        line = filing::file(*m_store, line, u"x"_s);
        QCOMPARE(m_store->all<Promise>().size(), size_t(1));
        QCOMPARE(m_store->all<Fact>()[0].text, u"本を買う"_s);
        line.kind = LineKind::Promise;
        line = filing::file(*m_store, line, u"x"_s);
        QCOMPARE(m_store->all<Promise>().size(), size_t(1));
        QVERIFY(m_store->all<Fact>().empty());
        filing::unfile(*m_store, line.id, u"x"_s);
        QCOMPARE(m_store->all<Promise>().size(), size_t(1));
        QCOMPARE(m_store->all<Promise>()[0].line, Id(0));
    }

    void otherWorkOnTheRowStaysWhileItFollows() {
        Line line = file(LineKind::Promise, u"本を"_s);
        Promise promise = m_store->all<Promise>()[0];
        promise.due = QDate(2026, 12, 9);
        m_store->save(promise, u"x"_s);
        line.text = u"本を読む"_s;
        filing::file(*m_store, line, u"x"_s);
        QCOMPARE(m_store->all<Promise>()[0].text, u"本を読む"_s);
        QCOMPARE(m_store->all<Promise>()[0].due, QDate(2026, 12, 9));
    }

    void aRowRemovedByItselfStaysAway() {
        Line line = file(LineKind::Fact, u"一"_s);
        m_store->remove<Fact>(m_store->all<Fact>()[0].id, u"x"_s);
        line.text = u"一二"_s;
        filing::file(*m_store, line, u"x"_s);
        QVERIFY(m_store->all<Fact>().empty());
    }

    void anEmptyLineAndACarriedPromiseMakeNoRow() {
        Line line = file(LineKind::Fact, u"  "_s);
        QVERIFY(m_store->all<Fact>().empty());
        line.text = u"ある"_s;
        line = filing::file(*m_store, line, u"x"_s);
        QCOMPARE(m_store->all<Fact>().size(), size_t(1));
        line.text.clear();
        line = filing::file(*m_store, line, u"x"_s);
        QVERIFY(m_store->all<Fact>().empty());
        file(LineKind::Promise, u"約束"_s);
        Line carried;
        carried.client = m_session.client;
        carried.session = m_session.id;
        carried.kind = LineKind::Promise;
        carried.text = u"約束"_s;
        carried.carriedFrom = m_store->all<Promise>()[0].id;
        filing::file(*m_store, carried, u"x"_s);
        QCOMPARE(m_store->all<Promise>().size(), size_t(1));
    }

    void removingALineTakesItsRowAlong() {
        const Line line = file(LineKind::Concern, u"気がかり"_s);
        filing::unfile(*m_store, line.id, u"x"_s);
        QVERIFY(m_store->all<Line>().empty());
        QVERIFY(m_store->all<Concern>().empty());
        m_store->undoStack()->undo();
        QCOMPARE(m_store->all<Concern>()[0].line, line.id);
    }

private:
    Line file(LineKind kind, const QString &text) {
        Line line;
        line.client = m_session.client;
        line.session = m_session.id;
        line.kind = kind;
        line.text = text;
        return filing::file(*m_store, line, u"File"_s);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Session m_session;
};

QTEST_GUILESS_MAIN(TestFiling)
#include "test_filing.moc"
