// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/file/book.h"
#include "app/store/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

class Store;

/// Backups: whole sealed copies of a notebook in a folder, each verified by reopening it before it
/// got its name. Their order is that of the commit sequence inside, never that of a clock or of a
/// name: names and dates are for people.
namespace backups {

class EarlierKeys;

/// Ways to open a backup without asking: the key of the notebook that is open; and for backups of
/// other keys, which every change of a passphrase, code or keychain leaves behind, passphrases.
struct Way {
    std::optional<sealed::CopyKey> key;
    std::shared_ptr<const Secret> typed; ///< what somebody typed for one backup; null: nothing
    std::shared_ptr<const Secret> own = nullptr; ///< what opened the notebook; null: not known
    /// What they opened: nothing is stretched twice for the same keys. For one pair of them.
    std::shared_ptr<EarlierKeys> earlier = makeEarlierKeys();

    /// The same with what somebody typed for one backup, in any normal form.
    Way with(const QByteArray &passphrase) const;
    Way with(std::shared_ptr<const Secret> passphrase) const;
    static std::shared_ptr<EarlierKeys> makeEarlierKeys();
};
Way wayOf(const Store &store);

struct Generation {
    QString file;     ///< absolute
    QDateTime made;   ///< the file's own time; for people
    qint64 bytes = 0; ///< of the file
    /// Of the last commit in it; 0 where none of the ways opens it.
    quint64 sequence = 0;
    bool isOpened = false;   ///< one of the ways opened it; what follows is known only then
    bool isDamaged = false;  ///< it is of this notebook, and cannot be read
    bool isOfOldKey = false; ///< from before a passphrase or code was changed; opens as it did then
    /// It still has a name that was given here. One that somebody named is theirs to take away.
    bool isNamedByUs = false;
    int clients = 0;
    int sessions = 0;

    /// Whether it goes when those of earlier keys are removed; see removeOfOldKeys().
    bool goesWithOldKeys() const { return isOfOldKey && isNamedByUs; }
};

/// $XDG_DATA_HOME/wellspring/backups
QString defaultFolder();

/// What lies in `folder` of the notebook with this number, and cannot say more of itself without
/// a key: `sequence` is 0, and the order no order. Reads the beginnings of files and follows no
/// link. A folder that is not there holds none.
std::vector<Generation> generations(const QString &folder, const sealed::Id &notebook);

/// The same, opened as far as the ways open them: newest first by commit sequence, behind them
/// those that did not open.
std::vector<Generation> generations(const QString &folder, const sealed::Id &notebook,
                                    const Way &way,
                                    const sealed::Calls &calls = sealed::realCalls());

/// The newest of them of which every seal, every row and every link is whole: for whoever has to
/// say that a notebook is damaged. None where there is none. Takes a moment.
std::optional<Generation> newestWhole(const QString &folder, const sealed::Id &notebook,
                                      const Way &way,
                                      const sealed::Calls &calls = sealed::realCalls());

/// Tells the notebooks apart that share a folder, and tells nothing about them.
QString shortName(const sealed::Id &notebook);
/// The name of the notebook as its backups begin with it: no more of it than a file's name has room
/// for with what follows.
QString stemFor(const QString &notebook);
/// Whether that is the name of one that was made of the notebook at `notebook`, whatever it is.
bool isNamedAfter(const QString &backup, const QString &notebook);
/// The number of the last commit as the name of a backup says it; 0 where it says none.
quint64 sequenceNamed(const QString &backup);

/// The notebook's number.
sealed::Id numberOf(const Store &store);

} // namespace backups
