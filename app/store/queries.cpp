// SPDX-License-Identifier: GPL-3.0-or-later
// The SELECTs that follow no column list.
#include "app/domain/clientorder.h"
#include "app/store/searchindex.h"
#include "app/store/store_p.h"

#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace {

/// Each commit leaves a piece in the search index that every search has to look into.
constexpr int tidyAfter = 16;
constexpr int tidyPages = 64;

QByteArray packed(const QVariant &value) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << value;
    return bytes;
}

QVariant unpacked(const QByteArray &bytes) {
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    QVariant value;
    stream >> value;
    return stream.status() == QDataStream::Ok ? value : QVariant();
}

} // namespace

std::vector<Client> Store::clients() const {
    std::vector<Client> all = this->all<Client>();
    sortByReading(all);
    std::stable_partition(all.begin(), all.end(),
                          [](const Client &client) { return !client.archived; });
    return all;
}

Me Store::me() const {
    const std::vector<Me> all = this->all<Me>();
    return all.empty() ? Me() : all.front();
}

QString Store::preference(const QString &key) const {
    return d->db().value(u"SELECT value FROM preference WHERE \"key\" = ?"_s, {key}).toString();
}

void Store::setPreference(const QString &key, const QString &value, const QString &label) {
    Preference row;
    row.id = d->db().value(u"SELECT id FROM preference WHERE \"key\" = ?"_s, {key}).toLongLong();
    row.key = key;
    row.value = value;
    save(row, label, u"preference/"_s + key);
}

bool Store::isSample() const {
    return !preference(u"sample"_s).isEmpty();
}

QVariant Store::viewState(const QString &key) const {
    const auto known = d->views.constFind(key);
    if (known != d->views.cend())
        return *known;
    const QVariant bytes =
        d->db().value(u"SELECT value FROM view_state WHERE \"key\" = ?"_s, {key});
    const QVariant value = bytes.isNull() ? QVariant() : unpacked(bytes.toByteArray());
    d->views.insert(key, value);
    return value;
}

void Store::setViewState(const QString &key, const QVariant &value) {
    if (isReadOnly() || viewState(key) == value)
        return;
    d->views.insert(key, value);
    if (!d->unsavedViews.contains(key))
        d->unsavedViews << key;
    d->idleTimer.start();
}

void Store::Private::writeViews() {
    for (const QString &key : unsavedViews)
        db().run(u"INSERT INTO view_state (\"key\", value) VALUES (?, ?) "
                 "ON CONFLICT (\"key\") DO UPDATE SET value = excluded.value"_s,
                 {key, packed(views.value(key))});
}

void Store::Private::rest() {
    if (!database || mode == ReadOnly || (unsavedViews.isEmpty() && unmerged < tidyAfter))
        return;
    const bool tidies = unmerged >= tidyAfter;
    try {
        Transaction transaction(db());
        writeViews();
        if (tidies)
            searchindex::tidy(db(), tidyPages);
        transaction.commit();
        unsavedViews.clear();
        if (tidies)
            unmerged = 0;
    } catch (const Error &error) {
        // Where a splitter stood is not worth a message; the next change tries again.
        qWarning("%s", qPrintable(error.detail));
    }
}

std::vector<Hit> Store::search(const QString &words, int limit) const {
    return searchindex::find(d->db(), words, limit);
}

bool Store::wasWrittenTwice() const {
    // Stops at the first that differs, and reads no values.
    return d->db()
        .value(u"SELECT EXISTS (SELECT 1 FROM \"change\" WHERE batch <> (SELECT batch FROM "
               "\"change\" ORDER BY \"sequence\" LIMIT 1) LIMIT 1)"_s)
        .toBool();
}

std::vector<Change> Store::changesSince(qint64 sequence) const {
    std::vector<Change> changes;
    d->db().each(
        u"SELECT \"sequence\", \"at\", \"device\", \"batch\", \"label\", \"table\", \"row\", "
        "client_id, \"action\", \"before\", \"after\" FROM \"change\" WHERE \"sequence\" > ? "
        "ORDER BY \"sequence\""_s,
        {sequence}, [&](const QSqlQuery &row) {
            changes.push_back(
                {row.value(0).toLongLong(),
                 QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC),
                 row.value(2).toString(), row.value(3).toLongLong(), row.value(4).toString(),
                 row.value(5).toString(), row.value(6).toLongLong(), row.value(7).toLongLong(),
                 row.value(8).toString(), row.value(9).toString(), row.value(10).toString()});
        });
    return changes;
}
