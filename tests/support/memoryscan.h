// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QRandomGenerator>
#include <string>

/// Looks for a word in what this process may write to. The word is masked, since whoever looks for
/// it must not hold it.
namespace memoryscan {

constexpr char16_t mask = 0x5a5a;
/// What malloc and Qt write over the beginning of a piece that was given back.
constexpr qsizetype overwritten = 16;

/// Letters that nobody chose, each from `first` to `last`.
inline std::u16string masked(qsizetype size, char16_t first, char16_t last) {
    std::u16string word;
    for (qsizetype i = 0; i < size; ++i)
        word += char16_t(QRandomGenerator::global()->bounded(int(first), int(last) + 1)) ^ mask;
    return word;
}

/// Unit is char16_t for UTF-16, or char for a word of ASCII in UTF-8.
template <class Unit>
__attribute__((no_sanitize("address", "undefined"), noinline)) int
countIn(const char *from, const char *to, const std::u16string &word) {
    constexpr qsizetype skipped = overwritten / qsizetype(sizeof(Unit));
    int found = 0;
    const qsizetype rest = qsizetype(word.size()) - skipped;
    const Unit *const last = reinterpret_cast<const Unit *>(to) - rest;
    // One letter for itself gives nothing away, and most of a memory ends with it.
    const Unit begin = Unit(word[size_t(skipped)] ^ mask);
    for (auto *at = reinterpret_cast<const Unit *>(from); at <= last; ++at) {
        if (*at != begin)
            continue;
        qsizetype same = 0;
        while (same < rest && char16_t(char16_t(at[same]) ^ mask) == word[size_t(skipped + same)])
            ++same;
        found += same == rest ? 1 : 0;
    }
    return found;
}

/// How often all but the first bytes of the word stand there; -1: it cannot be seen.
template <class Unit = char16_t>
int copiesOf(const std::u16string &word) {
    constexpr quint64 most = 1ULL << 30; // what is larger is the shadow of a sanitizer
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    int found = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArrayList parts = line.left(line.indexOf(' ')).split('-');
        if (parts.size() != 2 || !line.contains(" rw"))
            continue;
        const quint64 from = parts[0].toULongLong(nullptr, 16);
        const quint64 to = parts[1].toULongLong(nullptr, 16);
        if (to - from < most)
            found += countIn<Unit>(reinterpret_cast<const char *>(from),
                                   reinterpret_cast<const char *>(to), word);
    }
    return found;
}

/// The word itself, for who wants to be found; what is made of it is for others to wipe.
inline QString plain(const std::u16string &word) {
    QString text(qsizetype(word.size()), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        text[i] = QChar(char16_t(word[size_t(i)] ^ mask));
    return text;
}

} // namespace memoryscan
