// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/paperfile.h"
#include "app/papers/papers.h"

#include <QByteArray>

/// Papers as PDF.
class pdf {
    Q_DECLARE_TR_FUNCTIONS(pdf)
public:
    /// The paper as a PDF whose text can be searched and copied. Made in memory only. Throws
    /// Error.
    static QByteArray bytes(const Paper &paper);

    /// Throws where write() would refuse `path`, before there is anything to write.
    static void requirePlace(const QString &path, bool overwrite);
    /// Writes the PDF to `path`, or throws Error and leaves everything as it was. It appears
    /// whole or not at all; when only the
    /// disk's confirmation of it failed, it is there, and the Error says so. An existing file is
    /// kept unless `overwrite`; then it is replaced in one step. Readable by its owner only.
    static void write(const Paper &paper, const QString &path, bool overwrite = false,
                      const wholefile::Calls &calls = wholefile::realCalls());

private:
    static paperfile::Words words();
};
