// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/merging/deciding.h"
#include "app/store/merging/merging.h"
#include "app/store/store_p.h"
#include "tests/app/store/filled.h"
#include "tests/support/memdisk.h"

#include <QUndoStack>

/// Random histories of one notebook on several computers, made through the real Store in the
/// memory of one.
class TwoSides {
public:
    explicit TwoSides(quint64 seed) : random(seed) {
        options.cost = sealed::KdfCost::lowest();
        options.idleMs = 1'000'000;
        calls = disk.calls();
        options.calls = &calls;
    }

    static QByteArray passphrase() { return "pass"; }

    std::unique_ptr<Store> create(const QString &name) {
        return Store::create(u'/' + name, passphrase(), options);
    }
    /// `device` as the history has it; empty: this computer's.
    std::unique_ptr<Store> open(const QString &name, const QString &device = {}) {
        auto store = Store::open(u'/' + name, passphrase(), Store::ReadWrite, options);
        if (!device.isEmpty())
            StoreInside::of(*store).device = device;
        return store;
    }
    std::unique_ptr<Store> read(const QString &name) {
        return Store::open(u'/' + name, passphrase(), Store::ReadOnly, options);
    }
    void copy(const QString &from, const QString &to) {
        disk.put(u'/' + to, disk.content(u'/' + from));
    }
    /// Brings `theirs` into a copy of `ours`, which is called `into`.
    merging::Report merge(const QString &ours, const QString &theirs, const QString &into) {
        if (into != ours)
            copy(ours, into);
        const auto store = open(into);
        const auto other = read(theirs);
        const merging::Report report = merging::merge(*store, *other, true);
        store->check();
        store->close();
        return report;
    }

    /// Rows of every type for some clients, with all that belongs to them.
    void fill(Store &store, int clients) {
        for (int i = 0; i < clients; ++i)
            filler().saveOneOfEach(store);
        for (int i = 0; i < 10; ++i)
            write(store, [&](Store::Batch &batch) { insertAny(store, batch); });
    }
    /// `count` edits of all kinds.
    void edit(Store &store, int count) {
        for (int i = 0; i < count; ++i)
            editOnce(store);
    }

    Random random;
    MemDisk disk;
    sealed::Calls calls;
    Store::Options options;
    int edits = 0;
    QHash<QString, int> done; ///< kinds of edits

private:
    Filler filler() { return Filler(QStringLiteral("t%1").arg(++m_fillers)); }

    qint64 one(qint64 from, qint64 to) { return between(random, from, to); }
    bool chance(int percent) { return one(1, 100) <= percent; }

    void write(Store &store, const std::function<void(Store::Batch &)> &work) {
        ++edits;
        store.write(QStringLiteral("edit %1").arg(edits), work);
    }

    template <class T>
    Id anyOf(const Store &store) {
        const std::vector<T> rows = store.all<T>();
        return rows.empty() ? 0 : rows[size_t(one(0, qint64(rows.size()) - 1))].id;
    }
    Id anyNamed(const Store &store, const char *table) {
        Id id = 0;
        eachType([&]<class T>() {
            if (qstrcmp(Described<T>::table, table) == 0)
                id = anyOf<T>(store);
        });
        return id;
    }

    /// Small values as well, so that both sides often say the same.
    template <class M>
    void set(M &value) {
        if (chance(25)) {
            if constexpr (std::is_same_v<M, QString>)
                value = QStringLiteral("common %1").arg(one(1, 3));
            else if constexpr (std::is_same_v<M, std::optional<int>>)
                value = int(one(1, 3));
            else if constexpr (std::is_same_v<M, QDate>)
                value = QDate(2026, 1, int(one(1, 3)));
            else
                m_fill.set(value);
            return;
        }
        m_fill.set(value);
    }

    template <class T>
    bool insert(const Store &store, Store::Batch &batch) {
        T row;
        bool isOwned = true;
        eachColumn<T>([&](const auto &column) {
            using M = std::decay_t<decltype(row.*(column.member))>;
            if constexpr (std::is_same_v<M, Id>) {
                if (column.target == nullptr)
                    return;
                if (column.use == Use::Owner || chance(40))
                    row.*(column.member) = anyNamed(store, column.target);
                isOwned = isOwned && (column.use != Use::Owner || row.*(column.member) != 0);
            } else if (chance(80)) {
                set(row.*(column.member));
            }
        });
        if constexpr (std::is_same_v<T, Preference>) {
            row.key = QStringLiteral("key %1").arg(one(1, 4));
            for (const Preference &known : store.all<Preference>())
                if (known.key == row.key)
                    row.id = known.id;
        }
        if constexpr (std::is_same_v<T, Me>)
            row.id = store.me().id;
        if constexpr (std::is_same_v<T, Level>)
            row.level = int(one(-2, 2));
        if (isOwned)
            batch.save(row);
        return isOwned;
    }
    void insertAny(const Store &store, Store::Batch &batch) {
        anyType([&]<class T>() { insert<T>(store, batch); });
    }

