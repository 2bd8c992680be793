// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions.h"

#include "app/language.h"

#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

std::vector<decks::Deck> shippedDecks() {
    QFile file(decks::resource(language::code()));
    return file.open(QIODevice::ReadOnly) ? decks::parse(file.readAll())
                                          : std::vector<decks::Deck>{};
}

} // namespace

std::vector<decks::Deck> questionDecks(const Store &store) {
    QHash<QString, QString> kept;
    for (const Preference &one : store.all<Preference>())
        kept.insert(one.key, one.value);
    return decks::inUse(shippedDecks(), language::code(), kept);
}

QStringList questionsForBrief(const Store &store, Id client) {
    const std::vector<decks::Deck> all = questionDecks(store);
    const decks::Deck *wells = decks::find(all, u"wells"_s);
    QStringList fresh, known;
    if (wells)
        for (const decks::Asked &one :
             decks::toAsk(*wells, decks::askedFrom(store.preference(decks::askedName(client)))))
            (one.on.isValid() ? known : fresh) << one.text;
    return fresh.isEmpty() ? known : fresh;
}

void KeptQuestions::set(Store::Batch &batch, const QString &name, const QString &value) {
    Preference row;
    for (const Preference &one : m_store.all<Preference>())
        if (one.key == name)
            row = one;
    if (row.id != 0)
        m_fresh.remove(name);
    else if (value.isEmpty() && !m_fresh.contains(name))
        return;
    else if (Id &id = m_fresh[name]; id == 0)
        row.id = id = m_store.freshId();
    else
        row.id = id;
    if (value.isEmpty()) {
        batch.remove<Preference>(row.id);
        m_fresh.remove(name); // written once more it is another row
        return;
    }
    row.key = name;
    row.value = value;
    batch.save(row);
}

void KeptQuestions::markAsked(Store::Batch &batch, Id client, const QString &question, QDate day) {
    if (question.isEmpty() || !day.isValid())
        return;
    const QString name = decks::askedName(client);
    QHash<QString, QDate> asked = decks::askedFrom(m_store.preference(name));
    asked.insert(question, day);
    set(batch, name, decks::askedValue(asked));
}

void QuestionRun::read(const Store &store, Id client) {
    const QString deck = this->deck(), question = current().key;
    const bool isOther = client != m_client;
    m_client = client;
    m_asked = decks::askedFrom(store.preference(decks::askedName(client)));
    m_decks = questionDecks(store);
    std::erase_if(m_decks, [](const decks::Deck &one) { return decks::toAsk(one, {}).empty(); });
    const int before = m_at;
    m_deck = 0;
    m_at = 0;
    for (std::size_t i = 0; i < m_decks.size(); ++i)
        if (m_decks[i].key == deck && !isOther)
            m_deck = i;
    fill();
    if (isOther || m_all.empty())
        return;
    // What was put away under one's eyes gives its place to the one behind it.
    m_at = std::min(before, count() - 1);
    for (int i = 0; i < count(); ++i)
        if (m_all[static_cast<std::size_t>(i)].key == question)
            m_at = i;
}

void QuestionRun::fill() {
    m_all = m_decks.empty() ? std::vector<decks::Asked>{} : decks::toAsk(m_decks[m_deck], m_asked);
}

QString QuestionRun::deck() const {
    return m_decks.empty() ? QString() : m_decks[m_deck].key;
}

QString QuestionRun::title() const {
    return m_decks.empty() ? QString() : m_decks[m_deck].title;
}

decks::Asked QuestionRun::current() const {
    return m_all.empty() ? decks::Asked{} : m_all[static_cast<std::size_t>(m_at)];
}

int QuestionRun::place() const {
    if (m_all.empty())
        return 0;
    const std::vector<decks::Asked> own = decks::toAsk(m_decks[m_deck], {});
    const auto at = std::find_if(own.begin(), own.end(), [this](const decks::Asked &one) {
        return one.key == current().key;
    });
    return static_cast<int>(at - own.begin()) + 1;
}

std::vector<decks::Asked> QuestionRun::following(int most) const {
    std::vector<decks::Asked> found;
    for (int i = 1; i <= most && i < count(); ++i)
        found.push_back(m_all[static_cast<std::size_t>((m_at + i) % count())]);
    return found;
}

void QuestionRun::next() {
    if (!m_all.empty())
        m_at = (m_at + 1) % count();
}

void QuestionRun::nextDeck() {
    if (m_decks.empty())
        return;
    m_deck = (m_deck + 1) % m_decks.size();
    m_at = 0;
    fill();
}
