// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/clientorder.h"

#include "app/domain/fold.h"

#include <QCollator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Where each row of the fifty sounds begins, small and voiced kana included.
QString kanaRow(QChar kana) {
    static const QString starts = u"ぁかさたなはまゃらゎ"_s;
    static const QString names = u"あかさたなはまやらわ"_s;
    if (kana == u'ゔ')
        return u"あ"_s;
    if (kana == u'ゕ' || kana == u'ゖ')
        return u"か"_s;
    QString row;
    for (qsizetype i = 0; i < starts.size(); ++i)
        if (kana >= starts[i])
            row = names[i];
    return row;
}

bool isKana(QChar c) {
    return c >= QChar(0x3041) && c <= QChar(0x3096);
}

QString latinLetter(const QString &text) {
    const QString plain = folded(text).normalized(QString::NormalizationForm_D);
    for (const QChar c : plain)
        if (c >= u'a' && c <= u'z')
            return c.toUpper();
        else if (!c.isSpace())
            break;
    return {};
}

/// The letter that a kana is written with, as Hepburn has it.
QString letterOfKana(QChar kana) {
    static const QString kanas =
        u"あいうえおかきくけこがぎぐげごさしすせそざじずぜぞたちつてとだぢづでど"
        "なにぬねのはひふへほばびぶべぼぱぴぷぺぽまみむめもやゆよらりるれろわをんゔ"_s;
    static const QString letters = u"AIUEOKKKKKGGGGGSSSSSZJZZZTCTTTDJZDD"
                                   "NNNNNHHFHHBBBBBPPPPPMMMMMYYYRRRRRWONV"_s;
    const qsizetype at = kanas.indexOf(kana);
    return at < 0 ? QString() : QString(letters[at]);
}

/// What the person is sorted by: the reading, else a name that is readable as it stands.
QString readingOf(const Client &client) {
    for (const QString &text :
         {client.familyReading, client.family, client.romanFamily, client.given}) {
        const QString plain = folded(text);
        if (!plain.isEmpty() && (isKana(plain[0]) || !latinLetter(text).isEmpty()))
            return plain;
        if (!plain.isEmpty() && text == client.family && client.romanFamily.isEmpty())
            break;
    }
    return {};
}

struct Key {
    int group = 2; ///< 0 kana, 1 Latin, 2 neither
    QString reading;
    QString rest;
};

Key keyOf(const Client &client) {
    Key key;
    key.reading = readingOf(client);
    if (!key.reading.isEmpty())
        key.group = isKana(key.reading[0]) ? 0 : 1;
    else
        key.reading = client.family;
    key.rest = folded(client.givenReading.isEmpty() ? client.given : client.givenReading);
    return key;
}

} // namespace

void sortByReading(std::vector<Client> &clients) {
    QCollator collator(QLocale(QLocale::Japanese, QLocale::Japan));
    struct Entry {
        int group;
        QCollatorSortKey reading, rest;
        size_t at;
    };
    std::vector<Entry> entries;
    for (size_t i = 0; i < clients.size(); ++i) {
        const Key key = keyOf(clients[i]);
        entries.push_back(
            {key.group, collator.sortKey(key.reading), collator.sortKey(key.rest), i});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        if (a.group != b.group)
            return a.group < b.group;
        if (const int order = a.reading.compare(b.reading); order != 0)
            return order < 0;
        return a.rest.compare(b.rest) < 0;
    });
    std::vector<Client> sorted;
    sorted.reserve(clients.size());
    for (const Entry &entry : entries)
        sorted.push_back(std::move(clients[entry.at]));
    clients = std::move(sorted);
}

QString headingOf(const Client &client, bool latinFirst) {
    if (latinFirst)
        for (const QString &text : {client.romanFamily, client.family, client.romanGiven})
            if (const QString letter = latinLetter(text); !letter.isEmpty())
                return letter;
    const QString reading = readingOf(client);
    if (reading.isEmpty())
        return {};
    if (!isKana(reading[0]))
        return latinLetter(reading);
    return latinFirst ? letterOfKana(reading[0]) : kanaRow(reading[0]);
}
