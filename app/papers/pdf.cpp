// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/pdf.h"

#include "app/error.h"
#include "app/papers/pdftext.h"
#include "app/wholefile.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QPdfWriter>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace {

/// Whether a paper would be the end of something else: a notebook under whatever name, the lock
/// beside one, a device, what a link points to. A file that cannot be looked at may be anything.
bool isNoPlaceForAPaper(const QString &path) {
    const QFileInfo there(path);
    if (there.isSymLink() || (there.exists() && !there.isFile()) ||
        path.endsWith(u".wellspring"_s) || path.endsWith(u".lock"_s))
        return true;
    if (!there.exists())
        return false;
    QFile file(path);
    return !file.open(QIODevice::ReadOnly) || file.read(10) == "Wellspring";
}

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
    // A slip of the name must not cost a notebook, a device or what a link points to.
    if (isNoPlaceForAPaper(path))
        throw Error(Error::Kind::Exists,
                    tr("That name belongs to something that is no PDF. It was left as it is; "
                       "nothing was written."));
    const QByteArray made = bytes(paper);
    const wholefile::Outcome done = wholefile::write(path, made, overwrite);
    if (done.isGood())
        return;
    if (done.inPlace)
        throw Error(Error::Kind::NotSaved,
                    tr("The PDF was written, but the disk did not confirm it."), done.reason());
    if (done.error == EEXIST)
        throw Error(Error::Kind::Exists, taken, done.reason());
    if (done.error == ENOSPC || done.error == EDQUOT)
        throw Error(Error::Kind::NoSpace,
                    tr("The disk is full. The PDF was not written; your notebook is as it was."),
                    done.reason());
    throw Error(Error::Kind::ReadOnly,
                tr("The PDF cannot be written to that place. Your notebook is as it was."),
                done.reason());
}
