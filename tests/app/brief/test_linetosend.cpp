// SPDX-License-Identifier: GPL-3.0-or-later
// A line to send: from what it is made, and what can never be in it.
#include "app/brief/linetosend.h"
#include "app/brief/replyfact.h"
#include "app/language.h"
#include "tests/support/hanako.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using Origin = MessagePart::Origin;

class LineToSendTest : public QObject {
    Q_OBJECT
private:
    static MessageSource source(Id session) {
        const bool japanese = language::isJapanese();
        return messageSource(hanako::notebook(japanese), hanako::me(japanese), session,
                             hanako::today());
    }
    static const MessagePart *part(const std::vector<MessagePart> &parts, Origin origin) {
        for (const MessagePart &one : parts)
            if (one.origin == origin)
                return &one;
        return nullptr;
    }
private Q_SLOTS:
    void nothingPrivateIsInAny_data() {
        QTest::addColumn<QString>("code");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("ja") << u"ja"_s;
    }
    void nothingPrivateIsInAny() {
        QFETCH(QString, code);
        language::install(*QCoreApplication::instance(), code);
        const ClientNotebook notebook = hanako::notebook(code == u"ja");
        const QStringList secrets = hanako::privateWords(notebook);
        QVERIFY(!secrets.isEmpty());
        for (const Occasion occasion : occasions)
            for (const Session &session : notebook.sessions) {
                const MessageSource of = source(session.id);
                const int choices =
                    std::max(1, static_cast<int>(wordsToQuote(of, occasion).size()));
                for (int words = 0; words < choices; ++words) {
                    const QString text =
                        messageText(lineToSend(of, firstTemplate(occasion), words));
                    QVERIFY(!text.isEmpty());
                    QVERIFY2(!text.contains(u'{'), qPrintable(text));
                    for (const QString &secret : secrets)
                        QVERIFY2(!text.contains(secret), qPrintable(text));
                }
            }
    }

    void theirWordsAreWholeAndAsTheyWere() {
        language::install(*QCoreApplication::instance(), u"ja"_s);
        int quoted = 0;
        for (const Session &session : hanako::notebook(true).sessions) {
            const MessageSource of = source(session.id);
            const auto choices = wordsToQuote(of, Occasion::AfterSession);
            for (std::size_t i = 0; i < choices.size(); ++i, ++quoted) {
                const auto parts =
                    lineToSend(of, firstTemplate(Occasion::AfterSession), static_cast<int>(i));
                const MessagePart *words = part(parts, Origin::OwnWords);
                QVERIFY(words);
                QCOMPARE(words->text, u"「"_s + choices[i].text + u"」"_s);
                QVERIFY(messageText(parts).contains(words->text));
                QCOMPARE(choices[i].session, session.id);
            }
            // Round and round, never past the end.
            QCOMPARE(lineToSend(of, firstTemplate(Occasion::AfterSession),
                                static_cast<int>(choices.size())),
                     lineToSend(of, firstTemplate(Occasion::AfterSession), 0));
        }
        QVERIFY(quoted > 0);
    }

    void withoutWordsThereIsNoLeadToThem() {
        language::install(*QCoreApplication::instance(), u"ja"_s);
        ClientNotebook bare;
        bare.client.id = 1;
        bare.client.family = u"西村"_s;
        const MessageSource of = messageSource(bare, {}, 0, hanako::today());
        for (const Occasion occasion : occasions) {
            const auto parts = lineToSend(of, firstTemplate(occasion));
            QCOMPARE(parts.size(), std::size_t(2));
            QVERIFY(!part(parts, Origin::Lead));
            const QString text = messageText(parts);
            QVERIFY2(text.startsWith(u"西村さん、"_s), qPrintable(text));
            QCOMPARE(text, text.trimmed()); // also without a name to sign with
        }
    }

    void aShortQuestionQuotesAndAgreesNothing() {
        const auto parts =
            lineToSend(source(hanako::lastSession()), firstTemplate(Occasion::ShortQuestion));
        QCOMPARE(parts.size(), std::size_t(2));
    }

    void inALongSilenceTheirNewestWordsSpeak() {
        const MessageSource of = source(hanako::lastSession());
        const auto words = wordsToQuote(of, Occasion::LongSilence);
        QVERIFY(words.size() > 1);
        for (std::size_t i = 1; i < words.size(); ++i)
            QVERIFY(words[i - 1].date >= words[i].date);
        const auto parts = lineToSend(of, firstTemplate(Occasion::LongSilence));
        const MessagePart *quoted = part(parts, Origin::OwnWords);
        QVERIFY(quoted && quoted->text.contains(words.front().text));
    }

    void aTemplateKeepsNobodysName() {
        language::install(*QCoreApplication::instance(), u"ja"_s);
        const MessageSource of = source(hanako::lastSession());
        const QString name = of.now.callName();
        const MessageTemplate first = firstTemplate(Occasion::AfterSession);
        for (const TemplateText &text : templateTexts) {
            const QString &kept = first.*text.member;
            QCOMPARE(takenOut(filledIn(kept, of), of, kept), kept);
        }
        QVERIFY(!takenOut(name + u"、また"_s, of, u"また"_s).contains(name));
        ClientNotebook brief;
        brief.client.family = u"Ann"_s;
        brief.client.callName = u"An"_s;
        const MessageSource an = messageSource(brief, Me(), 0, hanako::today());
        QCOMPARE(takenOut(u"And how are you, An? Another An."_s, an, {}),
                 u"And how are you, {name}? Another {name}."_s);
        // A day in words of the consultant's own stays a day.
        QCOMPARE(takenOut(u"今日の気力は"_s, of, u"気力は"_s), u"今日の気力は"_s);
    }

    void theFactIsPlainWhileItIsEarly() {
        language::install(*QCoreApplication::instance(), u"ja"_s);
        ClientNotebook notebook;
        notebook.client.id = 1;
        const QDate today = hanako::today();
        for (int i = 0; i < 8; ++i) {
            CheckIn row;
            row.id = i + 1;
            row.client = 1;
            row.date = today.addDays(7 * (i - 7));
            row.energy = i == 7 ? 4 : 8;
            notebook.checkIns.push_back(row);
        }
        QCOMPARE(replyFact(notebook, 8, today), u"前回 8、今回 4。"_s);
        QCOMPARE(replyFact(notebook, 1, today), QString()); // the first says nothing yet
        notebook.checkIns.back().energy = std::nullopt;
        QCOMPARE(replyFact(notebook, 8, today), QString());
    }
};

QTEST_GUILESS_MAIN(LineToSendTest)
#include "test_linetosend.moc"
