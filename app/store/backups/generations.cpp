// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups/generations.h"

#include "app/store/backups/opened.h"
#include "app/store/store_p.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace backups {

namespace {

/// What it tells once it is open.
void look(Generation &generation, const Way &way, const sealed::Calls &calls) {
    try {
        const auto book = openBook(generation.file, way, sealed::Mode::ReadOnlySnapshot, calls);
        generation.sequence = book->sequence();
        generation.isOpened = true;
        generation.isDamaged = book->report().tornTailDropped || book->report().lastCommitIsDamaged;
        Database database(book->sqliteUri(), Database::ReadOnly);
        generation.clients = database.value(u"SELECT count(*) FROM client"_s).toInt();
        generation.sessions = database.value(u"SELECT count(*) FROM \"session\""_s).toInt();
    } catch (const Error &error) {
        generation.isOfOldKey = error.kind == Error::Kind::WrongPassphrase;
        generation.isDamaged = !generation.isOfOldKey && error.kind != Error::Kind::Newer;
    }
}

} // namespace

QString defaultFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/wellspring/backups"_s;
}

Way wayOf(const Store &store) {
    return {StoreInside::of(store).book->copyKey(), {}};
}

sealed::Id numberOf(const Store &store) {
    return StoreInside::of(store).book->copyKey().fileId;
}

std::vector<Generation> generations(const QString &folder, const sealed::Id &notebook) {
    std::vector<Generation> found;
    const QDir dir(folder);
    if (folder.isEmpty() || !dir.exists())
        return found;
    // Hidden names are those that are not finished; a link may lead anywhere.
    for (const QFileInfo &one : dir.entryInfoList({u"*.wellspring"_s}, QDir::Files, QDir::Name)) {
        if (one.isSymLink() || one.fileName().startsWith(u'.') ||
            sealed::Book::fileIdOf(one.absoluteFilePath()) != notebook)
            continue;
        Generation generation;
        generation.file = one.absoluteFilePath();
        generation.made = one.lastModified();
        generation.bytes = one.size();
        found.push_back(generation);
    }
    return found;
}

std::vector<Generation> generations(const QString &folder, const sealed::Id &notebook,
                                    const Way &way, const sealed::Calls &calls) {
    std::vector<Generation> all = generations(folder, notebook);
    for (Generation &generation : all)
        look(generation, way, calls);
    std::stable_sort(all.begin(), all.end(), [](const Generation &a, const Generation &b) {
        return a.sequence > b.sequence;
    });
    return all;
}

std::optional<Generation> newestWhole(const QString &folder, const sealed::Id &notebook,
                                      const Way &way, const sealed::Calls &calls) {
    for (const Generation &generation : generations(folder, notebook, way, calls)) {
        if (!generation.isOpened || generation.isDamaged)
            continue;
        try {
            const auto book = openBook(generation.file, way, sealed::Mode::ReadOnlySnapshot, calls);
            Database database(book->sqliteUri(), Database::ReadOnly);
            requireWhole(*book, database);
            return generation;
        } catch (const Error &) {
            // The one before it, then.
        }
    }
    return std::nullopt;
}

} // namespace backups
