// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/originparts.h"

#include "app/domain/picks.h"
#include "app/papers/series.h"
#include "ui/charts/painterchart.h"
#include "ui/guard.h"
#include "ui/pages/goals/setting/wellchoice.h"
#include "ui/pages/wells/candidate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/literal.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/sentencelabel.h"
#include "ui/widgets/symbol.h"
#include "ui/widgets/tickslider.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// The reasons in the order in which series::reasons() names them.
constexpr std::array reasonMembers{&Reasons::intrinsic, &Reasons::identified, &Reasons::introjected,
                                   &Reasons::external, &Reasons::forOthers};
constexpr int mostReason = 9;

bool isBlank(const Reasons &row) {
    return std::none_of(reasonMembers.begin(), reasonMembers.end(),
                        [&](auto member) { return (row.*member).has_value(); });
}

} // namespace

ReasonsPart::ReasonsPart(Context &context, Use use, QWidget *parent)
    : GoalPart(tr("Where the goal comes from"), context, parent), m_use(use),
      m_sentence(new SentenceLabel), m_view(new ReasonsView),
      m_ask(new Button(tr("Ask anew"), Button::Kind::Link, this)) {
    m_panel = makePanel(); // after the members it fills
    m_ask->setSmall(true);
    m_ask->setCheckable(true);
    m_ask->setVisible(use == Use::Tab && !context.store.isReadOnly());
    if (use == Use::Setting) {
        add(m_panel);
        add(m_view);
        add(m_sentence);
        return;
    }
    add(m_sentence);
    add(m_view, 2);
    add(m_ask);
    add(m_panel, metrics::grid);
    m_panel->hide();
    connect(m_ask, &QAbstractButton::toggled, this, &ReasonsPart::setAsking);
}

QWidget *ReasonsPart::makePanel() {
    auto *panel = new QWidget;
    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    const QStringList names{tr("Drawn to it"), tr("Holds it important"), tr("Uneasy otherwise"),
                            tr("Told to"), tr("For people dear to me")};
    const Theme &theme = themeOf(this);
    for (int i = 0; i < names.size(); ++i) {
        const bool against = i == 2 || i == 3;
        auto *name = new PlainLabel(names[i], Fonts::Role::Small, &Tokens::ink);
        name->setWraps(true);
        name->setLeastCharacters(4);
        auto *slider = new TickSlider(
            names[i], against ? TickSlider::Handle::Square : TickSlider::Handle::Circle,
            against ? &Tokens::pull : &Tokens::ai);
        slider->setMost(mostReason);
        slider->setFixedWidth(theme.px(142)); // the longest name keeps to one line at 1024
        auto *figure = new PlainLabel(u"\u2013"_s, Fonts::Role::BodyBold, &Tokens::ink2);
        figure->setFixedWidth(theme.px(14));
        grid->addWidget(name, i, 0);
        grid->addWidget(slider, i, 1);
        grid->addWidget(figure, i, 2);
        m_sliders << slider;
        m_figures << figure;
        connect(slider, &TickSlider::answered, this,
                [this, i](std::optional<int> value) { answer(i, value); });
    }
    m_day = new DateEdit(day(), days::Lean::Back);
    m_day->setName(tr("Day of the answers"));
    m_day->setRequired(true);
    m_day->setDate(m_context.today());
    m_remove = new Button(tr("Remove this day's answers"), Button::Kind::Link);
    m_remove->setSmall(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_day);
    foot->addStretch(1);
    foot->addWidget(m_remove);
    grid->addLayout(foot, static_cast<int>(names.size()), 0, 1, 3);
    connect(m_day, &DateEdit::dateCommitted, this, [this] { fillPanel(); });
    connect(m_remove, &QAbstractButton::clicked, this, &ReasonsPart::removeDay);
    return panel;
}

bool ReasonsPart::isAsking() const {
    return !m_panel->isHidden();
}

void ReasonsPart::setAsking(bool asking) {
    if (asking && (m_use == Use::Setting || !isAsking()))
        m_day->setDate(m_context.today());
    if (m_use == Use::Setting)
        return fillPanel();
    m_panel->setVisible(asking);
    m_ask->setChecked(asking);
    m_ask->setText(asking ? tr("Close") : tr("Ask anew"));
    fillPanel();
}

bool ReasonsPart::event(QEvent *event) {
    // Esc comes here as a key: it closes what is asked before any page is left.
    if (event->type() == QEvent::ShortcutOverride && m_use == Use::Tab && isAsking() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel)) {
        event->accept();
        return true;
    }
    return GoalPart::event(event);
}

