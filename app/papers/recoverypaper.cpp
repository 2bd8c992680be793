// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/recoverypaper.h"

#include "app/language.h"
#include "app/papers/sheet.h"

using namespace Qt::StringLiterals;
using page::mm;

namespace {

using Face = Sheet::Face;
constexpr qreal kLeft = mm(24), kRight = mm(210 - 24), kWidth = kRight - kLeft;
constexpr qreal kFootRule = 788, kFoot = 798.5, kLine = 17;
constexpr Face kLabel{9, true, Fonts::Voice::Gothic, &Tokens::ai};
constexpr Face kSmall{9, false, Fonts::Voice::Gothic, &Tokens::ink2};
constexpr Face kTiny{8, false, Fonts::Voice::Gothic, &Tokens::ink2};
constexpr Face kBody{10.5, false, Fonts::Voice::Gothic, &Tokens::ink};
constexpr Face kDigits{19, true, Fonts::Voice::Gothic, &Tokens::ink};

/// Four groups a line, each under its number, which a slip is told by.
qreal layCode(Sheet &sheet, const QStringList &groups, qreal y) {
    constexpr int across = 4;
    const qreal wide = kWidth / across;
    const qreal high = 62, lines = std::ceil(qreal(groups.size()) / across);
    sheet.frame(QRectF(kLeft, y, kWidth, high * lines + 16), 5, &Tokens::edge);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qreal middle = kLeft + wide * (qreal(i % across) + 0.5);
        const qreal top = y + 8 + high * qreal(i / across);
        sheet.write(QString::number(i + 1), kTiny, middle, top + 13, Qt::AlignHCenter);
        sheet.write(groups[i], kDigits, middle, top + 36, Qt::AlignHCenter);
    }
    return y + high * lines + 16;
}

} // namespace

Paper RecoveryPaper::make(const QString &notebook, const QString &code, QDate made,
                          const PaperOptions &options) {
    Sheet sheet(options);
    sheet.write(tr("Recovery code"), kLabel, kLeft, 60);
    sheet.write(language::fullDate(made), kSmall, kRight, 60, Qt::AlignRight);
    qreal y = 86 + sheet.flow({{{notebook, false}}}, {19, true}, kLeft, 86, kWidth, 26, 3);
    sheet.rule(kLeft, y + 16, kWidth, &Tokens::ink, 1.5);
    y += 44;
    y += sheet.flow(Sentence::of(tr("These digits open the notebook “%1” as its passphrase does. "
                                    "They are for the day on which the passphrase is lost."),
                                 {notebook}),
                    kBody, kLeft, y, kWidth, kLine) +
         26;
    y = layCode(sheet, code.split(u'-'), y) + 34;
    const auto part = [&](const QString &head, const QStringList &sentences) {
        sheet.write(head, kLabel, kLeft, y);
        sheet.rule(kLeft, y + 10, kWidth);
        y += 30;
        for (const QString &sentence : sentences)
            y += sheet.flow({{{sentence, false}}}, kBody, kLeft, y, kWidth, kLine) + kLine + 5;
        y += 16;
    };
    part(tr("How to use it"),
         {tr("1. Open the notebook in Wellspring, and type the digits where the passphrase is "
             "asked for. Spaces and dashes make no difference; a slip is told with the number of "
             "its group."),
          tr("2. Then choose a new passphrase in Settings. This sheet stays good.")});
    part(tr("How to keep it"),
         {tr("Away from the computer, where contracts and certificates are kept. Whoever has this "
             "sheet and the file can read everything in it: do not photograph it, send it or keep "
             "it as a file."),
          tr("Lost or seen by somebody? Make a new code in Settings. This one then no longer opens "
             "the notebook; copies and backups made before still open with it.")});
    sheet.rule(kLeft, kFootRule, kWidth);
    sheet.icon(u"well"_s, kLeft, kFoot, 9.5, &Tokens::ai);
    sheet.write(tr("Wellspring · own copy"), kTiny, kLeft + 14, kFoot);
    Paper paper;
    paper.title = tr("Recovery code");
    paper.fileName = tr("recovery code") + u".pdf"_s;
    paper.pages = {sheet.take()};
    return paper;
}
