// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notebooktab.h"

#include "ui/pages/block.h"
#include "ui/pages/notebook/givenblock.h"
#include "ui/pages/notebook/personblocks.h"
#include "ui/pages/notebook/stateblock.h"
#include "ui/pages/notebook/workblocks.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {
constexpr int leftColumn = 400, betweenBlocks = 17;
} // namespace

NotebookTab::NotebookTab(Context &with, QWidget *parent)
    : Tab(with, parent), m_person(new PersonBlocks(with, this)), m_work(new WorkBlocks(with, this)),
      m_given(new GivenBlock(with)), m_state(new StateBlock(with, m_person->form())) {
    const Theme &theme = themeOf(this);
    const int gutter = RowListBase::kGutter;
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(theme.px(metrics::pageMargin), 11,
                                theme.px(metrics::pageMargin) - gutter, metrics::blockWide);
    columns->setSpacing(theme.px(metrics::columnGap) - gutter);
    const auto columnOf = [](const QList<QWidget *> &blocks) {
        auto *column = new QVBoxLayout;
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(betweenBlocks);
        for (QWidget *block : blocks)
            column->addWidget(block);
        column->addStretch(1);
        return column;
    };
    auto *left = new QWidget;
    left->setMaximumWidth(theme.px(leftColumn) + gutter);
    left->setLayout(columnOf(m_person->blocks() + QList<QWidget *>{m_state}));
    columns->addWidget(left, 5);
    columns->addLayout(columnOf(m_work->known() + QList<QWidget *>{m_given} + m_work->agreed()), 6);
    m_scroll = new PageScroll(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
}

void NotebookTab::display(const ClientNotebook &notebook) {
    const bool isOther = m_client != notebook.client.id;
    m_client = notebook.client.id;
    m_person->display(notebook);
    m_work->display(notebook);
    m_given->display(notebook);
    m_state->display(notebook.client);
    if (isOther)
        m_scroll->toTop();
}

void NotebookTab::reveal(Id row) {
    m_work->openFor(row);
    m_given->openFor(row);
    m_scroll->reveal(row);
}

void NotebookTab::commit() {
    m_person->commit();
    m_work->commit();
    m_given->commit();
}

void NotebookTab::give() {
    m_given->given()->begin();
    if (const Form<Gift> *draft = m_given->list()->draft())
        m_scroll->reveal(draft->value().id);
}
