// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brief/leftblocks.h"

#include "app/domain/phrases.h"
#include "app/domain/signals.h"
#include "ui/pages/rows.h"
#include "ui/pages/usualproposals.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/keyvaluerow.h"
#include "ui/widgets/literal.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/privatefold.h"
#include "ui/widgets/sectionlabel.h"

#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int usualsInSight = 3, factsInSight = 2;

/// The rows of `all` whose ids `picked` has, in its order.
template <class T, class Picked>
std::vector<T> inOrderOf(const std::vector<Picked> &picked, const std::vector<T> &all) {
    std::vector<T> rows;
    for (const Picked &one : picked)
        for (const T &row : all)
            if (row.id == one.id)
                rows.push_back(row);
    return rows;
}

template <class T>
void addFolded(Block &block, const FoldedList<T> &folded) {
    block.addList(folded.list(), 0, true);
    block.head()->addBeside(folded.button());
    block.head()->addBeside(folded.list()->addButton()); // the + stands first
}

} // namespace

// --- last time -------------------------------------------------------------------------------

LastBlock::LastBlock(Context &context, QWidget *parent)
    : Block(tr("Last time"), parent), m_context(context), m_form(nullptr),
      m_gist(new InlineEdit(InlineEdit::Lines::Many)),
      m_first(new PlainLabel(tr("The first meeting is still to come."), Fonts::Role::Body,
                             &Tokens::ink2)),
      m_fold(new PrivateFold) {
    m_gist->setName(tr("What the last session came to"));
    m_gist->setPlaceholder(tr("One or two lines on what it came to."));
    m_gist->setReadOnly(context.store.isReadOnly());
    m_form.bind(m_gist, &Session::gist);
    m_form.save = [this](const Session &row, const QString &key) {
        return attempt(this, [&] { m_context.store.save(row, tr("Edit session"), key); });
    };
    m_first->setWraps(true);
    add(m_first);
    add(m_gist);
    add(m_fold, metrics::grid);
}

void LastBlock::display(const ClientNotebook &notebook, const Brief &brief) {
    head()->setRight(brief.last.when);
    const Session *session = about::sessionById(notebook, brief.last.session);
    m_first->setVisible(!session);
    m_gist->setVisible(session);
    if (session) {
        // Of another session: what is typed belongs to that one, and is written there.
        if (!m_form.isOf(session->id))
            m_gist->leave();
        m_form.show(*session);
        // Where nobody wrote a gist yet the session's own first lines stand in for it.
        m_gist->setPlaceholder(brief.last.gist.isEmpty()
                                   ? tr("One or two lines on what it came to.")
                                   : brief.last.gist);
    }
    QStringList lines;
    for (const Concern &concern : brief.concernsForScreen)
        lines << concern.text;
    m_fold->setLines(lines);
}

void LastBlock::commit() {
    m_form.commit();
}

void LastBlock::close() {
    m_fold->setOpen(false);
}

// --- promises --------------------------------------------------------------------------------

PromiseBlock::PromiseBlock(Context &context, QWidget *parent)
    : Block(tr("Agreed until next time"), parent), m_context(context),
      m_renewal(new PlainLabel({}, Fonts::Role::Body, &Tokens::ink)),
      m_fromThem(new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2)),
      m_fromMe(new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2)),
      m_theirs(makeList(Side::Client)), m_mine(makeList(Side::Consultant)) {
    m_renewal->setWraps(true);
    add(m_renewal);
    addSub(m_fromThem, m_theirs);
    addList(m_theirs, 0, true);
    addSub(m_fromMe, m_mine);
    addList(m_mine, 0, true);
}

RowList<Promise> *PromiseBlock::makeList(Side side) {
    auto *list = new RowList<Promise>(
        m_context,
        {.add = side == Side::Client ? tr("Add a promise of theirs") : tr("Add a promise of mine"),
         .edit = tr("Edit promise"),
         .remove = tr("Remove promise"),
         .removed = tr("Promise removed."),
         .empty = {}},
        [this, side](Form<Promise> &form) { return makeRow(form, side); });
    list->fresh = [this, side] {
        Promise row;
        row.client = m_client;
        row.owes = side;
        row.made = m_context.today();
        return row;
    };
    return list;
}

