// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wellstab.h"

#include "ui/pages/block.h"
#include "ui/pages/wells/deckblock.h"
#include "ui/pages/wells/wellcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptyview.h"

#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace {

constexpr int sideColumn = 320;

} // namespace

WellsTab::WellsTab(Context &with, QWidget *parent)
    : Tab(with, parent), m_stack(new QStackedLayout(this)),
      m_empty(new EmptyView(
          tr("No well found yet."),
          tr("What gives them energy, in their own words with the day: kept here until a well is "
             "named.\nOnce named it is a candidate; two dated pieces make it certain."),
          tr("Open the questions"))),
      m_deck(new DeckBlock(with)) {
    makeLists();
    m_scroll = new PageScroll(layOut());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    const QKeySequence keys(Qt::CTRL | Qt::Key_J);
    m_empty->button()->setHint(keys);
    const auto ask = [this] { beginWith([this] { m_deck->begin(); }); };
    connect(m_empty->button(), &QAbstractButton::clicked, this, ask);
    auto *name = new Button(tr("Add a well"));
    m_empty->addBeside(name);
    if (with.store.isReadOnly())
        name->hide();
    connect(name, &QAbstractButton::clicked, this,
            [this] { beginWith([this] { m_wells->add(); }); });
    // Wherever the focus is while this page is in sight: as a rule it is the client page's own.
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, ask);
}

void WellsTab::beginWith(const std::function<void()> &work) {
    m_begun = true;
    m_stack->setCurrentWidget(m_scroll);
    work();
}

void WellsTab::makeLists() {
    m_wells = new RowList<Well>(context,
                                {.add = tr("Add a well"),
                                 .edit = tr("Edit well"),
                                 .remove = tr("Remove well"),
                                 .removed = tr("Well removed."),
                                 .empty = tr("No well found yet.")},
                                [this](Form<Well> &form) {
                                    auto *card = new WellCard(context, m_words, form);
                                    form.onShow([this, card](const Well &well) {
                                        m_cards[well.id] = card;
                                        card->display(well);
                                    });
                                    connect(card, &WellCard::wordsWanted, this, &WellsTab::reveal);
                                    return card;
                                });
    m_wells->fresh = [this] {
        Well row;
        row.client = m_notebook.client.id;
        return row;
    };
    m_wells->setOrder(&Well::position);
    m_wells->setSpacing(metrics::blockWide);
    m_unplaced = m_words.makeList(false);
    connect(&m_words, &WordRows::aboutToMove, this, &WellsTab::commit);
    connect(&m_words, &WordRows::candidateMade, this, [this](Id well) {
        if (Form<Well> *form = m_wells->formOf(well)) // its name is theirs to choose
            form->editFirst();
    });
}

QWidget *WellsTab::layOut() {
    const Theme &theme = themeOf(this);
    const int gutter = RowListBase::kGutter;
    auto *wells = new Block(tr("Energy wells"));
    wells->addList(m_wells, metrics::grid);
    auto *unplaced = new Block(tr("Words not laid at a well yet"));
    unplaced->addList(m_unplaced);
    auto *wills = new Block(tr("Will"));
    wills->addList(m_wordings.wills());
    auto *callings = new Block(tr("Holds dear"));
    callings->addList(m_wordings.callings());

    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(theme.px(metrics::pageMargin), 11,
                                theme.px(metrics::pageMargin) - gutter, metrics::blockWide);
    columns->setSpacing(theme.px(metrics::columnGap) - gutter);
    auto *main = new QVBoxLayout;
    main->setSpacing(metrics::blockWide);
    main->addWidget(wells);
    main->addWidget(unplaced);
    main->addStretch(1);
    columns->addLayout(main, 1);
    auto *side = new QWidget;
    side->setFixedWidth(theme.px(sideColumn) + gutter);
    auto *sides = new QVBoxLayout(side);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(metrics::blockWide);
    for (QWidget *block : {static_cast<QWidget *>(m_deck), static_cast<QWidget *>(wills),
                           static_cast<QWidget *>(callings)})
        sides->addWidget(block);
    sides->addStretch(1);
    columns->addWidget(side);
    return content;
}

WellCard *WellsTab::cardOf(Id well) const {
    const auto found = m_cards.find(well);
    return found == m_cards.end() ? nullptr : found->second.data();
}

RowList<Evidence> *WellsTab::wordsOf(Id well) const {
    if (well == 0)
        return m_unplaced;
    WellCard *card = cardOf(well);
    return card ? card->list() : nullptr;
}

void WellsTab::display(const ClientNotebook &notebook) {
    const bool isOther = m_notebook.client.id != notebook.client.id;
    m_notebook = notebook;
    m_words.setNotebook(notebook);
    const Id client = notebook.client.id;
    if (isOther) {
        m_begun = false;
        m_cards.clear();
    }
    m_deck->display(notebook);
    m_wells->display(notebook.wells, client);
    m_unplaced->display(m_words.at(0), client);
    m_wordings.display(notebook);
    const bool isBlank = notebook.wells.empty() && notebook.evidence.empty() &&
                         notebook.wills.empty() && notebook.callings.empty() && !m_begun &&
                         !m_wells->draft();
    m_stack->setCurrentWidget(isBlank ? static_cast<QWidget *>(m_empty) : m_scroll);
    if (isOther)
        m_scroll->toTop();
}

void WellsTab::reveal(Id row) {
    m_scroll->reveal(row);
}

void WellsTab::commit() {
    m_deck->commit();
    m_wells->commit();
    for (const auto &[well, card] : std::map(m_cards))
        if (card)
            card->list()->commit();
    m_unplaced->commit();
    m_wordings.commit();
}
