// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <QDate>
#include <map>

/// The ids of rows that are about to be added, taken before the first try: where that could not
/// be written, the next one writes the same row rather than a second one. One id for each thing
/// (a goal, a client) or each day of it.
template <class T>
class FreshIds {
public:
    /// The same until its row stands in the notebook or it is dropped. Throws as the Store does.
    Id of(Store &store, Id about, QDate day = {}) {
        Id &id = m_ids[{about, day}];
        if (id == 0 || store.find<T>(id))
            id = store.freshId();
        return id;
    }
    /// As it was taken last; 0: never.
    Id taken(Id about, QDate day = {}) const {
        const auto found = m_ids.find({about, day});
        return found == m_ids.end() ? 0 : found->second;
    }
    /// What comes next is another row, also where this one still waits to be written.
    void drop(Id about, QDate day = {}) { m_ids.erase({about, day}); }

private:
    std::map<std::pair<Id, QDate>, Id> m_ids;
};
