// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/calls.h"
#include <QString>
#include <memory>

namespace sealed {

/// An open file through the call table. Closes itself; moves, never copies.
/// Functions return 0 or an errno, so that the caller chooses the sentence.
class File {
public:
    File() = default;
    File(File &&other) noexcept;
    File &operator=(File &&other) noexcept;
    ~File();

    static int open(const Calls &calls, const QString &path, int flags, File &out,
                    mode_t mode = 0600);
    bool isOpen() const { return m_fd >= 0; }
    void close();

    /// Reads up to `bytes`; `got` is less only at the end of the file.
    int read(void *to, qint64 bytes, qint64 at, qint64 &got) const;
    /// Writes all of it, however short the single writes are.
    int write(const void *from, qint64 bytes, qint64 at);
    int sync();
    int syncData();
    int truncate(qint64 bytes);
    int lock(); ///< exclusive, without waiting
    int status(struct stat &out) const;
    int setMode(mode_t mode);

private:
    const Calls *m_calls = nullptr;
    int m_fd = -1;
};

/// Makes renames and new names in the folder of `path` durable. 0 also where the file system
/// has no such call.
int syncFolder(const Calls &calls, const QString &path);
int statusOf(const Calls &calls, const QString &path, struct stat &out);
int renameFile(const Calls &calls, const QString &from, const QString &to);
int removeFile(const Calls &calls, const QString &path);

} // namespace sealed