QWidget *PromiseBlock::makeRow(Form<Promise> &form, Side side) {
    auto *row = new PromiseRow([this] { return m_context.today(); });
    row->words()->setName(side == Side::Client ? tr("Promise of theirs") : tr("Promise of mine"));
    row->words()->setPlaceholder(tr("What is promised"));
    row->setReadOnly(form.isReadOnly());
    form.bind(row->words(), &Promise::text);
    form.bind(row->due(), &Promise::due);
    form.onShow([this, row](const Promise &promise) {
        const auto found = m_shown.find(promise.id);
        const bool isKept = promise.state == PromiseState::Kept;
        row->setKept(isKept);
        // Read without the day that stands beside it; edited as it was typed.
        row->words()->setShown(found != m_shown.end() && found->second.text != promise.text
                                   ? found->second.text
                                   : QString());
        row->due()->setShown(found == m_shown.end() ? QString() : found->second.dueText,
                             found != m_shown.end() && found->second.isDue && !isKept);
    });
    connect(row, &PromiseRow::keptChanged, &form, [this, &form](bool kept) {
        form.change({}, [&](Promise &promise) {
            promise.state = kept ? PromiseState::Kept : PromiseState::Open;
            promise.closed = kept ? m_context.today() : QDate();
        });
    });
    return row;
}

void PromiseBlock::display(const ClientNotebook &notebook, const Brief &brief) {
    m_client = notebook.client.id;
    m_renewal->setText(brief.renewal);
    m_renewal->setVisible(!brief.renewal.isEmpty());
    m_fromThem->setText(brief.promisesFromClient);
    m_fromMe->setText(brief.promisesFromMe);
    m_shown.clear();
    for (const BriefPromise &promise : brief.promises)
        m_shown[promise.id] = promise;
    std::vector<Promise> theirs, mine;
    for (const Promise &promise : inOrderOf(brief.promises, notebook.promises))
        (promise.owes == Side::Client ? theirs : mine).push_back(promise);
    m_theirs->setEmptyText(theirs.empty() && mine.empty()
                               ? tr("Nothing is agreed yet. What each of you will do stands here.")
                               : QString());
    m_theirs->display(theirs, m_client);
    m_mine->display(mine, m_client);
}

void PromiseBlock::commit() {
    m_theirs->commit();
    m_mine->commit();
}

// --- the usual -------------------------------------------------------------------------------

UsualBlock::UsualBlock(Context &context, QWidget *parent)
    : Block(tr("The usual"), parent), m_context(context), m_usuals(makeList(), usualsInSight),
      m_proposals(new UsualProposals(context)) {
    addFolded(*this, m_usuals);
    add(m_proposals);
}

RowList<Usual> *UsualBlock::makeList() {
    auto *list = new RowList<Usual>(
        m_context,
        {.add = tr("Add a usual"),
         .edit = tr("Edit usual"),
         .remove = tr("Remove usual"),
         .removed = tr("Usual removed."),
         .empty = tr("What they always want, ready before they ask.")},
        [this](Form<Usual> &form) -> QWidget * {
            auto *row = new KeyValueRow({});
            row->keyEdit()->setName(tr("Topic of the usual"));
            row->keyEdit()->setPlaceholder(tr("Drink, time…"));
            row->keyEdit()->setReadOnly(form.isReadOnly());
            row->value()->setName(tr("The usual"));
            row->value()->setPlaceholder(tr("What they want"));
            row->value()->setWraps(true);
            row->value()->setReadOnly(form.isReadOnly());
            form.bind(row->keyEdit(), &Usual::topic);
            form.bind(row->value(), &Usual::value);
            form.onShow([this, row](const Usual &usual) {
                row->value()->setName(usual.topic.isEmpty() ? tr("The usual") : usual.topic);
                const auto found = m_shown.find(usual.id);
                row->setNote(found == m_shown.end() ? QString() : found->second.reask);
            });
            connect(row, &KeyValueRow::noteClicked, &form,
                    [this, row, &form] { offerChoice(form.value().id, row); });
            return row;
        });
    list->fresh = [this] {
        Usual row;
        row.client = m_client;
        row.confirmed = m_context.today();
        return row;
    };
    list->setOrder(&Usual::position);
    return list;
}

