// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/palettefinder.h"

#include "app/domain/clientnotebook.h"
#include "app/domain/fold.h"
#include "app/language.h"
#include "app/models/clientlistmodel.h"
#include "app/store/clientfind.h"
#include "app/store/filing.h"
#include "app/store/store.h"
#include "ui/actionreadings.h"
#include "ui/pages/places.h"

#include <QAction>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostClients = 8;
constexpr int mostHits = 6;
constexpr int mostActions = 4;         ///< beside clients and notes
constexpr int everybody = 1000;        ///< read, where only one of them is shown
constexpr int mostRead = 2 * mostHits; ///< since a line and the row it made are one hit

PaletteRow heading(const QString &text) {
    PaletteRow row;
    row.kind = PaletteRow::Kind::Heading;
    row.text = text;
    return row;
}

/// Whether a reading in kana holds what was typed, in kana or as the romaji of it.
bool isRead(const QString &reading, const QString &wanted) {
    const QString kana = folded(reading);
    if (kana.isEmpty() || wanted.size() < 2)
        return kana.startsWith(wanted) && !kana.isEmpty();
    if (kana.contains(wanted))
        return true;
    for (qsizetype at = 0; at < kana.size(); ++at)
        if (romajiEnd(kana, at, wanted) >= 0)
            return true;
    return false;
}

/// Whether a word of the text begins there; where words are not parted by spaces, any letter does.
bool beginsWord(const QString &text, qsizetype at) {
    return at == 0 || (at > 0 && (text[at].unicode() > 0x7f || text[at - 1].isSpace()));
}

} // namespace

PaletteFinder::PaletteFinder(Context &its, const ClientListModel &list, const Actions &actions,
                             QObject *parent)
    : QObject(parent), m_context(its), m_list(list), m_actions(actions) {
    connect(&its.store, &Store::changed, this, [this] { m_names.reset(); });
}

std::vector<PaletteRow> PaletteFinder::find(const QString &typed) {
    std::vector<PaletteRow> rows;
    const QString words = typed.trimmed();
    if (Palette::asksForActions(words)) {
        addActions(rows, words.mid(1).trimmed());
        return rows;
    }
    if (words.isEmpty()) {
        addRecent(rows);
        return rows;
    }
    const QSet<Id> named = addClients(rows, words);
    addHits(rows, words, named);
    // The field is for both: who forgets the > is shown what it would have found, behind all else.
    std::vector<PaletteRow> actions;
    addActions(actions, words, Named::InFull);
    if (actions.empty())
        return rows;
    actions.resize(std::min(actions.size(), std::size_t(mostActions)));
    rows.push_back(heading(tr("Actions")));
    rows.insert(rows.end(), actions.begin(), actions.end());
    return rows;
}

PaletteRow PaletteFinder::clientRow(Id client) const {
    PaletteRow row;
    row.kind = PaletteRow::Kind::Client;
    row.client = client;
    if (const ClientListModel::Entry *entry = m_list.entryFor(client)) {
        row.text = entry->line.name;
        row.initial = entry->line.initial;
        row.right = entry->line.second;
    } else if (const auto archived = m_context.store.find<Client>(client)) {
        row.text = about::displayName(*archived);
        row.initial = about::initial(*archived);
    }
    return row;
}

void PaletteFinder::addRecent(std::vector<PaletteRow> &rows) const {
    if (m_only)
        return;
    const QStringList recent = m_context.store.viewState(u"recent"_s).toStringList();
    for (const QString &id : recent) {
        const PaletteRow row = clientRow(id.toLongLong());
        if (row.text.isEmpty())
            continue;
        if (rows.empty())
            rows.push_back(heading(tr("Lately")));
        rows.push_back(row);
    }
}

QSet<Id> PaletteFinder::addClients(std::vector<PaletteRow> &rows, const QString &typed) {
    if (!m_names)
        m_names.emplace(m_context.store.clients());
    std::vector<ClientMatch> found = m_names->find(typed, everybody);
    std::erase_if(found, [this](const ClientMatch &match) { return !isNamed(match.client); });
    QSet<Id> named;
    for (const ClientMatch &match : found)
        named.insert(match.client);
    found.resize(std::min(found.size(), std::size_t(mostClients)));
    if (found.empty())
        return named;
    rows.push_back(heading(tr("Clients")));
    for (const ClientMatch &match : found) {
        PaletteRow row = clientRow(match.client);
        if (row.text.isEmpty() || row.text == match.name) {
            row.text = match.name;
            row.textMatch = match.inName;
            row.aside = match.reading;
            row.asideMatch = match.inReading;
        } else {
            // The list has the name in Latin letters: it stays, and what matched stands beside.
            row.aside = match.inReading.empty() ? match.name : match.reading;
            row.asideMatch = match.inReading.empty() ? match.inName : match.inReading;
        }
        rows.push_back(row);
    }
    return named;
}

