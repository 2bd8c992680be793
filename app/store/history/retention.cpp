// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history/retention.h"

#include "app/store/store_p.h"

#include <algorithm>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace history {
namespace {

constexpr int defaultYears = 2;
constexpr qint64 yearMs = qint64(365.25 * 86'400'000.0);
constexpr qint64 worthIt = 30 * dayMs;
/// Rewriting takes about three times the database in memory.
constexpr qint64 rewriteUpTo = 32 << 20;

const QString yearsKey = u"history.years"_s;
/// Among what the window remembers: the words of forgotten changes may still be in the file.
const QString tracesKey = u"history.traces"_s;

struct Reading {
    qint64 sequence = 0;
    qint64 at = 0;
    Id batch = 0;
    int device = 0;
    qint64 lived = 0; ///< of its computer, from that one's first change on
};

struct Computer {
    QString name;
    qint64 lastAt = 0, lived = 0;
    qint64 lastSequence = 0;
    bool isBegun = false;
};

/// What lies between two readings of one clock; nothing where it jumped, or nobody wrote for long.
qint64 step(qint64 from, qint64 to) {
    const qint64 passed = to - from;
    return qAbs(passed) > longestStep ? 0 : passed;
}

/// The history in its order, with the time that each computer had lived by then.
struct Lives {
    std::vector<Reading> readings;
    std::vector<Computer> computers;
    int here = -1;             ///< the computer that writes now
    qint64 livedByNow = 0;     ///< of that one
    std::vector<qint64> since; ///< by computer: lived here since the last change of that one

