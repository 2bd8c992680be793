// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/erasing.h"

#include "app/domain/decks.h"
#include "app/store/changevalues.h"
#include "app/store/scratch.h"
#include "app/store/sealed/file/disk.h"
#include "app/store/sealed/words.h"
#include "app/store/store_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <cerrno>
#include <set>

using namespace Qt::StringLiterals;

namespace {

struct EraseWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString onlyRead() {
        return tr("This notebook is open for reading only. Nothing was changed.");
    }
    static QString traces() {
        return tr("The client is erased, but the file could not be written anew: their words may "
                  "still lie in it, sealed. Closing the notebook tries again.");
    }
    static QString gone() { return tr("This client is not in the notebook."); }
};

/// What opening left beside this notebook over time: what it cut off the end after a crash, and
/// what the notebook was before it was brought up to date.
QStringList leftBeside(const QString &notebook) {
    const QFileInfo file(notebook);
    const QRegularExpression name(
        u"\\A%1\\.(tail-|v)[0-9]+(-[0-9]+)?\\z"_s.arg(QRegularExpression::escape(file.fileName())));
    QStringList found;
    for (const QFileInfo &one : file.dir().entryInfoList(QDir::Files | QDir::Hidden))
        if (name.match(one.fileName()).hasMatch())
            found << one.filePath();
    return found;
}

/// Who points to them: a link of another client's, in a row of the history.
const QString pointing = u"\"table\" = 'client' AND (client_id IS NULL OR client_id <> ?) AND "
                         "(instr(\"before\", ?) > 0 OR instr(\"after\", ?) > 0)"_s;

QString withoutLink(const QString &json, const QString &id) {
    QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    bool isChanged = false;
    for (const Table::Col &column : tableNamed(u"client"_s).columns)
        if (!column.target.isEmpty() && object.value(column.name).toString() == id) {
            object.insert(column.name, QJsonValue::Null);
            isChanged = true;
        }
    return isChanged ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
                     : json;
}

/// The history of others keeps what it tells, without the number of whom is gone.
void cutLinks(Database &db, Id client) {
    const QString id = QString::number(client);
    const QString quoted = u'"' + id + u'"';
    for (const Values &row :
         db.run(u"SELECT \"sequence\", \"before\", \"after\" FROM \"change\" WHERE "_s + pointing,
                {client, quoted, quoted}))
        db.run(u"UPDATE \"change\" SET \"before\" = ?, \"after\" = ? WHERE \"sequence\" = ?"_s,
               {sqlvalue::text(withoutLink(row[1].toString(), id)),
                sqlvalue::text(withoutLink(row[2].toString(), id)), row[0]});
}

/// Conflicts about one of those preferences, decided ones among them.
std::set<Id> conflictsAbout(Database &db, const std::set<Id> &preferences) {
    const Table &table = tableOf<Conflict>();
    std::set<Id> found;
    const auto take = [&](const Conflict &one) {
        if (one.table == tableOf<Preference>().name && preferences.contains(one.row))
            found.insert(one.id);
    };
    for (const Conflict &one : selectRows<Conflict>(db, table.selectAll))
        take(one);
    for (const Values &row : db.run(u"SELECT \"row\", \"before\" FROM \"change\" WHERE "
                                    "\"table\" = 'conflict' AND \"action\" = 'remove'"_s))
        take(fromValues<Conflict>(row[0].toLongLong(),
                                  changevalues::wholeRow(table, row[1].toString())));
    return found;
}

void eraseNobodys(Database &db, const Table &table, Id id) {
    if (auto row = readRow(db, table, id))
        eraseSteps(db, {{&table, id, std::move(row), std::nullopt}});
    db.run(u"DELETE FROM \"change\" WHERE \"table\" = ? AND \"row\" = ?"_s, {table.name, id});
}

/// Which questions they were asked stands in a preference, which is nobody's own, and where two
/// copies said different things of it, in a conflict as well.
void eraseAsked(Database &db, Id client) {
    const QString name = decks::askedName(client);
    const QString quoted = u'"' + name + u'"';
    std::set<Id> preferences;
    for (const Values &row :
         db.run(u"SELECT id FROM preference WHERE \"key\" = ? UNION SELECT \"row\" FROM "
                "\"change\" WHERE \"table\" = 'preference' AND instr(\"before\", ?) > 0"_s,
                {name, quoted}))
        preferences.insert(row[0].toLongLong());
    for (const Id conflict : conflictsAbout(db, preferences))
        eraseNobodys(db, tableOf<Conflict>(), conflict);
    for (const Id preference : preferences)
        eraseNobodys(db, tableOf<Preference>(), preference);
}

int changesOf(Database &db, Id client) {
    return db.value(u"SELECT count(*) FROM \"change\" WHERE client_id = ?"_s, {client}).toInt();
}

/// Rows, history, views and the mark that says so, in one commit.
erasing::Outcome eraseRows(StoreInside::Private &d, Id client) {
    Database &db = d.db();
    Stage stage(db, {});
    stage.remove(tableOf<Client>(), client);
    const Steps steps = stage.finish();
    if (steps.empty())
        throw Error(Error::Kind::NotFound, EraseWords::gone());
    erasing::Outcome outcome;
    QSet<int> kinds;
    for (const Step &step : steps)
        if (!step.after) {
            ++outcome.rows;
            kinds.insert(step.table->number);
        }
    outcome.kinds = int(kinds.size());
    outcome.changes = changesOf(db, client);
    Transaction transaction(db);
    eraseSteps(db, steps);
    db.run(u"DELETE FROM \"change\" WHERE client_id = ?"_s, {client});
    cutLinks(db, client);
    eraseAsked(db, client);
    // Views may name the client.
    db.run(u"DELETE FROM view_state"_s);
    db.run(u"INSERT INTO search (search) VALUES ('optimize')"_s);
    db.run(u"INSERT INTO erased (client_id, \"at\") VALUES (?, ?) ON CONFLICT (client_id) DO "
           "UPDATE SET \"at\" = excluded.\"at\", cleared = 0"_s,
           {client, QDateTime::currentMSecsSinceEpoch()});
    transaction.commit();
    return outcome;
}

} // namespace