PaletteRow PaletteFinder::hitRow(const Hit &hit) const {
    const Spot spot = places::spotOf(m_context.store, hit.table, hit.id, hit.client);
    Place place = places::of(hit.table);
    if (hit.table == u"line"_s)
        if (const auto line = m_context.store.find<Line>(hit.id)) {
            place.icon = QString::fromLatin1(kindOf(line->kind).icon);
            place.word = kindName(line->kind);
        }
    PaletteRow row;
    row.kind = PaletteRow::Kind::Hit;
    row.client = hit.client;
    row.row = spot.row;
    row.tab = spot.tab;
    row.icon = place.icon;
    row.isOwnWords = place.ownWords;
    row.text = hit.text;
    row.textMatch = hit.matches;
    QStringList where;
    if (hit.client != 0)
        where << clientRow(hit.client).text;
    if (hit.date.isValid())
        where << language::wordedDay(hit.date);
    if (!place.word.isEmpty())
        where << place.word;
    row.right = language::listed(where);
    return row;
}

void PaletteFinder::addHits(std::vector<PaletteRow> &rows, const QString &typed,
                            const QSet<Id> &named) const {
    if (m_discreet)
        return;
    std::vector<PaletteRow> hits;
    QHash<Id, qsizetype> byLine; ///< where the hit of a line, or of the row it made, stands
    for (const Hit &hit : m_context.store.search(typed, m_only ? everybody : mostRead)) {
        // Who was found by name stands above; of what belongs to nobody only the shelf has a page.
        if ((hit.client == 0 && (m_only || hit.table != u"material"_s)) ||
            (hit.client != 0 && !isNamed(hit.client)) ||
            (hit.table == u"client"_s && named.contains(hit.client)))
            continue;
        const Id line = filing::lineOf(m_context.store, hit.table, hit.id);
        const auto known = line == 0 ? byLine.end() : byLine.find(line);
        if (known != byLine.end()) {
            // Of the two the row says more: what it is, and whose words they are.
            if (hit.table != u"line"_s)
                hits[static_cast<std::size_t>(*known)] = hitRow(hit);
            continue;
        }
        if (hits.size() == mostHits)
            continue; // a row further down may still be the line's that stands here
        if (line != 0)
            byLine.insert(line, static_cast<qsizetype>(hits.size()));
        hits.push_back(hitRow(hit));
    }
    if (hits.empty())
        return;
    rows.push_back(heading(tr("In the notes: %n", nullptr, static_cast<int>(hits.size()))));
    rows.insert(rows.end(), hits.begin(), hits.end());
}

void PaletteFinder::addActions(std::vector<PaletteRow> &rows, const QString &typed,
                               Named named) const {
    const QString wanted = folded(typed);
    for (const ActRow &row : Actions::rows()) {
        const QAction *action = m_actions[row.act];
        if (row.act == Act::Palette || !action->isVisible() || !action->isEnabled())
            continue;
        const QString text = Actions::text(row);
        const qsizetype at = folded(text).indexOf(wanted);
        // A name that is nobody's yet is not taken for the reading of an action.
        if (named == Named::InFull && !beginsWord(folded(text), at))
            continue;
        if (at < 0 && !Actions::englishText(row).contains(typed, Qt::CaseInsensitive) &&
            !isRead(readingOf(row), wanted))
            continue;
        PaletteRow found;
        found.kind = PaletteRow::Kind::Action;
        found.action = static_cast<int>(row.act);
        found.text = text;
        if (at >= 0 && !wanted.isEmpty() && folded(text).size() == text.size())
            found.textMatch = {{at, wanted.size()}};
        found.icon = QString::fromLatin1(row.icon);
        found.right = Actions::keyText(row);
        rows.push_back(found);
    }
}
