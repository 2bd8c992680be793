// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wellstab.h"

#include "app/brief/brief.h"
#include "app/domain/picks.h"
#include "app/language.h"
#include "ui/pages/block.h"
#include "ui/pages/rows.h"
#include "ui/pages/wells/candidate.h"
#include "ui/pages/wells/deckblock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/literal.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/symbol.h"

#include <QMenu>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int sideColumn = 320;

PickEdit *smallPick(const FormBase &form, const QString &name) {
    auto *pick = new PickEdit;
    pick->setName(name);
    pick->setRole(Fonts::Role::Small);
    pick->setColor(&Tokens::ink2);
    pick->setReadOnly(form.isReadOnly());
    return pick;
}

} // namespace

WellsTab::WellsTab(Context &with, QWidget *parent)
    : Tab(with, parent), m_stack(new QStackedLayout(this)),
      m_empty(new EmptyView(
          tr("No well found yet."),
          tr("What gives them energy, in their own words with the day: kept here until a well is "
             "named.\nOnce named it is a candidate; two dated pieces make it certain."),
          tr("Open the questions"))),
      m_deck(new DeckBlock(with)) {
    m_wells = new RowList<Well>(with,
                                {.add = tr("Add a well"),
                                 .edit = tr("Edit well"),
                                 .remove = tr("Remove well"),
                                 .removed = tr("Well removed."),
                                 .empty = tr("No well found yet.")},
                                [this](Form<Well> &form) { return makeWell(form); });
    m_wells->fresh = [this] {
        Well row;
        row.client = m_notebook.client.id;
        return row;
    };
    m_wells->setOrder(&Well::position);
    m_wells->setSpacing(metrics::blockWide);
    m_unplaced = makeWordList(0);
    makeSides();
    m_scroll = new PageScroll(layOut());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    const QKeySequence keys(Qt::CTRL | Qt::Key_J);
    m_empty->button()->setHint(keys);
    const auto begin = [this] {
        m_begun = true;
        m_stack->setCurrentWidget(m_scroll);
        m_deck->begin();
    };
    connect(m_empty->button(), &QAbstractButton::clicked, this, begin);
    auto *name = new Button(tr("Add a well"));
    name->setVisible(!with.store.isReadOnly());
    m_empty->addBeside(name);
    connect(name, &QAbstractButton::clicked, this, [this] {
        m_begun = true;
        m_stack->setCurrentWidget(m_scroll);
        m_wells->add();
    });
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, begin);
}

