// SPDX-License-Identifier: GPL-3.0-or-later
// The same thing made twice: a setting, the consultant's own page, a goal's level, a day's answer.
#include "app/store/merging/plan.h"
#include "app/store/merging/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace merging {

namespace {

using IdsByKey = std::map<QString, std::set<Id>>;

QString keyOf(const Table &table, const Values &values, const QStringList &columns) {
    QString key;
    for (const QString &name : columns)
        key += values[table.column(name)].toString() + u'\n';
    return key;
}

/// Of all rows of the table, also those that are gone.
IdsByKey everNamed(const Copy &copy, const Table &table, const QStringList &columns) {
    IdsByKey ids;
    for (const auto &[id, values] : copy.rows(table))
        ids[keyOf(table, values, columns)].insert(id);
    for (const Change &change : copy.history)
        if (change.table == table.name && change.action == u"remove"_s)
            ids[keyOf(table, changevalues::wholeRow(table, change.before), columns)].insert(
                change.row);
    return ids;
}

/// There is one of a key at most, now and always: all that ever had it are one row.
void nameAlways(Copy &ours, Copy &theirs, const Table &table, const QStringList &columns) {
    IdsByKey all = everNamed(ours, table, columns);
    for (const auto &[key, ids] : everNamed(theirs, table, columns))
        all[key].insert(ids.begin(), ids.end());
    for (const auto &[key, ids] : all)
        for (const Id id : ids)
            if (id != *ids.begin()) {
                ours.rename(table, id, *ids.begin());
                theirs.rename(table, id, *ids.begin());
            }
}

/// Rows that the other copy has never heard of, where the copy has one of that key only.
std::map<QString, Id> fresh(const Copy &copy, const Copy &other, const Table &table,
                            const QStringList &columns) {
    std::set<Id> known;
    for (const auto &[id, values] : other.rows(table))
        known.insert(id);
    for (const Change &change : other.history)
        if (change.table == table.name)
            known.insert(change.row);
    std::map<QString, std::vector<Id>> byKey;
    for (const auto &[id, values] : copy.rows(table))
        byKey[keyOf(table, values, columns)].push_back(id);
    std::map<QString, Id> found;
    for (const auto &[key, ids] : byKey)
        if (ids.size() == 1 && !known.contains(ids.front()))
            found[key] = ids.front();
    return found;
}

void nameFresh(Copy &ours, Copy &theirs, const Table &table, const QStringList &columns) {
    const std::map<QString, Id> here = fresh(ours, theirs, table, columns);
    for (const auto &[key, their] : fresh(theirs, ours, table, columns)) {
        const auto twin = here.find(key);
        if (twin == here.end())
            continue;
        const Id name = qMin(their, twin->second);
        (name == their ? ours : theirs).rename(table, qMax(their, twin->second), name);
    }
}

struct Twins {
    QStringList columns;   ///< that say what it is about
    bool isAlways = false; ///< never more than one of a key; else only what is new on both sides
};

const std::map<QString, Twins> &allTwins() {
    static const std::map<QString, Twins> all = {
        {u"preference"_s, {{u"key"_s}, true}},
        {u"me"_s, {{}, false}},
        {u"level"_s, {{u"goal_id"_s, u"level"_s}, false}},
        {u"action_day"_s, {{u"action_id"_s, u"date"_s}, false}},
    };
    return all;
}

} // namespace

void nameTwins(Copy &ours, Copy &theirs) {
    for (const auto &[table, twins] : allTwins())
        (twins.isAlways ? nameAlways : nameFresh)(ours, theirs, tableNamed(table), twins.columns);
}

QString twinKey(const Table &table, const Values &values) {
    const auto found = allTwins().find(table.name);
    if (found == allTwins().end() || values.isEmpty())
        return {};
    return u"twin "_s + keyOf(table, values, found->second.columns);
}

} // namespace merging
