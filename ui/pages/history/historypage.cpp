// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/historypage.h"

#include "app/domain/clientnotebook.h"
#include "app/domain/phrases.h"
#include "app/language.h"
#include "app/store/history/asof.h"
#include "app/store/history/retention.h"
#include "ui/guard.h"
#include "ui/pages/block.h"
#include "ui/pages/history/historyentry.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rangeswitch.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/symbol.h"
#include "ui/widgets/tintband.h"
#include "ui/windowways.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int pieceOfHistory = 40;
constexpr int wordsWidth = 220, restMs = 250;
} // namespace

HistoryPage::HistoryPage(Context &its, QWidget *parent) : Page(its, parent) {
    setAccessibleName(tr("History"));
    build();
}

void HistoryPage::build() {
    const Theme &theme = themeOf(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int side = theme.px(metrics::pageMargin) + metrics::gap;
    column->setContentsMargins(side, theme.px(26), side, theme.px(metrics::pageMargin));
    column->setSpacing(0);
    column->addWidget(new PlainLabel(tr("History"), Fonts::Role::Name));
    column->addSpacing(theme.px(14));
    m_for = buildFor();
    column->addWidget(m_for);
    column->addWidget(buildTools());
    column->addSpacing(theme.px(metrics::block));
    m_empty = new EmptyView(tr("Nothing of the kind has been written."),
                            tr("What you add, change and remove stands here, by day, with what "
                               "was there before."),
                            tr("Show everything"));
    column->addWidget(m_empty);
    connect(m_empty->button(), &QAbstractButton::clicked, this, [this] {
        m_words->clear();
        setClient(0);
        attempt(this, [this] { display(); });
        m_words->setFocus();
    });
    auto *list = new QWidget;
    m_list = new QVBoxLayout(list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    column->addWidget(list);
    column->addWidget(buildFoot());
    column->addStretch(1);
    m_scroll = new PageScroll(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
}

QWidget *HistoryPage::buildFor() {
    const Theme &theme = themeOf(this);
    auto *outer = new QWidget;
    auto *room = new QVBoxLayout(outer);
    room->setContentsMargins(0, 0, 0, theme.px(metrics::gapWide));
    auto *strip = new TintBand; // says whose history it is
    room->addWidget(strip);
    auto *line = new QHBoxLayout(strip);
    line->setContentsMargins(theme.px(12), theme.px(6), theme.px(8), theme.px(6));
    line->setSpacing(theme.px(metrics::gap));
    line->addWidget(new Symbol(u"person"_s, &Tokens::ai));
    m_forWhom = new PlainLabel({}, Fonts::Role::BodyBold, &Tokens::aid);
    m_forWhom->setElide(Qt::ElideRight);
    line->addWidget(m_forWhom, 1);
    auto *all = new Button(tr("Everybody's history"), Button::Kind::Link);
    line->addWidget(all);
    connect(all, &QAbstractButton::clicked, this, [this] {
        setClient(0);
        attempt(this, [this] { display(); });
        m_words->setFocus();
    });
    return outer;
}

QWidget *HistoryPage::buildTools() {
    const Theme &theme = themeOf(this);
    auto *outer = new QWidget;
    auto *row = new FlowRow(outer, metrics::columnGap, metrics::gap);
    row->setContentsMargins(0, 0, 0, 0);
    m_words = new LineField;
    m_words->setAccessibleName(tr("What was done"));
    m_words->setPlaceholderText(tr("what was done: promise, goal…"));
    m_words->setFixedWidth(theme.px(wordsWidth));
    m_words->setKeepsReturn(true);
    m_words->setBefore({});
    row->addWidget(m_words);
    m_typed = new QTimer(this);
    m_typed->setSingleShot(true);
    m_typed->setInterval(restMs);
    connect(m_typed, &QTimer::timeout, this, [this] { attempt(this, [this] { display(); }); });
    connect(m_words, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m_words, &LineField::givenUp, m_words, &QLineEdit::clear);
    m_back = new QWidget;
    auto *back = new QHBoxLayout(m_back);
    back->setContentsMargins(0, 0, 0, 0);
    back->setSpacing(theme.px(metrics::gap));
    back->addWidget(new PlainLabel(tr("As it was on"), Fonts::Role::Body, &Tokens::ink2));
    m_day = new DateEdit([this] { return context.today(); }, days::Lean::Back, Fonts::Role::Body);
    m_day->setName(tr("The day to look back at"));
    m_day->setPlaceholder(tr("a day"));
    m_day->setRequired(true);
    connect(m_day, &DateEdit::dateCommitted, this, [this] { m_isDayChosen = true; });
    // Behind the field's own: by then the day is taken, or told to be none.
    connect(m_day->lineField(), &QLineEdit::returnPressed, this, [this] {
        if (!m_day->isUnreadable())
            lookBack();
    });
    back->addWidget(m_day);
    m_look = new Button(tr("Look back"));
    m_look->setSymbol(u"clock"_s);
    back->addWidget(m_look);
    row->addWidget(m_back);
    connect(m_look, &QAbstractButton::clicked, this, &HistoryPage::lookBack);
    return outer;
}

QWidget *HistoryPage::buildFoot() {
    const Theme &theme = themeOf(this);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, theme.px(metrics::block), 0, 0);
    column->setSpacing(theme.px(metrics::gapWide));
    m_more = new Button(tr("Further back"));
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QAbstractButton::clicked, this, &HistoryPage::more);
    m_beginning = new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2);
    m_beginning->setWraps(true);
    column->addWidget(m_beginning);
    m_kept = new QWidget;
    auto *row = new FlowRow(m_kept, metrics::gapWide, metrics::gap);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new PlainLabel(tr("The history is kept for"), Fonts::Role::Body, &Tokens::ink2));
    QStringList choices;
    for (const int years : history::retentionChoices)
        choices << (years == 0 ? tr("for ever") : tr("%n year(s)", nullptr, years));
    m_years = new RangeSwitch(tr("How long the history is kept"), choices);
    row->addWidget(m_years);
    column->addWidget(m_kept);
    connect(m_years, &RangeSwitch::chosen, this, &HistoryPage::keepFor);
    return foot;
}

