// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wells/wordrows.h"

#include "app/brief/brief.h"
#include "ui/pages/rows.h"
#include "ui/pages/wells/candidate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/literal.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

PickEdit *smallPick(const FormBase &form, const QString &name) {
    auto *pick = new PickEdit;
    pick->setName(name);
    pick->setRole(Fonts::Role::Small);
    pick->setColor(&Tokens::ink2);
    pick->setReadOnly(form.isReadOnly());
    return pick;
}

} // namespace

WordRows::WordRows(Context &context, QObject *parent) : QObject(parent), m_context(context) {}

void WordRows::setNotebook(const ClientNotebook &notebook) {
    m_notebook = notebook;
}

RowList<Evidence> *WordRows::makeList(bool placed) {
    auto *list = new RowList<Evidence>(
        m_context,
        {.add = tr("Add their words"),
         .edit = tr("Edit words"),
         .remove = tr("Remove words"),
         .removed = tr("Words removed."),
         .empty = placed ? QString() : tr("Words that come before a well is found wait here.")},
        [this, placed](Form<Evidence> &form) { return makeWords(form, placed); });
    connect(list, &RowListBase::rowMenu, this, &WordRows::offerPlaces);
    if (!placed)
        list->fresh = [this] {
            Evidence row;
            row.client = m_notebook.client.id;
            row.date = m_context.today();
            return row;
        };
    return list;
}

QWidget *WordRows::makeWords(Form<Evidence> &form, bool placed) {
    auto *row = new QuoteRow([this] { return m_context.today(); });
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
QWidget *WordRows::makeWhose(Form<Evidence> &form) {
    auto *pick = smallPick(form, tr("Whose words"));
    pick->setChoices({tr("own words"), tr("a moment seen")});
    connect(pick, &PickEdit::picked, &form, [&form](int index) {
        form.change({}, [&](Evidence &words) { words.ownWords = index == 0; });
    });
    form.onShow([pick](const Evidence &words) { pick->setCurrent(words.ownWords ? 0 : 1); });
    return pick;
}

/// Not at one yet: at which well, or the first of a new one.
QWidget *WordRows::makePlacing(Form<Evidence> &form) {
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
        first, &QAbstractButton::clicked, &form, [this, &form] { makeCandidate(form.value().id); },
        Qt::QueuedConnection);
    form.onShow([this, pick, first](const Evidence &words) {
        QStringList names;
        for (const Well &well : m_notebook.wells)
            names << well.name;
        if (!names.isEmpty())
            names << tr("a new candidate well");
        pick->setChoices(names);
        pick->setCurrent(-1);
        const bool canMove = wordsById(words.id) && !m_context.store.isReadOnly();
        pick->setVisible(canMove && !names.isEmpty());
        first->setVisible(canMove && names.isEmpty());
    });
    return both;
}

void WordRows::offerPlaces(QMenu *menu, Id words) {
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

const Evidence *WordRows::wordsById(Id words) const {
    for (const Evidence &row : m_notebook.evidence)
        if (row.id == words)
            return &row;
    return nullptr;
}

std::vector<Evidence> WordRows::at(Id well) const {
    return about::evidenceOf(m_notebook, well);
}

void WordRows::layAt(Id words, Id well) {
    Q_EMIT aboutToMove();
    const Evidence *row = wordsById(words);
    if (!row)
        return;
    Evidence laid = *row;
    laid.well = well;
    if (attempt(qobject_cast<QWidget *>(parent()),
                [&] { m_context.store.save(laid, tr("Lay words at a well")); }))
        m_context.offerUndo(well == 0 ? tr("Words taken from the well.")
                                      : tr("Words laid at a well."));
}

Id WordRows::makeCandidate(Id words) {
    Q_EMIT aboutToMove();
    const Evidence *row = wordsById(words);
    if (!row)
        return 0;
    Id well = 0;
    const bool done = attempt(qobject_cast<QWidget *>(parent()), [&] {
        Id &id = m_candidates[words];
        if (id == 0)
            id = m_context.store.freshId();
        well = id;
        candidate::make(m_context.store, well, Evidence(*row), tr("Make a candidate well"));
    });
    if (!done)
        return 0;
    m_candidates.erase(words);
    m_context.offerUndo(tr("A candidate well was made."));
    Q_EMIT candidateMade(well);
    return well;
}
