// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/places.h"

#include "app/domain/kinds.h"
#include "app/store/filing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Row {
    const char *table;
    const char *tab;
    const char *icon = "note";
    const char *word = "";
    bool ownWords = false;
};

// The rows that lines make have no icon and no word here: theirs are those of domain/kinds.
constexpr Row rows[] = {
    {"line", "sessions", "note", QT_TRANSLATE_NOOP("Places", "session")},
    {"session", "sessions", "calendar", QT_TRANSLATE_NOOP("Places", "session")},
    {"fact", "notebook"},
    {"usual", "notebook", "usual", QT_TRANSLATE_NOOP("Places", "the usual")},
    {"reach", "notebook", "phone", QT_TRANSLATE_NOOP("Places", "contact data")},
    {"person", "notebook", "people", QT_TRANSLATE_NOOP("Places", "people around them")},
    {"promise", "brief"},
    {"concern", "sessions"},
    {"well", "wells", "well", QT_TRANSLATE_NOOP("Places", "well")},
    {"evidence", "wells", "", "", true},
    {"calling", "wells", "star", QT_TRANSLATE_NOOP("Places", "holds dear"), true},
    {"will", "wells", "star", QT_TRANSLATE_NOOP("Places", "will"), true},
    {"brake", "goals"},
    {"goal", "goals", "goal", QT_TRANSLATE_NOOP("Places", "goal")},
    {"root", "goals"},
    {"reasons", "goals"},
    {"milestone", "goals", "goal", QT_TRANSLATE_NOOP("Places", "goal")},
    {"action", "goals", "note", QT_TRANSLATE_NOOP("Places", "action")},
    {"action_day", "goals"},
    {"level", "goals"},
    {"attainment", "goals"},
    {"brake_strength", "goals"},
    {"plan", "goals", "note", QT_TRANSLATE_NOOP("Places", "plan")},
    {"trial", "goals"},
    {"check_in", "progress", "note", QT_TRANSLATE_NOOP("Places", "check-in")},
    {"measurement", "progress"},
    {"gift", "notebook", "gift", QT_TRANSLATE_NOOP("Places", "gift")},
    {"material", "shelf", "shelf", QT_TRANSLATE_NOOP("Places", "on the shelf")},
};
constexpr Row elsewhere{"", "notebook"};

const Row &rowOf(const QString &table) {
    for (const Row &row : rows)
        if (table == QLatin1StringView(row.table))
            return row;
    return elsewhere;
}

} // namespace

Place places::of(const QString &table) {
    const Row &row = rowOf(table);
    const std::optional<LineKind> kind = filing::kindOfTable(table);
    return {QString::fromLatin1(row.tab), QString::fromLatin1(kind ? kindOf(*kind).icon : row.icon),
            kind        ? kindName(*kind)
            : *row.word ? QCoreApplication::translate("Places", row.word)
                        : QString(),
            row.ownWords};
}

Spot places::spotOf(const Store &store, const QString &table, Id row, Id client) {
    const QString tab = of(table).tab;
    // A promise that is done or in confidence stands on no list of its own: at its line.
    if (table == u"promise"_s || table == u"concern"_s)
        if (const Id line = filing::lineOf(store, table, row))
            return {client, u"sessions"_s, line};
    return {client, tab, row};
}
