// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/pages/tab.h"

class Button;
class GivenBlock;
class PageScroll;
class PersonBlocks;
class StateBlock;
class WorkBlocks;

/// All that is kept about a client that belongs to no session: who they are, how they are
/// reached, the usual, facts, what is agreed. Every field is edited where it stands.
class NotebookTab : public Tab {
    Q_OBJECT
public:
    explicit NotebookTab(Context &with, QWidget *parent = nullptr);

    void display(const ClientNotebook &notebook) override;
    void reveal(Id row) override;
    void commit() override;

    PersonBlocks *person() const { return m_person; }
    WorkBlocks *work() const { return m_work; }
    StateBlock *state() const { return m_state; }
    GivenBlock *given() const { return m_given; }
    /// Begins the row of something that is given now.
    void give();

private:
    Id m_client = 0;
    PageScroll *m_scroll;
    PersonBlocks *m_person;
    WorkBlocks *m_work;
    GivenBlock *m_given;
    StateBlock *m_state;
};
