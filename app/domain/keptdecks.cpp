// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/decks.h"
#include "app/domain/fold.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace decks {

namespace {

struct Decks {
    Q_DECLARE_TR_FUNCTIONS(Decks)
};

QString ownPrefix(const QString &deck) {
    return u"own/%1/"_s.arg(deck);
}

bool hasKey(const std::vector<Question> &questions, const QString &key) {
    return std::any_of(questions.begin(), questions.end(),
                       [&](const Question &one) { return one.key == key; });
}

/// The deck in the order the notebook keeps, as far as it keeps one.
std::vector<Question> inKeptOrder(const Deck &shipped, const QString &language,
                                  const QHash<QString, QString> &kept) {
    std::vector<Question> found;
    const QStringList order =
        kept.value(orderName(language, shipped.key)).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : order) {
        const bool isHidden = word.startsWith(u'-');
        Question question;
        question.key = isHidden ? word.mid(1) : word;
        question.isHidden = isHidden;
        if (const Question *known = find(shipped, question.key))
            question.shipped = known->shipped;
        question.text = tidied(kept.value(wordingName(language, question.key)));
        if (question.text.isEmpty())
            question.text = question.shipped;
        if (!question.text.isEmpty() && !hasKey(found, question.key))
            found.push_back(question);
    }
    return found;
}

/// What the program has and the order does not know yet, each behind the one it follows there.
void addNew(std::vector<Question> &to, const Deck &shipped, const QString &language,
            const QHash<QString, QString> &kept) {
    for (std::size_t i = 0; i < shipped.questions.size(); ++i) {
        Question question = shipped.questions[i];
        if (hasKey(to, question.key))
            continue;
        if (const QString own = tidied(kept.value(wordingName(language, question.key)));
            !own.isEmpty())
            question.text = own;
        auto at = to.begin();
        if (i > 0)
            at = std::next(std::find_if(to.begin(), to.end(), [&](const Question &one) {
                return one.key == shipped.questions[i - 1].key;
            }));
        to.insert(at, question);
    }
}

/// Own questions that no order names: two notebooks were joined, say.
void addStray(std::vector<Question> &to, const QString &deck, const QString &language,
              const QHash<QString, QString> &kept) {
    const QString prefix = wordingName(language, ownPrefix(deck));
    const QString before = wordingName(language, {});
    QStringList stray;
    for (auto it = kept.begin(); it != kept.end(); ++it)
        if (it.key().startsWith(prefix) && !hasKey(to, it.key().mid(before.size())) &&
            !tidied(it.value()).isEmpty())
            stray << it.key();
    stray.sort();
    for (const QString &name : stray)
        to.push_back({name.mid(before.size()), tidied(kept.value(name)), {}});
}

/// The program came to ask what the consultant had written themselves: theirs stays.
void dropDoubles(std::vector<Question> &from) {
    QSet<QString> theirs;
    for (const Question &question : from)
        if (question.isOwn() || question.isReworded())
            theirs.insert(folded(question.text));
    std::erase_if(from, [&](const Question &question) {
        return !question.isOwn() && !question.isReworded() &&
               theirs.contains(folded(question.text));
    });
}

} // namespace

QString wordingName(const QString &language, const QString &question) {
    return u"question/%1/%2"_s.arg(language, question);
}

QString orderName(const QString &language, const QString &deck) {
    return u"deck/%1/%2"_s.arg(language, deck);
}

QString orderValue(const Deck &deck) {
    QStringList words;
    for (const Question &question : deck.questions)
        words << (question.isHidden ? u'-' + question.key : question.key);
    return words.join(u' ');
}

QString ownKey(const QString &deck, qint64 id) {
    return ownPrefix(deck) + QString::number(id);
}

std::vector<Deck> inUse(std::vector<Deck> shipped, const QString &language,
                        const QHash<QString, QString> &kept) {
    for (Deck &deck : shipped) {
        std::vector<Question> questions = inKeptOrder(deck, language, kept);
        addNew(questions, deck, language, kept);
        addStray(questions, deck.key, language, kept);
        dropDoubles(questions);
        deck.questions = std::move(questions);
    }
    return shipped;
}

QString tidied(const QString &text) {
    return text.simplified();
}

QString problem(const Deck &deck, const QString &key, const QString &text) {
    const QString words = tidied(text);
    if (words.isEmpty())
        return Decks::tr("A question needs words.");
    if (words.size() > mostCharacters)
        return Decks::tr("This is too long to be asked: at most %1 characters fit here.")
            .arg(mostCharacters);
    for (const Question &other : deck.questions)
        if (other.key != key && folded(other.text) == folded(words))
            return other.isHidden ? Decks::tr("This question was put away. It can be brought "
                                              "back below.")
                                  : Decks::tr("This question is in the deck already.");
    return {};
}

} // namespace decks
