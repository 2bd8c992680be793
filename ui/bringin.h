// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/contacts.h"
#include "app/sample/sample.h"
#include "app/store/store.h"

#include <QDate>
#include <QString>
#include <memory>

/// Values from elsewhere into a notebook; the window and the command line both do it here.
namespace bringin {

/// Writes all people of an address book in one batch: one transaction, one undo step.
void contacts(Store &store, std::vector<::contacts::Imported> people, const QString &label);

/// Makes the sample notebook at `file`. With `overwrite` an existing file is replaced whole,
/// in one step. Its passphrase is no secret, so it costs next to nothing to open.
void sample(const QString &file, QDate today, const QString &language, bool overwrite);

/// Where the sample that the window opens lies: in the user's data folder.
QString sampleFile();

/// Opens sampleFile(); makes it first if it is missing, or anew if it was made on another day or
/// in another language and nobody has edited it since. Where another process holds it, it is
/// opened for reading. Throws Error.
std::unique_ptr<Store> openSample(QDate today, const QString &language);

/// Makes an empty notebook told in `language`. Throws Error; then no file is left behind.
void notebook(const QString &file, const QByteArray &passphrase, const QString &language,
              const QString &label, const Store::Options &options);

/// Whom the notebook knows, to tell who of a list is there already.
std::vector<::contacts::Known> known(const Store &store);

} // namespace bringin
