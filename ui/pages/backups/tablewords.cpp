// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backups/tablewords.h"

#include <QHash>

QString TableWords::of(const QString &table) {
    static const QHash<QString, const char *> words = {
        {QStringLiteral("client"), QT_TR_NOOP("Client's own page")},
        {QStringLiteral("person"), QT_TR_NOOP("People around them")},
        {QStringLiteral("reach"), QT_TR_NOOP("Ways to reach them")},
        {QStringLiteral("engagement"), QT_TR_NOOP("Agreed work")},
        {QStringLiteral("consent"), QT_TR_NOOP("Consent")},
        {QStringLiteral("photo"), QT_TR_NOOP("Photos")},
        {QStringLiteral("pause"), QT_TR_NOOP("Pauses")},
        {QStringLiteral("me"), QT_TR_NOOP("About you")},
        {QStringLiteral("preference"), QT_TR_NOOP("Settings of the notebook")},
        {QStringLiteral("usual"), QT_TR_NOOP("The usual")},
        {QStringLiteral("choice"), QT_TR_NOOP("Choices")},
        {QStringLiteral("fact"), QT_TR_NOOP("Small facts")},
        {QStringLiteral("well"), QT_TR_NOOP("Energy wells")},
        {QStringLiteral("evidence"), QT_TR_NOOP("Words of a well")},
        {QStringLiteral("calling"), QT_TR_NOOP("Holds dear")},
        {QStringLiteral("will"), QT_TR_NOOP("Will")},
        {QStringLiteral("goal"), QT_TR_NOOP("Goals")},
        {QStringLiteral("root"), QT_TR_NOOP("Roots")},
        {QStringLiteral("reasons"), QT_TR_NOOP("Reasons for a goal")},
        {QStringLiteral("milestone"), QT_TR_NOOP("Milestones")},
        {QStringLiteral("action"), QT_TR_NOOP("Steps of a goal")},
        {QStringLiteral("action_day"), QT_TR_NOOP("Days of a step")},
        {QStringLiteral("level"), QT_TR_NOOP("Levels of a goal")},
        {QStringLiteral("attainment"), QT_TR_NOOP("Attainment")},
        {QStringLiteral("brake"), QT_TR_NOOP("Brakes")},
        {QStringLiteral("brake_strength"), QT_TR_NOOP("Strength of a brake")},
        {QStringLiteral("plan"), QT_TR_NOOP("Plans")},
        {QStringLiteral("trial"), QT_TR_NOOP("Trials of a plan")},
        {QStringLiteral("check_in"), QT_TR_NOOP("Check-ins")},
        {QStringLiteral("measurement"), QT_TR_NOOP("Measured values")},
        {QStringLiteral("session"), QT_TR_NOOP("Sessions")},
        {QStringLiteral("line"), QT_TR_NOOP("Lines of sessions")},
        {QStringLiteral("promise"), QT_TR_NOOP("Promises")},
        {QStringLiteral("concern"), QT_TR_NOOP("In confidence")},
        {QStringLiteral("contact"), QT_TR_NOOP("Contacts")},
        {QStringLiteral("own_note"), QT_TR_NOOP("Notes on your own work")},
        {QStringLiteral("material"), QT_TR_NOOP("Content shelf")},
        {QStringLiteral("gift"), QT_TR_NOOP("What was given")},
        {QStringLiteral("conflict"), QT_TR_NOOP("Open decisions of a merge")},
    };
    const char *found = words.value(table);
    return found ? tr(found) : table;
}
