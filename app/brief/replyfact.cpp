// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/replyfact.h"
#include "app/brief/verdicts.h"

#include <QCoreApplication>

namespace {

struct ReplyFact {
    Q_DECLARE_TR_FUNCTIONS(ReplyFact)
};

} // namespace

QString replyFact(const ClientNotebook &notebook, Id checkIn, QDate today) {
    const Verdict verdict = energyVerdict(notebook, Range::FromStart, today);
    if (verdict.state == Verdict::State::Said)
        return verdict.text.plain();
    std::optional<int> before, now;
    for (const CheckIn &row : notebook.checkIns) { // by date
        if (row.id == checkIn) {
            now = row.energy;
            break;
        }
        if (row.energy)
            before = row.energy;
    }
    if (!before || !now)
        return {};
    return ReplyFact::tr("Last time %1, this time %2.").arg(*before).arg(*now);
}
