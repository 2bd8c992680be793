// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contactsblock.h"

#include "app/domain/clientnotebook.h"
#include "ui/widgets/pickedit.h"
#include "ui/widgets/sectionlabel.h"

#include <QHBoxLayout>
#include <algorithm>

namespace {
constexpr int dayWidth = 72, channelWidth = 92, byWidth = 92; ///< px at the base size
}

ContactsBlock::ContactsBlock(Context &context, int inSight, QWidget *parent)
    : Block(tr("Contacts"), parent), m_context(context),
      m_list(new RowList<Contact>(
          context,
          {.add = tr("Add a contact"),
           .edit = tr("Edit contact"),
           .remove = tr("Remove contact"),
           .removed = tr("Contact removed."),
           .empty = tr("Each touch between sessions: a message, a call. It ends the silence.")},
          [this](Form<Contact> &form) { return makeRow(form); })),
      m_filter(new PickEdit) {
    m_list->fresh = [this] {
        Contact row;
        row.client = m_client;
        row.date = m_context.today();
        if (m_only) // else it would be left out as soon as it is stored
            row.channel = *m_only;
        return row;
    };
    m_contacts = std::make_unique<FoldedList<Contact>>(m_list, inSight);
    m_filter->setName(tr("Contacts by channel"));
    m_filter->setRole(Fonts::Role::Small);
    m_filter->setColor(&Tokens::ink2);
    head()->addWidget(m_filter);
    addList(m_list);
    add(m_contacts->button());
    connect(m_filter, &PickEdit::picked, this, [this](int index) {
        show(index <= 0 ? std::nullopt
                        : std::optional(m_channels.at(static_cast<std::size_t>(index - 1))));
    });
}

QWidget *ContactsBlock::makeRow(Form<Contact> &form) {
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 1, 0, 1);
    line->setSpacing(metrics::gap);
    auto *text =
        form.line(&Contact::text, tr("What the contact was about"), tr("what it was about"));
    auto *day = form.day(
        &Contact::date, tr("Day of the contact"), [this] { return m_context.today(); },
        days::Lean::Back);
    day->setRequired(true);
    day->setFixedWidth(themeOf(this).px(dayWidth) - metrics::gap);
    auto *channel = form.pick(&Contact::channel, tr("Way of the contact"));
    auto *by = new PickEdit;
    by->setName(tr("Who got in touch"));
    by->setReadOnly(form.isReadOnly());
    by->setChoices({tr("from them"), tr("from me")});
    form.onShow([by](const Contact &one) { by->setCurrent(one.by == Side::Client ? 0 : 1); });
    connect(by, &PickEdit::picked, this, [&form](int index) {
        form.change({},
                    [&](Contact &one) { one.by = index == 0 ? Side::Client : Side::Consultant; });
    });
    channel->setFixedWidth(themeOf(this).px(channelWidth));
    by->setFixedWidth(themeOf(this).px(byWidth));
    for (PickEdit *pick : {channel, by}) {
        pick->setRole(Fonts::Role::Small);
        pick->setColor(&Tokens::ink2);
    }
    line->addWidget(day);
    line->addWidget(channel);
    line->addWidget(by);
    line->addWidget(text, 1);
    row->setMinimumHeight(themeOf(this).px(metrics::rowKeyValue));
    return row;
}

void ContactsBlock::display(const ClientNotebook &notebook) {
    if (m_client != notebook.client.id)
        m_only = std::nullopt;
    m_client = notebook.client.id;
    m_all.assign(notebook.contacts.rbegin(), notebook.contacts.rend());
    m_channels.clear();
    for (const Kind<Channel> &kind : kinds<Channel>())
        if (std::any_of(m_all.begin(), m_all.end(),
                        [&](const Contact &one) { return one.channel == kind.value; }))
            m_channels.push_back(kind.value);
    if (m_only && std::find(m_channels.begin(), m_channels.end(), *m_only) == m_channels.end())
        m_only = std::nullopt; // the last of that channel is gone
    follow();
}

void ContactsBlock::show(std::optional<Channel> only) {
    m_list->commit();
    m_only = only;
    follow();
}

void ContactsBlock::follow() {
    QStringList choices{tr("All %1").arg(m_all.size())};
    int current = 0;
    std::vector<Contact> shown;
    for (const Channel channel : m_channels) {
        const auto many = std::count_if(m_all.begin(), m_all.end(),
                                        [&](const Contact &one) { return one.channel == channel; });
        choices << tr("%1 %2").arg(kindName(channel), QString::number(many));
        if (m_only == channel)
            current = static_cast<int>(choices.size()) - 1;
    }
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown),
                 [&](const Contact &one) { return !m_only || one.channel == *m_only; });
    m_filter->setChoices(choices);
    m_filter->setCurrent(current);
    m_filter->setVisible(m_channels.size() > 1);
    m_contacts->display(std::move(shown), m_client);
}

void ContactsBlock::openFor(Id row) {
    const bool isLeftOut =
        m_only && std::any_of(m_all.begin(), m_all.end(), [&](const Contact &one) {
            return one.id == row && one.channel != *m_only;
        });
    if (isLeftOut)
        show(std::nullopt);
    m_contacts->openFor(row);
}