void UsualBlock::display(const ClientNotebook &notebook, const Brief &brief) {
    m_client = notebook.client.id;
    head()->setRight(brief.usualsConfirmed);
    m_shown.clear();
    for (const BriefUsual &usual : brief.usuals)
        m_shown[usual.id] = usual;
    m_chosen.clear();
    for (const Signal &signal : signalsOf(notebook, m_context.today()))
        if (signal.kind == SignalKind::UsualToReask)
            m_chosen[signal.about] = signal.words;
    m_usuals.display(inOrderOf(brief.usuals, notebook.usuals), m_client);
    m_proposals->display(notebook);
}

void UsualBlock::offerChoice(Id usual, QWidget *where) {
    const std::vector<Usual> &rows = m_usuals.rows();
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const Usual &one) { return one.id == usual; });
    if (row == rows.end() || m_context.store.isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_chosen[usual].isEmpty())
        connect(menu->addAction(tr("From now on: %1").arg(literal(m_chosen[usual]))),
                &QAction::triggered, this, [this, usual] { settle(usual, false); });
    if (!row->value.isEmpty())
        connect(menu->addAction(tr("Still: %1").arg(literal(row->value))), &QAction::triggered,
                this, [this, usual] { settle(usual, true); });
    connect(menu->addAction(tr("See what they chose")), &QAction::triggered, this,
            [this, usual] { m_context.openTab(m_client, u"notebook"_s, usual); });
    menu->popup(where->mapToGlobal(QPoint(0, where->height())));
}

void UsualBlock::settle(Id usual, bool keep) {
    for (Usual row : m_usuals.rows()) {
        if (row.id != usual)
            continue;
        if (!keep && !m_chosen[usual].isEmpty())
            row.value = m_chosen[usual];
        row.confirmed = m_context.today();
        const bool done =
            attempt(this, [&] { m_context.store.save(row, tr("Confirm the usual")); });
        if (done)
            m_context.offerUndo(tr("The usual is confirmed: %1").arg(row.value));
        return;
    }
}

void UsualBlock::commit() {
    m_usuals.list()->commit();
}

// --- small facts -----------------------------------------------------------------------------

FactBlock::FactBlock(Context &context, QWidget *parent)
    : Block(tr("Small facts"), parent), m_context(context), m_facts(makeList(), factsInSight) {
    addFolded(*this, m_facts);
}

RowList<Fact> *FactBlock::makeList() {
    auto *list = new RowList<Fact>(
        m_context,
        {.add = tr("Add a fact"),
         .edit = tr("Edit fact"),
         .remove = tr("Remove fact"),
         .removed = tr("Fact removed."),
         .empty = tr("A name, a day, something they said in passing.")},
        [this](Form<Fact> &form) -> QWidget * {
            auto *row = new DayRow([this] { return m_context.today(); });
            row->words()->setName(tr("Small fact"));
            row->words()->setPlaceholder(tr("What is worth remembering"));
            row->words()->setReadOnly(form.isReadOnly());
            row->day()->setName(tr("The day on which it matters"));
            row->day()->setPlaceholder(tr("day"));
            row->day()->setReadOnly(form.isReadOnly());
            form.bind(row->words(), &Fact::text);
            form.bind(row->day(), &Fact::matters);
            form.onShow([this, row](const Fact &fact) {
                const auto found = m_when.find(fact.id);
                row->day()->setShown(found == m_when.end() ? QString() : found->second);
            });
            return row;
        });
    list->fresh = [this] {
        Fact row;
        row.client = m_client;
        row.noted = m_context.today();
        return row;
    };
    return list;
}

void FactBlock::display(const ClientNotebook &notebook, const Brief &brief) {
    m_client = notebook.client.id;
    m_when.clear();
    for (const BriefFact &fact : brief.facts)
        m_when[fact.id] = fact.when;
    m_facts.display(inOrderOf(brief.facts, notebook.facts), m_client);
}

void FactBlock::commit() {
    m_facts.list()->commit();
}
