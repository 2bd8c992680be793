// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/clientfind.h"

#include "app/domain/fold.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Hiragana, then all its spellings: Hepburn, Kunrei, and what keyboards take.
constexpr const char16_t *kanaTable =
    u"あ a|い i|う u|え e|お o|か ka|き ki|く ku|け ke|こ ko|が ga|ぎ gi|ぐ gu|げ ge|ご go|"
    u"さ sa|し shi si|す su|せ se|そ so|ざ za|じ ji zi|ず zu|ぜ ze|ぞ zo|た ta|ち chi ti|"
    u"つ tsu tu|て te|と to|だ da|ぢ ji di|づ zu du|で de|ど do|な na|に ni|ぬ nu|ね ne|の no|"
    u"は ha wa|ひ hi|ふ fu hu|へ he e|ほ ho|ば ba|び bi|ぶ bu|べ be|ぼ bo|ぱ pa|ぴ pi|ぷ pu|"
    u"ぺ pe|ぽ po|ま ma|み mi|む mu|め me|も mo|や ya|ゆ yu|よ yo|ら ra la|り ri li|る ru lu|"
    u"れ re le|ろ ro lo|わ wa|ゐ i wi|ゑ e we|を o wo|ゔ vu|ぁ a xa|ぃ i xi|ぅ u xu|ぇ e xe|"
    u"ぉ o xo|ゃ ya|ゅ yu|ょ yo|"
    u"きゃ kya|きゅ kyu|きょ kyo|ぎゃ gya|ぎゅ gyu|ぎょ gyo|しゃ sha sya|しゅ shu syu|"
    u"しょ sho syo|しぇ she sye|じゃ ja zya jya|じゅ ju zyu jyu|じょ jo zyo jyo|じぇ je zye|"
    u"ちゃ cha tya|ちゅ chu tyu|ちょ cho tyo|ちぇ che tye|にゃ nya|にゅ nyu|にょ nyo|"
    u"ひゃ hya|ひゅ hyu|ひょ hyo|びゃ bya|びゅ byu|びょ byo|ぴゃ pya|ぴゅ pyu|ぴょ pyo|"
    u"みゃ mya|みゅ myu|みょ myo|りゃ rya|りゅ ryu|りょ ryo|ふぁ fa|ふぃ fi|ふぇ fe|ふぉ fo|"
    u"てぃ ti|でぃ di|うぃ wi|うぇ we|うぉ wo|ゔぁ va|ゔぃ vi|ゔぇ ve|ゔぉ vo";

QHash<QString, QStringList> readKanaTable() {
    QHash<QString, QStringList> table;
    for (const QString &entry : QString::fromUtf16(kanaTable).split(u'|')) {
        QStringList parts = entry.split(u' ');
        const QString kana = parts.takeFirst();
        table.insert(kana, parts);
    }
    return table;
}

const QHash<QString, QStringList> &spellings() {
    static const QHash<QString, QStringList> table = readKanaTable();
    return table;
}

bool isVowel(QChar c) {
    return u"aiueo"_s.contains(c);
}

/// Walks kana and letters side by side; a kana may be spelled in several ways, so it may have
/// to turn back. Names are short.
class Walk {
public:
    Walk(const QString &kana, const QString &letters) : m_kana(kana), m_letters(letters) {}

    qsizetype from(qsizetype k, qsizetype l) const {
        if (l == m_letters.size())
            return k;
        if (k == m_kana.size())
            return -1;
        if (m_letters[l] == m_kana[k])
            return from(k + 1, l + 1);
        for (const qsizetype width : {2, 1})
            if (const qsizetype end = spelled(k, l, width); end >= 0)
                return end;
        if (const qsizetype end = special(k, l); end >= 0)
            return end;
        return -1;
    }

private:
    qsizetype spelled(qsizetype k, qsizetype l, qsizetype width) const {
        if (k + width > m_kana.size())
            return -1;
        for (const QString &spelling : spellings().value(m_kana.sliced(k, width))) {
            const QStringView rest = QStringView(m_letters).sliced(l);
            if (rest.startsWith(spelling)) {
                if (const qsizetype end = afterVowel(k + width, l + spelling.size()); end >= 0)
                    return end;
            } else if (QStringView(spelling).startsWith(rest)) {
                return k + width; // still being typed
            }
        }
        return -1;
    }

    /// Long vowels are mostly not spelled: Sato, Ono, Yuki; or with an h: Satoh.
    qsizetype afterVowel(qsizetype k, qsizetype l) const {
        if (const qsizetype end = from(k, l); end >= 0)
            return end;
        if (k < m_kana.size() && isLengthening(k, l))
            if (const qsizetype end = from(k + 1, l); end >= 0)
                return end;
        if (l < m_letters.size() && m_letters[l] == u'h' && l > 0 && m_letters[l - 1] == u'o') {
            const qsizetype next = k < m_kana.size() && isLengthening(k, l) ? k + 1 : k;
            return from(next, l + 1);
        }
        return -1;
    }

    bool isLengthening(qsizetype k, qsizetype l) const {
        const QChar kana = m_kana[k], vowel = m_letters[l - 1];
        return kana == u'ー' || (vowel == u'o' && (kana == u'う' || kana == u'お')) ||
               (vowel == u'u' && kana == u'う') || (vowel == u'i' && kana == u'い') ||
               (vowel == u'e' && kana == u'い') || (vowel == u'a' && kana == u'あ');
    }