void ReasonsPart::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Escape || m_use != Use::Tab || !isAsking())
        return GoalPart::keyPressEvent(event);
    m_ask->setFocus(Qt::OtherFocusReason); // before the sliders go with it
    setAsking(false);
}

std::optional<Reasons> ReasonsPart::ratedOn(QDate on) const {
    std::optional<Reasons> found;
    for (const Reasons &row : ofGoal<Reasons>())
        if (row.date == on)
            found = row;
    return found;
}

void ReasonsPart::fillPanel() {
    const std::optional<Reasons> now = ratedOn(m_day->date());
    std::optional<Reasons> before;
    for (const Reasons &row : ofGoal<Reasons>())
        if (row.date < m_day->date())
            before = row;
    for (int i = 0; i < m_sliders.size(); ++i) {
        const auto member = reasonMembers[static_cast<std::size_t>(i)];
        const std::optional<int> value = now ? (*now).*member : std::nullopt;
        m_sliders[i]->setAnswer(value);
        m_sliders[i]->setLast(before ? (*before).*member : std::nullopt);
        m_figures[i]->setText(value ? QString::number(*value) : u"\u2013"_s);
    }
    m_remove->setVisible(now.has_value());
}

void ReasonsPart::answer(int reason, std::optional<int> value) {
    const QDate on = m_day->date();
    attempt(this, [&] {
        Reasons row = ratedOn(on).value_or(blank<Reasons>());
        row.date = on;
        // As the sliders stand: an answer before this one may still wait to be written.
        for (int i = 0; i < m_sliders.size(); ++i)
            row.*(reasonMembers[static_cast<std::size_t>(i)]) =
                i == reason ? value : m_sliders[i]->answer();
        if (row.id == 0)
            row.id = isBlank(row) ? m_fresh.taken(m_goal.id, on)
                                  : m_fresh.of(m_context.store, m_goal.id, on);
        if (!isBlank(row))
            m_context.store.save(row, tr("Rate the reasons"),
                                 u"reasons/%1/%2"_s.arg(m_goal.id).arg(on.toJulianDay()));
        else if (row.id != 0)
            m_context.store.remove<Reasons>(row.id, tr("Remove the answers"));
    });
}

void ReasonsPart::removeDay() {
    const std::optional<Reasons> row = ratedOn(m_day->date());
    if (row &&
        attempt(this, [&] { m_context.store.remove<Reasons>(row->id, tr("Remove the answers")); }))
        m_context.offerUndo(tr("Answers removed."));
}

void ReasonsPart::refresh() {
    ReasonsChart chart = series::reasons(notebook(), m_goal, m_context.today());
    // Before the first answers there is no drawing, only the sentence that asks for them.
    const bool unasked = chart.reasons.empty();
    if (m_use == Use::Setting)
        chart.reasons.clear(); // the sliders show them
    m_view->setChart(chart);
    m_view->setVisible(m_use == Use::Setting ? chart.now.has_value() : !unasked);
    m_sentence->setVisible(unasked || !chart.verdict.isEmpty());
    m_sentence->setSentence(unasked ? Sentence::of(u"%1"_s, {chart.hint}) : chart.verdict);
    m_sentence->setDetails(chart.details);
    head()->setRight(chart.fromTo);
    if (unasked)
        m_ask->setText(isAsking() ? tr("Close") : tr("Ask together"));
    else
        m_ask->setText(isAsking() ? tr("Close") : tr("Ask anew"));
    fillPanel();
}

// --- roots -----------------------------------------------------------------------------------

RootsPart::RootsPart(Context &context, Use use, QWidget *parent)
    : GoalPart(tr("Root"), context, parent),
      m_list(new RowList<Root>(context,
                               {.add = tr("Join to a well"),
                                .edit = tr("Edit root"),
                                .remove = tr("Take the root away"),
                                .removed = tr("Root taken away."),
                                .empty = tr("Not joined to a well yet.")},
                               [this](Form<Root> &form) { return makeRow(form); })) {
    head()->setRight(tr("because"));
    if (use == Use::Setting) {
        m_choice = new WellChoice;
        addList(m_list, 0, true);
        add(m_choice, metrics::gap);
        m_choice->setVisible(!context.store.isReadOnly()); // in its place: alone it is a window
        connect(m_choice, &WellChoice::chosen, this, &RootsPart::join, Qt::QueuedConnection);
        connect(m_choice, &WellChoice::named, this, &RootsPart::joinNew);
        return;
    }
    auto *join = new IconButton(u"plus"_s, tr("Join to a well"));
    join->setSymbol(u"plus"_s, &Tokens::ink3);
    join->setFixedSize(themeOf(this).px(18), themeOf(this).px(18));
    head()->addBeside(join);
    if (context.store.isReadOnly())
        join->hide();
    addList(m_list, 0, true);
    connect(join, &QAbstractButton::clicked, this, [this, join] { offerWells(join); });
}

