// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain.h"

#include <QMap>
#include <QQueue>

/// A keychain in memory. It can also be told to refuse, to take its time until answer(), or not
/// to be there at all.
class TestKeychain {
public:
    enum class Mood { Answers, Refuses, Hangs };
    bool isThere = true;
    Mood mood = Mood::Answers;
    QMap<QString, QByteArray> kept;
    int reads = 0;

    Keychain keychain() {
        using Outcome = Keychain::Outcome;
        Keychain made;
        made.look = [this](const std::function<void(bool)> &done) { done(isThere); };
        made.read = [this](const QString &name, const Keychain::Done &done) {
            ++reads;
            then([=, this] {
                if (mood == Mood::Refuses)
                    return done(Outcome::Refused, {});
                kept.contains(name) ? done(Outcome::Good, kept[name]) : done(Outcome::Missing, {});
            });
        };
        made.write = [this](const QString &name, const QByteArray &secret,
                            const Keychain::Done &done) {
            then([=, this] {
                if (mood == Mood::Refuses)
                    return done(Outcome::Refused, {});
                kept[name] = secret;
                done(Outcome::Good, {});
            });
        };
        made.remove = [this](const QString &name, const Keychain::Done &done) {
            then([=, this] {
                kept.remove(name);
                done(Outcome::Good, {});
            });
        };
        return made;
    }
    void answerOne() { m_waiting.dequeue()(); }
    /// What was kept waiting, in its order.
    void answer() {
        while (!m_waiting.isEmpty())
            m_waiting.dequeue()(); // what is asked for meanwhile comes last
        mood = Mood::Answers;
    }

private:
    void then(const std::function<void()> &work) {
        if (mood == Mood::Hangs)
            m_waiting.enqueue(work);
        else
            work();
    }
    QQueue<std::function<void()>> m_waiting;
};
