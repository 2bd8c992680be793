// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wells/wellwords.h"

#include "app/domain/phrases.h"
#include "app/domain/pieces.h"
#include "app/domain/signals.h"

#include <QCoreApplication>

namespace {
struct Wells {
    Q_DECLARE_TR_FUNCTIONS(Wells)
};
} // namespace

QString wells::stateText(const ClientNotebook &notebook, const Well &well) {
    switch (about::piecesToGo(notebook, well.id)) {
    case 0:
        return Wells::tr("certain");
    case 1:
        return Wells::tr("candidate, one more to go");
    default:
        return Wells::tr("candidate, two more to go");
    }
}

QString wells::timeText(const ClientNotebook &notebook, const Well &well, QDate today) {
    int count = 0;
    QDate first, last;
    for (const Evidence &piece : notebook.evidence) {
        if (piece.well != well.id || !piece.date.isValid() || piece.date > today)
            continue;
        ++count;
        first = first.isValid() ? std::min(first, piece.date) : piece.date;
        last = last.isValid() ? std::max(last, piece.date) : piece.date;
    }
    if (count == 0)
        return {};
    const auto ago = static_cast<int>(last.daysTo(today));
    const QString when = ago == 0 ? Wells::tr("the last today")
                                  : Wells::tr("the last %1 ago").arg(phrases::days(ago));
    return count == 1 ? Wells::tr("One piece, from %1.").arg(phrases::day(first, today))
                      : Wells::tr("%1 pieces since %2, %3.")
                            .arg(QString::number(count), phrases::day(first, today), when);
}

QString wells::missingText(const ClientNotebook &notebook, const Well &well, QDate today) {
    for (const Signal &signal : signalsOf(notebook, today))
        if (signal.kind == SignalKind::WordsMissing && signal.about == well.id)
            return signal.fact.plain();
    return {};
}
