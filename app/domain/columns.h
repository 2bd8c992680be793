// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/brake.h"
#include "app/domain/checkin.h"
#include "app/domain/client.h"
#include "app/domain/contact.h"
#include "app/domain/goal.h"
#include "app/domain/material.h"
#include "app/domain/session.h"
#include "app/domain/usual.h"
#include "app/domain/well.h"

#include <tuple>

/// Each type's members, named once. Tables, change rows, search, JSON and CSV follow these
/// lists. A name here is in every file ever written: add, never rename.

enum class Use {
    Plain,
    Text,  ///< client text: folded into the search index
    Name,  ///< text that also names the row in hits
    Owner, ///< id of the row this one is part of: removed with it
    Link   ///< id of a row it points to: set to 0 when that one goes
};

template <class T, class M>
struct Column {
    const char *name;
    M T::*member;
    Use use = Use::Plain;
    const char *target = nullptr; ///< table of an Owner or Link
};

template <class T>
struct Described; ///< static constexpr const char *table; static constexpr auto columns (without
                  ///< id)

#define W_COL(T, name, member, ...)                                                                \
    Column {                                                                                       \
        name, &T::member __VA_OPT__(, ) __VA_ARGS__                                                \
    }

template <>
struct Described<Client> {
    static constexpr const char *table = "client";
    static constexpr auto columns =
        std::tuple{W_COL(Client, "family", family, Use::Name),
                   W_COL(Client, "given", given, Use::Name),
                   W_COL(Client, "family_reading", familyReading),
                   W_COL(Client, "given_reading", givenReading),
                   W_COL(Client, "roman_family", romanFamily),
                   W_COL(Client, "roman_given", romanGiven),
                   W_COL(Client, "call_name", callName),
                   W_COL(Client, "honorific", honorific),
                   W_COL(Client, "state", state),
                   W_COL(Client, "organisation", organisation, Use::Text),
                   W_COL(Client, "role", role, Use::Text),
                   W_COL(Client, "experience", experience, Use::Text),
                   W_COL(Client, "strengths", strengths, Use::Text),
                   W_COL(Client, "tags", tags, Use::Text),
                   W_COL(Client, "note", note, Use::Text),
                   W_COL(Client, "introduced_by", introducedBy, Use::Link, "client"),
                   W_COL(Client, "introduced_by_name", introducedByName, Use::Text),
                   W_COL(Client, "introducer_thanked", introducerThanked),
                   W_COL(Client, "cadence_days", cadenceDays),
                   W_COL(Client, "since", since),
                   W_COL(Client, "archived", archived)};
};

template <>
struct Described<Person> {
    static constexpr const char *table = "person";
    static constexpr auto columns = std::tuple{
        W_COL(Person, "client_id", client, Use::Owner, "client"),
        W_COL(Person, "name", name, Use::Text), W_COL(Person, "relation", relation, Use::Text),
        W_COL(Person, "note", note, Use::Text)};
};

template <>
struct Described<Reach> {
    static constexpr const char *table = "reach";
    static constexpr auto columns = std::tuple{
        W_COL(Reach, "client_id", client, Use::Owner, "client"), W_COL(Reach, "kind", kind),
        W_COL(Reach, "label", label), W_COL(Reach, "value", value, Use::Text)};
};

template <>
struct Described<Engagement> {
    static constexpr const char *table = "engagement";
    static constexpr auto columns =
        std::tuple{W_COL(Engagement, "client_id", client, Use::Owner, "client"),
                   W_COL(Engagement, "purpose", purpose, Use::Text),
                   W_COL(Engagement, "start", start),
                   W_COL(Engagement, "end", end),
                   W_COL(Engagement, "sessions_bought", sessionsBought),
                   W_COL(Engagement, "payer", payer, Use::Text),
                   W_COL(Engagement, "report_to", reportTo, Use::Text),
                   W_COL(Engagement, "report_what", reportWhat, Use::Text),
                   W_COL(Engagement, "closing_words", closingWords, Use::Text)};
};

template <>
struct Described<Consent> {
    static constexpr const char *table = "consent";
    static constexpr auto columns = std::tuple{
        W_COL(Consent, "client_id", client, Use::Owner, "client"), W_COL(Consent, "date", date),
        W_COL(Consent, "purpose_explained", purposeExplained),
        W_COL(Consent, "sensitive", sensitive), W_COL(Consent, "note", note, Use::Text)};
};

