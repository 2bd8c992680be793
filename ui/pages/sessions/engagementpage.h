// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/engagements.h"
#include "ui/context.h"

#include <QWidget>

class QVBoxLayout;

/// What was agreed and what it took: each engagement with its sessions bought, used and left, the
/// minutes by kind, who pays and who is told what, and how far its goals came; and the minutes of
/// all of it. To be read; edited are the session and the notebook.
class EngagementPage : public QWidget {
    Q_OBJECT
public:
    explicit EngagementPage(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook);

private:
    void rebuild();
    QWidget *makeEngagement(const EngagementLine &line);
    QWidget *makeMinutes(const WorkMinutes &minutes);

    Context &m_context;
    Id m_client = 0;
    std::vector<EngagementLine> m_lines;
    WorkMinutes m_all;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
};
