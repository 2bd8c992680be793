// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commandline.h"

#include <memory>

class Store;
struct Client;

namespace commands {

int makeNew(const Invocation &);
int makeSample(const Invocation &);
int search(const Invocation &);
int import(const Invocation &);

/// A call that is wrong in itself: shown with the usage line, exit status 2.
[[noreturn]] void wrongUse(const QString &sentence);

/// Opens the first word's notebook with the passphrase asked for. Reading works beside
/// another process that holds it; writing does not. Throws Error.
std::unique_ptr<Store> openNotebook(const Invocation &, bool forWriting);
/// The same with a passphrase that was asked for already.
std::unique_ptr<Store> openNotebook(const Invocation &, bool forWriting,
                                    const QByteArray &passphrase);
/// What opening found out about the file, a sentence each; none where it is whole and the newest.
QStringList whatOpeningFound(const Store &);
/// Throws Error(NotFound) unless the first word names a file.
void requireFile(const Invocation &);

/// The one client that --client names. Throws Error naming all that fit.
Client theClient(const Store &, const Invocation &);

} // namespace commands
