// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/decks.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace decks {

namespace {

Question questionFrom(const QString &line) {
    static const QRegularExpression keyed(u"^\\[([^\\]\\s]+)\\]\\s*(.*)$"_s);
    const QRegularExpressionMatch match = keyed.match(line);
    if (match.hasMatch())
        return {match.captured(1), match.captured(2), match.captured(2)};
    const QByteArray hash =
        QCryptographicHash::hash(line.toUtf8(), QCryptographicHash::Sha1).toHex().first(12);
    return {QString::fromLatin1(hash), line, line};
}

bool isKnown(const std::vector<Deck> &all, const QString &question) {
    return std::any_of(all.begin(), all.end(),
                       [&](const Deck &deck) { return find(deck, question) != nullptr; });
}

} // namespace

std::vector<Deck> parse(const QByteArray &bytes) {
    std::vector<Deck> all;
    qsizetype current = -1;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u"//"))
            continue;
        if (line.startsWith(u'#')) {
            const qsizetype colon = line.indexOf(u':');
            const QString key = line.mid(1, colon < 0 ? -1 : colon - 1).trimmed();
            current = -1;
            if (colon < 0 || key.isEmpty())
                continue;
            const auto known = std::find_if(all.begin(), all.end(),
                                            [&](const Deck &deck) { return deck.key == key; });
            current = known - all.begin();
            if (known == all.end())
                all.push_back({key, line.mid(colon + 1).trimmed(), {}});
        } else if (current >= 0) {
            const Question question = questionFrom(line);
            if (!question.text.isEmpty() && !isKnown(all, question.key))
                all[size_t(current)].questions.push_back(question);
        }
    }
    return all;
}

QString resource(const QString &language) {
    return language == u"ja" ? u":/decks/ja.txt"_s : u":/decks/en.txt"_s;
}

const Deck *find(const std::vector<Deck> &decks, const QString &key) {
    for (const Deck &deck : decks)
        if (deck.key == key)
            return &deck;
    return nullptr;
}

const Question *find(const Deck &deck, const QString &key) {
    for (const Question &question : deck.questions)
        if (question.key == key)
            return &question;
    return nullptr;
}

QString askedName(qint64 client) {
    return u"asked/%1"_s.arg(client);
}

QHash<QString, QDate> askedFrom(const QString &value) {
    QHash<QString, QDate> asked;
    for (const QString &line : value.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype space = line.indexOf(u' ');
        const QDate day = QDate::fromString(line.mid(space + 1), Qt::ISODate);
        if (space > 0 && day.isValid())
            asked.insert(line.first(space), day);
    }
    return asked;
}

QString askedValue(const QHash<QString, QDate> &asked) {
    QStringList lines;
    for (auto it = asked.begin(); it != asked.end(); ++it)
        lines << u"%1 %2"_s.arg(it.key(), it.value().toString(Qt::ISODate));
    lines.sort(); // what says the same is written the same
    return lines.join(u'\n');
}

std::vector<Asked> toAsk(const Deck &deck, const QHash<QString, QDate> &asked) {
    std::vector<Asked> all;
    for (const Question &question : deck.questions)
        if (!question.isHidden)
            all.push_back({question.key, question.text, asked.value(question.key)});
    // No day at all comes before every day.
    std::stable_sort(all.begin(), all.end(),
                     [](const Asked &a, const Asked &b) { return a.on < b.on; });
    return all;
}

} // namespace decks
