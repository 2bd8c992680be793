// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/merge/knowncopies.h"

#include "app/store/backups/restoring.h"

#include <QFileInfo>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKept = 50;
const QString key = u"merge/known"_s;

QString nameOf(const QString &path, qint64 bytes, const QDateTime &changed) {
    return u"%1|%2|%3"_s.arg(QFileInfo(path).fileName())
        .arg(bytes)
        .arg(changed.toMSecsSinceEpoch());
}

} // namespace

bool KnownCopies::knows(const merging::FoundCopy &copy) const {
    return m_store.viewState(key).toStringList().contains(
        nameOf(copy.path, copy.bytes, copy.changed));
}

void KnownCopies::add(const QString &path) {
    const QFileInfo file(path);
    QStringList all = m_store.viewState(key).toStringList();
    const QString name = nameOf(path, file.size(), file.lastModified());
    all.removeAll(name);
    all << name;
    m_store.setViewState(key, all.mid(qMax(0, int(all.size()) - mostKept)));
}

QString KnownCopies::newest() const {
    for (const merging::FoundCopy &copy : merging::copiesBeside(m_store.path()))
        // Neither a backup that lies there nor what a restore kept is news of another computer.
        if (!knows(copy) && backups::sequenceNamed(copy.path) == 0 &&
            !backups::isKeptFromBefore(copy.path, m_store.path()))
            return copy.path;
    return {};
}