    template <class T>
    void update(const Store &store, Store::Batch &batch) {
        const auto row = batch.find<T>(anyOf<T>(store));
        if (!row)
            return;
        T changed = *row;
        eachColumn<T>([&](const auto &column) {
            using M = std::decay_t<decltype(changed.*(column.member))>;
            if (!chance(25) || isKey(QLatin1StringView(Described<T>::table), column.name))
                return;
            if constexpr (!std::is_same_v<M, Id>)
                set(changed.*(column.member));
            else if (column.target != nullptr && column.use == Use::Link)
                changed.*(column.member) = chance(30) ? 0 : anyNamed(store, column.target);
            else if (column.target != nullptr && qstrcmp(column.target, "client") != 0)
                changed.*(column.member) = anyNamed(store, column.target);
        });
        batch.save(changed);
    }
    static bool isKey(QLatin1StringView table, const char *column) {
        return (table == QLatin1StringView("preference") && qstrcmp(column, "key") == 0) ||
               (table == QLatin1StringView("level") && qstrcmp(column, "level") == 0);
    }

    /// Calls `f` for any type but conflicts, which only merging makes; oftener for those that own
    /// and are linked to, so that the two sides meet.
    template <class F>
    void anyType(F &&f) {
        static const QStringList often{QStringLiteral("client"),    QStringLiteral("goal"),
                                       QStringLiteral("session"),   QStringLiteral("line"),
                                       QStringLiteral("evidence"),  QStringLiteral("level"),
                                       QStringLiteral("milestone"), QStringLiteral("promise")};
        QString wanted = often[one(0, often.size() - 1)];
        if (chance(40))
            wanted = allTables()[size_t(one(0, qint64(allTables().size()) - 2))].name;
        eachType([&]<class T>() {
            if constexpr (!std::is_same_v<T, Conflict>)
                if (wanted == QLatin1StringView(Described<T>::table))
                    f.template operator()<T>();
        });
    }

    void decide(Store &store) {
        const auto list = merging::undecided(store);
        if (list.empty())
            return;
        const Id conflict = list[size_t(one(0, qint64(list.size()) - 1))].conflict.id;
        ++done[QStringLiteral("decision")];
        try {
            if (chance(50))
                merging::keepThis(store, conflict, QStringLiteral("keep"));
            else
                merging::takeOther(store, conflict, QStringLiteral("take"));
        } catch (const Error &) {
            // What it belongs to is gone: nothing changed.
        }
    }

    void editOnce(Store &store) {
        const qint64 what = one(1, 100);
        const auto say = [this](const char *kind) { ++done[QString::fromLatin1(kind)]; };
        if (what <= 30) {
            say("insert");
            write(store, [&](Store::Batch &batch) { insertAny(store, batch); });
        } else if (what <= 65) {
            say("update");
            write(store, [&](Store::Batch &batch) {
                anyType([&]<class T>() { update<T>(store, batch); });
            });
        } else if (what <= 75) {
            say("removal");
            write(store, [&](Store::Batch &batch) {
                anyType([&]<class T>() {
                    if (!std::is_same_v<T, Client> || chance(20))
                        batch.remove<T>(anyOf<T>(store));
                });
            });
        } else if (what <= 83) {
            say("undo");
            store.undoStack()->undo();
        } else if (what <= 87) {
            say("redo");
            store.undoStack()->redo();
        } else if (what <= 93) {
            say("several at once");
            write(store, [&](Store::Batch &batch) {
                for (int i = 0; i < 4; ++i)
                    anyType([&]<class T>() { update<T>(store, batch); });
            });
        } else if (what <= 96) {
            say("setting");
            store.setPreference(QStringLiteral("key %1").arg(one(1, 6)),
                                QStringLiteral("value %1").arg(one(1, 4)), QStringLiteral("set"));
        } else {
            decide(store);
        }
    }

    Filler m_fill{QStringLiteral("w")};
    int m_fillers = 0;
};
