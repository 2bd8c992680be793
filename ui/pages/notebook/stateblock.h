// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/block.h"
#include "ui/widgets/form.h"

class Button;

/// Where they stand with the consultant, and the two ways to let them go: archived, which
/// can be taken back, and erased for good, which cannot.
class StateBlock : public Block {
    Q_OBJECT
public:
    StateBlock(Context &context, Form<Client> &form, QWidget *parent = nullptr);
    void display(const Client &client);
    void setArchived(bool archived);
    /// The page that exports, shows what goes, asks and erases.
    void removeForGood();

private:
    Context &m_context;
    Form<Client> &m_form;
    Button *m_archive;
    Button *m_remove;
};
