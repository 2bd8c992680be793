// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/papers.h"

#include <QByteArray>

namespace pdf {

/// The paper as a PDF whose text can be searched and copied. Made in memory only; nothing
/// of it is ever written to a temporary file. Throws Error.
QByteArray bytes(const Paper &paper);

/// Writes the PDF to `path`, or throws Error and leaves everything as it was. An existing file
/// is kept unless `overwrite`; then it is replaced whole, in one step.
void write(const Paper &paper, const QString &path, bool overwrite = false);

} // namespace pdf
