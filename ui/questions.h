// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/decks.h"
#include "app/store/store.h"
#include "ui/freshids.h"

#include <QStringList>

/// The question decks in the language in use, as this notebook has them. Throws as the Store.
std::vector<decks::Deck> questionDecks(const Store &store);

/// The questions that a brief of this client falls back on: those that look for a well, and were
/// not asked of them yet; all of them once every one was.
QStringList questionsForBrief(const Store &store, Id client);

/// Writes the preferences that hold questions. A second try after a failed write is the same row.
class KeptQuestions {
public:
    explicit KeptQuestions(Store &store) : m_store(store) {}

    /// Within Store::write(): sets one, or takes it away where `value` is empty.
    void set(Store::Batch &batch, const QString &name, const QString &value);
    /// Within Store::write(): the question was asked of the client on that day.
    void markAsked(Store::Batch &batch, Id client, const QString &question, QDate day);

private:
    Store &m_store;
    QHash<QString, Id> m_fresh;
};

/// One deck at a time, one question in sight, in the order in which they are put to a client.
class QuestionRun {
public:
    /// Anew from the notebook, for that client. The deck and the question in sight stay, as long
    /// as they are there; another client begins with the first. Throws as the Store.
    void read(const Store &store, Id client);

    bool isEmpty() const { return m_all.empty(); }
    QString deck() const;  ///< its key
    QString title() const; ///< of the deck
    /// Where the question in sight stands in its deck, from 1: it keeps its number when it was
    /// asked and therefore comes last; 0 without any.
    int place() const;
    int count() const { return static_cast<int>(m_all.size()); }
    /// An empty one where there is none.
    decks::Asked current() const;
    /// What comes after it, at most `most`.
    std::vector<decks::Asked> following(int most) const;

    void next();
    void nextDeck();

private:
    void fill();

    std::vector<decks::Deck> m_decks; ///< those with anything to ask
    QHash<QString, QDate> m_asked;
    std::vector<decks::Asked> m_all;
    std::size_t m_deck = 0;
    int m_at = 0;
    Id m_client = 0;
};
