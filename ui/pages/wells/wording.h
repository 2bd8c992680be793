// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/columns.h"
#include "app/store/store.h"
#include "ui/freshids.h"

/// What they have decided and what they hold dear: one line, of which every wording is kept with
/// its day.
namespace wording {

enum class Kept {
    Written,  ///< as it was typed
    OldStays, ///< nothing was typed, and what was said on an earlier day is not erased by that
    Refused   ///< see `problem`
};

/// The newest wording on or before `day`; null without any.
template <class T>
const T *newest(const std::vector<T> &all, QDate day) {
    const T *found = nullptr;
    for (const T &one : all)
        if (one.since.isValid() && one.since <= day && (!found || one.since >= found->since))
            found = &one;
    return found;
}

/// The wording of today is put right; one of an earlier day gets a successor. `all`: every wording
/// of that client. Throws as Store::write().
template <class T>
Kept save(Store &store, FreshIds<T> &fresh, const std::vector<T> &all, Id client, QDate day,
          const QString &typed, const QString &label, QString *problem = nullptr) {
    const QString text = typed.simplified(); // one line, whatever was pasted
    const T *current = newest(all, day);
    const T *earlier = newest(all, day.addDays(-1));
    T row = current && current->since == day ? *current : T();
    // One that waits to be written is put right as well.
    const Id known = row.id != 0 ? row.id : fresh.taken(client, day);
    // Said in the same words as before it is no new wording, nor when it is typed back.
    if (text.isEmpty() || (earlier && earlier->text == text)) {
        if (known != 0)
            store.remove<T>(known, label);
        fresh.drop(client, day);
        return known != 0 || !current || !text.isEmpty() ? Kept::Written : Kept::OldStays;
    }
    row.client = client;
    row.since = day;
    row.text = text;
    if (const Problems found = problems(row); !found.empty()) {
        if (problem)
            *problem = found.front().text;
        return Kept::Refused;
    }
    row.id = row.id != 0 ? row.id : fresh.of(store, client, day);
    store.save(row, label,
               QStringLiteral("%1/%2").arg(QLatin1StringView(Described<T>::table)).arg(client));
    fresh.drop(client, day);
    return Kept::Written;
}

} // namespace wording
