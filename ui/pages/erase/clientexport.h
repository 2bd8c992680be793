// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/forclient.h"
#include "app/wholefile.h"

#include <QCoreApplication>
#include <QStringList>

class Context;

/// What is a client's own, in files for them: a PDF to read, JSON for machines, a vCard.
struct ClientExport {
    Q_DECLARE_TR_FUNCTIONS(ClientExport)
public:
    /// What may be given to them of each session that was held.
    static std::vector<ForClient> sessionsOf(Context &context, const ClientNotebook &notebook);
    /// Writes the three into `folder` and returns their names. Existing files are kept: a number
    /// stands behind the name then. No name tells whose they are. Throws Error with what is safe;
    /// each file is there whole or not at all.
    static QStringList write(Context &context, Id client, const QString &folder,
                             const wholefile::Calls &calls = wholefile::realCalls());
};
