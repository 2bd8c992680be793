// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/decks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace decks {

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
            all[size_t(current)].questions.append(line);
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

} // namespace decks
