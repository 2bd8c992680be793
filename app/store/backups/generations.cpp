// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups/generations.h"

#include "app/store/backups/opened.h"
#include "app/store/store_p.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextBoundaryFinder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace backups {

namespace {

/// What a backup is called: the notebook's name, day and minute, and two numbers.
QRegularExpressionMatch nameOf(const QString &backup) {
    static const QRegularExpression name(
        u"\\A(.*) [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}\\.[0-9]{2}(-[0-9]+)? "
        "\\([0-9a-f]{8}-([0-9]{1,15})\\)\\.wellspring\\z"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return name.match(QFileInfo(backup).fileName());
}

bool isNamedByUs(const QString &file, const sealed::Id &notebook) {
    static const QRegularExpression form(u"\\(([0-9a-f]{8})-[0-9]+\\)\\.wellspring$"_s);
    return form.match(file).captured(1) == shortName(notebook);
}

/// What it tells once it is open.
void look(Generation &generation, const Way &way, const sealed::Calls &calls) {
    try {
        const auto book = openBook(generation.file, way, sealed::Mode::ReadOnlySnapshot, calls);
        generation.sequence = book->sequence();
        generation.isOpened = true;
        generation.isOfOldKey = way.key && book->copyKey().sealer != way.key->sealer;
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
    const auto &inside = StoreInside::of(store);
    Way way;
    way.key = inside.book->copyKey();
    if (const QByteArray own = inside.passphrase.bytes(); !own.isEmpty())
        way.own = std::make_shared<const Secret>(QByteArray(own.constData(), own.size()));
    return way;
}

sealed::Id numberOf(const Store &store) {
    return StoreInside::of(store).book->copyKey().fileId;
}

QString shortName(const sealed::Id &notebook) {
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(notebook.data()), 4).toHex());
}

QString stemFor(const QString &notebook) {
    constexpr qsizetype mostBytes = 180; // of 255; day, numbers and ending take up to 70
    const QString name = QFileInfo(notebook).completeBaseName();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0;
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary())
        if (QFile::encodeName(name.left(at)).size() <= mostBytes)
            end = at;
    return name.left(end);
}

bool isNamedAfter(const QString &backup, const QString &notebook) {
    const auto match = nameOf(backup);
    return match.hasMatch() && match.captured(1) == stemFor(notebook);
}

quint64 sequenceNamed(const QString &backup) {
    return nameOf(backup).captured(3).toULongLong();
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
        generation.isNamedByUs = isNamedByUs(generation.file, notebook);
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