void HistoryPage::setClient(Id client) {
    m_client = client;
    m_name.clear();
}

void HistoryPage::setDiscreet(bool discreet) {
    if (m_discreet == discreet)
        return;
    m_discreet = discreet;
    if (isVisible())
        attempt(this, [this] { display(); });
}

/// This window itself looks at a copy of some day.
bool HistoryPage::isLookedBackAt() const {
    return context.store.path().isEmpty();
}

void HistoryPage::display() {
    const std::optional<Client> whom =
        m_client != 0 ? context.store.find<Client>(m_client) : std::nullopt;
    m_name = whom ? about::nameWithSan(*whom) : QString();
    m_for->setVisible(m_client != 0);
    m_forWhom->setText(m_client == 0 ? QString()
                       : whom        ? tr("Of %1 alone").arg(m_name)
                                     : tr("Of one client alone"));
    m_names.clear();
    m_filter = {m_client, m_words->text()};
    // As far as one had looked before: what was in sight stays there.
    const int wanted = std::max(pieceOfHistory, int(m_shown.entries.size()));
    m_shown = history::read(context.store, m_filter, 0, wanted);
    showEntries();
    m_back->setVisible(!isLookedBackAt());
    proposeDay();
    m_kept->setVisible(!isLookedBackAt() && !context.store.isReadOnly());
    const int years = history::yearsKept(context.store);
    for (int i = 0; i < int(std::size(history::retentionChoices)); ++i)
        if (history::retentionChoices[i] == years)
            m_years->setCurrent(i);
}

void HistoryPage::showEntries() {
    const int place = m_scroll->verticalScrollBar()->value();
    QSet<Id> open;
    Id focused = 0;
    for (const HistoryEntry *entry : entries()) {
        if (entry->isOpen())
            open.insert(entry->entry().batch);
        if (entry->isAncestorOf(focusWidget()))
            focused = entry->entry().batch;
    }
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may be speaking
        delete item;
    }
    m_lastDay = QDate();
    for (const history::Entry &entry : m_shown.entries)
        addEntry(entry);
    for (HistoryEntry *entry : entries()) {
        entry->setOpen(open.contains(entry->entry().batch));
        if (focused != 0 && entry->entry().batch == focused)
            entry->head()->setFocus();
    }
    m_empty->setVisible(m_shown.entries.empty() && m_shown.below == 0);
    m_more->setVisible(m_shown.below != 0);
    m_beginning->setText(m_shown.below == 0 ? beginningWords() : QString());
    m_beginning->setVisible(!m_beginning->text().isEmpty());
    m_scroll->verticalScrollBar()->setValue(place);
}

