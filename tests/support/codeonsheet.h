// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QRegularExpression>

/// The recovery code that stands on a sheet (a PDF), its digits without what is between them.
inline QByteArray codeOn(const QString &sheet) {
    using namespace Qt::StringLiterals;
    QProcess reader;
    reader.start(u"pdftotext"_s, {sheet, u"-"_s});
    reader.waitForFinished();
    QByteArray code;
    auto groups = QRegularExpression(u"(?<![0-9])[0-9]{6}(?![0-9])"_s)
                      .globalMatch(QString::fromUtf8(reader.readAllStandardOutput()));
    while (groups.hasNext())
        code += groups.next().captured().toLatin1();
    return code;
}
