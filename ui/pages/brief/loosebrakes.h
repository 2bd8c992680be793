// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/context.h"

#include <QWidget>

class PickEdit;
class QVBoxLayout;

/// Brakes that were heard of late and lie at no goal yet, each with the goals it may pull against.
/// Not there while there is none.
class LooseBrakes : public QWidget {
    Q_OBJECT
public:
    explicit LooseBrakes(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook);
    /// The choice of goals beside each, in order.
    QList<PickEdit *> picks() const;

private:
    QWidget *makeRow(const Brake &brake);
    void layAt(Id brake, Id goal);

    Context &m_context;
    std::vector<Brake> m_shown;
    std::vector<Goal> m_goals;
    Id m_client = 0;
    QVBoxLayout *m_rows;
};
