// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/merging/news.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace merging {

namespace {

/// What makes a change row itself, wherever it is numbered.
using Identity = std::tuple<Id, QString, int, Id, QString, QString, QString>;

RowKey rowOf(const Change &change) {
    return {tableNamed(change.table).number, change.row};
}

Identity identityOf(const Change &change) {
    const RowKey key = rowOf(change);
    return {change.batch,  change.device, key.first,   key.second,
            change.action, change.before, change.after};
}

/// A conflict keeps the name of a table as text: a newer version may know more of them.
int tableNumber(const QString &name) {
    const auto found = std::ranges::find(allTables(), name, &Table::name);
    return found == allTables().end() ? -1 : found->number;
}

bool isBehind(const Change &one, const Change &two) {
    return dotOf(one) < dotOf(two);
}

Side sideOf(const std::vector<const Change *> &news) {
    Side side;
    std::set<Dot> batches;
    std::map<Id, int> clients;
    for (const Change *change : news) {
        batches.insert(dotOf(*change));
        ++clients[change->client];
        if (!side.first.isValid() || change->at < side.first)
            side.first = change->at;
        if (!side.last.isValid() || change->at > side.last)
            side.last = change->at;
    }
    side.batches = int(batches.size());
    side.changes = int(news.size());
    side.clients.assign(clients.begin(), clients.end());
    std::ranges::stable_sort(side.clients, std::greater{}, &std::pair<Id, int>::second);
    return side;
}

/// What the history lets go of: it is too old, and no decision waits for it.
struct Gone {
    std::map<QString, Id> forgotten;
    std::set<RowKey> undecided;

    bool covers(const Change &change) const {
        const auto upTo = forgotten.find(change.device);
        return upTo != forgotten.end() && change.batch <= upTo->second &&
               !undecided.contains(rowOf(change));
    }
};

/// Those of `own` that `other` does not have, and that neither has let go.
std::vector<const Change *> onlyIn(const Copy &own, const Copy &other, const Gone &gone) {
    std::multiset<Identity> known;
    for (const Change &change : other.history)
        known.insert(identityOf(change));
    std::vector<const Change *> news;
    for (const Change &change : own.history) {
        if (const auto same = known.find(identityOf(change)); same != known.end()) {
            known.erase(same);
            continue;
        }
        if (!gone.covers(change))
            news.push_back(&change);
    }
    return news;
}

/// What merging once did may not hold any more: a link that it cut leads somewhere again. Gives
/// whether there is any.
bool touchMergings(const Copy &copy, std::set<RowKey> &touched) {
    bool isAny = false;
    for (size_t i = 0; i < copy.history.size(); ++i)
        if (copy.isMergings(i) && copy.history[i].table != conflictTable().name) {
            touched.insert(rowOf(copy.history[i]));
            isAny = true;
        }
    return isAny;
}

/// Where the histories do not say all, the rows themselves do.
void touchAll(const Copy &copy, std::set<RowKey> &touched) {
    for (const Table &table : allTables())
        if (&table != &conflictTable())
            for (const auto &[id, values] : copy.rows(table))
                touched.insert({table.number, id});
}

std::vector<Change> joined(const Copy &ours, const std::vector<const Change *> &theirs,
                           const Gone &gone) {
    std::vector<Change> all = ours.history;
    for (const Change *change : theirs) {
        all.push_back(*change);
        all.back().sequence = 0;
    }
    std::erase_if(all, [&](const Change &change) { return gone.covers(change); });
    return all;
}

} // namespace

