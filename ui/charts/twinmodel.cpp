// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/twinmodel.h"

void TwinModel::setTable(const Chart::Table &table) {
    beginResetModel();
    m_table = table;
    endResetModel();
}

int TwinModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TwinModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.head.size());
}

QVariant TwinModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return m_table.rows[static_cast<std::size_t>(index.row())].value(index.column());
}

QVariant TwinModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_table.head.value(section);
}
