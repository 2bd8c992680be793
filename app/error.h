// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <exception>
#include <utility>

/// What went wrong, as the lower half tells it: thrown, and shown in one place only (the
/// message bar, or stderr of a command).
///
/// `sentence` is for the user, translated, and says what happened and what is safe.
/// `detail` is for the log: calls, codes, offsets. It never holds a client's words.
class Error : public std::exception {
public:
    /// Lets the window offer the one button that helps; it changes no wording.
    enum class Kind {
        WrongPassphrase, ///< the passphrase opens none of the file's slots
        Damaged,         ///< the file fails its seals or its own checks
        Foreign,         ///< not a notebook at all
        Newer,           ///< written by a newer version of the program
        InUse,           ///< another process holds the notebook
        NoSpace,         ///< the disk is full
        ReadOnly,        ///< the place cannot be written, or the file only be read
        NotSaved,        ///< any other failed write: what was typed is still in the window
        Exists,          ///< would overwrite something
        NotFound,        ///< no such file, client or session
        Ambiguous,       ///< a name that fits several
        BadInput,        ///< a file or value that cannot be understood
        Cancelled,       ///< the user stopped it
        Internal         ///< a broken promise of our own
    };

    Error(Kind what, QString told, QString logged = {})
        : kind(what), sentence(std::move(told)), detail(std::move(logged)),
          m_what((sentence + QStringLiteral(" | ") + detail).toStdString()) {}

    const char *what() const noexcept override { return m_what.c_str(); }

    Kind kind;
    QString sentence;
    QString detail;

private:
    std::string m_what;
};
