// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bringin.h"

#include "app/error.h"
#include "app/store/sealed/keys.h"
#include "app/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
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

/// Gives a finished file a name that was free when it was begun: somebody may have come meanwhile.
void place(const QString &fresh, const QString &file) {
    const wholefile::Outcome done = wholefile::place(fresh, file);
    QFile::remove(fresh); // a second name of it, or nothing anybody wants
    if (done.error == EEXIST)
        throw Error(Error::Kind::Exists, BringIn::tr("%1 exists and was left as it is.").arg(file));
    if (!done.isGood())
        throw Error(Error::Kind::NotSaved,
                    done.inPlace
                        ? BringIn::tr("%1 was made, but the disk did not confirm it.").arg(file)
                        : BringIn::tr("%1 could not be made. Nothing was changed.").arg(file),
                    done.reason());
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

/// Whether this sample may be made anew: it is another day's or another language's, and all that
/// was ever written in it is what made it.
bool isStale(const Store &store, QDate today, const QString &language) {
    if (!store.isSample())
        return false;
    if (store.preference(u"sample_made"_s) == today.toString(Qt::ISODate) &&
        store.preference(u"language"_s) == language)
        return false;
    return !store.wasWrittenTwice();
}

/// What makers that were killed left. It is sealed, but it is litter.
void removeLeftovers(const QFileInfo &wanted) {
    const QString pattern =
        u"\\.%1\\.[0-9a-f]{8}"_s.arg(QRegularExpression::escape(wanted.fileName()));
    wholefile::removeStale(wanted.absolutePath(), QRegularExpression(pattern));
    wholefile::removeStale(wanted.absolutePath(), QRegularExpression(pattern + u"\\.lock"_s));
}

/// Made beside and put in place whole: whoever stops this half way finds no empty notebook.
void makeSample(const QString &file, QDate today, const QString &language, bool replaces) {
    const QFileInfo wanted(file);
    removeLeftovers(wanted);
    const QString fresh = u"%1/.%2.%3"_s.arg(wanted.absolutePath(), wanted.fileName())
                              .arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0'));
    try {
        const auto store =
            Store::create(fresh, ::sample::passphrase().toUtf8(), sealed::KdfCost::lowest());
        writeNotebook(*store, ::sample::make(today, language), today);
        store->close();
    } catch (const Error &error) {
        QFile::remove(fresh);
        throw Store::notMade(error);
    }
    replaces ? replace(fresh, file) : place(fresh, file);
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
    makeSample(file, today, language, replaces);
}

void bringin::notebook(const QString &file, const QByteArray &passphrase, const QString &language,
                       const QString &label, const Store::Options &options) {
    auto store = Store::create(file, passphrase, options);
    try {
        store->setPreference(u"language"_s, language, label);
        store->close();
    } catch (const Error &error) {
        store.reset();
        QFile::remove(file); // ours: create() takes no name that exists
        throw Store::notMade(error);
    }
}

std::vector<::contacts::Known> bringin::known(const Store &store) {
    std::vector<::contacts::Known> all;
    QHash<Id, std::size_t> at;
    for (Client &client : store.clients()) {
        at.insert(client.id, all.size());
        all.push_back({std::move(client), {}});
    }
    for (Reach &reach : store.all<Reach>())
        if (const auto it = at.constFind(reach.client); it != at.cend())
            all[*it].reaches.push_back(std::move(reach));
    return all;
}

QString bringin::sampleFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/wellspring/sample.wellspring"_s;
}

std::unique_ptr<Store> bringin::openSample(QDate today, const QString &language) {
    const QString file = sampleFile();
    if (!wholefile::makeFolder(QFileInfo(file).absolutePath()))
        throw Error(Error::Kind::ReadOnly,
                    BringIn::tr("The folder for the sample notebook cannot be made: %1")
                        .arg(QFileInfo(file).absolutePath()));
    const QByteArray passphrase = ::sample::passphrase().toUtf8();
    if (!QFileInfo::exists(file))
        makeSample(file, today, language, false);
    try {
        auto store = Store::open(file, passphrase);
        if (!isStale(*store, today, language))
            return store;
        store->close();
    } catch (const Error &error) {
        if (error.kind != Error::Kind::InUse)
            throw;
        return Store::open(file, passphrase, Store::ReadOnly);
    }
    makeSample(file, today, language, true);
    return Store::open(file, passphrase);
}
