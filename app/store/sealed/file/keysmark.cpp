// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/file/keysmark.h"

#include "app/error.h"
#include "app/store/sealed/file/disk.h"
#include "app/store/sealed/format.h"

#include <algorithm>
#include <fcntl.h>

namespace sealed {

namespace {

constexpr qint64 pieceBytes = 1 << 20;

bool opens(const QString &path, const Calls &calls, File &file) {
    struct stat here {};
    return File::open(calls, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, file) == 0 &&
           file.status(here) == 0 && S_ISREG(here.st_mode);
}

} // namespace

std::optional<Hash> keysMarkOf(const QString &path, const Calls &calls) {
    File file;
    QByteArray start(headerBytes, '\0');
    qint64 got = 0;
    if (!opens(path, calls, file) || file.read(start.data(), headerBytes, 0, got) != 0)
        return std::nullopt;
    start.truncate(got);
    try {
        Header header = decodeHeader(start, path);
        header.baseLength = 0; // each compaction has another
        const QByteArray bytes = encodeHeader(header);
        return hashOf(reinterpret_cast<const unsigned char *>(bytes.constData()),
                      size_t(bytes.size()));
    } catch (const Error &) {
        return std::nullopt; // another file, or one whose beginning is damaged
    }
}

bool areSameBytes(const QString &one, const QString &other, const Calls &calls) {
    File a;
    File b;
    if (!opens(one, calls, a) || !opens(other, calls, b))
        return false;
    QByteArray here(pieceBytes, '\0');
    QByteArray there(pieceBytes, '\0');
    for (qint64 at = 0;;) {
        qint64 gotHere = 0;
        qint64 gotThere = 0;
        if (a.read(here.data(), pieceBytes, at, gotHere) != 0 ||
            b.read(there.data(), pieceBytes, at, gotThere) != 0 || gotHere != gotThere ||
            !std::equal(here.constData(), here.constData() + gotHere, there.constData()))
            return false;
        if (gotHere < pieceBytes)
            return true;
        at += gotHere;
    }
}

} // namespace sealed
