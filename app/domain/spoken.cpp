// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/spoken.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

SpokenPromise spokenPromise(const QString &words, QDate said) {
    static const QRegularExpression mine(u"^\\s*(私|わたし|こちら|me|i)\\s*(から|→|->|:|:)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthAndDay(
        u"(?<!\\d)(\\d{1,2})[/月](\\d{1,2})日?(?!\\d)(?=\\s*([((][^))]*[))])?\\s*(まで|$))"_s);
    SpokenPromise heard;
    if (mine.match(words).hasMatch())
        heard.owes = Side::Consultant;
    const QRegularExpressionMatch date =
        monthAndDay.match(words.normalized(QString::NormalizationForm_KC));
    if (date.hasMatch()) {
        heard.due = QDate(said.year(), date.captured(1).toInt(), date.captured(2).toInt());
        if (heard.due.isValid() && heard.due <= said.addMonths(-3))
            heard.due = heard.due.addYears(1);
    }
    return heard;
}