template <>
struct Described<Photo> {
    static constexpr const char *table = "photo";
    static constexpr auto columns =
        std::tuple{W_COL(Photo, "client_id", client, Use::Owner, "client"),
                   W_COL(Photo, "session_id", session, Use::Link, "session"),
                   W_COL(Photo, "of", of),
                   W_COL(Photo, "taken", taken),
                   W_COL(Photo, "caption", caption, Use::Text),
                   W_COL(Photo, "bytes", bytes)};
};

template <>
struct Described<Pause> {
    static constexpr const char *table = "pause";
    static constexpr auto columns = std::tuple{
        W_COL(Pause, "client_id", client, Use::Owner, "client"), W_COL(Pause, "from_date", from),
        W_COL(Pause, "to_date", to), W_COL(Pause, "reason", reason, Use::Text)};
};

template <>
struct Described<Me> {
    static constexpr const char *table = "me";
    static constexpr auto columns = std::tuple{
        W_COL(Me, "name", name), W_COL(Me, "family", family), W_COL(Me, "office", office),
        W_COL(Me, "contact_line", contactLine), W_COL(Me, "referrals", referrals)};
};

template <>
struct Described<Preference> {
    static constexpr const char *table = "preference";
    static constexpr auto columns =
        std::tuple{W_COL(Preference, "key", key), W_COL(Preference, "value", value)};
};

template <>
struct Described<Usual> {
    static constexpr const char *table = "usual";
    static constexpr auto columns =
        std::tuple{W_COL(Usual, "client_id", client, Use::Owner, "client"),
                   W_COL(Usual, "topic", topic, Use::Text),
                   W_COL(Usual, "value", value, Use::Text),
                   W_COL(Usual, "confirmed", confirmed),
                   W_COL(Usual, "reask_after_days", reaskAfterDays),
                   W_COL(Usual, "position", position)};
};

template <>
struct Described<Choice> {
    static constexpr const char *table = "choice";
    static constexpr auto columns =
        std::tuple{W_COL(Choice, "client_id", client, Use::Owner, "client"),
                   W_COL(Choice, "session_id", session, Use::Link, "session"),
                   W_COL(Choice, "topic", topic, Use::Text),
                   W_COL(Choice, "value", value, Use::Text), W_COL(Choice, "date", date)};
};

template <>
struct Described<Fact> {
    static constexpr const char *table = "fact";
    static constexpr auto columns =
        std::tuple{W_COL(Fact, "client_id", client, Use::Owner, "client"),
                   W_COL(Fact, "session_id", session, Use::Link, "session"),
                   W_COL(Fact, "line_id", line, Use::Link, "line"),
                   W_COL(Fact, "text", text, Use::Text),
                   W_COL(Fact, "noted", noted),
                   W_COL(Fact, "matters", matters),
                   W_COL(Fact, "yearly", yearly)};
};

template <>
struct Described<Well> {
    static constexpr const char *table = "well";
    static constexpr auto columns =
        std::tuple{W_COL(Well, "client_id", client, Use::Owner, "client"),
                   W_COL(Well, "name", name, Use::Text), W_COL(Well, "fills", fills, Use::Text),
                   W_COL(Well, "dries", dries, Use::Text), W_COL(Well, "position", position)};
};

template <>
struct Described<Evidence> {
    static constexpr const char *table = "evidence";
    static constexpr auto columns =
        std::tuple{W_COL(Evidence, "client_id", client, Use::Owner, "client"),
                   W_COL(Evidence, "well_id", well, Use::Link, "well"),
                   W_COL(Evidence, "session_id", session, Use::Link, "session"),
                   W_COL(Evidence, "line_id", line, Use::Link, "line"),
                   W_COL(Evidence, "quote", quote, Use::Text),
                   W_COL(Evidence, "date", date),
                   W_COL(Evidence, "own_words", ownWords)};
};

template <>
struct Described<Calling> {
    static constexpr const char *table = "calling";
    static constexpr auto columns =
        std::tuple{W_COL(Calling, "client_id", client, Use::Owner, "client"),
                   W_COL(Calling, "text", text, Use::Text), W_COL(Calling, "since", since)};
};

