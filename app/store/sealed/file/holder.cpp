// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/file/holder.h"

#include "app/plaintext.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <fcntl.h>

namespace sealed {

QString Holder::notePath(const QString &path) {
    return path + QStringLiteral(".lock");
}

Holder Holder::read(const Calls &calls, const QString &path) {
    File note;
    char bytes[512];
    qint64 got = 0;
    if (File::open(calls, notePath(path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK, note) != 0 ||
        note.read(bytes, sizeof bytes, 0, got) != 0)
        return {};
    const QStringList lines = QString::fromUtf8(bytes, qsizetype(got)).split(u'\n');
    // Names come from a file that anybody may have written: short, and nothing that commands a
    // screen or turns the order of reading about.
    bool isNumber = false;
    const qint64 process = lines.value(0).toLongLong(&isNumber);
    if (!isNumber)
        return {};
    return {QString::number(process), plaintext::shortened(lines.value(1), 64)};
}

void Holder::write(const Calls &calls, const QString &path) {
    File note;
    if (File::open(calls, notePath(path), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK,
                   note) != 0)
        return;
    const QByteArray text = QByteArray::number(QCoreApplication::applicationPid()) + '\n' +
                            QSysInfo::machineHostName().toUtf8() + '\n';
    note.write(text.constData(), text.size(), 0);
}

void Holder::remove(const Calls &calls, const QString &path) {
    removeFile(calls, notePath(path));
}

} // namespace sealed
