// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/columns.h"

#include <vector>

/// One client with everything of theirs, by value: what pages, briefs and papers are made
/// from. Lists are in the order of `order` below unless said otherwise.
struct ClientNotebook {
    Client client;
    std::vector<Person> persons;
    std::vector<Reach> reaches;
    std::vector<Engagement> engagements; ///< by start
    std::vector<Consent> consents;       ///< by date
    std::vector<Pause> pauses;           ///< by from
    std::vector<Usual> usuals;           ///< by position
    std::vector<Choice> choices;         ///< by date
    std::vector<Fact> facts;             ///< by noted
    std::vector<Well> wells;             ///< by position
    std::vector<Evidence> evidence;      ///< by date
    std::vector<Calling> callings;       ///< by since
    std::vector<Will> wills;             ///< by since
    std::vector<Goal> goals;             ///< by position
    std::vector<Root> roots;
    std::vector<Reasons> reasons;      ///< by date
    std::vector<Milestone> milestones; ///< by due
    std::vector<Action> actions;
    std::vector<ActionDay> actionDays;   ///< by date
    std::vector<Level> levels;           ///< by level
    std::vector<Attainment> attainments; ///< by date
    std::vector<Brake> brakes;
    std::vector<BrakeStrength> brakeStrengths; ///< by date
    std::vector<Plan> plans;
    std::vector<Trial> trials;             ///< by date
    std::vector<CheckIn> checkIns;         ///< by date
    std::vector<Measurement> measurements; ///< by date
    std::vector<Session> sessions;         ///< by date, then time
    std::vector<Line> lines;               ///< by session, then position
    std::vector<Promise> promises;         ///< by made
    std::vector<Concern> concerns;         ///< by date
    std::vector<Contact> contacts;         ///< by date
    std::vector<Gift> gifts;               ///< by date
    std::vector<OwnNote> ownNotes;         ///< by date
    /// Photos are big and read one by one where they are shown.

    /// The list of a type, or none: `notebook.rows<Goal>()`.
    template <class T>
    std::vector<T> &rows();
    template <class T>
    const std::vector<T> &rows() const {
        return const_cast<ClientNotebook *>(this)->rows<T>();
    }
    bool operator==(const ClientNotebook &) const = default;
};

#define W_ROWS(T, member)                                                                          \
    template <>                                                                                    \
    inline std::vector<T> &ClientNotebook::rows<T>() {                                             \
        return member;                                                                             \
    }
W_ROWS(Person, persons)
W_ROWS(Reach, reaches)
W_ROWS(Engagement, engagements)
W_ROWS(Consent, consents)
W_ROWS(Pause, pauses)
W_ROWS(Usual, usuals)
W_ROWS(Choice, choices)
W_ROWS(Fact, facts)
W_ROWS(Well, wells)
W_ROWS(Evidence, evidence)
W_ROWS(Calling, callings)
W_ROWS(Will, wills)
W_ROWS(Goal, goals)
W_ROWS(Root, roots)
W_ROWS(Reasons, reasons)
W_ROWS(Milestone, milestones)
W_ROWS(Action, actions)
W_ROWS(ActionDay, actionDays)
W_ROWS(Level, levels)
W_ROWS(Attainment, attainments)
W_ROWS(Brake, brakes)
W_ROWS(BrakeStrength, brakeStrengths)
W_ROWS(Plan, plans)
W_ROWS(Trial, trials)
W_ROWS(CheckIn, checkIns)
W_ROWS(Measurement, measurements)
W_ROWS(Session, sessions)
W_ROWS(Line, lines)
W_ROWS(Promise, promises)
W_ROWS(Concern, concerns)
W_ROWS(Contact, contacts)
W_ROWS(Gift, gifts)
W_ROWS(OwnNote, ownNotes)
#undef W_ROWS

/// The types that a ClientNotebook holds in lists.
using NotebookTypes =
    TypeList<Person, Reach, Engagement, Consent, Pause, Usual, Choice, Fact, Well, Evidence,
             Calling, Will, Goal, Root, Reasons, Milestone, Action, ActionDay, Level, Attainment,
             Brake, BrakeStrength, Plan, Trial, CheckIn, Measurement, Session, Line, Promise,
             Concern, Contact, Gift, OwnNote>;

/// Small questions that pages, briefs and papers all ask of a notebook.
/// "Counted" sessions are those that were held, in order; the ordinal begins with 1.
namespace about {

QString displayName(const Client &client);  ///< in the language in use; never empty
QString originalName(const Client &client); ///< family given, as typed
QString reading(const Client &client);      ///< "family given" in hiragana, or empty
QString nameWithSan(const Client &client);  ///< on screen: name + さん, never doubled
QString callName(const Client &client);     ///< how to address them; family + さん if unset
QString initial(const Client &client);      ///< first character of the family name, whole
/// 様, 先生, 御中 to set after the name; empty where none is wanted or it already ends with one.
QString honorific(const Client &client);

/// Which day a session is on, here and below, is told by localStart() of picks.h.
/// Ordinal of a session: held sessions before it, plus one. 1 for the first.
int sessionNumber(const ClientNotebook &, const Session &);
const Session *sessionById(const ClientNotebook &, Id);
/// The last held session before or on `day`; null where there is none.
const Session *lastHeld(const ClientNotebook &, QDate day);
/// The next planned session on or after `day`; null where there is none.
const Session *nextPlanned(const ClientNotebook &, QDate day);
/// The newest wording on or before `day`; null where there is none.
const Will *currentWill(const ClientNotebook &, QDate day);
const Calling *currentCalling(const ClientNotebook &, QDate day);
const Engagement *currentEngagement(const ClientNotebook &, QDate day);
/// Sessions bought and not yet held in the current engagement; none where none were bought.
std::optional<int> sessionsLeft(const ClientNotebook &, QDate day);
/// Two dated pieces of evidence make a candidate a well.
bool isConfirmed(const ClientNotebook &, const Well &);
std::vector<Evidence> evidenceOf(const ClientNotebook &, Id well);
bool isRooted(const ClientNotebook &, Id goal);
/// Whether a planned pause covers the day.
bool isPaused(const ClientNotebook &, QDate day);

} // namespace about
