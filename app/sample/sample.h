// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"

#include <QDate>
#include <QString>
#include <vector>

/// The sample notebook (見本): six fictional clients with a year behind them, told alike in
/// Japanese and in English. Pure values; writing them is the store's.
namespace sample {

struct Notebook {
    Me me;
    std::vector<Preference> preferences; ///< "sample" marks it; the language; questions
    std::vector<Material> materials;
    std::vector<ClientNotebook> clients; ///< by reading
    bool operator==(const Notebook &) const = default;
};

/// The notebook as it stands on the morning of `today`: every date lies as many days before
/// or after it as in the lives (":/sample/lives.json"), except that what belongs to a weekday
/// (a Saturday's reading) goes to the nearest one, and that those who meet on working days
/// do not meet on a weekend. Deterministic: ids, order and numbers depend on `today` alone, and
/// the words on `language` ("ja", else English). Throws Error::Internal if the files inside the
/// program are broken.
Notebook make(QDate today, const QString &language);

QString passphrase(); ///< "sample"

} // namespace sample
