// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace migrate {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Migrate)
public:
    static QString newer() {
        return tr("This notebook was written by a newer version of the program. It was left as "
                  "it is; please update the program.");
    }
    static QString olderReadOnly() {
        return tr("This notebook was written by an older version of the program. Open it once "
                  "for writing, so that it can be brought up to date.");
    }
    static QString damaged() {
        return tr("The notebook could not be brought up to date: some of its rows do not fit "
                  "together. It was left as it is.");
    }
};

void runOne(Database &database, const Script &script) {
    // With foreign keys on, rebuilding a parent table would remove every child row.
    database.run(u"PRAGMA foreign_keys=OFF"_s);
    Transaction transaction(database);
    database.runScript(script.sql);
    if (const auto dangling = database.run(u"PRAGMA foreign_key_check"_s); !dangling.empty())
        throw Error(Error::Kind::Damaged, Words::damaged(),
                    u"script %1: %2 rows of %3 and others point nowhere"_s.arg(script.number)
                        .arg(dangling.size())
                        .arg(dangling.front()[0].toString()));
    database.runScript(u"PRAGMA user_version=%1;"_s.arg(script.number));
    transaction.commit();
}

} // namespace

std::vector<Script> scripts() {
    std::vector<Script> all;
    const QDir folder(u":/sql"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || name.left(3).toInt() != int(all.size()) + 1)
            throw Error(Error::Kind::Internal, {}, u"script "_s + name);
        all.push_back({name.left(3).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    return all;
}

int versionOf(Database &database) {
    return database.value(u"PRAGMA user_version"_s).toInt();
}

void run(Database &database, const std::vector<Script> &scripts,
         const std::function<void()> &backUp) {
    const int version = versionOf(database);
    const int wanted = scripts.empty() ? 0 : scripts.back().number;
    if (version > wanted)
        throw Error(Error::Kind::Newer, Words::newer(),
                    u"schema %1, known %2"_s.arg(version).arg(wanted));
    if (version == wanted)
        return;
    if (database.isReadOnly())
        throw Error(Error::Kind::ReadOnly, Words::olderReadOnly());
    if (version > 0 && backUp)
        backUp();
    for (const Script &script : scripts)
        if (script.number > version)
            runOne(database, script);
}

} // namespace migrate
