// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QStringList>
#include <vector>

class FormBase;
class Store;

/// What was typed while a goal is set and cannot be a row yet: all about a goal without a title,
/// half a plan, a number that is none. It is kept in the sealed notebook's own memory of its
/// window (it goes with Store::eraseClient) and comes back where it was typed, also after a lock.
namespace goaldraft {

/// The fields of one form, by their columns.
struct Fields {
    const char *name; ///< of the form among the others
    FormBase *form;
    QStringList columns;
};

/// Keeps the fields of each form that is pending; nothing is left where none is. `goal`: 0 for
/// one that does not stand in the notebook.
void keep(Store &store, Id client, Id goal, const std::vector<Fields> &forms);
/// Types what was kept into the fields again; those that are right by now are stored by that.
void bringBack(Store &store, Id client, Id goal, const std::vector<Fields> &forms);
bool isThere(const Store &store, Id client, Id goal);

} // namespace goaldraft
