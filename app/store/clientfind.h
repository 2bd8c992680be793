// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/client.h"
#include "app/store/hit.h"

#include <vector>

/// One client found, with what to underline. Both texts are as shown, family first.
struct ClientMatch {
    Id client = 0;
    QString name;
    std::vector<MatchRange> inName;
    QString reading; ///< kana; where the match came by Latin letters, these kana are meant
    std::vector<MatchRange> inReading;
    int rank = 0; ///< 0: from the beginning of the name; greater is less likely
};

/// Finds people by what one types in a hurry: kanji, kana, half-width kana or romaji (Hepburn
/// and Kunrei, long vowels as one likes), whole or its first letters. Made of values once, asked
/// at each key.
class ClientFind {
public:
    explicit ClientFind(const std::vector<Client> &clients);

    /// The likeliest first, among equals in the order given; all words must match.
    /// Nothing typed finds nobody.
    std::vector<ClientMatch> find(const QString &typed, int limit = 50) const;

private:
    struct Key {
        QString folded;          ///< without spaces
        QList<qsizetype> origin; ///< where each unit stands in the shown text, and the end
        QList<qsizetype> starts; ///< in `folded`: where family and given name begin
        QList<qsizetype> spaces; ///< in `folded`: before which unit a space was
    };
    struct Entry {
        Id client = 0;
        QString name, reading;
        Key nameKey, readingKey, romanKey, callKey;
    };
    struct Found;
    static Key keyOf(const QString &family, const QString &given);
    static Found look(const Entry &entry, const QString &word);

    std::vector<Entry> m_entries;
};

/// How far into the kana (folded) the romaji (folded) leads from `start`, the last kana perhaps
/// half typed; -1 where they part. Kana in between are taken as they are.
qsizetype romajiEnd(const QString &kana, qsizetype start, const QString &romaji);