QWidget *RootsPart::makeRow(Form<Root> &form) {
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::gap);
    auto *name = new PlainLabel({}, Fonts::Role::BodyBold, &Tokens::ink);
    name->setWraps(true);
    first->addWidget(new Symbol(u"well"_s, &Tokens::ai), 0, Qt::AlignTop);
    first->addWidget(name, 1);
    column->addLayout(first);
    auto *rest = new QVBoxLayout;
    rest->setContentsMargins(24, 0, 0, 0);
    rest->setSpacing(0);
    rest->addWidget(form.lines(&Root::because, tr("Because"),
                               tr("because\u2026 in their own words"), Fonts::Role::Quote));
    rest->addWidget(
        form.day(&Root::date, tr("Day of the root"), day(), days::Lean::Back, tr("which day")));
    column->addLayout(rest);
    form.onShow([this, name](const Root &root) {
        const Well *well = about::wellById(notebook(), root.well);
        name->setText(well ? well->name : QString());
    });
    return row;
}

void RootsPart::commit() {
    m_list->commit();
    if (m_choice)
        m_choice->commit();
}

void RootsPart::refresh() {
    m_list->display(ofGoal<Root>(), m_goal.id);
    if (m_choice)
        m_choice->display(notebook(), notJoined(), m_goal.id);
}

std::vector<Well> RootsPart::notJoined() const {
    const std::vector<Root> roots = ofGoal<Root>();
    std::vector<Well> wells = notebook().wells;
    std::erase_if(wells, [&](const Well &well) {
        return std::any_of(roots.begin(), roots.end(),
                           [&](const Root &root) { return root.well == well.id; });
    });
    return wells;
}

void RootsPart::offerWells(QWidget *under) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Well &well : notJoined())
        connect(menu->addAction(literal(well.name)), &QAction::triggered, this,
                [this, id = well.id] { join(id); });
    if (!menu->isEmpty())
        menu->addSeparator();
    connect(menu->addAction(notebook().wells.empty() ? tr("No well found yet. Look for one\u2026")
                                                     : tr("Another well\u2026")),
            &QAction::triggered, this, [this] { m_context.openTab(m_goal.client, u"wells"_s); });
    menu->popup(under->mapToGlobal(QPoint(0, under->height())));
}

void RootsPart::join(Id well) {
    Root root = blank<Root>();
    root.well = well;
    root.date = m_context.today();
    const bool done = attempt(this, [&] {
        m_context.store.write(tr("Join to a well"), [&](Store::Batch &batch) {
            // Asked of the batch, which also knows what waits to be written.
            for (const Root &one : batch.where(&Root::goal, m_goal.id))
                if (one.well == well)
                    root = one;
            root = batch.save(root);
        });
    });
    // The because is what counts: it is asked for at once.
    if (done)
        if (Form<Root> *form = m_list->formOf(root.id))
            form->editFirst();
}

void RootsPart::joinNew(const QString &words, bool isLeft) {
    if (words.trimmed().isEmpty())
        return;
    const bool done = attempt(this, [&] {
        if (m_newWell == 0) {
            m_newWell = m_context.store.freshId();
            m_newWords = m_context.store.freshId();
            m_newRoot = m_context.store.freshId();
        }
        Evidence said;
        said.id = m_newWords;
        said.client = m_goal.client;
        said.quote = words.trimmed();
        said.date = m_context.today();
        Root root = blank<Root>();
        root.id = m_newRoot;
        root.well = m_newWell;
        root.date = m_context.today();
        m_context.store.write(tr("Join to a new well"), [&](Store::Batch &batch) {
            candidate::make(batch, m_newWell, said);
            batch.save(root);
        });
    });
    if (!done)
        return m_choice->setWords(words); // nothing typed is lost
    const Id root = m_newRoot;
    m_newWell = m_newWords = m_newRoot = 0;
    // Who went on to something else is not called back to say why.
    if (Form<Root> *form = isLeft ? nullptr : m_list->formOf(root))
        form->editFirst();
}
