// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/choices.h"
#include "ui/context.h"

#include <QWidget>

class QVBoxLayout;

/// What repeated choices suggest as a usual, under the usuals that there are: the topic, the
/// value, and one link that makes it the usual. Nothing of it is seen where nothing is suggested.
class UsualProposals : public QWidget {
    Q_OBJECT
public:
    explicit UsualProposals(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook);
    const std::vector<about::ProposedUsual> &proposed() const { return m_proposed; }

private:
    QWidget *makeRow(const about::ProposedUsual &proposed);
    void accept(const about::ProposedUsual &proposed);

    Context &m_context;
    Id m_client = 0;
    std::vector<about::ProposedUsual> m_proposed;
    QVBoxLayout *m_column;
};