QWidget *WellsTab::layOut() {
    const Theme &theme = themeOf(this);
    const int gutter = RowListBase::kGutter;
    auto *wells = new Block(tr("Energy wells"));
    wells->addList(m_wells, metrics::grid);
    auto *unplaced = new Block(tr("Words not laid at a well yet"));
    unplaced->addList(m_unplaced);
    auto *wills = new Block(tr("Will"));
    wills->addList(m_wills);
    auto *callings = new Block(tr("Holds dear"));
    callings->addList(m_callings);

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

void WellsTab::makeSides() {
    const auto today = [this] { return context.today(); };
    const auto rowOf = [today](auto &form, auto text, auto since, const QString &name) {
        auto *line = new DayRow(today, days::Lean::Back, InlineEdit::Lines::Many);
        line->words()->setRole(Fonts::Role::LeadSoft);
        line->words()->setName(name);
        line->words()->setPlaceholder(name);
        line->words()->setReadOnly(form.isReadOnly());
        line->day()->setName(tr("Since"));
        line->day()->setRequired(true);
        line->day()->setReadOnly(form.isReadOnly());
        line->setDayWidth(64);
        form.bind(line->words(), text);
        form.bind(line->day(), since);
        return line;
    };
    m_wills = new RowList<Will>(context,
                                {.add = tr("Add a wording of their will"),
                                 .edit = tr("Edit will"),
                                 .remove = tr("Remove wording"),
                                 .removed = tr("Wording removed."),
                                 .empty = tr("What they have decided to do, in one line.")},
                                [=](Form<Will> &form) {
                                    return rowOf(form, &Will::text, &Will::since,
                                                 tr("What they have decided"));
                                });
    m_wills->fresh = [this] {
        Will row;
        row.client = m_notebook.client.id;
        row.since = context.today();
        return row;
    };
    m_callings = new RowList<Calling>(context,
                                      {.add = tr("Add a wording of what they hold dear"),
                                       .edit = tr("Edit what they hold dear"),
                                       .remove = tr("Remove wording"),
                                       .removed = tr("Wording removed."),
                                       .empty = tr("One line, when it has shown itself.")},
                                      [=](Form<Calling> &form) {
                                          return rowOf(form, &Calling::text, &Calling::since,
                                                       tr("What they hold dear"));
                                      });
    m_callings->fresh = [this] {
        Calling row;
        row.client = m_notebook.client.id;
        row.since = context.today();
        return row;
    };
}

QWidget *WellsTab::makeWell(Form<Well> &form) {
    auto *card = new QWidget;
    card->setProperty("spansGutter", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *rings = new Symbol(u"well-none"_s, &Tokens::ink2, card, 18);
    auto *state = new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, RowListBase::kGutter, 2);
    top->setSpacing(6);
    top->addWidget(rings);
    top->addWidget(
        form.line(&Well::name, tr("Name of the well"), tr("Its name"), Fonts::Role::TitleSmall), 1);
    RowList<Evidence> *words = makeWordList(-1);
    top->addWidget(state);
    top->addWidget(words->addButton());
    column->addLayout(top);
    auto *keys = new QVBoxLayout;
    keys->setContentsMargins(24, 0, RowListBase::kGutter, 2);
    keys->setSpacing(0);
    keys->addWidget(keyed(
        tr("Fills it"),
        form.lines(&Well::fills, tr("What fills it"), tr("What gives them energy here")), 72));
    keys->addWidget(keyed(tr("Dries it"),
                          form.lines(&Well::dries, tr("What dries it"), tr("What takes it away")),
                          72));
    column->addLayout(keys);
    auto *quotes = new QVBoxLayout;
    quotes->setContentsMargins(24, 2, 0, 0);
    quotes->addWidget(words);
    column->addLayout(quotes);
    form.onShow([this, words, rings, state](const Well &well) {
        m_words[well.id] = words;
        words->fresh = [this, id = well.id] {
            Evidence row;
            row.client = m_notebook.client.id;
            row.well = id;
            row.date = context.today();
            return row;
        };
        const bool sure = about::isConfirmed(m_notebook, well);
        rings->setSymbol(sure ? u"well"_s : u"well-none"_s, sure ? &Tokens::ai : &Tokens::ink2);
        state->setText(sure ? tr("certain") : tr("candidate"));
        words->addButton()->setVisible(about::wellById(m_notebook, well.id) &&
                                       !context.store.isReadOnly());
    });
    return card;
}

RowList<Evidence> *WellsTab::makeWordList(Id well) {
    const bool placed = well != 0;
    auto *list = new RowList<Evidence>(
        context,
        {.add = tr("Add their words"),
         .edit = tr("Edit words"),
         .remove = tr("Remove words"),
         .removed = tr("Words removed."),
         .empty = placed ? QString() : tr("Words that come before a well is found wait here.")},
        [this, placed](Form<Evidence> &form) { return makeWords(form, placed); });
    connect(list, &RowListBase::rowMenu, this, &WellsTab::offerPlaces);
    if (!placed)
        list->fresh = [this] {
            Evidence row;
            row.client = m_notebook.client.id;
            row.date = context.today();
            return row;
        };
    return list;
}

QWidget *WellsTab::makeWords(Form<Evidence> &form, bool placed) {
    auto *row = new QuoteRow([this] { return context.today(); });
    row->setReadOnly(form.isReadOnly());
    form.bind(row->words(), &Evidence::quote);
    form.bind(row->day(), &Evidence::date);
    row->right()->insertWidget(0, placed ? makeWhose(form) : makePlacing(form));
    form.onShow([this, row](const Evidence &words) {
        row->setOwn(words.ownWords);
        row->day()->setShown(quoteOf(m_notebook, words).when);
    });
    return row;
}

/// At a well: their own words, or a moment the consultant saw.
QWidget *WellsTab::makeWhose(Form<Evidence> &form) {
    auto *pick = smallPick(form, tr("Whose words"));
    pick->setChoices({tr("own words"), tr("a moment seen")});
    connect(pick, &PickEdit::picked, &form, [&form](int index) {
        form.change({}, [&](Evidence &words) { words.ownWords = index == 0; });
    });
    form.onShow([pick](const Evidence &words) { pick->setCurrent(words.ownWords ? 0 : 1); });
    return pick;
}

/// Not at one yet: at which well, or the first of a new one.
QWidget *WellsTab::makePlacing(Form<Evidence> &form) {
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    auto *pick = smallPick(form, tr("Lay at a well"));
    pick->setPlaceholder(tr("lay at a well"));
    auto *first = new Button(tr("Make a candidate well"), Button::Kind::Link);
    first->setSmall(true);
    line->addWidget(pick);
    line->addWidget(first);
    connect(pick, &PickEdit::picked, this, [this, &form](int index) {
        const auto at = static_cast<std::size_t>(index);
        const Id words = form.value().id;
        if (at < m_notebook.wells.size())
            layAt(words, m_notebook.wells[at].id);
        else
            makeCandidate(words);
    });
    connect(
        first, &QAbstractButton::clicked, this, [this, &form] { makeCandidate(form.value().id); },
        Qt::QueuedConnection);
    form.onShow([this, pick, first](const Evidence &words) {
        QStringList names;
        for (const Well &well : m_notebook.wells)
            names << well.name;
        if (!names.isEmpty())
            names << tr("a new candidate well");
        pick->setChoices(names);
        pick->setCurrent(-1);
        const bool canMove = wordsById(words.id) && !context.store.isReadOnly();
        pick->setVisible(canMove && !names.isEmpty());
        first->setVisible(canMove && names.isEmpty());
    });
    return both;
}

void WellsTab::offerPlaces(QMenu *menu, Id words) {
    const Evidence *row = wordsById(words);
    if (!row)
        return;
    const auto offer = [&](const QString &text, const std::function<void()> &work) {
        connect(menu->addAction(text), &QAction::triggered, this, work);
    };
    for (const Well &well : m_notebook.wells)
        if (well.id != row->well)
            offer(tr("Lay at the well: %1").arg(literal(well.name)),
                  [this, words, id = well.id] { layAt(words, id); });
    offer(tr("Make a candidate well of it"), [this, words] { makeCandidate(words); });
    if (row->well != 0)
        offer(tr("Take it away from this well"), [this, words] { layAt(words, 0); });
}

const Evidence *WellsTab::wordsById(Id words) const {
    for (const Evidence &evidence : m_notebook.evidence)
        if (evidence.id == words)
            return &evidence;
    return nullptr;
}

void WellsTab::layAt(Id words, Id well) {
    commit(); // what is being typed in it goes along
    const Evidence *row = wordsById(words);
    if (!row)
        return;
    Evidence laid = *row;
    laid.well = well;
    if (attempt(this, [&] { context.store.save(laid, tr("Lay words at a well")); }))
        context.offerUndo(well == 0 ? tr("Words taken from the well.")
                                    : tr("Words laid at a well."));
}

void WellsTab::makeCandidate(Id words) {
    commit();
    const Evidence *row = wordsById(words);
    if (!row)
        return;
    Id well = 0;
    const bool done = attempt(this, [&] {
        Id &id = m_candidates[words];
        if (id == 0)
            id = context.store.freshId();
        well = id;
        candidate::make(context.store, well, Evidence(*row), tr("Make a candidate well"));
    });
    if (!done)
        return;
    m_candidates.erase(words);
    context.offerUndo(tr("A candidate well was made."));
    if (Form<Well> *form = m_wells->formOf(well)) // its name is theirs to choose
        form->editFirst();
}

std::vector<Evidence> WellsTab::evidenceAt(Id well) const {
    std::vector<Evidence> found;
    for (const Evidence &evidence : m_notebook.evidence)
        if (evidence.well == well)
            found.push_back(evidence);
    return found;
}

RowList<Evidence> *WellsTab::wordsOf(Id well) const {
    if (well == 0)
        return m_unplaced;
    const auto found = m_words.find(well);
    return found == m_words.end() ? nullptr : found->second.data();
}

void WellsTab::display(const ClientNotebook &notebook) {
    const bool isOther = m_notebook.client.id != notebook.client.id;
    m_notebook = notebook;
    const Id client = notebook.client.id;
    if (isOther) {
        m_begun = false;
        m_words.clear();
    }
    m_deck->setClient(client, !notebook.wells.empty());
    m_wells->display(notebook.wells, client);
    for (const Well &well : notebook.wells)
        if (RowList<Evidence> *list = wordsOf(well.id))
            list->display(evidenceAt(well.id), well.id);
    m_unplaced->display(evidenceAt(0), client);
    const auto newestFirst = [](auto rows) {
        std::reverse(rows.begin(), rows.end());
        return rows;
    };
    m_wills->display(newestFirst(notebook.wills), client);
    m_callings->display(newestFirst(notebook.callings), client);
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
    for (const auto &[well, list] : std::map(m_words))
        if (list)
            list->commit();
    m_unplaced->commit();
    m_wills->commit();
    m_callings->commit();
}
