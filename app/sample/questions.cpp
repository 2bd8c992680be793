// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/questions.h"

#include "app/domain/decks.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sample {

std::vector<Preference> readQuestions(Lives &lives, const QJsonObject &told,
                                      const QString &language) {
    QFile file(decks::resource(language));
    if (!file.open(QIODevice::ReadOnly))
        Lives::broken(u"no decks"_s);
    std::vector<decks::Deck> all = decks::parse(file.readAll());
    const auto wells = std::find_if(all.begin(), all.end(),
                                    [](const decks::Deck &deck) { return deck.key == u"wells"; });
    if (wells == all.end())
        Lives::broken(u"no deck of wells"_s);
    const auto known = [&](const QString &key) -> decks::Question & {
        for (decks::Question &one : wells->questions)
            if (one.key == key)
                return one;
        Lives::broken(u"no question "_s + key);
    };
    std::vector<Preference> kept;
    const QJsonObject reworded = told.value(u"reworded"_s).toObject();
    for (auto it = reworded.begin(); it != reworded.end(); ++it)
        kept.push_back({lives.fresh(), decks::wordingName(language, known(it.key()).key),
                        lives.words(it.value().toString())});
    for (const QJsonValue &one : told.value(u"away"_s).toArray())
        known(one.toString()).isHidden = true;
    for (const QJsonValue &one : told.value(u"own"_s).toArray()) {
        const QString key = decks::ownKey(wells->key, lives.fresh());
        const QString text = lives.words(one.toString());
        wells->questions.push_back({key, text, {}});
        kept.push_back({lives.fresh(), decks::wordingName(language, key), text});
    }
    kept.push_back(
        {lives.fresh(), decks::orderName(language, wells->key), decks::orderValue(*wells)});
    return kept;
}

std::vector<Preference> readAsked(Lives &lives, const QJsonArray &told, Id client) {
    QHash<QString, QDate> asked;
    for (const QJsonValue &one : told)
        asked.insert(one.toArray().at(0).toString(), lives.date(one.toArray().at(1).toString()));
    if (asked.isEmpty())
        return {};
    return {{lives.fresh(), decks::askedName(client), decks::askedValue(asked)}};
}

} // namespace sample
