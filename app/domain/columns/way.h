// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/brake.h"
#include "app/domain/checkin.h"
#include "app/domain/columns/column.h"
#include "app/domain/goal.h"
#include "app/domain/well.h"

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
