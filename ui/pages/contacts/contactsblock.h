// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/block.h"
#include "ui/widgets/foldedlist.h"

#include <memory>

class PickEdit;
struct ClientNotebook;

/// Each touch between sessions, the newest first: day, channel, from whom, and what it was about,
/// edited in place; all of them or those of one channel.
class ContactsBlock : public Block {
    Q_OBJECT
public:
    /// `inSight`: rows before "more".
    ContactsBlock(Context &context, int inSight, QWidget *parent = nullptr);

    void display(const ClientNotebook &notebook);
    void commit() { m_list->commit(); }
    /// Brings a contact in sight that is folded away or left out by the filter.
    void openFor(Id row);

    RowList<Contact> *list() const { return m_list; }
    /// Which channel is shown; the first choice is all of them. Hidden while there is only one.
    PickEdit *filter() const { return m_filter; }
    /// None: all of them.
    void show(std::optional<Channel> only);
    /// How many stand in the list, folded ones too.
    int count() const { return static_cast<int>(m_contacts->rows().size()); }

private:
    QWidget *makeRow(Form<Contact> &form);
    void follow();

    Context &m_context;
    std::vector<Contact> m_all; ///< the newest first
    Id m_client = 0;
    std::optional<Channel> m_only;
    std::vector<Channel> m_channels; ///< those there are, in the order of their kinds
    RowList<Contact> *m_list;
    std::unique_ptr<FoldedList<Contact>> m_contacts;
    PickEdit *m_filter;
};
