// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/clientorder.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestClientOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headings_data() {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QString>("roman");
        QTest::addColumn<QString>("kana");
        QTest::addColumn<QString>("latin");
        const auto row = [](const char *what, const QString &family, const QString &reading,
                            const QString &roman, const QString &kana, const QString &latin) {
            QTest::newRow(what) << family << reading << roman << kana << latin;
        };
        row("sa", u"佐伯"_s, u"さえき"_s, u""_s, u"さ"_s, u"S"_s);
        row("voiced", u"五味"_s, u"ごみ"_s, u""_s, u"か"_s, u"G"_s);
        row("katakana", u"林"_s, u"ハヤシ"_s, u""_s, u"は"_s, u"H"_s);
        row("half width", u"林"_s, u"ﾊﾔｼ"_s, u""_s, u"は"_s, u"H"_s);
        row("fu", u"藤井"_s, u"ふじい"_s, u""_s, u"は"_s, u"F"_s);
        row("wo", u"魚"_s, u"を"_s, u""_s, u"わ"_s, u"O"_s);
        row("kana name", u"すずき"_s, u""_s, u""_s, u"さ"_s, u"S"_s);
        row("Latin", u"Émile"_s, u""_s, u""_s, u"E"_s, u"E"_s);
        row("no reading", u"山田"_s, u""_s, u""_s, u""_s, u""_s);
        row("roman rules in English", u"大野"_s, u"おおの"_s, u"Ohno"_s, u"あ"_s, u"O"_s);
        row("roman alone", u"大野"_s, u""_s, u"Ohno"_s, u"O"_s, u"O"_s);
        row("vu", u"ヴ"_s, u"ヴぁ"_s, u""_s, u"あ"_s, u"V"_s);
    }
    void headings() {
        QFETCH(QString, family);
        QFETCH(QString, reading);
        QFETCH(QString, roman);
        Client client;
        client.family = family;
        client.familyReading = reading;
        client.romanFamily = roman;
        QTEST(headingOf(client), "kana");
        QTEST(headingOf(client, true), "latin");
    }

    void kanaThenLatinThenWithoutReading() {
        std::vector<Client> clients;
        for (const auto &[family, reading] :
             std::vector<std::pair<QString, QString>>{{u"山田"_s, u""_s},
                                                      {u"渡辺"_s, u"わたなべ"_s},
                                                      {u"Smith"_s, u""_s},
                                                      {u"青木"_s, u"アオキ"_s},
                                                      {u"秋"_s, u"あき"_s},
                                                      {u"Adams"_s, u""_s},
                                                      {u"河合"_s, u"かわい"_s},
                                                      {u"我妻"_s, u"がもう"_s}}) {
            Client client;
            client.family = family;
            client.familyReading = reading;
            clients.push_back(client);
        }
        sortByReading(clients);
        QStringList order;
        for (const Client &client : clients)
            order << client.family;
        QCOMPARE(order, QStringList({u"青木"_s, u"秋"_s, u"我妻"_s, u"河合"_s, u"渡辺"_s,
                                     u"Adams"_s, u"Smith"_s, u"山田"_s}));
    }

    void sameFamiliesGoByTheGivenName() {
        std::vector<Client> clients(2);
        clients[0].familyReading = clients[1].familyReading = u"さとう"_s;
        clients[0].givenReading = u"はなこ"_s;
        clients[1].givenReading = u"あきこ"_s;
        sortByReading(clients);
        QCOMPARE(clients[0].givenReading, u"あきこ"_s);
    }
};

QTEST_GUILESS_MAIN(TestClientOrder)
#include "test_clientorder.moc"