erasing::Preview erasing::preview(const Store &store, Id client) {
    const StoreInside::Private &d = StoreInside::of(store);
    Database &db = d.db();
    const std::optional<Client> whom = store.find<Client>(client);
    if (!whom)
        throw Error(Error::Kind::NotFound, EraseWords::gone());
    Preview preview;
    Stage stage(db, {});
    stage.remove(tableOf<Client>(), client);
    std::map<int, int> counts;
    for (const Step &step : stage.finish())
        step.after ? ++preview.links : ++counts[step.table->number];
    for (const auto &[number, rows] : counts) {
        preview.parts.push_back({allTables()[size_t(number)].name, rows});
        preview.rows += rows;
    }
    preview.changes = changesOf(db, client);
    constexpr int mostMentions = 200;
    if (const QString name = (whom->family + u' ' + whom->given).trimmed(); !whom->given.isEmpty())
        for (const Hit &hit : store.search(name, mostMentions))
            preview.mentions += hit.client != client;
    preview.bytes = d.book ? d.book->fileBytes() : 0;
    preview.hasOldCopy = d.book && !leftBeside(d.book->path()).isEmpty();
    return preview;
}

erasing::Outcome erasing::forGood(Store &store, Id client, const Store::Progress &progress) {
    if (store.isReadOnly())
        throw Error(Error::Kind::ReadOnly, EraseWords::onlyRead());
    store.retryUnsaved();
    StoreInside::Private &d = StoreInside::of(store);
    Outcome outcome = eraseRows(d, client);
    d.views.clear();
    d.unsavedViews.clear();
    d.undo->clear();
    d.changedClients = {client};
    d.hasTraces = true;
    std::optional<Error> failed;
    try {
        // Half of the work is writing it anew, half reading it back. A step half done stays so.
        const auto tell = [&](int percent) {
            if (progress)
                progress(percent);
            return true;
        };
        d.clearTraces([&](int percent) { return tell(percent / 2); });
        d.book->verify([&](int percent) { return tell(50 + percent / 2); });
        tell(100);
        outcome.isVerified = true;
    } catch (const Error &error) {
        failed = error;
    }
    // The client is gone either way, and whoever shows them must hear of it.
    Q_EMIT store.saved(QDateTime::currentDateTime());
    Q_EMIT store.changed();
    if (failed)
        throw Error(failed->kind, EraseWords::traces(), failed->detail);
    return outcome;
}

QSet<Id> erasing::erasedClients(const Store &store) {
    QSet<Id> gone;
    for (const Values &row : StoreInside::of(store).db().run(u"SELECT client_id FROM erased"_s))
        gone.insert(row[0].toLongLong());
    return gone;
}

void Store::eraseClient(Id client) {
    erasing::forGood(*this, client);
}

void Store::Private::clearTraces(const Progress &progress) {
    // Without these the words would live on in free pages, then in older commits.
    //
    // VACUUM takes about three times the notebook in memory (the test of erasing prints how much):
    // SQLite's own copy, which temp_store keeps out of the disk, since it is plain text; the pages
    // that its journal keeps to roll back to, in memory for the same reason; and the new pages,
    // which the sealed file holds until the commit, for half of them on a disk would be no
    // notebook. A smaller cache changes none of the three. It could be bounded only by another way
    // to write the file anew: VACUUM INTO a second sealed book, whose pages a compaction then takes
    // for its own. Where memory is short SQLite says so, nothing is half done, and closing tries
    // again.
    db().run(u"VACUUM"_s);
    book->compact(progress);
    Scratch::sweepAround(book->path(), options.stateFolder);
    QStringList old = leftBeside(book->path());
    if (!report.tornTailSavedAs.isEmpty())
        old << report.tornTailSavedAs;
    for (const QString &path : std::as_const(old)) {
        const int error = sealed::removeFile(calls(), path);
        if (error != 0 && error != ENOENT)
            throw sealed::Words::cannotWrite(error, u"unlink of an older copy"_s);
    }
    // Or a power cut brings back what is then said to be gone, and nobody looks for it again.
    if (const int error = sealed::syncFolder(calls(), book->path()))
        throw sealed::Words::cannotWrite(error, u"fsync of the folder"_s);
    report.tornTailDropped = false; // nobody is to look for it
    report.tornTailSavedAs.clear();
    Transaction transaction(db());
    db().run(u"UPDATE erased SET cleared = 1 WHERE cleared = 0"_s);
    transaction.commit();
    hasTraces = false;
}

void Store::Private::finishErasing() {
    if (!db().value(u"SELECT EXISTS (SELECT 1 FROM erased WHERE cleared = 0)"_s).toBool())
        return;
    hasTraces = true;
    try {
        // Where merging removed them, the index may still know their words.
        Transaction transaction(db());
        db().run(u"INSERT INTO search (search) VALUES ('optimize')"_s);
        db().run(u"DELETE FROM view_state"_s);
        transaction.commit();
        clearTraces();
    } catch (const Error &error) {
        qWarning("%s", qPrintable(error.detail));
    }
}
