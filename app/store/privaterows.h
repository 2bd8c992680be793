// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/table.h"

/// Whether a row's kind may never reach a client's paper: what was said in confidence, own notes,
/// and lines of a private kind.
bool isPrivateRow(const Table &table, const Values &values);
