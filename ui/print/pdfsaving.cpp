// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfsaving.h"

#include "app/papers/pdf.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

PdfSaving::PdfSaving() {
    chooseFile = [](const QString &suggestion, QWidget *where) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        // The dialog would ask about the name before it has its ending.
        return QFileDialog::getSaveFileName(
            where, tr("Save as PDF"), QDir(folder).filePath(suggestion), tr("PDF files (*.pdf)"),
            nullptr, QFileDialog::DontConfirmOverwrite);
    };
    mayReplace = [](const QString &path, QWidget *where) {
        QMessageBox box(QMessageBox::Question, tr("Save as PDF"),
                        tr("%1 is there already. Replace it?").arg(QFileInfo(path).fileName()),
                        QMessageBox::Yes | QMessageBox::No, where);
        box.setTextFormat(Qt::PlainText); // the file may have a client's name
        return box.exec() == QMessageBox::Yes;
    };
}

QString PdfSaving::save(const Paper &paper, QWidget *where) const {
    QString path = chooseFile(paper.fileName, where);
    if (path.isEmpty())
        return {};
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        path += u".pdf"_s;
    const bool isThere = QFileInfo::exists(path);
    if (isThere && !mayReplace(path, where))
        return {};
    pdf::write(paper, path, isThere);
    return path;
}
