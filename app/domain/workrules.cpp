// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/brake.h"
#include "app/domain/check.h"
#include "app/domain/checkin.h"
#include "app/domain/goal.h"
#include "app/domain/session.h"
#include "app/domain/well.h"

#include <QCoreApplication>

namespace {

struct Rules {
    Q_DECLARE_TR_FUNCTIONS(Rules)
public:
    static QString chooseGoal() { return tr("Please choose a goal."); }
};

} // namespace

Problems problems(const Well &well) {
    return std::move(Check()
                         .needed("name", well.name, Check::shortText)
                         .text("fills", well.fills, Check::longText)
                         .text("dries", well.dries, Check::longText));
}

Problems problems(const Evidence &evidence) {
    return std::move(
        Check().needed("quote", evidence.quote, Check::longText).day("date", evidence.date));
}

Problems problems(const Calling &calling) {
    return std::move(
        Check().needed("text", calling.text, Check::lineText).day("since", calling.since));
}

Problems problems(const Will &will) {
    return std::move(Check().needed("text", will.text, Check::lineText).day("since", will.since));
}

Problems problems(const Goal &goal) {
    return std::move(Check()
                         .needed("title", goal.title, Check::lineText)
                         .text("measure", goal.measure, Check::shortText)
                         .text("unit", goal.unit, Check::shortText)
                         .amount("start_value", goal.startValue)
                         .amount("target_value", goal.targetValue)
                         .that(!goal.targetValue || goal.targetValue != goal.startValue,
                               "target_value",
                               Rules::tr("That is where it starts: there would be no way to go."))
                         .dayIfAny("start", goal.start)
                         .dayIfAny("due", goal.due)
                         .order("due", goal.start, goal.due)
                         .within("due", goal.start, goal.due)
                         .number("weight", goal.weight, 1, 9)
                         .dayIfAny("levels_agreed", goal.levelsAgreed)
                         .text("restart", goal.restart, Check::lineText)
                         .dayIfAny("restart_agreed", goal.restartAgreed));
}

Problems problems(const Root &root) {
    return std::move(Check()
                         .link("goal_id", root.goal, Rules::chooseGoal())
                         .link("well_id", root.well, Rules::tr("Please choose a well."))
                         .text("because", root.because, Check::longText)
                         .dayIfAny("date", root.date));
}

Problems problems(const Reasons &reasons) {
    return std::move(Check()
                         .link("goal_id", reasons.goal, Rules::chooseGoal())
                         .day("date", reasons.date)
                         .number("intrinsic", reasons.intrinsic, 0, 9)
                         .number("identified", reasons.identified, 0, 9)
                         .number("introjected", reasons.introjected, 0, 9)
                         .number("external", reasons.external, 0, 9)
                         .number("for_others", reasons.forOthers, 0, 9));
}

Problems problems(const Milestone &milestone) {
    return std::move(Check()
                         .link("goal_id", milestone.goal, Rules::chooseGoal())
                         .needed("name", milestone.name, Check::shortText)
                         .day("due", milestone.due)
                         .dayIfAny("first_due", milestone.firstDue)
                         .dayIfAny("done", milestone.done));
}

Problems problems(const Action &action) {
    return std::move(Check()
                         .link("goal_id", action.goal, Rules::chooseGoal())
                         .needed("text", action.text, Check::lineText)
                         .dayIfAny("start", action.start)
                         .dayIfAny("due", action.due)
                         .order("due", action.start, action.due));
}

Problems problems(const ActionDay &day) {
    return std::move(Check()
                         .link("action_id", day.action, Rules::tr("Please choose an action."))
                         .day("date", day.date));
}

Problems problems(const Level &level) {
    return std::move(Check()
                         .link("goal_id", level.goal, Rules::chooseGoal())
                         .number("level", level.level, -2, 2)
                         .needed("wording", level.wording, Check::lineText));
}

Problems problems(const Attainment &attainment) {
    return std::move(Check()
                         .link("goal_id", attainment.goal, Rules::chooseGoal())
                         .day("date", attainment.date)
                         .number("level", attainment.level, -2, 2));
}

Problems problems(const Brake &brake) {
    return std::move(Check()
                         .needed("name", brake.name, Check::lineText)
                         .text("trigger", brake.trigger, Check::longText)
                         .text("form", brake.form, Check::longText)
                         .dayIfAny("noted", brake.noted)
                         .dayIfAny("tamed", brake.tamed)
                         .order("tamed", brake.noted, brake.tamed));
}

Problems problems(const BrakeStrength &strength) {
    return std::move(Check()
                         .link("brake_id", strength.brake, Rules::tr("Please choose a brake."))
                         .day("date", strength.date)
                         .number("strength", strength.strength, 0, 10));
}

Problems problems(const Plan &plan) {
    return std::move(Check()
                         .link("brake_id", plan.brake, Rules::tr("Please choose a brake."))
                         .needed("cue", plan.cue, Check::lineText)
                         .needed("response", plan.response, Check::lineText)
                         .dayIfAny("since", plan.since));
}

Problems problems(const Trial &trial) {
    return std::move(Check()
                         .link("plan_id", trial.plan, Rules::tr("Please choose a plan."))
                         .day("date", trial.date)
                         .that(trial.cueMet || !trial.done, "done",
                               Rules::tr("It counts as done only when its cue came.")));
}

Problems problems(const CheckIn &checkIn) {
    const bool says = checkIn.energy || checkIn.pull || checkIn.importance || checkIn.confidence ||
                      !checkIn.note.trimmed().isEmpty();
    return std::move(Check()
                         .day("date", checkIn.date)
                         .that(says, "energy", Rules::tr("One number or a note is needed."))
                         .number("energy", checkIn.energy, 0, 10)
                         .number("pull", checkIn.pull, 0, 10)
                         .number("importance", checkIn.importance, 0, 10)
                         .number("confidence", checkIn.confidence, 0, 10)
                         .text("note", checkIn.note, Check::longText));
}

Problems problems(const Measurement &measurement) {
    return std::move(Check()
                         .link("goal_id", measurement.goal, Rules::chooseGoal())
                         .day("date", measurement.date)
                         .amount("value", measurement.value));
}

Problems problems(const Session &session) {
    Check check;
    check.day("date", session.date)
        .text("zone", session.zone, Check::shortText)
        .number("length", session.length, 1, 1440)
        .text("place", session.place, Check::lineText)
        .text("gist", session.gist, Check::longText)
        .text("last_words", session.lastWords, Check::longText)
        .number("prep_minutes", session.prepMinutes, 0, 1440)
        .number("talk_minutes", session.talkMinutes, 0, 1440)
        .number("admin_minutes", session.adminMinutes, 0, 1440);
    for (const QString &participant : session.participants)
        if (participant.size() > Check::shortText)
            return std::move(check.text("participants", participant, Check::shortText));
    return check;
}

// An empty line is a line: somebody presses Enter twice to leave a gap.
Problems problems(const Line &line) {
    return std::move(Check()
                         .link("session_id", line.session, Rules::tr("Please choose a session."))
                         .text("text", line.text, Check::longText));
}

// A promise carried over may keep a due day from before it was made again.
Problems problems(const Promise &promise) {
    return std::move(Check()
                         .needed("text", promise.text, Check::longText)
                         .dayIfAny("made", promise.made)
                         .dayIfAny("due", promise.due)
                         .dayIfAny("closed", promise.closed)
                         .order("closed", promise.made, promise.closed));
}

Problems problems(const Concern &concern) {
    return std::move(
        Check().needed("text", concern.text, Check::longText).dayIfAny("date", concern.date));
}
