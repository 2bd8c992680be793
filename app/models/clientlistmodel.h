// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/today.h"

#include <QAbstractListModel>
#include <vector>

/// The clients by reading, under their kana (or Latin) headings, which are rows that cannot
/// be chosen. Plain values in; knows no store.
class ClientListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ClientRole = Qt::UserRole, ///< Id, 0 for a heading
        HeadingRole,               ///< bool
        SectionRole                ///< あ, か, … or A, B, …
    };
    struct Entry {
        ListLine line;
        QString section;
        QString sortKey; ///< in English; in Japanese the given order stands
        QStringList tags;
        ClientState state = ClientState::Active;
        bool isNew = false; ///< no session yet: the seal is dashed
        bool operator==(const Entry &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    static Entry entryOf(const ClientNotebook &notebook, QDate today, bool japanese);

    /// Replaces all. Unchanged rows keep their indexes where nothing moved.
    void setEntries(std::vector<Entry> entries);
    /// One client changed; false where the list must be read anew (unknown, or it moved).
    bool update(const Entry &entry);
    /// Only clients with this tag; empty: all. Both filters together show who passes both; neither
    /// changes the order, and nothing else does.
    void setTag(const QString &tag);
    QString tag() const { return m_tag; }
    /// Only clients in this state; none: all.
    void setState(std::optional<ClientState> state);
    std::optional<ClientState> state() const { return m_state; }
    bool isFiltered() const { return !m_tag.isEmpty() || m_state; }
    /// What there is to filter by.
    QStringList tags() const;
    QList<ClientState> states() const;

    const Entry *entry(const QModelIndex &index) const;
    /// Whoever the filter leaves in the list, or hides from it; null: not listed at all.
    const Entry *entryFor(Id client) const;
    /// Invalid also where the filter hides the client.
    QModelIndex indexOf(Id client) const;
    QModelIndex headingOf(const QString &section) const;
    QStringList sections() const;
    int clientCount() const { return static_cast<int>(m_entries.size()); }
    /// How many of them the filter shows.
    int shownCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        int entry = -1; ///< -1: a heading
        QString section;
        bool operator==(const Row &) const = default;
    };
    void arrange();
    bool isShown(const Entry &entry) const;
    void dropEmptyFilters();
    std::vector<Row> rowsFor() const;

    std::vector<Entry> m_entries;
    std::vector<Row> m_rows;
    QString m_tag;
    std::optional<ClientState> m_state;
};
