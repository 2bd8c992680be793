// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/clientlistmodel.h"

#include "app/domain/clientorder.h"
#include "app/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isLatin(QChar c) {
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

} // namespace

ClientListModel::Entry ClientListModel::entryOf(const ClientNotebook &notebook, QDate today,
                                                bool japanese) {
    const Client &client = notebook.client;
    Entry entry;
    entry.line = listLine(notebook, today);
    entry.tags = client.tags;
    entry.state = client.state;
    entry.isNew = about::lastHeld(notebook, today) == nullptr;
    entry.section = ::headingOf(client, !japanese);
    if (!japanese) {
        const QString &family = client.romanFamily.isEmpty() ? client.family : client.romanFamily;
        const QString &given = client.romanGiven.isEmpty() ? client.given : client.romanGiven;
        entry.sortKey = (family + u' ' + given).toCaseFolded();
    }
    return entry;
}

void ClientListModel::setEntries(std::vector<Entry> entries) {
    // In Japanese they come by reading already; in English Latin names stand by their letters.
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        if (a.sortKey.isEmpty() || a.section.isEmpty() != b.section.isEmpty())
            return !a.section.isEmpty() && b.section.isEmpty();
        return a.sortKey < b.sortKey;
    });
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    dropEmptyFilters();
    arrange();
}

/// A tag that the last of its clients has lost would leave an empty list without a reason.
void ClientListModel::dropEmptyFilters() {
    if (!m_tag.isEmpty() && !tags().contains(m_tag))
        m_tag.clear();
    if (m_state && !states().contains(*m_state))
        m_state.reset();
}

bool ClientListModel::isShown(const Entry &entry) const {
    return (m_tag.isEmpty() || entry.tags.contains(m_tag)) && (!m_state || entry.state == *m_state);
}

int ClientListModel::shownCount() const {
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [this](const Entry &entry) { return isShown(entry); }));
}

std::vector<ClientListModel::Row> ClientListModel::rowsFor() const {
    std::vector<Row> rows;
    QString section = u"\0"_s;
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        const Entry &entry = m_entries[static_cast<std::size_t>(i)];
        if (!isShown(entry))
            continue;
        if (entry.section != section || rows.empty()) {
            section = entry.section;
            rows.push_back({-1, section});
        }
        rows.push_back({i, section});
    }
    return rows;
}

void ClientListModel::arrange() {
    std::vector<Row> rows = rowsFor();
    if (rows == m_rows) {
        if (!rows.empty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool ClientListModel::update(const Entry &entry) {
    const auto at = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &have) {
        return have.line.client == entry.line.client;
    });
    if (at == m_entries.end() || at->sortKey != entry.sortKey || at->section != entry.section ||
        at->tags != entry.tags || at->state != entry.state)
        return false;
    if (*at == entry)
        return true;
    *at = entry;
    const QModelIndex changed = indexOf(entry.line.client);
    if (changed.isValid())
        Q_EMIT dataChanged(changed, changed);
    return true;
}

void ClientListModel::setTag(const QString &tag) {
    if (tag == m_tag)
        return;
    m_tag = tag;
    arrange();
}

void ClientListModel::setState(std::optional<ClientState> state) {
    if (state == m_state)
        return;
    m_state = state;
    arrange();
}

/// In the order of kinds<ClientState>().
QList<ClientState> ClientListModel::states() const {
    QList<ClientState> all;
    for (const Kind<ClientState> &kind : kinds<ClientState>())
        if (std::any_of(m_entries.begin(), m_entries.end(),
                        [&](const Entry &entry) { return entry.state == kind.value; }))
            all << kind.value;
    return all;
}

QStringList ClientListModel::tags() const {
    QStringList all;
    for (const Entry &entry : m_entries)
        all << entry.tags;
    all.removeDuplicates();
    all.sort(Qt::CaseInsensitive);
    return all;
}

const ClientListModel::Entry *ClientListModel::entry(const QModelIndex &index) const {
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    const int at = m_rows[static_cast<std::size_t>(index.row())].entry;
    return at < 0 ? nullptr : &m_entries[static_cast<std::size_t>(at)];
}

const ClientListModel::Entry *ClientListModel::entryFor(Id client) const {
    const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const Entry &have) { return have.line.client == client; });
    return at == m_entries.end() ? nullptr : &*at;
}

QModelIndex ClientListModel::indexOf(Id client) const {
    for (int row = 0; row < rowCount(); ++row)
        if (const Entry *have = entry(index(row)); have && have->line.client == client)
            return index(row);
    return {};
}

QModelIndex ClientListModel::headingOf(const QString &section) const {
    for (int row = 0; row < rowCount(); ++row) {
        const Row &have = m_rows[static_cast<std::size_t>(row)];
        if (have.entry >= 0)
            continue;
        // One letter stands for all Latin names beside the kana.
        const bool latin = !have.section.isEmpty() && isLatin(have.section.front());
        if (have.section == section || (section == u"A"_s && latin))
            return index(row);
    }
    return {};
}

QStringList ClientListModel::sections() const {
    QStringList all;
    for (const Row &row : m_rows)
        if (row.entry < 0)
            all << row.section;
    return all;
}

int ClientListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ClientListModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const Entry *here = entry(index);
    switch (role) {
    case Qt::DisplayRole:
        return here ? here->line.name : row.section.isEmpty() ? tr("No reading") : row.section;
    case Qt::ToolTipRole:
        // A tooltip guesses whether its words are rich text; a name never is.
        return here ? u"<qt>%1</qt>"_s.arg(here->line.name.toHtmlEscaped()) : QVariant();
    case Qt::AccessibleTextRole:
        return here ? (here->line.second.isEmpty()
                           ? here->line.name
                           : tr("%1, %2").arg(here->line.name, here->line.second))
                    : row.section;
    case Qt::AccessibleDescriptionRole: {
        // What the small line shows, for those who do not see it.
        QStringList told;
        for (const double value : here ? here->line.spark : QList<double>())
            told << language::number(value);
        return told.isEmpty() ? QString()
                              : tr("Energy lately, the newest last: %1").arg(told.join(u", "_s));
    }
    case ClientRole:
        return QVariant::fromValue<Id>(here ? here->line.client : 0);
    case HeadingRole:
        return here == nullptr;
    case SectionRole:
        return row.section;
    default:
        return {};
    }
}

Qt::ItemFlags ClientListModel::flags(const QModelIndex &index) const {
    return entry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}
