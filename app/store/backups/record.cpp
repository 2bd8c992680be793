// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups/record.h"

#include "app/wholefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace backups {

namespace {

constexpr int mostADay = 15;
constexpr qint64 mostBytes = 1 << 20;

QString placeOf(const QString &stateFolder, const sealed::Id &notebook) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("wellspring backups ");
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(notebook.data()),
                                qsizetype(notebook.size())));
    return u"%1/%2.backups"_s.arg(stateFolder, QString::fromLatin1(hash.result().toHex().left(32)));
}

QString timeText(const QDateTime &time) {
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime timeFrom(const QJsonValue &value) {
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

} // namespace

void DrillDays::see(QDate today) {
    if (!today.isValid() || today == last)
        return;
    const qint64 days = last.isValid() ? last.daysTo(today) : 0;
    counted =
        std::min(due, counted + int(std::clamp<qint64>(days, last.isValid() ? 1 : 0, mostADay)));
    last = today;
}

Record Record::read(const QString &stateFolder, const sealed::Id &notebook) {
    QFile file(placeOf(stateFolder, notebook));
    if (stateFolder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return parsed(file.read(mostBytes));
}

Record Record::parsed(const QByteArray &bytes) {
    Record record;
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    record.lastFile = root[u"last_file"_s].toString();
    record.lastMark = root[u"last_mark"_s].toString().toLatin1();
    record.failedAtClose = root[u"failed_at_close"_s].toBool();
    record.drill.last = QDate::fromString(root[u"drill_day"_s].toString(), Qt::ISODate);
    record.drill.counted =
        std::clamp(root[u"drill_counted"_s].toInt(record.drill.counted), 0, DrillDays::due);
    const QJsonObject files = root[u"files"_s].toObject();
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QJsonObject one = it->toObject();
        About about;
        about.bytes = one[u"bytes"_s].toString().toLongLong();
        about.sequence = one[u"sequence"_s].toString().toULongLong();
        about.verified = timeFrom(one[u"verified"_s]);
        about.proven = timeFrom(one[u"proven"_s]);
        about.failed = one[u"failed"_s].toBool();
        record.files[it.key()] = about;
    }
    return record;
}

QByteArray Record::bytes() const {
    QJsonObject list;
    for (const auto &[name, about] : files)
        list.insert(name, QJsonObject{{u"bytes"_s, QString::number(about.bytes)},
                                      {u"sequence"_s, QString::number(about.sequence)},
                                      {u"verified"_s, timeText(about.verified)},
                                      {u"proven"_s, timeText(about.proven)},
                                      {u"failed"_s, about.failed}});
    const QJsonObject root{{u"last_file"_s, lastFile},
                           {u"last_mark"_s, QString::fromLatin1(lastMark)},
                           {u"failed_at_close"_s, failedAtClose},
                           {u"drill_day"_s, drill.last.toString(Qt::ISODate)},
                           {u"drill_counted"_s, drill.counted},
                           {u"files"_s, list}};
    return QJsonDocument(root).toJson();
}

bool Record::write(const QString &stateFolder, const sealed::Id &notebook) const {
    return !stateFolder.isEmpty() &&
           wholefile::write(placeOf(stateFolder, notebook), bytes(), true).isGood();
}

const Record::About *Record::about(const Generation &generation) const {
    const auto found = files.find(QFileInfo(generation.file).fileName());
    return found != files.end() && found->second.bytes == generation.bytes ? &found->second
                                                                           : nullptr;
}

Record::About &Record::about(const Generation &generation) {
    About &one = files[QFileInfo(generation.file).fileName()];
    if (one.bytes != generation.bytes)
        one = {};
    one.bytes = generation.bytes;
    one.sequence = generation.sequence != 0 ? generation.sequence : one.sequence;
    return one;
}

void Record::keepOnly(const std::vector<Generation> &there) {
    std::erase_if(files, [&](const auto &one) {
        return std::none_of(there.begin(), there.end(), [&](const Generation &generation) {
            return QFileInfo(generation.file).fileName() == one.first;
        });
    });
}

} // namespace backups
