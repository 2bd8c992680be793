// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/file/disk.h"
#include "app/store/sealed/format.h"
#include <optional>

namespace sealed {

/// The last commit this computer has seen of one file, kept apart from it: rot in the last
/// commit looks like a write that a power cut tore, and only a second place can tell them apart.
struct Seen {
    quint64 sequence = 0;
    Hash hash{};
    qint64 fileBytes = 0;
    bool isEmpty = false; ///< it was the empty commit of a clean close
};

/// Keeps one Seen in the app's state folder, in a file named after a hash of file id and path.
/// Best effort: without it everything works but telling rot from a torn tail.
class SeenFile {
public:
    SeenFile() = default;
    /// `folder` must exist; an empty one keeps nothing.
    SeenFile(const Calls &calls, const QString &folder, const QString &path, const Id &fileId);

    std::optional<Seen> read() const;
    /// Never synced: it only follows what the file itself has synced before.
    void write(const Seen &seen);

private:
    File m_file;
};

} // namespace sealed
