// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brief/rightblocks.h"

#include "app/brief/loose.h"
#include "app/domain/picks.h"
#include "app/papers/series.h"
#include "ui/charts/painterchart.h"
#include "ui/pages/brief/loosebrakes.h"
#include "ui/pages/rows.h"
#include "ui/widgets/access.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/notebookstyle.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/sentencelabel.h"
#include "ui/widgets/symbol.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int roadHeight = 120, energyHeight = 150, stripHeight = 52;
// What the charts give up where that spares the page from scrolling.
constexpr int roadLeast = 104, energyLeast = 132;

/// What a chart needs to be drawn: an empty one gives way to its sentence.
bool isDrawn(const Verdict &verdict) {
    return verdict.state != Verdict::State::Empty;
}

} // namespace

// --- the well --------------------------------------------------------------------------------

WellBlock::WellBlock(Context &context, QWidget *parent)
    : Block(tr("Energy wells"), parent), m_context(context),
      m_looseHead(
          new PlainLabel(tr("Words not laid at a well yet"), Fonts::Role::Small, &Tokens::ink2)),
      m_loose(m_rows.makeList(false)) {
    m_wells = new RowList<Well>(
        context,
        {.add = tr("Add a well"),
         .edit = tr("Edit well"),
         .remove = tr("Remove well"),
         .removed = tr("Well removed."),
         .empty = tr("No well found yet. What were they doing when time flew?")},
        [this](Form<Well> &form) -> QWidget * {
            auto *row = new QWidget;
            auto *line = new QHBoxLayout(row);
            line->setContentsMargins(0, 1, 0, 1);
            line->setSpacing(5);
            auto *rings = new Symbol(u"well"_s, &Tokens::ai);
            auto *name = form.line(&Well::name, tr("Name of the well"),
                                   tr("What fills them, in their words"), Fonts::Role::Row);
            name->setWraps(true);
            auto *beside = new QVBoxLayout; // on the first line of a long name
            beside->setContentsMargins(0, 3, 0, 0);
            beside->addWidget(rings);
            beside->addStretch(1);
            line->addLayout(beside);
            line->addWidget(name, 1);
            form.onShow([this, rings](const Well &) {
                rings->setSymbol(m_confirmed ? u"well"_s : u"well-none"_s,
                                 m_confirmed ? &Tokens::ai : &Tokens::ink2);
            });
            return row;
        });
    m_wells->fresh = [this] {
        Well row;
        row.client = m_client;
        return row;
    };
    m_words = new RowList<Evidence>(
        context,
        {.add = tr("Add their words"),
         .edit = tr("Edit words"),
         .remove = tr("Remove words"),
         .removed = tr("Words removed."),
         .empty = {}},
        [this](Form<Evidence> &form) -> QWidget * {
            auto *row = new QuoteRow([this] { return m_context.today(); });
            row->setReadOnly(form.isReadOnly());
            row->setContentsMargins(14, 0, 0, 0);
            form.bind(row->words(), &Evidence::quote);
            form.bind(row->day(), &Evidence::date);
            form.onShow([this, row](const Evidence &evidence) {
                row->setOwn(evidence.ownWords);
                const auto when = m_when.find(evidence.id);
                row->day()->setShown(when == m_when.end() ? QString() : when->second);
            });
            return row;
        });
    m_words->fresh = [this] {
        Evidence row;
        row.client = m_client;
        row.well = m_well;
        row.date = m_context.today();
        return row;
    };
    addList(m_wells);
    addList(m_words);
    m_looseHead->setContentsMargins(0, metrics::grid, 0, 0);
    add(m_looseHead);
    addList(m_loose, 0, true);
    connect(&m_rows, &WordRows::aboutToMove, this, &WellBlock::commit);
}

