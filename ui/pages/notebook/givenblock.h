// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/block.h"
#include "ui/pages/gifts/givenlist.h"
#include "ui/widgets/foldedlist.h"

#include <memory>

class SentenceLabel;

/// What one client was given, the newest first; over it what was given and never asked about, and
/// the way to the shelf.
class GivenBlock : public Block {
    Q_OBJECT
public:
    explicit GivenBlock(Context &context, QWidget *parent = nullptr);

    void display(const ClientNotebook &notebook);
    void commit() { m_given->commit(); }
    /// Unfolds to that gift; one given just now without a reason is asked for it.
    void openFor(Id row);
    RowList<Gift> *list() const { return m_given->list(); }
    GivenList *given() const { return m_given; }
    /// Says what was given and never followed up; empty while there is nothing of the kind.
    SentenceLabel *open() const { return m_open; }

private:
    Context &m_context;
    Id m_client = 0;
    SentenceLabel *m_open;
    GivenList *m_given;
    std::unique_ptr<FoldedList<Gift>> m_fold;
};
