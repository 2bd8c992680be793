// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/file/seen.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <fcntl.h>

namespace sealed {

namespace {
constexpr int plainBytes = 8 + hashBytes + 8 + 1;
constexpr int seenBytes = plainBytes + hashBytes;
} // namespace

SeenFile::SeenFile(const Calls &calls, const QString &folder, const QString &path,
                   const Id &fileId) {
    if (folder.isEmpty())
        return;
    QByteArray about(reinterpret_cast<const char *>(fileId.data()), idBytes);
    about += path.toUtf8();
    const Hash hash =
        hashOf(reinterpret_cast<const unsigned char *>(about.constData()), size_t(about.size()));
    const QByteArray name =
        QByteArray(reinterpret_cast<const char *>(hash.data()), idBytes).toHex();
    File::open(calls, folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".seen"),
               O_RDWR | O_CREAT | O_NOFOLLOW, m_file);
}

std::optional<Seen> SeenFile::read() const {
    unsigned char bytes[seenBytes];
    qint64 got = 0;
    if (!m_file.isOpen() || m_file.read(bytes, seenBytes, 0, got) != 0 || got < seenBytes)
        return std::nullopt;
    const Hash checksum = hashOf(bytes, plainBytes);
    if (!std::equal(checksum.begin(), checksum.end(), bytes + plainBytes))
        return std::nullopt;
    Seen seen;
    seen.sequence = qFromLittleEndian<quint64>(bytes);
    std::copy_n(bytes + 8, hashBytes, seen.hash.begin());
    seen.fileBytes = qint64(qFromLittleEndian<quint64>(bytes + 8 + hashBytes));
    seen.isEmpty = bytes[plainBytes - 1] != 0;
    return seen;
}

void SeenFile::write(const Seen &seen) {
    if (!m_file.isOpen())
        return;
    unsigned char bytes[seenBytes];
    qToLittleEndian(seen.sequence, bytes);
    std::copy(seen.hash.begin(), seen.hash.end(), bytes + 8);
    qToLittleEndian(quint64(seen.fileBytes), bytes + 8 + hashBytes);
    bytes[plainBytes - 1] = seen.isEmpty ? 1 : 0;
    const Hash checksum = hashOf(bytes, plainBytes);
    std::copy(checksum.begin(), checksum.end(), bytes + plainBytes);
    m_file.write(bytes, seenBytes, 0);
}

} // namespace sealed
