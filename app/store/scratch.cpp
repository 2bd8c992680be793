// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/scratch.h"

#include "app/store/sealed/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto hidden = QDir::Files | QDir::Hidden | QDir::System;

QString lockOf(const QString &path) {
    return path + u".held"_s;
}

/// The file with its lock, or -1. One that was unlinked between the two calls is nobody's: whoever
/// tidied up has taken the name away.
int lockedAt(const QString &path) {
    errno = 0;
    const int file = ::open(QFile::encodeName(path).constData(),
                            O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
    if (file < 0)
        return -1;
    struct stat here {};
    if (::flock(file, LOCK_EX | LOCK_NB) == 0 && ::fstat(file, &here) == 0 && here.st_nlink > 0)
        return file;
    const int error = errno;
    ::close(file);
    errno = error;
    return -1;
}

/// The file, and what has its name and more: the note of who holds it, a compaction, what an older
/// version looked like, a tail. The lock goes last.
void removeAll(const QString &path) {
    const QFileInfo file(path);
    const QString lock = QFileInfo(lockOf(path)).fileName();
    for (const QString &name : file.dir().entryList({file.fileName() + u".*"_s}, hidden))
        if (name != lock)
            QFile::remove(file.dir().filePath(name));
    QFile::remove(path);
    QFile::remove(lockOf(path));
}

/// The name of a scratch file in that of itself or of something beside it; empty for all others.
QString scratchIn(const QString &name) {
    static const QRegularExpression form(
        u"\\A(\\.(?:drill|reading|restoring|merging)-[0-9a-f]{16}\\.part)(?:\\..+)?\\z"_s);
    return form.match(name).captured(1);
}

} // namespace

Scratch::Scratch(const QString &folder, const QString &stem) {
    sweep(folder);
    for (int tries = 0; m_lock < 0 && tries < 10; ++tries) {
        m_path = u"%1/.%2-%3.part"_s.arg(folder, stem)
                     .arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0'));
        m_lock = lockedAt(lockOf(m_path));
        if (m_lock < 0 && errno != EWOULDBLOCK && errno != 0)
            break;
    }
    const int error = errno;
    // A disk that knows no locks: nobody takes it for a leftover there.
    if (m_lock < 0 && !QFile::exists(lockOf(m_path)))
        throw sealed::Words::cannotWrite(error, u"open of the scratch's lock"_s);
}

Scratch::~Scratch() {
    removeAll(m_path);
    if (m_lock >= 0)
        ::close(m_lock);
}

int Scratch::sweepAround(const QString &notebook, const QString &stateFolder) {
    return sweep(QFileInfo(notebook).absolutePath()) +
           (stateFolder.isEmpty() ? 0 : sweep(stateFolder));
}

int Scratch::sweep(const QString &folder) {
    QSet<QString> found;
    for (const QString &name : QDir(folder).entryList({u".*.part*"_s}, hidden | QDir::NoSymLinks))
        if (const QString scratch = scratchIn(name); !scratch.isEmpty())
            found.insert(folder + u'/' + scratch);
    int removed = 0;
    for (const QString &path : std::as_const(found)) {
        // Whoever works on one made its lock first and takes it away last.
        const int lock = lockedAt(lockOf(path));
        if (lock < 0)
            continue;
        removeAll(path);
        ::close(lock);
        ++removed;
    }
    return removed;
}
