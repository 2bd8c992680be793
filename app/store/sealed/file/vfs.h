// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>

namespace sealed {

class Core;

/// Registers an SQLite VFS that holds exactly one database: the sealed file. It goes when the
/// last owner lets go; SQLite's open files are owners too, so that a connection that outlives
/// the book gets errors and no dangling pointer.
///
/// It refuses every other file, so nothing of a notebook reaches a disk unsealed, and every
/// journal mode but MEMORY. A transaction is appended at SQLITE_FCNTL_COMMIT_PHASETWO: xSync
/// comes after rollbacks too, and before the end of the truncations.
class Vfs {
public:
    /// Throws Error(Internal) when SQLite refuses the registration.
    static std::shared_ptr<Vfs> make(std::shared_ptr<Core> core);
    virtual ~Vfs() = default;
    virtual QByteArray name() const = 0;
};

/// The only file name such a VFS opens.
inline constexpr char databaseName[] = "sealed-book";

} // namespace sealed