News newsOf(Copy &ours, Copy &theirs, Plan &plan) {
    News news;
    plan.forgotten = ours.forgotten;
    for (const auto &[device, batch] : theirs.forgotten)
        plan.forgotten[device] = qMax(plan.forgotten[device], batch);
    Gone gone{plan.forgotten, {}};
    for (const Copy *copy : {&ours, &theirs})
        for (const Conflict &conflict : copy->conflicts) {
            gone.undecided.insert({conflictTable().number, conflict.id});
            if (const int table = tableNumber(conflict.table); table >= 0)
                gone.undecided.insert({table, conflict.row});
        }
    const auto our = onlyIn(ours, theirs, gone);
    const auto their = onlyIn(theirs, ours, gone);
    plan.report.ours = sideOf(our);
    plan.report.theirs = sideOf(their);
    for (const auto *side : {&our, &their})
        for (const Change *change : *side)
            if (change->table != conflictTable().name)
                news.touched.insert(rowOf(*change));
    for (const Copy *copy : {&ours, &theirs})
        news.touched.insert(copy->twins.begin(), copy->twins.end());
    for (const RowKey &key : gone.undecided)
        if (key.first != conflictTable().number)
            news.touched.insert(key);
    // A fork older than what the other still remembers.
    const bool isOld = !ours.knows(theirs.forgotten) || !theirs.knows(ours.forgotten);
    if (isOld) {
        touchAll(ours, news.touched);
        touchAll(theirs, news.touched);
    }
    const bool isCut = touchMergings(ours, news.touched);
    touchMergings(theirs, news.touched);
    news.isNothing = their.empty() && !isOld && !isCut && plan.forgotten == ours.forgotten;
    news.history = joined(ours, their, gone);
    news.sort();
    return news;
}

std::optional<size_t> News::add(const Dot &dot, const Table &table, Id row, Id client,
                                const QString &action, const QString &before,
                                const QString &after) {
    const auto known = oneOf.find(dot);
    if (known == oneOf.end())
        return std::nullopt;
    const auto text = [](const QString &json) { return json.isNull() ? u""_s : json; };
    Change change = history[known->second];
    change.sequence = 0;
    change.table = table.name;
    change.row = row;
    change.client = client;
    change.action = action;
    change.before = text(before);
    change.after = text(after);
    const RowKey key{table.number, row};
    for (const size_t at : of[key])
        if (identityOf(history[at]) == identityOf(change))
            return at;
    of[key].push_back(history.size());
    history.push_back(std::move(change));
    return history.size() - 1;
}

std::vector<size_t> News::mergingsOf(const RowKey &key) const {
    std::vector<size_t> places;
    std::set<Dot> known;
    if (const auto found = of.find(key); found != of.end())
        for (const size_t at : found->second)
            if (!known.insert(dotOf(history[at])).second && !dropped.contains(at))
                places.push_back(at);
    std::ranges::stable_sort(places, {}, [this](size_t at) { return dotOf(history[at]); });
    return places;
}

Dot News::lastOf(const RowKey &key, const QString &action) const {
    Dot last = noDot;
    if (const auto found = of.find(key); found != of.end())
        for (const size_t at : found->second)
            if (action.isEmpty() || history[at].action == action)
                last = qMax(last, dotOf(history[at]));
    return last;
}

bool News::endsRemoved(const RowKey &key) const {
    const Change *last = nullptr;
    if (const auto found = of.find(key); found != of.end())
        for (const size_t at : found->second)
            if (const Change &change = history[at]; !dropped.contains(at) &&
                                                    change.action != u"update"_s &&
                                                    (!last || !isBehind(change, *last)))
                last = &change;
    return last != nullptr && last->action == u"remove"_s;
}

bool News::endsThere(const RowKey &key) const {
    return of.contains(key) && !endsRemoved(key);
}

void News::sort() {
    for (auto at = dropped.rbegin(); at != dropped.rend(); ++at)
        history.erase(history.begin() + qsizetype(*at));
    dropped.clear();
    // Within a batch: as it was written, then what merging added to it, in an order of its own.
    std::ranges::stable_sort(history, isBehind);
    of.clear();
    oneOf.clear();
    for (size_t i = 0; i < history.size(); ++i) {
        of[rowOf(history[i])].push_back(i);
        oneOf.emplace(dotOf(history[i]), i);
    }
}

size_t News::unchanged(const Copy &ours) const {
    size_t same = 0;
    while (same < history.size() && same < ours.history.size() && history[same].sequence != 0 &&
           history[same].sequence == ours.history[same].sequence)
        ++same;
    return same;
}

} // namespace merging
