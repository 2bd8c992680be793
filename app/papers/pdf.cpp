// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/pdf.h"

#include "app/error.h"
#include "app/papers/pdftext.h"

#include <QBuffer>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

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

paperfile::Words pdf::words() {
    return {tr("There is already a file of that name. It was left as it is; nothing was written."),
            tr("That name belongs to something that is no PDF. It was left as it is; nothing was "
               "written."),
            tr("The PDF was written, but the disk did not confirm it."),
            tr("The disk is full. The PDF was not written; your notebook is as it was."),
            tr("The PDF cannot be written to that place. Your notebook is as it was.")};
}

void pdf::requirePlace(const QString &path, bool overwrite) {
    paperfile::requirePlace(path, overwrite, words());
}

void pdf::write(const Paper &paper, const QString &path, bool overwrite,
                const wholefile::Calls &calls) {
    paperfile::write(
        path, overwrite, words(), [&] { return bytes(paper); }, calls);
}
