// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clientpage.h"

#include "app/brief/slidecard.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/choicenote.h"
#include "ui/pages/clientheader.h"
#include "ui/pages/editors.h"
#include "ui/pages/notebook/workblocks.h"
#include "ui/pages/notebooktab.h"
#include "ui/pages/slidecardtab.h"
#include "ui/pages/tab.h"
#include "ui/pages/tabs.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/rowlistbase.h"
#include "ui/widgets/tabstrip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int leastOfTabs = 600; ///< px; more than any language needs for all of them
}

ClientPage::ClientPage(Context &context, QAction *print, QAction *start, QWidget *parent)
    : QWidget(parent), m_context(context) {
    const Theme &theme = themeOf(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new ClientHeader(context);
    column->addWidget(m_header);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(theme.px(metrics::pageMargin), 0, theme.px(metrics::pageMargin), 0);
    line->setSpacing(theme.px(8));
    m_strip = new TabStrip(tr("Pages of this client"));
    for (const TabKind &kind : tabKinds())
        m_strip->addTab(tabTitle(kind));
    // Where it is narrow the buttons drop their keys before any tab goes.
    m_strip->setMinimumWidth(qMin(m_strip->sizeHint().width(), theme.px(leastOfTabs)));
    line->addWidget(m_strip, 1);
    line->addStretch(0);
    auto *printButton = Button::forAction(print);
    printButton->setSymbol(u"printer"_s);
    line->addWidget(printButton, 0, Qt::AlignVCenter);
    line->addWidget(Button::forAction(start, Button::Kind::Primary), 0, Qt::AlignVCenter);
    column->addLayout(line);
    column->addWidget(hairline());
    m_stack = new QStackedWidget;
    column->addWidget(m_stack, 1);
    connect(m_strip, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_opening)
            show(index);
    });
    // The card lies over its tab, which is the current one: pressed again it comes up.
    connect(m_strip, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index == m_strip->currentIndex())
            leaveCard();
    });
}

Tab *ClientPage::tabAt(int index) {
    if (index < 0 || index >= static_cast<int>(tabKinds().size()))
        return nullptr;
    Tab *&tab = m_tabs[index];
    if (!tab) {
        tab = tabKinds()[static_cast<std::size_t>(index)].make(m_context, m_stack);
        m_stack->addWidget(tab);
    }
    return tab;
}

void ClientPage::show(int index) {
    commit();
    Tab *tab = tabAt(index);
    if (!tab)
        return;
    tab->display(m_notebook);
    m_stack->setCurrentWidget(tab);
    Q_EMIT tabChanged();
}

void ClientPage::open(Id client, const QString &tab, Id row) {
    commit();
    take(m_context.store.notebook(client));
    int index = 0;
    for (int i = 0; i < static_cast<int>(tabKinds().size()); ++i)
        if (tab == QLatin1StringView(tabKinds()[static_cast<std::size_t>(i)].name))
            index = i;
    m_opening = true;
    m_strip->setCurrentIndex(index);
    m_opening = false;
    if (tab == u"card"_s && m_hasCard)
        return showCard();
    show(index);
    if (row != 0)
        if (Tab *at = tabAt(index))
            at->reveal(row);
}

void ClientPage::take(const ClientNotebook &notebook) {
    m_notebook = notebook;
    m_hasCard = !slideCard(m_notebook, m_context.today()).isEmpty();
    m_header->display(m_notebook);
}

void ClientPage::showCard() {
    if (!m_card) {
        m_card = new SlideCardTab(m_context, m_stack);
        m_stack->addWidget(m_card);
    }
    m_card->display(m_notebook);
    m_stack->setCurrentWidget(m_card);
    Q_EMIT tabChanged();
}

void ClientPage::noteChoice() {
    commit();
    for (QWidget *at = window()->focusWidget(); at && at != this; at = at->parentWidget())
        if (const auto *frame = qobject_cast<RowFrame *>(at))
            for (const Usual &usual : m_notebook.usuals)
                if (usual.id == frame->id() && !usual.value.isEmpty())
                    return ChoiceNote::write(m_context, this, {client(), m_context.today()},
                                             {usual.topic, usual.value});
    m_context.openTab(client(), u"notebook"_s);
    if (const auto *tab = qobject_cast<NotebookTab *>(tabInSight()))
        tab->work()->choices()->add();
}

bool ClientPage::leaveCard() {
    if (!m_card || tabInSight() != m_card)
        return false;
    show(m_strip->currentIndex());
    return true;
}

void ClientPage::refresh() {
    if (client() == 0)
        return;
    take(m_context.store.notebook(client()));
    if (auto *tab = static_cast<Tab *>(tabInSight()))
        tab->display(m_notebook);
}

void ClientPage::commit() {
    // What an input method composes belongs to the field it was begun in.
    if (QWidget *focus = focusWidget(); focus && focus->hasFocus())
        QGuiApplication::inputMethod()->commit();
    const QList<InlineEdit *> editors = findChildren<InlineEdit *>();
    for (InlineEdit *editor : editors)
        if (editor->isEditing())
            editor->commit();
    if (auto *tab = static_cast<Tab *>(tabInSight()))
        tab->commit();
}

void ClientPage::closeEditors() {
    commit();
    leaveEditors(this);
    // Typed, but no day: it was never stored, so this is what is taken back of it.
    for (DateEdit *day : findChildren<DateEdit *>())
        day->forgetUnreadable();
}

bool ClientPage::shows(const Touched &row) const {
    if (row.client != client())
        return false;
    if (row.table == u"will"_s || row.table == u"calling"_s)
        return true;
    if (m_card && tabInSight() == m_card && SlideCardTab::tells(row.table))
        return true;
    const QList<RowListBase *> lists = tabInSight()->findChildren<RowListBase *>();
    return std::any_of(lists.begin(), lists.end(), [&](const RowListBase *list) {
        const QWidget *frame = list->frameOf(row.id);
        return frame && frame->isVisibleTo(this);
    });
}

bool ClientPage::print() {
    auto *tab = static_cast<Tab *>(tabInSight());
    if (tab && tab->print())
        return true;
    // Where nothing in sight has a paper, it is the brief that one wants before a call.
    Tab *brief = tabAt(0);
    if (!brief || brief == tab)
        return false;
    brief->display(m_notebook);
    return brief->print();
}

QString ClientPage::tabName() const {
    const int index = m_strip->currentIndex();
    return index < 0 ? QString()
                     : QString::fromLatin1(tabKinds()[static_cast<std::size_t>(index)].name);
}

QWidget *ClientPage::tabInSight() const {
    return m_stack->currentWidget();
}
