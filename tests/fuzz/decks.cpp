// SPDX-License-Identifier: GPL-3.0-or-later
// Question decks as a file, and what a notebook keeps of them.
#include "tests/fuzz/target.h"

#include "app/domain/decks.h"

#include <cstdlib>

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const std::vector<decks::Deck> shipped = decks::parse(bytes);
    QHash<QString, QString> kept;
    const QString text = QString::fromUtf8(bytes);
    for (const decks::Deck &deck : shipped) {
        if (deck.key.isEmpty())
            std::abort();
        kept.insert(decks::orderName(QStringLiteral("ja"), deck.key), text);
        for (const decks::Question &question : deck.questions)
            kept.insert(decks::wordingName(QStringLiteral("ja"), question.key), text.left(40));
    }
    const QHash<QString, QDate> asked = decks::askedFrom(text);
    if (decks::askedFrom(decks::askedValue(asked)) != asked)
        std::abort();
    for (const decks::Deck &deck : decks::inUse(shipped, QStringLiteral("ja"), kept))
        decks::toAsk(deck, asked);
    return 0;
}