void WellBlock::display(const ClientNotebook &notebook, const Brief &brief) {
    m_client = notebook.client.id;
    m_well = brief.well.id;
    m_confirmed = brief.well.isConfirmed;
    head()->setRight(brief.wellCounts);
    m_when.clear();
    for (const BriefQuote &quote : brief.well.quotes)
        m_when[quote.id] = quote.when;
    std::vector<Well> wells;
    if (const Well *well = about::wellById(notebook, m_well))
        wells.push_back(*well);
    m_wells->display(wells, m_client);
    std::vector<Evidence> words;
    for (const BriefQuote &quote : brief.well.quotes)
        for (const Evidence &evidence : notebook.evidence)
            if (evidence.id == quote.id)
                words.push_back(evidence);
    m_words->display(words, m_well);
    m_rows.setNotebook(notebook);
    const std::vector<Evidence> loose = loose::words(notebook, m_context.today());
    m_loose->display(loose, m_client);
    m_loose->setVisible(!loose.empty());
    m_looseHead->setVisible(!loose.empty());
    // One + at a time: first a well, then words at it.
    const bool canWrite = !m_context.store.isReadOnly();
    m_wells->addButton()->setVisible(canWrite && m_well == 0);
    m_words->addButton()->setVisible(canWrite && m_well != 0);
}

void WellBlock::commit() {
    m_wells->commit();
    m_words->commit();
    m_loose->commit();
}

// --- the goal --------------------------------------------------------------------------------

GoalBlock::GoalBlock(Context &context, QWidget *parent)
    : Block(tr("Goal"), parent), m_context(context),
      m_open(new IconButton(u"arrow-right"_s, tr("Open the goals"))),
      m_none(new PlainLabel(tr("No goal yet. It is set together, from a well."), Fonts::Role::Body,
                            &Tokens::ink2)),
      m_verdict(new SentenceLabel), m_chart(new PainterChart), m_loose(new LooseBrakes(context)) {
    const int side = themeOf(this).px(18);
    m_open->setSymbol(u"arrow-right"_s, &Tokens::ink3);
    m_open->setFixedSize(side, side);
    head()->addBeside(m_open);
    connect(m_open, &QAbstractButton::clicked, this,
            [this] { m_context.openTab(m_client, u"goals"_s, m_goal); });
    m_none->setWraps(true);
    m_verdict->setWraps(true);
    setLow(false);
    add(m_none);
    add(m_verdict);
    add(m_chart, 6);
    add(m_loose, 6);
}

void GoalBlock::display(const ClientNotebook &notebook, const Brief &brief) {
    m_client = notebook.client.id;
    m_goal = brief.goal.id;
    const Goal *goal = about::goalById(notebook, m_goal);
    m_loose->display(notebook);
    head()->setText(goal ? brief.goal.title : tr("Goal"));
    head()->setRight(brief.goal.brakeLine);
    head()->setRightSymbol(brief.goal.brakeLine.isEmpty() ? QString() : u"brake"_s);
    m_none->parentWidget()->setVisible(!goal);
    m_verdict->parentWidget()->setVisible(goal);
    m_chart->parentWidget()->setVisible(goal && isDrawn(brief.goal.road));
    if (!goal)
        return;
    m_verdict->setSentence(brief.goal.road.text);
    m_verdict->setDetails(brief.goal.road.details.plain());
    m_chart->setChart(series::road(notebook, *goal, brief.today));
}

// --- energy over pull ------------------------------------------------------------------------

