// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/pdf.h"

#include "app/error.h"
#include "app/papers/pdftext.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QString reason(int code) {
    return QString::fromLocal8Bit(std::strerror(code));
}

/// A file that is not there until it is whole: written under a name beside its own, and gone
/// again unless it was put in place.
class Beside {
public:
    explicit Beside(const QString &path) : m_path(path.toLocal8Bit()) {
        const QFileInfo info(path);
        m_temporary = (info.absolutePath() + u"/."_s +
                       QString::number(QRandomGenerator::system()->generate64(), 36) + u".part"_s)
                          .toLocal8Bit();
        m_file = ::open(m_temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    }
    ~Beside() {
        if (m_file >= 0)
            ::close(m_file);
        if (m_made)
            ::unlink(m_temporary.constData());
    }
    Beside(const Beside &) = delete;
    Beside &operator=(const Beside &) = delete;

    /// 0, or the errno of the call that failed.
    int fill(const QByteArray &bytes) {
        if (m_file < 0)
            return errno;
        m_made = true;
        qsizetype done = 0;
        while (done < bytes.size()) {
            const ssize_t n = ::write(m_file, bytes.constData() + done,
                                      static_cast<std::size_t>(bytes.size() - done));
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                return n < 0 ? errno : ENOSPC;
            done += n;
        }
        if (::fsync(m_file) != 0)
            return errno;
        const int closed = ::close(m_file) == 0 ? 0 : errno;
        m_file = -1;
        return closed;
    }
    int put(bool overwrite) {
        const char *from = m_temporary.constData(), *to = m_path.constData();
        if (overwrite) {
            if (::rename(from, to) != 0)
                return errno;
            m_made = false;
        } else if (::link(from, to) != 0) {
            // Without hard links (FAT), a name that is taken is refused by the kernel as well.
            if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS)
                return errno;
            if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) != 0)
                return errno;
            m_made = false;
        }
        return syncFolder();
    }

private:
    int syncFolder() const {
        const QByteArray folder =
            QFileInfo(QString::fromLocal8Bit(m_path)).absolutePath().toLocal8Bit();
        const int file = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (file < 0)
            return 0; // a folder that cannot be read can still hold the file
        const int failed = ::fsync(file) == 0 || errno == EINVAL ? 0 : errno;
        ::close(file);
        return failed;
    }
    QByteArray m_path, m_temporary;
    int m_file = -1;
    bool m_made = false;
};

} // namespace

QByteArray pdf::bytes(const Paper &paper) {
    QByteArray raw;
    QStringList texts;
    {
        QBuffer buffer(&raw);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(Paper::dotsPerInch);
        writer.setPageLayout(
            QPageLayout(QPageSize(paper.size), QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(paper.title);
        writer.setCreator(u"Wellspring"_s);
        QPainter painter(&writer);
        const QRectF sheet(QPointF(), paper.sizeInDots());
        for (int page = 0; page < paper.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            paper.draw(painter, page, sheet);
        }
        if (!painter.isActive() || !painter.end())
            throw Error(Error::Kind::Internal,
                        tr("The PDF could not be made. Nothing was written."));
    }
    for (int page = 0; page < paper.pageCount(); ++page)
        texts += pdftext::drawn([&](QPainter &painter) {
            paper.draw(painter, page, QRectF(QPointF(), paper.sizeInDots()));
        });
    try {
        return pdftext::repaired(raw, texts);
    } catch (const std::exception &error) {
        throw Error(Error::Kind::Internal, tr("The PDF could not be made. Nothing was written."),
                    QString::fromUtf8(error.what()));
    }
}

void pdf::write(const Paper &paper, const QString &path, bool overwrite) {
    const QString taken =
        tr("There is already a file of that name. It was left as it is; nothing was written.");
    if (!overwrite && QFileInfo::exists(path))
        throw Error(Error::Kind::Exists, taken);
    const QByteArray made = bytes(paper);
    Beside file(path);
    int failed = file.fill(made);
    if (failed == 0)
        failed = file.put(overwrite);
    if (failed == 0)
        return;
    if (failed == EEXIST)
        throw Error(Error::Kind::Exists, taken, reason(failed));
    if (failed == ENOSPC || failed == EDQUOT)
        throw Error(Error::Kind::NoSpace,
                    tr("The disk is full. The PDF was not written; your notebook is as it was."),
                    reason(failed));
    throw Error(Error::Kind::ReadOnly,
                tr("The PDF cannot be written to that place. Your notebook is as it was."),
                reason(failed));
}
