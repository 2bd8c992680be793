// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups/making.h"

#include "app/store/backups/backupwords.h"
#include "app/store/backups/opened.h"
#include "app/store/sealed/file/disk.h"
#include "app/store/sealed/file/keysmark.h"
#include "app/store/sealed/words.h"
#include "app/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace backups {

namespace {

constexpr auto mark = ".wellspring-backups";

QString markOf(const QString &folder) {
    return folder + u'/' + QString::fromLatin1(mark);
}

QString hiddenStem(const sealed::Id &notebook) {
    return u"backup-"_s + shortName(notebook);
}

/// One program at a time makes backups of a notebook in a folder: what it finds half made there is
/// then nobody's.
class Turn {
public:
    Turn(const Place &place, const sealed::Id &notebook, const sealed::Calls &calls) {
        const QString name = u"%1/.%2.lock"_s.arg(place.folder, hiddenStem(notebook));
        if (const int error =
                sealed::File::open(calls, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, m_file))
            throw sealed::Words::cannotWrite(error, u"open of the lock"_s);
        const int error = m_file.lock();
        // A disk that knows no locks has no second program to fear more than no backup at all.
        if (error == EWOULDBLOCK || error == EAGAIN)
            throw BackupWords::atWork();
    }

private:
    sealed::File m_file;
};

/// What killed runs left of this notebook. The turn is ours.
void removeLeftovers(const Place &place, const sealed::Id &notebook, const sealed::Calls &calls) {
    const QString pattern = u".%1-*.part"_s.arg(hiddenStem(notebook));
    const auto all =
        QDir(place.folder).entryInfoList({pattern}, QDir::Files | QDir::Hidden | QDir::System);
    for (const QFileInfo &one : all)
        if (!one.isSymLink())
            sealed::removeFile(calls, one.absoluteFilePath());
}

/// For people: the notebook, the day and the minute. The number keeps it apart from all others
/// but those of a notebook that parted from this one and came to the same number in this minute.
QString freeName(const Place &place, const QString &notebook, const sealed::Id &id,
                 quint64 sequence, const sealed::Calls &calls) {
    const QString stem =
        u"%1/%2 %3"_s.arg(QDir(place.folder).absolutePath(), stemFor(notebook),
                          QDateTime::currentDateTime().toString(u"yyyy-MM-dd hh.mm"_s));
    for (int same = 1;; ++same) {
        const QString name =
            u"%1%2 (%3-%4).wellspring"_s.arg(stem, same == 1 ? QString() : u"-%1"_s.arg(same),
                                             shortName(id), QString::number(sequence));
        struct stat there {};
        if (sealed::statusOf(calls, name, there) == ENOENT)
            return name;
        if (same == 1000)
            throw sealed::Words::exists(name);
    }
}

/// Those with rows of their own, also the search index's.
QStringList tablesOf(Database &database) {
    QStringList names;
    for (const Values &row :
         database.run(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                      "sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"_s))
        names << row[0].toString();
    return names;
}

/// Whether the copy holds what the notebook holds: the same last commit, and as many rows.
void compare(sealed::Book &live, sealed::Book &copy) {
    if (live.sequence() != copy.sequence())
        throw BackupWords::differs(u"another commit"_s);
    Database here(live.sqliteUri(), Database::ReadOnly);
    Database there(copy.sqliteUri(), Database::ReadOnly);
    requireWhole(copy, there);
    const QStringList tables = tablesOf(here);
    if (tables != tablesOf(there))
        throw BackupWords::differs(u"other tables"_s);
    for (const QString &table : tables) {
        const QString count = u"SELECT count(*) FROM \"%1\""_s.arg(table);
        if (here.value(count).toLongLong() != there.value(count).toLongLong())
            throw BackupWords::differs(u"rows of "_s + table);
    }
}

Generation described(const QString &file, sealed::Book &copy) {
    const QFileInfo there(file);
    Generation generation;
    generation.file = there.absoluteFilePath();
    generation.made = there.lastModified();
    generation.bytes = there.size();
    generation.sequence = copy.sequence();
    generation.isOpened = true;
    generation.isNamedByUs = true;
    Database database(copy.sqliteUri(), Database::ReadOnly);
    generation.clients = database.value(u"SELECT count(*) FROM client"_s).toInt();
    generation.sessions = database.value(u"SELECT count(*) FROM \"session\""_s).toInt();
    return generation;
}

/// The older ones that go; the one just made never does, whatever its number.
int thin(const Place &place, const sealed::Id &notebook, const Way &way, const Kept &kept,
         const QString &fresh, const sealed::Calls &calls) {
    std::vector<Generation> all = generations(place.folder, notebook, way, calls);
    std::erase_if(all, [&](const Generation &one) {
        return !one.isOpened || one.isDamaged || !one.isNamedByUs;
    });
    std::reverse(all.begin(), all.end());
    std::vector<quint64> sequences;
    for (const Generation &one : all)
        sequences.push_back(one.sequence);
    int gone = 0;
    for (const int index : thinned(sequences, kept)) {
        const QString &file = all[size_t(index)].file;
        if (file != fresh && sealed::removeFile(calls, file) == 0)
            ++gone;
    }
    return gone;
}

/// The newest of those there, if the notebook has no later commit.
std::optional<Generation> currentOne(const Place &place, const Way &way, sealed::Book &live,
                                     const sealed::Calls &calls) {
    for (const Generation &one : generations(place.folder, live.copyKey().fileId, way, calls)) {
        // Two that parted may have come to one number; no two have the same bytes.
        if (one.sequence != live.sequence() || one.isDamaged ||
            !sealed::areSameBytes(one.file, live.path(), calls))
            continue;
        try {
            const auto copy = openBook(one.file, way, sealed::Mode::ReadOnlySnapshot, calls);
            compare(live, *copy);
            return one;
        } catch (const Error &) {
            // It is no good: another is made.
        }
    }
    return std::nullopt;
}

Made makeNow(const QString &notebook, const Way &way, const Place &place, const Kept &kept,
             const sealed::Calls &calls) {
    requirePlace(place, calls);
    requireApart(notebook, place.folder);
    const auto live = openBook(notebook, way, sealed::Mode::ReadOnlySnapshot, calls);
    const sealed::Id id = live->copyKey().fileId;
    const Turn turn(place, id, calls);
    removeLeftovers(place, id, calls);
    Way own = way;
    own.key = live->copyKey();
    if (const auto current = currentOne(place, own, *live, calls)) {
        live->verify(); // rot in the notebook itself is told today, not when it has to be restored
        return {*current, true, 0};
    }
    const QString hidden = hiddenName(place.folder, hiddenStem(id));
    live->saveCopy(hidden); // synced, its name too; and it leaves nothing when it fails
    Made made;
    QString name;
    try {
        name = freeName(place, notebook, id, live->sequence(), calls);
        const auto copy = openBook(hidden, own, sealed::Mode::ReadOnlySnapshot, calls);
        compare(*live, *copy);
        if (const int error = sealed::renameFile(calls, hidden, name))
            throw sealed::Words::cannotWrite(error, u"rename"_s);
        made.generation = described(name, *copy);
    } catch (...) {
        sealed::removeFile(calls, hidden);
        throw;
    }
    // It is whole, and stays; but a power cut may still take its name, so no older one goes.
    if (const int error = sealed::syncFolder(calls, name))
        throw sealed::Words::cannotWrite(error, u"fsync of the folder"_s);
    made.thinned = thin(place, id, own, kept, made.generation.file, calls);
    return made;
}

} // namespace

