// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <functional>
#include <vector>

/// The one list model: rows by value, roles by functions. Written once, never derived from.
///
/// setRows() tells the views only what differs, found by the rows' ids, so that selection and
/// scroll position stay where they were.
template <class Row>
class RowModel final : public QAbstractListModel {
public:
    using Value = std::function<QVariant(const Row &)>;
    struct Role {
        int role = Qt::DisplayRole;
        Value value;
    };

    /// `idOf` tells rows apart: unique in the list. `flagsOf`, if given, replaces the usual
    /// enabled and selectable.
    RowModel(std::function<Id(const Row &)> idOf, const std::vector<Role> &roles,
             std::function<Qt::ItemFlags(const Row &)> flagsOf = {}, QObject *parent = nullptr)
        : QAbstractListModel(parent), m_idOf(std::move(idOf)), m_flagsOf(std::move(flagsOf)) {
        for (const Role &role : roles)
            m_roles.insert(role.role, role.value);
    }

    int rowCount(const QModelIndex &parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    QVariant data(const QModelIndex &index, int role) const override {
        if (at(index) == nullptr)
            return {};
        const auto value = m_roles.constFind(role);
        return value == m_roles.cend() ? QVariant() : (*value)(m_rows[size_t(index.row())]);
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override {
        if (at(index) == nullptr || !m_flagsOf)
            return QAbstractListModel::flags(index);
        return m_flagsOf(m_rows[size_t(index.row())]);
    }

    const std::vector<Row> &rows() const { return m_rows; }
    /// Null for an index of no row.
    const Row *at(const QModelIndex &index) const {
        return index.isValid() && size_t(index.row()) < m_rows.size() ? &m_rows[size_t(index.row())]
                                                                      : nullptr;
    }
    QModelIndex indexOf(Id id) const {
        for (size_t i = 0; i < m_rows.size(); ++i)
            if (m_idOf(m_rows[i]) == id)
                return index(int(i));
        return {};
    }

    void setRows(std::vector<Row> rows) {
        removeGone(rows);
        QSet<Id> here;
        for (const Row &row : m_rows)
            here << m_idOf(row);
        for (int i = 0; i < int(rows.size()); ++i)
            place(i, std::move(rows[size_t(i)]), here);
    }

private:
    void removeGone(const std::vector<Row> &rows) {
        QSet<Id> wanted;
        for (const Row &row : rows)
            wanted << m_idOf(row);
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (wanted.contains(m_idOf(m_rows[size_t(last)])))
                continue;
            int first = last;
            while (first > 0 && !wanted.contains(m_idOf(m_rows[size_t(first) - 1])))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }

    /// Everything before `i` is in its place already.
    void place(int i, Row row, const QSet<Id> &here) {
        const Id id = m_idOf(row);
        if (!here.contains(id)) {
            beginInsertRows({}, i, i);
            m_rows.insert(m_rows.begin() + i, std::move(row));
            endInsertRows();
            return;
        }
        int from = i;
        while (m_idOf(m_rows[size_t(from)]) != id)
            ++from;
        if (from != i) {
            beginMoveRows({}, from, from, {}, i);
            std::rotate(m_rows.begin() + i, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
        }
        if (m_rows[size_t(i)] == row)
            return;
        m_rows[size_t(i)] = std::move(row);
        Q_EMIT dataChanged(index(i), index(i));
    }

    std::function<Id(const Row &)> m_idOf;
    std::function<Qt::ItemFlags(const Row &)> m_flagsOf;
    QHash<int, Value> m_roles;
    std::vector<Row> m_rows;
};
