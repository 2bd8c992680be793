// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "app/store/store_p.h"
#include "tests/app/store/filled.h"
#include "tests/support/memdisk.h"

#include <QFile>
#include <QUndoStack>

/// Somebody who edits at random through the real Store: every type and column, links and owners,
/// several rows in one go, removals, undo and redo.
class Wander {
public:
    Wander(Store &store, quint64 seed) : m_store(store), m_random(seed) {}

    void step() {
        const qint64 what = between(m_random, 0, 99);
        if (what < 6)
            m_store.undoStack()->undo();
        else if (what < 9)
            m_store.undoStack()->redo();
        else
            m_store.write(QStringLiteral("step %1").arg(++m_steps), [&](Store::Batch &batch) {
                for (qint64 i = between(m_random, 1, 4); i > 0; --i)
                    one(batch);
            });
    }

private:
    void one(Store::Batch &batch) {
        const qint64 wanted = between(m_random, 0, qint64(allTables().size()) - 1);
        qint64 number = 0;
        eachType([&]<class T>() {
            if (number++ != wanted)
                return;
            const std::vector<T> rows = m_store.all<T>();
            const qint64 what = between(m_random, 0, 9);
            if (rows.size() < 3 || what < 4)
                save(batch, T());
            else if (const T row = any(rows); !batch.find<T>(row.id))
                return; // gone earlier in this batch
            else if (what < 8)
                save(batch, row);
            else
                batch.remove<T>(row.id);
        });
    }
    template <class T>
    const T &any(const std::vector<T> &rows) {
        return rows[size_t(between(m_random, 0, qint64(rows.size()) - 1))];
    }
    /// A row of that table that is there within the batch; 0: none.
    Id anyOf(Store::Batch &batch, const char *table) {
        Id id = 0;
        eachType([&]<class T>() {
            if (qstrcmp(table, Described<T>::table) != 0)
                return;
            const std::vector<T> rows = m_store.all<T>();
            if (!rows.empty())
                if (const Id found = any(rows).id; batch.find<T>(found))
                    id = found;
        });
        return id;
    }
    template <class T>
    void save(Store::Batch &batch, T row) {
        const bool isNew = row.id == 0;
        bool isWhole = true;
        eachColumn<T>([&]<class M>(const Column<T, M> &column) {
            if constexpr (std::is_same_v<M, Id>) {
                if (column.target == nullptr)
                    return;
                if (isNew || between(m_random, 0, 5) == 0)
                    row.*(column.member) = anyOf(batch, column.target);
                else if (column.use == Use::Owner && row.*(column.member) != 0)
                    isWhole = isWhole && stands(batch, column.target, row.*(column.member));
            } else if (isNew || between(m_random, 0, 3) == 0) {
                m_filler.set(row.*(column.member));
            }
        });
        if (isWhole)
            batch.save(row);
    }
    bool stands(Store::Batch &batch, const char *table, Id id) {
        bool there = false;
        eachType([&]<class T>() {
            if (qstrcmp(table, Described<T>::table) == 0)
                there = batch.find<T>(id).has_value();
        });
        return there;
    }

    Store &m_store;
    Random m_random;
    Filler m_filler{QStringLiteral("word")};
    int m_steps = 0;
};

/// The newest sequence of the history.
inline qint64 lastSequence(Store &store) {
    return StoreInside::of(store)
        .db()
        .value(QStringLiteral("SELECT max(\"sequence\") FROM \"change\""))
        .toLongLong();
}
/// The clock of all changes behind a sequence said that.
inline void redate(Store &store, qint64 behind, const QDateTime &at) {
    StoreInside::of(store).db().run(
        QStringLiteral("UPDATE \"change\" SET \"at\" = ? WHERE \"sequence\" > ?"),
        {at.toMSecsSinceEpoch(), behind});
}
/// Peak of this process's memory, KiB, since the last reset.
inline qint64 peakKib(bool reset = false) {
    if (reset) {
        QFile clear(QStringLiteral("/proc/self/clear_refs"));
        if (clear.open(QIODevice::WriteOnly))
            clear.write("5");
    }
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toLongLong();
    return 0;
}