    qsizetype special(qsizetype k, qsizetype l) const {
        const QChar kana = m_kana[k], letter = m_letters[l];
        const bool last = l + 1 == m_letters.size();
        if (kana == u'っ' && !isVowel(letter)) {
            // Kappa, Matcha; the second letter may not be typed yet.
            if (last)
                return k + 1;
            if (m_letters[l + 1] == letter || (letter == u't' && m_letters[l + 1] == u'c'))
                return from(k + 1, l + 1);
            return -1;
        }
        if (kana == u'ん' && (letter == u'n' || letter == u'm')) {
            for (const QString &more : {u"n"_s, u"'"_s})
                if (!last && QStringView(m_letters).sliced(l + 1).startsWith(more))
                    if (const qsizetype end = from(k + 1, l + 2); end >= 0)
                        return end;
            return from(k + 1, l + 1);
        }
        if (kana == u'ー')
            return letter == u'-' ? from(k + 1, l + 1) : from(k + 1, l);
        return -1;
    }

    const QString &m_kana;
    const QString &m_letters;
};

} // namespace

struct ClientFind::Found {
    int rank = -1; ///< -1: not found
    MatchRange inName, inReading;
};

qsizetype romajiEnd(const QString &kana, qsizetype start, const QString &romaji) {
    return Walk(kana, romaji).from(start, 0);
}

ClientFind::Key ClientFind::keyOf(const QString &family, const QString &given) {
    const QString shown = given.isEmpty()    ? family
                          : family.isEmpty() ? given
                                             : family + u' ' + given;
    const FoldedText plain = foldedWithOrigin(shown);
    Key key;
    bool begins = true;
    for (qsizetype i = 0; i < plain.text.size(); ++i) {
        if (plain.text[i].isSpace()) {
            begins = true;
            key.spaces << key.folded.size();
            continue;
        }
        // A name may begin behind a sign: nobody types the bracket of "<b>EVIL".
        const bool isLetter = plain.text[i].isLetterOrNumber() || plain.text[i].isMark() ||
                              plain.text[i].isSurrogate();
        if (begins && isLetter)
            key.starts << key.folded.size();
        begins = !isLetter;
        key.folded += plain.text[i];
        key.origin << plain.origin[i];
    }
    key.origin << shown.size();
    return key;
}

ClientFind::ClientFind(const std::vector<Client> &clients) {
    for (const Client &client : clients) {
        Entry entry;
        entry.client = client.id;
        entry.name = (client.family + u' ' + client.given).trimmed();
        entry.reading = (client.familyReading + u' ' + client.givenReading).trimmed();
        entry.nameKey = keyOf(client.family, client.given);
        entry.readingKey = keyOf(client.familyReading, client.givenReading);
        entry.romanKey = keyOf(client.romanFamily, client.romanGiven);
        entry.callKey = keyOf(client.callName, {});
        m_entries.push_back(std::move(entry));
    }
}

ClientFind::Found ClientFind::look(const Entry &entry, const QString &word) {
    Found best;
    const auto offer = [&](int rank, MatchRange inName, MatchRange inReading) {
        if (best.rank < 0 || rank < best.rank)
            best = {rank, inName, inReading};
    };
    const auto range = [](const Key &key, qsizetype from, qsizetype to) {
        qsizetype end = key.origin[to];
        if (key.spaces.contains(to))
            --end; // the space between the names is no part of the first
        return MatchRange{key.origin[from], end - key.origin[from]};
    };
    const auto rankAt = [](const Key &key, qsizetype at) {
        const qsizetype which = key.starts.indexOf(at);
        return which == 0 ? 0 : which > 0 ? 1 : 2;
    };
    const bool latin = scriptOf(word[0].unicode()) == Script::Word;
    const auto contains = [&](const Key &key, int handicap, auto &&tell) {
        for (qsizetype at = key.folded.indexOf(word); at >= 0;
             at = key.folded.indexOf(word, at + 1))
            if (!latin || key.starts.contains(at))
                tell(rankAt(key, at) + handicap, range(key, at, at + word.size()));
    };
    contains(entry.nameKey, 0, [&](int rank, MatchRange in) { offer(rank, in, {}); });
    contains(entry.readingKey, 0, [&](int rank, MatchRange in) { offer(rank, {}, in); });
    contains(entry.romanKey, 0, [&](int rank, MatchRange) { offer(rank, {}, {}); });
    contains(entry.callKey, 3, [&](int rank, MatchRange) { offer(rank, {}, {}); });
    if (latin || word.contains(QRegularExpression(u"[a-z]$"_s)))
        for (const qsizetype start : entry.readingKey.starts)
            if (const qsizetype end = romajiEnd(entry.readingKey.folded, start, word); end > start)
                offer(rankAt(entry.readingKey, start), {}, range(entry.readingKey, start, end));
    return best;
}

std::vector<ClientMatch> ClientFind::find(const QString &typed, int limit) const {
    std::vector<ClientMatch> matches;
    const QStringList words = folded(typed).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return matches;
    for (const Entry &entry : m_entries) {
        ClientMatch match{entry.client, entry.name, {}, entry.reading, {}, 0};
        bool all = true;
        for (const QString &word : words) {
            const Found found = look(entry, word);
            all = all && found.rank >= 0;
            match.rank = qMax(match.rank, found.rank);
            if (found.inName.length > 0)
                match.inName.push_back(found.inName);
            if (found.inReading.length > 0)
                match.inReading.push_back(found.inReading);
        }
        if (all)
            matches.push_back(std::move(match));
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const ClientMatch &a, const ClientMatch &b) { return a.rank < b.rank; });
    if (matches.size() > size_t(limit))
        matches.resize(size_t(limit));
    return matches;
}
