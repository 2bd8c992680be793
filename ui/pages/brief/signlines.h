// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/signs.h"
#include "ui/context.h"

#include <QWidget>

class QVBoxLayout;

/// What else is worth asking about, one line each over the brief, with the way there.
class SignLines : public QWidget {
    Q_OBJECT
public:
    explicit SignLines(Context &context, QWidget *parent = nullptr);
    void display(Id client, const std::vector<BriefSign> &signs);

private:
    QWidget *makeLine(const BriefSign &sign);

    Context &m_context;
    Id m_client = 0;
    std::vector<BriefSign> m_signs;
    QVBoxLayout *m_column;
};