template <>
struct Described<Will> {
    static constexpr const char *table = "will";
    static constexpr auto columns =
        std::tuple{W_COL(Will, "client_id", client, Use::Owner, "client"),
                   W_COL(Will, "text", text, Use::Text), W_COL(Will, "since", since)};
};

template <>
struct Described<Goal> {
    static constexpr const char *table = "goal";
    static constexpr auto columns =
        std::tuple{W_COL(Goal, "client_id", client, Use::Owner, "client"),
                   W_COL(Goal, "engagement_id", engagement, Use::Link, "engagement"),
                   W_COL(Goal, "title", title, Use::Text),
                   W_COL(Goal, "measure", measure, Use::Text),
                   W_COL(Goal, "unit", unit),
                   W_COL(Goal, "start_value", startValue),
                   W_COL(Goal, "target_value", targetValue),
                   W_COL(Goal, "start", start),
                   W_COL(Goal, "due", due),
                   W_COL(Goal, "state", state),
                   W_COL(Goal, "weight", weight),
                   W_COL(Goal, "levels_agreed", levelsAgreed),
                   W_COL(Goal, "restart", restart, Use::Text),
                   W_COL(Goal, "restart_agreed", restartAgreed),
                   W_COL(Goal, "position", position)};
};

template <>
struct Described<Root> {
    static constexpr const char *table = "root";
    static constexpr auto columns =
        std::tuple{W_COL(Root, "client_id", client, Use::Owner, "client"),
                   W_COL(Root, "goal_id", goal, Use::Owner, "goal"),
                   W_COL(Root, "well_id", well, Use::Owner, "well"),
                   W_COL(Root, "session_id", session, Use::Link, "session"),
                   W_COL(Root, "because", because, Use::Text),
                   W_COL(Root, "date", date)};
};

template <>
struct Described<Reasons> {
    static constexpr const char *table = "reasons";
    static constexpr auto columns =
        std::tuple{W_COL(Reasons, "client_id", client, Use::Owner, "client"),
                   W_COL(Reasons, "goal_id", goal, Use::Owner, "goal"),
                   W_COL(Reasons, "date", date),
                   W_COL(Reasons, "intrinsic", intrinsic),
                   W_COL(Reasons, "identified", identified),
                   W_COL(Reasons, "introjected", introjected),
                   W_COL(Reasons, "external", external),
                   W_COL(Reasons, "for_others", forOthers)};
};

template <>
struct Described<Milestone> {
    static constexpr const char *table = "milestone";
    static constexpr auto columns =
        std::tuple{W_COL(Milestone, "client_id", client, Use::Owner, "client"),
                   W_COL(Milestone, "goal_id", goal, Use::Owner, "goal"),
                   W_COL(Milestone, "name", name, Use::Text),
                   W_COL(Milestone, "due", due),
                   W_COL(Milestone, "first_due", firstDue),
                   W_COL(Milestone, "done", done)};
};

template <>
struct Described<Action> {
    static constexpr const char *table = "action";
    static constexpr auto columns =
        std::tuple{W_COL(Action, "client_id", client, Use::Owner, "client"),
                   W_COL(Action, "goal_id", goal, Use::Owner, "goal"),
                   W_COL(Action, "text", text, Use::Text),
                   W_COL(Action, "cadence", cadence),
                   W_COL(Action, "start", start),
                   W_COL(Action, "due", due)};
};

template <>
struct Described<ActionDay> {
    static constexpr const char *table = "action_day";
    static constexpr auto columns =
        std::tuple{W_COL(ActionDay, "client_id", client, Use::Owner, "client"),
                   W_COL(ActionDay, "action_id", action, Use::Owner, "action"),
                   W_COL(ActionDay, "date", date), W_COL(ActionDay, "done", done)};
};

template <>
struct Described<Level> {
    static constexpr const char *table = "level";
    static constexpr auto columns =
        std::tuple{W_COL(Level, "client_id", client, Use::Owner, "client"),
                   W_COL(Level, "goal_id", goal, Use::Owner, "goal"), W_COL(Level, "level", level),
                   W_COL(Level, "wording", wording, Use::Text)};
};

template <>
struct Described<Attainment> {
    static constexpr const char *table = "attainment";
    static constexpr auto columns =
        std::tuple{W_COL(Attainment, "client_id", client, Use::Owner, "client"),
                   W_COL(Attainment, "goal_id", goal, Use::Owner, "goal"),
                   W_COL(Attainment, "date", date), W_COL(Attainment, "level", level)};
};

