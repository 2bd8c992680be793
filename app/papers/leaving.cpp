// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/leaving.h"

#include "app/domain/theirs.h"
#include "app/language.h"
#include "app/papers/textpages.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

QString leaving::freshNumber() {
    static const QString letters = u"23456789ABCDEFGHJKMNPQRTUVWXYZ"_s;
    QString number;
    for (int i = 0; i < 12; ++i) {
        if (i > 0 && i % 4 == 0)
            number += u'-';
        number += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    }
    return number;
}

Paper leaving::given(const ForClient &client, const std::vector<ForClient> &sessions,
                     const PaperOptions &options) {
    const std::vector<ForClient::Words> said = theirWords(client, sessions);
    TextPages pages(options,
                    tr("Made of your own words, what was agreed, and numbers. Nothing else."),
                    tr("%1 / %2"));
    pages.head(client.name(), client.honorific(), tr("Your data"),
               language::fullDate(client.today()));
    if (!said.empty()) {
        pages.label(tr("Your words"));
        for (const ForClient::Words &words : said)
            pages.words(words.date.isValid()
                            ? language::year(words.date) + u' ' + language::monthDay(words.date)
                            : QString(),
                        words.text);
    }
    if (!client.wells().empty()) {
        pages.label(tr("Energy wells"));
        for (const ForClient::NamedWell &well : client.wells())
            pages.paragraph(well.name);
    }
    if (!client.agreed().empty()) {
        pages.label(tr("What was agreed"));
        for (const ForClient::Agreed &agreed : client.agreed())
            pages.pair(agreed.kept            ? tr("Done")
                       : agreed.due.isValid() ? tr("by %1").arg(language::fullDate(agreed.due))
                                              : QString(),
                       agreed.text);
    }
    if (const ForClient::GoalChart &goal = client.goal(); !goal.isEmpty()) {
        pages.label(goal.title);
        for (const ForClient::Point &point : goal.points)
            pages.pair(language::fullDate(point.date),
                       (language::number(point.value, 2) + u' ' + goal.unit).trimmed());
    }
    if (client.next().date.isValid()) {
        pages.label(tr("Next"));
        pages.paragraph(language::fullDate(client.next().date));
    }
    // A white page would look like a mistake.
    if (said.empty() && client.wells().empty() && client.agreed().empty() &&
        client.goal().isEmpty() && !client.next().date.isValid())
        pages.paragraph(
            tr("There is nothing to hand over: no words of yours, nothing agreed and no "
               "numbers were written down."));
    pages.space(16);
    for (const QString &line : {client.sender().office, client.sender().name})
        if (!line.isEmpty())
            pages.paragraph(line, true);
    Paper paper;
    paper.title = tr("Your data");
    paper.fileName = tr("your-data") + u".pdf"_s;
    paper.pages = pages.take();
    return paper;
}

QList<QPair<QString, QString>> leaving::lines(const Certificate &certificate) {
    QList<QPair<QString, QString>> lines{
        {tr("Number"), certificate.number},
        {tr("Date"),
         language::fullDate(certificate.at.date()) + u' ' + language::time(certificate.at.time())},
        {tr("Notebook"), certificate.notebook},
        {tr("Erased"), tr("%1 records of %2 kinds, and %3 changes of their history")
                           .arg(certificate.rows)
                           .arg(certificate.kinds)
                           .arg(certificate.changes)},
        {tr("The file"),
         certificate.isVerified
             ? tr("was written anew without them, read back whole and found in order.")
             : tr("could not be written anew yet; closing the notebook tries again.")}};
    QStringList copies = certificate.backups;
    if (!certificate.backupsNote.isEmpty())
        copies << certificate.backupsNote;
    for (int i = 0; i < copies.size(); ++i)
        lines.append({i == 0 ? tr("Older copies") : QString(), copies[i]});
    if (!certificate.by.isEmpty())
        lines.append({tr("By"), certificate.by});
    return lines;
}

Paper leaving::certificate(const Certificate &certificate, const PaperOptions &options) {
    TextPages pages(options, tr("It names nobody: keep the number to refer to it."), tr("%1 / %2"));
    pages.head(tr("Certificate of erasure"), {}, certificate.number,
               language::fullDate(certificate.at.date()));
    pages.paragraph(tr("One client's records were erased for good from the notebook named below: "
                       "rows, pictures, search index and history."));
    pages.space(10);
    for (const auto &[key, value] : lines(certificate))
        pages.pair(key, value);
    Paper paper;
    paper.title = tr("Certificate of erasure");
    paper.fileName = tr("certificate-%1").arg(certificate.number) + u".pdf"_s;
    paper.pages = pages.take();
    return paper;
}