    Lives(Database &db, const QString &device, qint64 now) {
        std::map<QString, int> numbers;
        db.each(u"SELECT \"sequence\", \"at\", batch, device FROM \"change\" ORDER BY "
                "\"sequence\""_s,
                {}, [&](const QSqlQuery &row) {
                    const QString name = row.value(3).toString();
                    const auto number = numbers.emplace(name, int(numbers.size())).first->second;
                    if (number == int(computers.size()))
                        computers.push_back({name});
                    add({row.value(0).toLongLong(), row.value(1).toLongLong(),
                         row.value(2).toLongLong(), number});
                });
        if (const auto found = numbers.find(device); found != numbers.end())
            here = found->second;
        if (here >= 0)
            livedByNow = computers[size_t(here)].lived + step(computers[size_t(here)].lastAt, now);
        for (const Computer &computer : computers)
            since.push_back(livedHereSince(computer.lastSequence));
    }
    /// At least this long ago it was written.
    qint64 ageOf(const Reading &reading) const {
        if (reading.device == here)
            return livedByNow - reading.lived;
        return computers[size_t(reading.device)].lived - reading.lived +
               since[size_t(reading.device)];
    }

private:
    void add(Reading reading) {
        Computer &computer = computers[size_t(reading.device)];
        if (computer.isBegun)
            computer.lived += step(computer.lastAt, reading.at);
        computer.isBegun = true;
        computer.lastAt = reading.at;
        computer.lastSequence = reading.sequence;
        reading.lived = computer.lived;
        readings.push_back(reading);
    }
    /// What was written here behind a change came later than that one, whatever the clocks say.
    qint64 livedHereSince(qint64 sequence) const {
        for (const Reading &reading : readings)
            if (reading.device == here && reading.sequence > sequence)
                return livedByNow - reading.lived;
        return 0;
    }
};

/// The end of the last batch of which all, and all before it, are older than `age`; 0: none. The
/// newest batch is not among them: the next change counts on from it.
qint64 lastOlder(const Lives &lives, qint64 age) {
    qint64 last = 0;
    const std::vector<Reading> &all = lives.readings;
    for (size_t i = 0; i < all.size(); ++i) {
        if (lives.ageOf(all[i]) <= age || all[i].batch == all.back().batch)
            break;
        if (i + 1 < all.size() && all[i + 1].batch != all[i].batch)
            last = all[i].sequence;
    }
    return last;
}

/// As long as this lives SQLite writes over what is removed; then it does again as before. Some
/// builds of it do so in any case.
class WritesOver {
public:
    explicit WritesOver(Database &db)
        : m_db(db), m_before(db.value(u"PRAGMA secure_delete"_s).toInt()) {
        m_db.run(u"PRAGMA secure_delete=ON"_s);
    }
    ~WritesOver() {
        const QString before = m_before == 2 ? u"FAST"_s : QString::number(m_before);
        try {
            m_db.run(u"PRAGMA secure_delete="_s + before);
        } catch (const Error &error) {
            qWarning("%s", qPrintable(error.detail));
        }
    }
    WritesOver(const WritesOver &) = delete;
    WritesOver &operator=(const WritesOver &) = delete;

private:
    Database &m_db;
    int m_before;
};

const QString isUndecided = u"EXISTS (SELECT 1 FROM conflict AS k WHERE k.\"table\" = "
                            "\"change\".\"table\" AND k.\"row\" = \"change\".\"row\")"_s;

Pruned forget(Database &db, const Lives &lives, qint64 upTo) {
    std::map<int, Id> batches;
    Pruned pruned;
    Id batch = 0;
    for (const Reading &reading : lives.readings) {
        if (reading.sequence > upTo)
            break;
        Id &highest = batches[reading.device];
        highest = qMax(highest, reading.batch);
        pruned.batches += reading.batch != batch;
        batch = reading.batch;
        ++pruned.changes;
    }
    const WritesOver writesOver(db);
    Transaction transaction(db);
    pruned.kept =
        db.value(u"SELECT count(*) FROM \"change\" WHERE \"sequence\" <= ? AND "_s + isUndecided,
                 {upTo})
            .toInt();
    pruned.changes -= pruned.kept;
    db.run(u"DELETE FROM \"change\" WHERE \"sequence\" <= ? AND NOT "_s + isUndecided, {upTo});
    for (const auto &[computer, highest] : batches)
        db.run(u"INSERT INTO forgotten (device, batch) VALUES (?, ?) ON CONFLICT (device) DO "
               "UPDATE SET batch = max(batch, excluded.batch)"_s,
               {lives.computers[size_t(computer)].name, highest});
    db.run(u"INSERT OR REPLACE INTO view_state (\"key\", value) VALUES (?, 1)"_s, {tracesKey});
    transaction.commit();
    return pruned;
}

/// Writes the file anew, so that the words of what was forgotten are in no byte of it.
void clearTraces(StoreInside::Private &d) {
    Database &db = d.db();
    // What removed rows left in free pages of their own tables goes where that is not too dear.
    if (d.book->liveBytes() <= rewriteUpTo)
        db.run(u"VACUUM"_s);
    d.book->compact();
    db.run(u"DELETE FROM view_state WHERE \"key\" = ?"_s, {tracesKey});
}

/// The first change up to there that can go: those of undecided rows stay. None: nothing can.
std::optional<size_t> firstToGo(Database &db, const Lives &lives, qint64 upTo) {
    const QVariant first =
        db.value(u"SELECT min(\"sequence\") FROM \"change\" WHERE \"sequence\" <= ? AND NOT "_s +
                     isUndecided,
                 {upTo});
    if (first.isNull())
        return std::nullopt;
    const auto found =
        std::ranges::lower_bound(lives.readings, first.toLongLong(), {}, &Reading::sequence);
    return size_t(found - lives.readings.begin());
}

/// Whether the first reading alone says that there is anything to look for.
bool isWorthLooking(Database &db, qint64 now, qint64 age) {
    const QVariant first = db.value(u"SELECT min(\"at\") FROM (SELECT \"at\" FROM \"change\" ORDER "
                                    "BY \"sequence\" LIMIT 100)"_s);
    return !first.isNull() && now - first.toLongLong() > age + worthIt;
}

} // namespace

int yearsKept(const Store &store) {
    const QString kept = store.preference(yearsKey);
    bool isNumber = false;
    const int years = kept.toInt(&isNumber);
    const bool isChoice = std::find(std::begin(retentionChoices), std::end(retentionChoices),
                                    years) != std::end(retentionChoices);
    return isNumber && isChoice ? years : defaultYears;
}

void setYearsKept(Store &store, int years, const QString &label) {
    store.setPreference(yearsKey, QString::number(years), label);
}

Pruned prune(Store &store, const QDateTime &now) {
    const int years = yearsKept(store);
    if (store.isReadOnly() || store.hasUnsaved() || years == 0)
        return {};
    StoreInside::Private &d = StoreInside::of(store);
    Database &db = d.db();
    if (!db.value(u"SELECT value FROM view_state WHERE \"key\" = ?"_s, {tracesKey}).isNull())
        clearTraces(d); // the last time that failed
    const qint64 age = years * yearMs + longestStep;
    if (!isWorthLooking(db, now.toMSecsSinceEpoch(), age))
        return {};
    const Lives lives(db, d.device, now.toMSecsSinceEpoch());
    const qint64 upTo = lastOlder(lives, age);
    const std::optional<size_t> first = upTo == 0 ? std::nullopt : firstToGo(db, lives, upTo);
    if (!first || lives.ageOf(lives.readings[*first]) < age + worthIt)
        return {};
    const Pruned pruned = forget(db, lives, upTo);
    clearTraces(d);
    return pruned;
}

} // namespace history
