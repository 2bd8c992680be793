// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wells/wellcard.h"

#include "app/brief/brief.h"
#include "app/domain/picks.h"
#include "app/language.h"
#include "ui/pages/rows.h"
#include "ui/pages/wells/wellstrip.h"
#include "ui/pages/wells/wellwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/literal.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbol.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int indent = 24, keyWidth = 72;

} // namespace

WellCard::WellCard(Context &context, WordRows &words, Form<Well> &form, QWidget *parent)
    : QWidget(parent), m_context(context), m_words(words),
      m_rings(new Symbol(u"well-none"_s, &Tokens::ink2, this, 18)),
      m_state(new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2)), m_strip(new WellStrip),
      m_time(new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2)), m_missingRow(new QWidget),
      m_missing(new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2)),
      m_list(words.makeList(true)), m_roots(new QVBoxLayout) {
    setProperty("spansGutter", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop(form));
    auto *keys = new QVBoxLayout;
    keys->setContentsMargins(indent, 0, RowListBase::kGutter, 2);
    keys->setSpacing(0);
    keys->addWidget(
        keyed(tr("Fills it"),
              form.lines(&Well::fills, tr("What fills it"), tr("What gives them energy here")),
              keyWidth));
    keys->addWidget(keyed(tr("Dries it"),
                          form.lines(&Well::dries, tr("What dries it"), tr("What takes it away")),
                          keyWidth));
    auto *roots = new QWidget;
    m_roots->setContentsMargins(0, 0, 0, 0);
    m_roots->setSpacing(2);
    roots->setLayout(m_roots);
    keys->addWidget(keyed(tr("Goals"), roots, keyWidth));
    column->addLayout(keys);
    auto *quotes = new QVBoxLayout;
    quotes->setContentsMargins(indent, 4, 0, 0);
    quotes->setSpacing(2);
    auto *time = new QVBoxLayout;
    time->setContentsMargins(0, 0, RowListBase::kGutter, 0);
    time->setSpacing(2);
    m_time->setWraps(true);
    time->addWidget(m_time);
    auto *missing = new QHBoxLayout(m_missingRow);
    missing->setContentsMargins(0, 0, 0, 0);
    missing->setSpacing(6);
    missing->addWidget(new Symbol(u"dry"_s, &Tokens::kaki, m_missingRow, 14), 0, Qt::AlignTop);
    m_missing->setWraps(true);
    missing->addWidget(m_missing, 1);
    time->addWidget(m_missingRow);
    time->addWidget(m_strip);
    quotes->addLayout(time);
    quotes->addWidget(m_list);
    column->addLayout(quotes);
    connect(m_strip, &WellStrip::chosen, this, &WellCard::wordsWanted);
}

QWidget *WellCard::buildTop(Form<Well> &form) {
    auto *line = new QWidget;
    auto *top = new QHBoxLayout(line);
    top->setContentsMargins(0, 0, RowListBase::kGutter, 2);
    top->setSpacing(6);
    top->addWidget(m_rings);
    top->addWidget(
        form.line(&Well::name, tr("Name of the well"), tr("Its name"), Fonts::Role::TitleSmall), 1);
    top->addWidget(m_state);
    top->addWidget(m_list->addButton());
    return line;
}

void WellCard::display(const Well &well) {
    const ClientNotebook &notebook = m_words.notebook();
    m_list->fresh = [this, id = well.id] {
        Evidence row;
        row.client = m_words.notebook().client.id;
        row.well = id;
        row.date = m_context.today();
        return row;
    };
    const bool isStored = about::wellById(notebook, well.id);
    const bool sure = isStored && about::isConfirmed(notebook, well);
    m_rings->setSymbol(sure ? u"well"_s : u"well-none"_s, sure ? &Tokens::ai : &Tokens::ink2);
    m_state->setText(wells::stateText(notebook, well));
    m_list->addButton()->setVisible(isStored && !m_context.store.isReadOnly());
    m_time->setText(wells::timeText(notebook, well, m_context.today()));
    m_time->setVisible(!m_time->text().isEmpty());
    m_missing->setText(wells::missingText(notebook, well, m_context.today()));
    m_missingRow->setVisible(!m_missing->text().isEmpty());
    displayStrip(well);
    displayRoots(well);
    if (isStored)
        m_list->display(m_words.at(well.id), well.id);
}

void WellCard::displayStrip(const Well &well) {
    std::vector<WellStrip::Piece> pieces;
    for (const Evidence &row : m_words.at(well.id)) {
        if (!row.date.isValid() || row.date > m_context.today())
            continue;
        const QString words = row.ownWords ? language::quoted(row.quote) : row.quote;
        pieces.push_back({row.id, row.date, row.ownWords,
                          quoteOf(m_words.notebook(), row).when + u'\n' + words});
    }
    // One alone says nothing about time that its own day does not.
    m_strip->setVisible(pieces.size() > 1);
    m_strip->setPieces(std::move(pieces), m_context.today());
}

void WellCard::displayRoots(const Well &well) {
    while (QLayoutItem *item = m_roots->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may be the link that was just pressed
        delete item;
    }
    const ClientNotebook &notebook = m_words.notebook();
    for (const Root &root : notebook.roots) {
        const Goal *goal = about::goalById(notebook, root.goal);
        if (root.well != well.id || !goal)
            continue;
        auto *line = new QWidget;
        auto *row = new QVBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        auto *open = new Button(literal(goal->title), Button::Kind::Link);
        open->setAccessibleName(tr("Open the goal: %1").arg(goal->title));
        open->setMinimumWidth(themeOf(this).px(60)); // a long one is cut, the page never is
        connect(
            open, &QAbstractButton::clicked, this,
            [this, client = notebook.client.id, id = goal->id] {
                m_context.openTab(client, u"goals"_s, id);
            },
            Qt::QueuedConnection);
        row->addWidget(open, 0, Qt::AlignLeft);
        if (!root.because.trimmed().isEmpty()) {
            auto *because = new PlainLabel(root.because, Fonts::Role::Body, &Tokens::ink2);
            because->setWraps(true);
            row->addWidget(because);
        }
        m_roots->addWidget(line);
    }
    if (m_roots->count() == 0)
        m_roots->addWidget(
            new PlainLabel(tr("No goal roots in it yet."), Fonts::Role::Body, &Tokens::ink3));
}

QString WellCard::state() const {
    return m_state->text();
}

QString WellCard::time() const {
    return m_time->text();
}

QString WellCard::missing() const {
    return m_missing->text();
}

QList<QAbstractButton *> WellCard::goals() const {
    QList<QAbstractButton *> found;
    for (int i = 0; i < m_roots->count(); ++i)
        found << m_roots->itemAt(i)->widget()->findChildren<QAbstractButton *>();
    return found;
}
