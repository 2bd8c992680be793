// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wells/candidate.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostCharacters = 24;
}

QString candidate::nameFrom(const QString &words) {
    static const QRegularExpression ends(u"[。、．，.,!?！？;；…\\n]"_s);
    const QString plain = words.trimmed();
    const qsizetype end = plain.indexOf(ends);
    const QString name = end > 0 ? plain.first(end).trimmed() : plain;
    // Cut between characters as they are read, never inside one.
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, name);
    qsizetype at = 0;
    for (int i = 0; i < mostCharacters; ++i) {
        const qsizetype next = characters.toNextBoundary();
        if (next < 0)
            return name;
        at = next;
    }
    return at < name.size() ? name.first(at) + u'…' : name;
}

void candidate::make(Store::Batch &batch, Id id, const Evidence &words) {
    Well well;
    well.id = id;
    well.client = words.client;
    well.name = nameFrom(words.quote);
    for (const Well &other : batch.where(&Well::client, words.client))
        well.position = std::max(well.position, other.position + 1);
    batch.save(well);
    Evidence laid = words;
    laid.well = well.id;
    batch.save(laid);
}

void candidate::make(Store &store, Id id, const Evidence &words, const QString &label) {
    store.write(label, [&](Store::Batch &batch) { make(batch, id, words); });
}