template <>
struct Described<Brake> {
    static constexpr const char *table = "brake";
    static constexpr auto columns =
        std::tuple{W_COL(Brake, "client_id", client, Use::Owner, "client"),
                   W_COL(Brake, "goal_id", goal, Use::Link, "goal"),
                   W_COL(Brake, "session_id", session, Use::Link, "session"),
                   W_COL(Brake, "line_id", line, Use::Link, "line"),
                   W_COL(Brake, "name", name, Use::Text),
                   W_COL(Brake, "trigger", trigger, Use::Text),
                   W_COL(Brake, "form", form, Use::Text),
                   W_COL(Brake, "noted", noted),
                   W_COL(Brake, "tamed", tamed)};
};

template <>
struct Described<BrakeStrength> {
    static constexpr const char *table = "brake_strength";
    static constexpr auto columns =
        std::tuple{W_COL(BrakeStrength, "client_id", client, Use::Owner, "client"),
                   W_COL(BrakeStrength, "brake_id", brake, Use::Owner, "brake"),
                   W_COL(BrakeStrength, "date", date), W_COL(BrakeStrength, "strength", strength)};
};

template <>
struct Described<Plan> {
    static constexpr const char *table = "plan";
    static constexpr auto columns = std::tuple{
        W_COL(Plan, "client_id", client, Use::Owner, "client"),
        W_COL(Plan, "brake_id", brake, Use::Owner, "brake"), W_COL(Plan, "cue", cue, Use::Text),
        W_COL(Plan, "response", response, Use::Text), W_COL(Plan, "since", since)};
};

template <>
struct Described<Trial> {
    static constexpr const char *table = "trial";
    static constexpr auto columns =
        std::tuple{W_COL(Trial, "client_id", client, Use::Owner, "client"),
                   W_COL(Trial, "plan_id", plan, Use::Owner, "plan"), W_COL(Trial, "date", date),
                   W_COL(Trial, "cue_met", cueMet), W_COL(Trial, "done", done)};
};

template <>
struct Described<CheckIn> {
    static constexpr const char *table = "check_in";
    static constexpr auto columns =
        std::tuple{W_COL(CheckIn, "client_id", client, Use::Owner, "client"),
                   W_COL(CheckIn, "session_id", session, Use::Link, "session"),
                   W_COL(CheckIn, "date", date),
                   W_COL(CheckIn, "energy", energy),
                   W_COL(CheckIn, "pull", pull),
                   W_COL(CheckIn, "importance", importance),
                   W_COL(CheckIn, "confidence", confidence),
                   W_COL(CheckIn, "note", note, Use::Text)};
};

template <>
struct Described<Measurement> {
    static constexpr const char *table = "measurement";
    static constexpr auto columns =
        std::tuple{W_COL(Measurement, "client_id", client, Use::Owner, "client"),
                   W_COL(Measurement, "goal_id", goal, Use::Owner, "goal"),
                   W_COL(Measurement, "check_in_id", checkIn, Use::Link, "check_in"),
                   W_COL(Measurement, "session_id", session, Use::Link, "session"),
                   W_COL(Measurement, "date", date),
                   W_COL(Measurement, "value", value)};
};

template <>
struct Described<Session> {
    static constexpr const char *table = "session";
    static constexpr auto columns =
        std::tuple{W_COL(Session, "client_id", client, Use::Owner, "client"),
                   W_COL(Session, "engagement_id", engagement, Use::Link, "engagement"),
                   W_COL(Session, "date", date),
                   W_COL(Session, "time", time),
                   W_COL(Session, "zone", zone),
                   W_COL(Session, "length", length),
                   W_COL(Session, "channel", channel),
                   W_COL(Session, "place", place, Use::Text),
                   W_COL(Session, "state", state),
                   W_COL(Session, "counts", counts),
                   W_COL(Session, "participants", participants, Use::Text),
                   W_COL(Session, "gist", gist, Use::Text),
                   W_COL(Session, "last_words", lastWords, Use::Text),
                   W_COL(Session, "prep_minutes", prepMinutes),
                   W_COL(Session, "talk_minutes", talkMinutes),
                   W_COL(Session, "admin_minutes", adminMinutes),
                   W_COL(Session, "begun", begun)};
};

