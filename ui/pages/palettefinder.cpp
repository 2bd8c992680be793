// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/palettefinder.h"

#include "app/domain/clientnotebook.h"
#include "app/domain/fold.h"
#include "app/language.h"
#include "app/models/clientlistmodel.h"
#include "app/store/clientfind.h"
#include "app/store/store.h"

#include <QAction>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostClients = 8;
constexpr int mostHits = 6;

/// Where a row of a table is looked at, what it is called and drawn with.
struct Place {
    const char *table;
    const char *tab;
    const char *icon;
    const char *word;
    bool ownWords = false;
};
constexpr Place places[] = {
    {"line", "sessions", "note", QT_TRANSLATE_NOOP("PaletteFinder", "session")},
    {"session", "sessions", "calendar", QT_TRANSLATE_NOOP("PaletteFinder", "session")},
    {"fact", "notebook", "fact", QT_TRANSLATE_NOOP("PaletteFinder", "small fact")},
    {"usual", "notebook", "usual", QT_TRANSLATE_NOOP("PaletteFinder", "the usual")},
    {"person", "notebook", "people", QT_TRANSLATE_NOOP("PaletteFinder", "people around them")},
    {"promise", "sessions", "promise", QT_TRANSLATE_NOOP("PaletteFinder", "promise")},
    {"concern", "sessions", "concern", QT_TRANSLATE_NOOP("PaletteFinder", "in confidence")},
    {"well", "wells", "well", QT_TRANSLATE_NOOP("PaletteFinder", "well")},
    {"evidence", "wells", "well", QT_TRANSLATE_NOOP("PaletteFinder", "well words"), true},
    {"brake", "goals", "brake", QT_TRANSLATE_NOOP("PaletteFinder", "brake")},
    {"goal", "goals", "goal", QT_TRANSLATE_NOOP("PaletteFinder", "goal")},
    {"will", "brief", "star", QT_TRANSLATE_NOOP("PaletteFinder", "will"), true},
};
constexpr Place elsewhere{"", "notebook", "note", ""};

const Place &placeOf(const QString &table) {
    for (const Place &place : places)
        if (table == QLatin1StringView(place.table))
            return place;
    return elsewhere;
}

PaletteRow heading(const QString &text) {
    PaletteRow row;
    row.kind = PaletteRow::Kind::Heading;
    row.text = text;
    return row;
}

} // namespace

PaletteFinder::PaletteFinder(Context &its, const ClientListModel &list, const Actions &actions,
                             QObject *parent)
    : QObject(parent), m_context(its), m_list(list), m_actions(actions) {}

std::vector<PaletteRow> PaletteFinder::find(const QString &typed) const {
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
    addClients(rows, words);
    addHits(rows, words);
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
    if (m_discreet)
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

void PaletteFinder::addClients(std::vector<PaletteRow> &rows, const QString &typed) const {
    const std::vector<Client> clients = m_context.store.clients();
    const std::vector<ClientMatch> found = ClientFind(clients).find(typed, mostClients);
    if (found.empty())
        return;
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
}

void PaletteFinder::addHits(std::vector<PaletteRow> &rows, const QString &typed) const {
    if (m_discreet)
        return;
    std::vector<PaletteRow> hits;
    for (const Hit &hit : m_context.store.search(typed, mostHits)) {
        // Names were found above; what belongs to nobody has no page yet.
        if (hit.client == 0 || hit.table == u"client"_s)
            continue;
        const Place &place = placeOf(hit.table);
        PaletteRow row;
        row.kind = PaletteRow::Kind::Hit;
        row.client = hit.client;
        row.row = hit.id;
        row.tab = QString::fromLatin1(place.tab);
        row.icon = QString::fromLatin1(place.icon);
        row.isOwnWords = place.ownWords;
        row.text = hit.text;
        row.textMatch = hit.matches;
        QStringList where{clientRow(hit.client).text};
        if (hit.date.isValid())
            where << language::wordedDay(hit.date);
        if (*place.word)
            where << tr(place.word);
        row.right = language::listed(where);
        hits.push_back(row);
    }
    if (hits.empty())
        return;
    rows.push_back(heading(tr("In the notes: %n", nullptr, static_cast<int>(hits.size()))));
    rows.insert(rows.end(), hits.begin(), hits.end());
}

void PaletteFinder::addActions(std::vector<PaletteRow> &rows, const QString &typed) const {
    const QString wanted = folded(typed);
    for (const ActRow &row : Actions::rows()) {
        const QAction *action = m_actions[row.act];
        if (row.act == Act::Palette || !action->isVisible() || !action->isEnabled())
            continue;
        const QString text = Actions::text(row);
        const qsizetype at = folded(text).indexOf(wanted);
        if (at < 0 && !QString::fromLatin1(row.english).contains(typed, Qt::CaseInsensitive))
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