Place placeFor(const QString &chosen) {
    if (chosen.isEmpty() || QDir(chosen) == QDir(defaultFolder()))
        return {defaultFolder(), true};
    return {QDir(chosen).absolutePath(), false};
}

void requirePlace(const Place &place, const sealed::Calls &calls) {
    if (place.isOurs) {
        if (!wholefile::makeFolder(place.folder))
            throw BackupWords::noFolder(place.folder);
        return;
    }
    struct stat there {};
    if (!QFileInfo(place.folder).isDir() ||
        sealed::statusOf(calls, markOf(place.folder), there) != 0)
        throw BackupWords::noFolder(place.folder);
}

void requireApart(const QString &notebook, const QString &folder) {
    const QFileInfo file(notebook);
    const QString real = file.canonicalFilePath();
    const QDir its = QFileInfo(real.isEmpty() ? file.absoluteFilePath() : real).dir();
    if (its.canonicalPath() == QDir(folder).canonicalPath() && its.exists())
        throw BackupWords::notBeside(folder);
}

void choose(const QString &folder, const sealed::Calls &calls) {
    const Place place = placeFor(folder);
    if (!place.isOurs && !QFileInfo(place.folder).isDir())
        throw BackupWords::noFolder(folder);
    if (place.isOurs)
        requirePlace(place, calls);
    try {
        sealed::File file;
        const QString name = markOf(place.folder);
        int error =
            sealed::File::open(calls, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, file);
        // Something of its own, so that a disk that is full is found out now.
        const char line[] = "Wellspring keeps backups here.\n";
        if (error == 0)
            error = file.write(line, sizeof line - 1, 0);
        if (error == 0)
            error = file.sync();
        if (error == 0)
            error = sealed::syncFolder(calls, name);
        if (error != 0)
            throw sealed::Words::cannotWrite(error, u"the mark"_s);
    } catch (const Error &error) {
        throw BackupWords::cannotChoose(folder, error);
    }
}

int removeOfOldKeys(const sealed::Id &notebook, const Way &way, const Place &place,
                    const sealed::Calls &calls) {
    requirePlace(place, calls);
    const Turn turn(place, notebook, calls);
    const Way own{way.key, {}};
    if (!newestWhole(place.folder, notebook, own, calls))
        throw BackupWords::noneStays();
    int gone = 0;
    int failed = 0;
    QString last;
    for (const Generation &one : generations(place.folder, notebook, own, calls)) {
        if (!one.goesWithOldKeys())
            continue;
        last = one.file;
        if (const int error = sealed::removeFile(calls, one.file))
            failed = error;
        else
            ++gone;
    }
    if (failed == 0 && gone > 0)
        failed = sealed::syncFolder(calls, last);
    if (failed != 0)
        throw BackupWords::notRemoved(sealed::Words::cannotWrite(failed, u"unlink of backups"_s));
    return gone;
}

bool isBackup(const QString &file) {
    const QFileInfo real(QFileInfo(file).canonicalFilePath());
    if (!real.isFile())
        return false;
    if (real.absoluteDir() == QDir(defaultFolder()))
        return true;
    static const QRegularExpression name(u"\\(([0-9a-f]{8})-[0-9]+\\)"_s);
    const auto match = name.match(real.fileName());
    if (!match.hasMatch())
        return false;
    const auto id = sealed::Book::fileIdOf(real.filePath());
    return id && shortName(*id) == match.captured(1);
}

Made make(const QString &notebook, const Way &way, const Place &place, const Kept &kept,
          const sealed::Calls &calls) {
    try {
        return makeNow(notebook, way, place, kept, calls);
    } catch (const Error &error) {
        throw BackupWords::notMade(error);
    }
}

} // namespace backups
