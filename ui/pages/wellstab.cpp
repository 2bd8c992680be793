// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wellstab.h"

#include "app/brief/brief.h"
#include "app/domain/picks.h"
#include "app/language.h"
#include "ui/pages/block.h"
#include "ui/pages/rows.h"
#include "ui/pages/wells/deckblock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/symbol.h"

#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int sideColumn = 320;
} // namespace

WellsTab::WellsTab(Context &with, QWidget *parent)
    : Tab(with, parent), m_stack(new QStackedLayout(this)),
      m_empty(new EmptyView(
          tr("No well found yet."),
          tr("Write down what gives them energy, in their own words, and a candidate stands here.\n"
             "Two dated pieces make it certain."),
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
    row->words()->setName(tr("Their words"));
    row->words()->setPlaceholder(tr("As they said it"));
    row->words()->setReadOnly(form.isReadOnly());
    row->day()->setName(tr("The day they said it"));
    row->day()->setRequired(true);
    row->day()->setReadOnly(form.isReadOnly());
    form.bind(row->words(), &Evidence::quote);
    form.bind(row->day(), &Evidence::date);
    // At a well: own words or a moment seen. Not at one yet: at which.
    auto *pick = new PickEdit;
    pick->setRole(Fonts::Role::Small);
    pick->setColor(&Tokens::ink2);
    pick->setReadOnly(form.isReadOnly());
    row->right()->insertWidget(0, pick);
    if (placed) {
        pick->setName(tr("Whose words"));
        pick->setChoices({tr("own words"), tr("a moment seen")});
        connect(pick, &PickEdit::picked, &form, [&form](int index) {
            form.change({}, [&](Evidence &words) { words.ownWords = index == 0; });
        });
    } else {
        pick->setName(tr("Lay at a well"));
        pick->setPlaceholder(tr("lay at a well"));
        connect(pick, &PickEdit::picked, &form, [this, &form](int index) {
            const Id well = m_notebook.wells.at(static_cast<std::size_t>(index)).id;
            form.change({}, [&](Evidence &words) { words.well = well; });
        });
    }
    form.onShow([this, row, pick, placed](const Evidence &words) {
        row->setOwn(words.ownWords);
        row->day()->setShown(quoteOf(m_notebook, words).when);
        if (placed) {
            pick->setCurrent(words.ownWords ? 0 : 1);
            return;
        }
        QStringList names;
        for (const Well &well : m_notebook.wells)
            names << well.name;
        pick->setChoices(names);
        pick->setCurrent(-1);
        pick->setVisible(!names.isEmpty());
    });
    return row;
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
    m_deck->setClient(client);
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
    for (RowListBase *list : findChildren<RowListBase *>())
        if (QWidget *frame = list->frameOf(row)) {
            m_scroll->ensureWidgetVisible(frame);
            return;
        }
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
