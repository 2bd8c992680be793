// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"

#include <QByteArray>

/// One client's own data as JSON, for the client. It walks the columns of each type and writes
/// those that are named as theirs in clientjson.cpp: a new type or column is in it once somebody
/// has decided so. What may never reach a client's paper (in confidence, own notes, ratings,
/// brakes, others' names) is not, nor is what came from a private line.
namespace clientjson {

/// UTF-8, indented; ids are text. `photos`: pictures of the client; others are passed over.
QByteArray of(const ClientNotebook &notebook, const std::vector<Photo> &photos);

} // namespace clientjson
