// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/clientnotebook.h"
#include "app/domain/picks.h"
#include "app/domain/pieces.h"
#include "app/domain/worktime.h"
#include "app/language.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace {

struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};

QString joined(const QString &first, const QString &second) {
    return (first.trimmed() + u' ' + second.trimmed()).trimmed();
}

bool isLatin(const QString &text) {
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return !c.isLetter() || (c.unicode() < 0x0250); });
}

bool hasRomanName(const Client &client) {
    return !client.romanFamily.trimmed().isEmpty() || !client.romanGiven.trimmed().isEmpty();
}

/// Whether somebody typed the honorific into the name itself.
bool endsWithHonorific(const QString &name) {
    static const QStringList endings = {u"様"_s,   u"さま"_s,  u"さん"_s,   u"先生"_s, u"御中"_s,
                                        u"殿"_s,   u"氏"_s,    u"ちゃん"_s, u"くん"_s, u"君"_s,
                                        u"-san"_s, u"-sama"_s, u"-sensei"_s};
    return std::any_of(endings.begin(), endings.end(),
                       [&](const QString &ending) { return name.endsWith(ending); });
}

template <class T>
const T *newest(const std::vector<T> &rows, QDate day) {
    const T *found = nullptr;
    for (const T &row : rows)
        if (row.since <= day && (!found || row.since >= found->since))
            found = &row;
    return found;
}

} // namespace

namespace about {

QString originalName(const Client &client) {
    return joined(client.family, client.given);
}

QString displayName(const Client &client) {
    QString name;
    if (language::isJapanese())
        name = originalName(client);
    else if (hasRomanName(client))
        name = joined(client.romanGiven, client.romanFamily);
    else if (isLatin(client.family + client.given))
        name = joined(client.given, client.family);
    else
        name = originalName(client);
    if (name.isEmpty())
        name = client.organisation.trimmed();
    if (name.isEmpty())
        name = joined(client.romanGiven, client.romanFamily);
    return name.isEmpty() ? About::tr("No name yet") : name;
}

QString reading(const Client &client) {
    return joined(client.familyReading, client.givenReading);
}

QString nameWithSan(const Client &client) {
    const QString name = displayName(client);
    const bool plain = client.honorific == Honorific::None ||
                       client.honorific == Honorific::Onchu || endsWithHonorific(name) ||
                       originalName(client).isEmpty();
    if (plain || !language::isJapanese())
        return name;
    return name + (client.honorific == Honorific::Sensei ? u"先生"_s : u"さん"_s);
}

QString callName(const Client &client) {
    if (!client.callName.trimmed().isEmpty())
        return client.callName.trimmed();
    if (!language::isJapanese()) {
        const QString given = hasRomanName(client)    ? client.romanGiven.trimmed()
                              : isLatin(client.given) ? client.given.trimmed()
                                                      : QString();
        return given.isEmpty() ? displayName(client) : given;
    }
    Client called = client;
    called.given.clear();
    return nameWithSan(called);
}

QString initial(const Client &client) {
    QString name = client.family.trimmed();
    if (!language::isJapanese() && !client.romanFamily.trimmed().isEmpty())
        name = client.romanFamily.trimmed();
    if (name.isEmpty())
        name = displayName(client);
    // A character is what a reader sees as one: 𠮷 is two code units, 葛󠄀 carries a selector.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? name.left(end) : name;
}

QString honorific(const Client &client) {
    const QString name = displayName(client);
    if (client.honorific == Honorific::None || endsWithHonorific(name) ||
        (!language::isJapanese() && isLatin(name)))
        return {};
    return QString::fromUtf8(kindOf(client.honorific).english);
}

int sessionNumber(const ClientNotebook &notebook, const Session &session) {
    return 1 + static_cast<int>(std::count_if(
                   notebook.sessions.begin(), notebook.sessions.end(), [&](const Session &other) {
                       return other.state == SessionState::Held && other.id != session.id &&
                              startsBefore(other, session);
                   }));
}

const Session *sessionById(const ClientNotebook &notebook, Id id) {
    for (const Session &session : notebook.sessions)
        if (session.id == id && id != 0)
            return &session;
    return nullptr;
}

const Session *lastHeld(const ClientNotebook &notebook, QDate day) {
    const Session *found = nullptr;
    for (const Session &session : notebook.sessions)
        if (session.state == SessionState::Held && localStart(session).date <= day &&
            (!found || startsBefore(*found, session)))
            found = &session;
    return found;
}

const Session *nextPlanned(const ClientNotebook &notebook, QDate day) {
    const Session *found = nullptr;
    for (const Session &session : notebook.sessions)
        if (session.state == SessionState::Planned && session.date.isValid() &&
            localStart(session).date >= day && (!found || startsBefore(session, *found)))
            found = &session;
    return found;
}

const Will *currentWill(const ClientNotebook &notebook, QDate day) {
    return newest(notebook.wills, day);
}

const Calling *currentCalling(const ClientNotebook &notebook, QDate day) {
    return newest(notebook.callings, day);
}

const Engagement *currentEngagement(const ClientNotebook &notebook, QDate day) {
    const Engagement *found = nullptr;
    for (const Engagement &engagement : notebook.engagements)
        if ((!engagement.start.isValid() || engagement.start <= day) &&
            (!engagement.end.isValid() || engagement.end >= day) &&
            (!found || engagement.start >= found->start))
            found = &engagement;
    return found;
}

std::optional<int> sessionsLeft(const ClientNotebook &notebook, QDate day) {
    const Engagement *engagement = currentEngagement(notebook, day);
    if (!engagement || !engagement->sessionsBought)
        return std::nullopt;
    return std::max(0, *engagement->sessionsBought - sessionsUsed(notebook, engagement->id, day));
}

std::vector<Evidence> evidenceOf(const ClientNotebook &notebook, Id well) {
    std::vector<Evidence> found;
    for (const Evidence &evidence : notebook.evidence)
        if (evidence.well == well)
            found.push_back(evidence);
    return found;
}

int piecesToGo(const ClientNotebook &notebook, Id well) {
    int dated = 0;
    for (const Evidence &evidence : notebook.evidence)
        if (evidence.well == well && evidence.date.isValid())
            ++dated;
    return std::max(0, piecesOfAWell - dated);
}

bool isConfirmed(const ClientNotebook &notebook, const Well &well) {
    return piecesToGo(notebook, well.id) == 0;
}

bool isRooted(const ClientNotebook &notebook, Id goal) {
    return std::any_of(notebook.roots.begin(), notebook.roots.end(),
                       [&](const Root &root) { return root.goal == goal && root.well != 0; });
}

bool isPaused(const ClientNotebook &notebook, QDate day) {
    return std::any_of(notebook.pauses.begin(), notebook.pauses.end(), [&](const Pause &pause) {
        return pause.from.isValid() && pause.from <= day &&
               (!pause.to.isValid() || pause.to >= day);
    });
}

} // namespace about
