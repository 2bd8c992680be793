// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/chart.h"

#include <QAbstractTableModel>

/// The rows of a chart's table as they are described, without an object for each cell.
class TwinModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(const Chart::Table &table);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Chart::Table m_table;
};