template <>
struct Described<Line> {
    static constexpr const char *table = "line";
    static constexpr auto columns =
        std::tuple{W_COL(Line, "client_id", client, Use::Owner, "client"),
                   W_COL(Line, "session_id", session, Use::Owner, "session"),
                   W_COL(Line, "position", position),
                   W_COL(Line, "at", at),
                   W_COL(Line, "kind", kind),
                   W_COL(Line, "text", text, Use::Text),
                   W_COL(Line, "carried_from", carriedFrom, Use::Link, "promise")};
};

template <>
struct Described<Promise> {
    static constexpr const char *table = "promise";
    static constexpr auto columns =
        std::tuple{W_COL(Promise, "client_id", client, Use::Owner, "client"),
                   W_COL(Promise, "session_id", session, Use::Link, "session"),
                   W_COL(Promise, "line_id", line, Use::Link, "line"),
                   W_COL(Promise, "owes", owes),
                   W_COL(Promise, "text", text, Use::Text),
                   W_COL(Promise, "made", made),
                   W_COL(Promise, "due", due),
                   W_COL(Promise, "cadence", cadence),
                   W_COL(Promise, "state", state),
                   W_COL(Promise, "closed", closed)};
};

template <>
struct Described<Concern> {
    static constexpr const char *table = "concern";
    static constexpr auto columns =
        std::tuple{W_COL(Concern, "client_id", client, Use::Owner, "client"),
                   W_COL(Concern, "session_id", session, Use::Link, "session"),
                   W_COL(Concern, "line_id", line, Use::Link, "line"),
                   W_COL(Concern, "text", text, Use::Text), W_COL(Concern, "date", date)};
};

template <>
struct Described<Contact> {
    static constexpr const char *table = "contact";
    static constexpr auto columns =
        std::tuple{W_COL(Contact, "client_id", client, Use::Owner, "client"),
                   W_COL(Contact, "date", date), W_COL(Contact, "channel", channel),
                   W_COL(Contact, "by", by), W_COL(Contact, "text", text, Use::Text)};
};

template <>
struct Described<OwnNote> {
    static constexpr const char *table = "own_note";
    static constexpr auto columns =
        std::tuple{W_COL(OwnNote, "client_id", client, Use::Owner, "client"),
                   W_COL(OwnNote, "session_id", session, Use::Link, "session"),
                   W_COL(OwnNote, "date", date), W_COL(OwnNote, "text", text, Use::Text)};
};

template <>
struct Described<Material> {
    static constexpr const char *table = "material";
    static constexpr auto columns =
        std::tuple{W_COL(Material, "title", title, Use::Text), W_COL(Material, "kind", kind),
                   W_COL(Material, "where_to", where), W_COL(Material, "note", note, Use::Text)};
};

template <>
struct Described<Gift> {
    static constexpr const char *table = "gift";
    static constexpr auto columns =
        std::tuple{W_COL(Gift, "client_id", client, Use::Owner, "client"),
                   W_COL(Gift, "material_id", material, Use::Link, "material"),
                   W_COL(Gift, "date", date),
                   W_COL(Gift, "reason", reason, Use::Text),
                   W_COL(Gift, "returned", returned),
                   W_COL(Gift, "outcome", outcome, Use::Text)};
};

#undef W_COL

/// Every stored type, owners before what they own.
template <class... T>
struct TypeList {};
using AllTypes =
    TypeList<Client, Person, Reach, Engagement, Consent, Photo, Pause, Me, Preference, Usual,
             Choice, Fact, Well, Evidence, Calling, Will, Goal, Root, Reasons, Milestone, Action,
             ActionDay, Level, Attainment, Brake, BrakeStrength, Plan, Trial, CheckIn, Measurement,
             Session, Line, Promise, Concern, Contact, OwnNote, Material, Gift>;

/// Calls `f.template operator()<T>()` for each stored type in order.
template <class F, class... T>
constexpr void eachTypeOf(TypeList<T...>, F &&f) {
    (f.template operator()<T>(), ...);
}
template <class F>
constexpr void eachType(F &&f) {
    eachTypeOf(AllTypes{}, f);
}

/// Calls `f(column)` for each column of T, in order.
template <class T, class F>
constexpr void eachColumn(F &&f) {
    std::apply([&](const auto &...column) { (f(column), ...); }, Described<T>::columns);
}