void HistoryPage::addEntry(const history::Entry &entry) {
    const QDate day = entry.at.toLocalTime().date();
    if (day != m_lastDay) {
        auto *outer = new QWidget;
        auto *room = new QVBoxLayout(outer);
        room->setContentsMargins(0, m_lastDay.isValid() ? themeOf(this).px(metrics::block) : 0, 0,
                                 themeOf(this).px(metrics::grid));
        room->addWidget(new SectionLabel(language::fullDate(day)));
        m_list->addWidget(outer);
    }
    m_lastDay = day;
    const bool isTheirs = m_client != 0 && entry.clients.size() == 1;
    HistoryEntry::Shown shown;
    shown.names = isTheirs ? QString() : namesOf(entry);
    shown.computer = computerOf(entry);
    shown.mayOpen = !m_discreet || m_client != 0;
    shown.mayName = !m_discreet;
    shown.mayBring = !context.store.isReadOnly();
    m_list->addWidget(new HistoryEntry(context, entry, m_filter, shown));
}

QString HistoryPage::namesOf(const history::Entry &entry) const {
    if (m_discreet)
        return {};
    QStringList names;
    auto &known = const_cast<HistoryPage *>(this)->m_names;
    for (const Id client : entry.clients) {
        auto found = known.find(client);
        if (found == known.end()) {
            const std::optional<Client> whom = context.store.find<Client>(client);
            found = known
                        .emplace(client,
                                 whom ? about::nameWithSan(*whom)
                                      : history::nameOf(context.store, u"client"_s, client, client))
                        .first;
        }
        if (!found->second.isEmpty())
            names << found->second;
    }
    if (int(names.size()) > history::mostClients)
        names = names.mid(0, history::mostClients) << tr("and others");
    return language::listed(names);
}

QString HistoryPage::computerOf(const history::Entry &entry) const {
    if (entry.device == history::thisDevice(context.store))
        return {};
    return tr("on another computer (%1)").arg(entry.device.left(4));
}

/// A week ago, or where the history is younger the day it begins: the latest on which there is
/// something to see and not just what stands here now.
void HistoryPage::proposeDay() {
    if (m_isDayChosen || m_day->isEditing())
        return;
    const std::optional<history::Beginning> first = history::beginning(context.store);
    const QDate weekAgo = context.today().addDays(-7);
    m_day->setDate(first ? std::max(weekAgo, first->day) : weekAgo);
}

QString HistoryPage::beginningWords() const {
    const std::optional<history::Beginning> first = history::beginning(context.store);
    if (!first)
        return {};
    const QString day = language::fullDate(first->day);
    return first->isForgotten
               ? tr("The history begins on %1. What is older is no longer kept.").arg(day)
               : tr("The history begins on %1.").arg(day);
}

QList<HistoryEntry *> HistoryPage::entries() const {
    QList<HistoryEntry *> all;
    for (int i = 0; i < m_list->count(); ++i)
        if (auto *entry = qobject_cast<HistoryEntry *>(m_list->itemAt(i)->widget()))
            all << entry;
    return all;
}

void HistoryPage::more() {
    attempt(this, [this] {
        const history::Page next =
            history::read(context.store, m_filter, m_shown.below, pieceOfHistory);
        m_shown.below = next.below;
        m_shown.entries.insert(m_shown.entries.end(), next.entries.begin(), next.entries.end());
        const qsizetype before = entries().size();
        for (const history::Entry &entry : next.entries)
            addEntry(entry);
        m_more->setVisible(m_shown.below != 0);
        m_beginning->setText(m_shown.below == 0 ? beginningWords() : QString());
        m_beginning->setVisible(!m_beginning->text().isEmpty());
        if (const auto all = entries(); before < all.size())
            all[before]->head()->setFocus();
    });
}

void HistoryPage::lookBack() {
    attempt(this, [this] {
        const QDate day = m_day->date();
        if (!day.isValid() || m_day->isUnreadable())
            return m_day->edit();
        const history::Moment moment = history::endOf(context.store, day);
        if (WindowWays *window = WindowWays::of(this))
            window->lookAt(moment);
    });
}

void HistoryPage::keepFor(int choice) {
    const bool done = attempt(this, [this, choice] {
        history::setYearsKept(context.store, history::retentionChoices[choice],
                              tr("How long the history is kept"));
    });
    if (done)
        context.offerUndo(
            tr("What is older goes when the notebook is closed, about once a month."));
}
