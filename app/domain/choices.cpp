// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/choices.h"

#include "app/domain/measures/usualchoice.h"
#include "app/domain/phrases.h"

#include <algorithm>

namespace {

constexpr qsizetype longestTopic = 30; ///< what stands before a colon and is longer is a sentence

bool isKnown(const QList<std::pair<QString, QString>> &known, const QString &topic) {
    return std::any_of(known.begin(), known.end(), [&](const auto &one) {
        return about::asRead(one.first) == about::asRead(topic);
    });
}

/// Topics with their values: the usuals first, then what was chosen, the newest first.
QList<std::pair<QString, QString>> knownOf(const ClientNotebook &notebook) {
    QList<std::pair<QString, QString>> known;
    for (const Usual &usual : notebook.usuals)
        known.append({usual.topic, usual.value});
    for (auto at = notebook.choices.rbegin(); at != notebook.choices.rend(); ++at)
        known.append({at->topic, at->value});
    return known;
}

/// As it is known, else as it was said.
about::SpokenChoice asKnown(const QList<std::pair<QString, QString>> &known, const QString &topic,
                            const QString &value) {
    about::SpokenChoice choice{topic.trimmed(), phrases::unstopped(value.trimmed())};
    const QString asReadTopic = about::asRead(choice.topic);
    for (const auto &[name, what] : known)
        if (about::asRead(name) == asReadTopic) {
            choice.topic = name;
            if (about::asRead(what) == about::asRead(choice.value))
                choice.value = what;
        }
    return choice;
}

/// A colon that parts a topic from a value, and no hours from minutes; -1 without any.
qsizetype colonIn(const QString &words) {
    for (qsizetype i = 1; i + 1 < words.size(); ++i)
        if ((words[i] == u':' || words[i] == u'\uff1a') &&
            !(words[i - 1].isDigit() && words[i + 1].isDigit()))
            return i;
    return -1;
}

/// Where `value` stands in `words` as words of their own; -1 where it does not.
qsizetype placeIn(const QString &words, const QString &value) {
    const auto parts = [](QChar a, QChar b) {
        // Letters of Latin words run on; those of Japanese have no blanks between words.
        return !(a.isLetterOrNumber() && b.isLetterOrNumber() && a.unicode() < 0x250 &&
                 b.unicode() < 0x250);
    };
    for (qsizetype at = words.indexOf(value); at >= 0; at = words.indexOf(value, at + 1)) {
        const qsizetype end = at + value.size();
        if ((at == 0 || parts(words[at - 1], words[at])) &&
            (end == words.size() || parts(words[end - 1], words[end])))
            return at;
    }
    return -1;
}

std::optional<about::SpokenChoice> valueWithin(const QList<std::pair<QString, QString>> &known,
                                               const QString &words) {
    const QString text = about::asRead(words);
    std::optional<about::SpokenChoice> found;
    qsizetype first = 0, length = 0;
    for (const auto &[topic, value] : known) {
        const QString what = about::asRead(value);
        const qsizetype at = what.size() < 2 ? -1 : placeIn(text, what);
        if (at >= 0 && (!found || at < first || (at == first && what.size() > length))) {
            found = about::SpokenChoice{topic, value};
            first = at;
            length = what.size();
        }
    }
    return found;
}

} // namespace

QString about::asRead(const QString &text) {
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

std::vector<about::ProposedUsual> about::proposedUsuals(const ClientNotebook &notebook,
                                                        QDate today) {
    std::vector<ProposedUsual> proposed;
    QStringList seen;
    for (const Usual &usual : notebook.usuals)
        seen << asRead(usual.topic);
    for (auto last = notebook.choices.rbegin(); last != notebook.choices.rend(); ++last) {
        const QString topic = asRead(last->topic);
        if (last->date > today || topic.isEmpty() || seen.contains(topic))
            continue;
        seen << topic;
        QList<measures::Chosen> chosen;
        for (const Choice &choice : notebook.choices)
            if (choice.date <= today && asRead(choice.topic) == topic)
                chosen.append({choice.date, asRead(choice.value)});
        const auto usual = measures::usualFromChoices(chosen);
        if (!usual || !usual->proposed)
            continue;
        ProposedUsual one{last->topic, {}, usual->choices, static_cast<int>(chosen.size())};
        for (const Choice &choice : notebook.choices)
            if (choice.date <= today && asRead(choice.topic) == topic &&
                asRead(choice.value) == usual->value)
                one.value = choice.value;
        proposed.push_back(one);
    }
    return proposed;
}

Usual about::usualFrom(const ProposedUsual &proposed, const ClientNotebook &notebook, QDate day) {
    Usual row;
    row.client = notebook.client.id;
    row.topic = proposed.topic;
    row.value = proposed.value;
    row.confirmed = day;
    for (const Usual &usual : notebook.usuals)
        row.position = std::max(row.position, usual.position + 1);
    return row;
}

std::optional<about::SpokenChoice> about::spokenChoice(const QString &words,
                                                       const ClientNotebook &notebook) {
    const QString text = words.simplified();
    const auto known = knownOf(notebook);
    if (const qsizetype colon = colonIn(text); colon > 0 && colon <= longestTopic) {
        const SpokenChoice choice = asKnown(known, text.left(colon), text.mid(colon + 1));
        if (!choice.topic.isEmpty() && !choice.value.isEmpty())
            return choice;
    }
    for (qsizetype i = 1; i + 1 < text.size(); ++i)
        if (text[i].isSpace() && isKnown(known, text.left(i)))
            return asKnown(known, text.left(i), text.mid(i + 1));
    for (const Usual &usual : notebook.usuals)
        if (!usual.value.isEmpty() && asRead(usual.topic) == asRead(phrases::unstopped(text)))
            return SpokenChoice{usual.topic, usual.value};
    return valueWithin(known, text);
}

const Choice *about::chosenOn(const ClientNotebook &notebook, const QString &topic, QDate day) {
    for (const Choice &choice : notebook.choices)
        if (choice.date == day && asRead(choice.topic) == asRead(topic))
            return &choice;
    return nullptr;
}
