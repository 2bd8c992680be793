// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions.h"

#include "app/language.h"

#include <QFile>

std::vector<decks::Deck> questionDecks() {
    QFile file(decks::resource(language::code()));
    return file.open(QIODevice::ReadOnly) ? decks::parse(file.readAll())
                                          : std::vector<decks::Deck>{};
}

QStringList questionsForBrief() {
    const std::vector<decks::Deck> all = questionDecks();
    const decks::Deck *wells = decks::find(all, QStringLiteral("wells"));
    return wells == nullptr ? QStringList{} : wells->questions;
}