EnergyBlock::EnergyBlock(Context &context, QWidget *parent)
    : Block(tr("Energy and pull"), parent), m_context(context), m_verdict(new SentenceLabel),
      m_chart(new PainterChart) {
    m_list = new RowList<CheckIn>(
        context,
        {.add = tr("Add a check-in"),
         .edit = tr("Edit check-in"),
         .remove = tr("Remove check-in"),
         .removed = tr("Check-in removed."),
         .empty = {}},
        [this](Form<CheckIn> &form) -> QWidget * {
            auto *energy = form.line(&CheckIn::energy, tr("Energy, 0 to 10"), u"0–10"_s);
            auto *pull = form.line(&CheckIn::pull, tr("Pull, 0 to 10"), u"0–10"_s);
            auto *note = form.line(&CheckIn::note, tr("What they said with it"),
                                   tr("What they said with it"));
            auto *day = form.day(
                &CheckIn::date, tr("Day of the check-in"), [this] { return m_context.today(); },
                days::Lean::Back);
            day->setRequired(true);
            auto *row = new QWidget;
            auto *line = new QHBoxLayout(row);
            line->setContentsMargins(0, 1, 0, 1);
            line->setSpacing(metrics::gapWide);
            energy->setFixedWidth(themeOf(row).px(44));
            pull->setFixedWidth(themeOf(row).px(44));
            line->addWidget(keyed(tr("Energy"), energy, 48));
            line->addWidget(keyed(tr("Pull"), pull, 64));
            line->addWidget(note, 1);
            line->addWidget(day);
            return row;
        });
    m_list->fresh = [this] {
        CheckIn row;
        row.client = m_client;
        row.date = m_context.today();
        return row;
    };
    m_verdict->setWraps(true);
    setLow(false);
    add(m_verdict);
    add(m_chart, 6);
    addList(m_list);
}

void EnergyBlock::display(const ClientNotebook &notebook, const Brief &brief) {
    m_client = notebook.client.id;
    const bool isShown = isDrawn(brief.energy);
    head()->setRight(isShown ? rangeName(brief.energyRange) : QString());
    m_verdict->setSentence(brief.energy.text);
    m_verdict->setDetails(brief.energy.details.plain());
    m_chart->parentWidget()->setVisible(isShown);
    if (isShown)
        m_chart->setChart(series::energyOverPull(notebook, brief.energyRange, brief.today));
    // Only what was written here today: all of them stand on the Progress and Sessions tabs.
    std::vector<CheckIn> today;
    for (const CheckIn &checkIn : notebook.checkIns)
        if (checkIn.date == brief.today && checkIn.session == 0)
            today.push_back(checkIn);
    m_list->display(today, m_client);
}

void EnergyBlock::commit() {
    m_list->commit();
}

// --- the question ----------------------------------------------------------------------------

QuestionStrip::QuestionStrip(QWidget *parent)
    : QWidget(parent), m_question(new PlainLabel({}, Fonts::Role::Lead)),
      m_reason(new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2)) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("If you ask one thing"));
    setProperty("pinnedFoot", true); // what floats over the page stands above it
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 5, 18, 5);
    row->setSpacing(metrics::block);
    row->addWidget(new Symbol(u"question"_s, &Tokens::ai, this, 20), 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(tr("If you ask one thing"), Fonts::Role::Label, &Tokens::ai));
    // A long question takes a second line; its reason gives way before a word of it is cut.
    m_question->setElide(Qt::ElideRight);
    m_question->setLeastCharacters(12);
    words->addWidget(m_question);
    row->addLayout(words, 3);
    m_reason->setElide(Qt::ElideRight);
    m_reason->setLeastCharacters(0);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_reason, 2);
    setMinimumHeight(themeOf(this).px(stripHeight));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void QuestionStrip::setQuestion(const BriefQuestion &question) {
    m_question->setText(question.text);
    m_reason->setText(question.reason);
    setVisible(!question.text.isEmpty());
}

void QuestionStrip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), metrics::radiusBand, themeOf(this).tokens().tint, {});
}

void GoalBlock::setLow(bool low) {
    m_chart->setFixedHeight(themeOf(this).px(low ? roadLeast : roadHeight));
}

void EnergyBlock::setLow(bool low) {
    m_chart->setFixedHeight(themeOf(this).px(low ? energyLeast : energyHeight));
}

int GoalBlock::gainOfLow(const QWidget &where) {
    return themeOf(&where).px(roadHeight) - themeOf(&where).px(roadLeast);
}

int EnergyBlock::gainOfLow(const QWidget &where) {
    return themeOf(&where).px(energyHeight) - themeOf(&where).px(energyLeast);
}
