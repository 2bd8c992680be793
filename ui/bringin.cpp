// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bringin.h"

#include "app/error.h"
#include "app/store/sealed/keys.h"
#include "app/store/store.h"
#include "app/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

struct BringIn {
    Q_DECLARE_TR_FUNCTIONS(BringIn)
};

void writeNotebook(Store &store, const sample::Notebook &told, QDate today) {
    store.write(BringIn::tr("Sample notebook"), [&](Store::Batch &batch) {
        batch.save(told.me);
        for (const Preference &preference : told.preferences)
            batch.save(preference);
        batch.save(Preference{0, u"sample_made"_s, today.toString(Qt::ISODate)});
        for (const Material &material : told.materials)
            batch.save(material);
        // Clients first: one may have introduced another.
        for (const ClientNotebook &notebook : told.clients)
            batch.save(notebook.client);
        for (const ClientNotebook &notebook : told.clients)
            eachTypeOf(NotebookTypes{}, [&]<class T>() {
                for (const T &row : notebook.rows<T>())
                    batch.save(row);
            });
    });
}

/// Puts a finished file in another's place, and the folder's entry on the disk with it.
void replace(const QString &fresh, const QString &file) {
    const wholefile::Outcome done = wholefile::replace(fresh, file);
    if (done.isGood())
        return;
    if (done.inPlace)
        throw Error(Error::Kind::NotSaved,
                    BringIn::tr("%1 was made, but the disk did not confirm it.").arg(file),
                    done.reason());
    QFile::remove(fresh);
    throw Error(Error::Kind::NotSaved,
                BringIn::tr("%1 could not be replaced. It is as it was.").arg(file), done.reason());
}

/// Only a sample that nobody has open is ever replaced. Throws Error and touches nothing.
void mustBeSample(const QString &file) {
    bool isSample = false;
    try {
        const auto store = Store::open(file, sample::passphrase().toUtf8());
        isSample = store->isSample();
        store->close();
    } catch (const Error &error) {
        if (error.kind == Error::Kind::InUse)
            throw;
    }
    if (!isSample)
        throw Error(Error::Kind::Exists,
                    BringIn::tr("%1 is no sample notebook. It was left as it is.").arg(file));
}

/// Whether the sample at `file` may be made anew: it is another day's or another language's,
/// and all that was ever written in it is what made it.
bool isStale(const QString &file, QDate today, const QString &language) {
    try {
        const auto store = Store::open(file, sample::passphrase().toUtf8(), Store::ReadOnly);
        if (!store->isSample())
            return false;
        if (store->preference(u"sample_made"_s) == today.toString(Qt::ISODate) &&
            store->preference(u"language"_s) == language)
            return false;
        const auto changes = store->changesSince();
        for (const Change &change : changes)
            if (change.batch != changes.front().batch)
                return false;
        return true;
    } catch (const Error &) {
        // Not ours to judge; opening it will say what is wrong with it.
        return false;
    }
}

} // namespace

void bringin::contacts(Store &store, std::vector<::contacts::Imported> people,
                       const QString &label) {
    store.write(label, [&](Store::Batch &batch) {
        for (::contacts::Imported &person : people) {
            const Id id = batch.save(person.client).id;
            const auto saveAll = [&](auto &rows) {
                for (auto &row : rows) {
                    row.client = id;
                    batch.save(row);
                }
            };
            saveAll(person.reaches);
            saveAll(person.facts);
            saveAll(person.persons);
        }
    });
}

void bringin::sample(const QString &file, QDate today, const QString &language, bool overwrite) {
    const bool replaces = overwrite && QFileInfo::exists(file);
    if (replaces)
        mustBeSample(file);
    else if (QFileInfo::exists(file))
        throw Error(Error::Kind::Exists, BringIn::tr("%1 exists and was left as it is.").arg(file));
    // Made beside and put in place whole: whoever stops this half way finds no empty notebook.
    const QFileInfo wanted(file);
    const QString fresh = u"%1/.%2.%3"_s.arg(wanted.absolutePath(), wanted.fileName())
                              .arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0'));
    try {
        const auto store =
            Store::create(fresh, ::sample::passphrase().toUtf8(), sealed::KdfCost::lowest());
        writeNotebook(*store, ::sample::make(today, language), today);
        store->close();
    } catch (const Error &) {
        QFile::remove(fresh);
        throw;
    }
    replace(fresh, file);
}

QString bringin::sampleFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/wellspring/sample.wellspring"_s;
}

QString bringin::freshSample(QDate today, const QString &language) {
    const QString file = sampleFile();
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        throw Error(Error::Kind::ReadOnly,
                    BringIn::tr("The folder for the sample notebook cannot be made: %1")
                        .arg(QFileInfo(file).absolutePath()));
    if (!QFileInfo::exists(file))
        sample(file, today, language, false);
    else if (isStale(file, today, language))
        sample(file, today, language, true);
    return file;
}
