// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/capturedeck.h"

#include "app/domain/clientnotebook.h"
#include "app/language.h"
#include "app/store/store.h"
#include "ui/questions.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/literal.h"
#include "ui/widgets/notebookstyle.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/symbol.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int following = 4;

/// The one raised sheet: the question in sight.
class Card : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = themeOf(this);
        paintBox(painter, rect(), metrics::radiusBand, theme.color(&Tokens::raised),
                 theme.color(&Tokens::rule));
    }
};

void empty(QLayout *layout) {
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        else if (QLayout *inner = item->layout())
            empty(inner);
        delete item;
    }
}

} // namespace

CaptureDeck::CaptureDeck(Context &context, QWidget *parent)
    : QScrollArea(parent), m_context(context) {
    const Theme &theme = themeOf(this);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Questions"));
    m_decks = questionDecks();
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Window);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(theme.px(18), theme.px(14), theme.px(18), theme.px(16));
    column->setSpacing(theme.px(8));
    auto *head = new SectionLabel(tr("Questions"));
    m_other = new Button({}, Button::Kind::Link);
    m_other->setColor(&Tokens::ink2);
    m_other->setAccessibleName(tr("Another deck of questions"));
    head->addWidget(m_other);
    column->addWidget(head);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(theme.px(16), theme.px(14), theme.px(12), theme.px(14));
    inside->setSpacing(theme.px(10));
    m_question = new PlainLabel({}, Fonts::Role::Deck, &Tokens::ink);
    m_question->setWraps(true);
    inside->addWidget(m_question);
    auto *buttons = new FlowRow(nullptr, theme.px(8));
    auto *answer = new Button(tr("Answer to the well"));
    answer->setHint(QKeySequence(Qt::CTRL | Qt::Key_J));
    auto *next = new Button(tr("Next question"), Button::Kind::Link);
    next->setToolTip(tr("Next question (Alt+Down)"));
    buttons->addWidget(answer);
    buttons->addWidget(next);
    inside->addLayout(buttons);
    column->addWidget(card);
    m_following = new QVBoxLayout;
    m_following->setSpacing(0);
    column->addLayout(m_following);
    m_wellsBlock = new QWidget;
    m_wells = new QVBoxLayout(m_wellsBlock);
    m_wells->setContentsMargins(0, theme.px(12), 0, 0);
    m_wells->setSpacing(theme.px(4));
    column->addWidget(m_wellsBlock);
    column->addStretch();
    setWidget(page);
    card->setVisible(!m_decks.empty());
    connect(answer, &QPushButton::clicked, this, &CaptureDeck::answerWanted);
    connect(next, &QPushButton::clicked, this, &CaptureDeck::next);
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_decks.empty())
            return;
        m_deck = (m_deck + 1) % static_cast<int>(m_decks.size());
        m_at = 0;
        showQuestion();
    });
    showQuestion();
}

QString CaptureDeck::question() const {
    return m_question->text();
}

void CaptureDeck::next() {
    go(1);
}

void CaptureDeck::go(int step) {
    if (m_decks.empty())
        return;
    const auto count = static_cast<int>(m_decks[static_cast<std::size_t>(m_deck)].questions.size());
    if (count > 0)
        m_at = (m_at + step + count) % count;
    showQuestion();
}

void CaptureDeck::showQuestion() {
    if (m_decks.empty())
        return;
    const Theme &theme = themeOf(this);
    const decks::Deck &deck = m_decks[static_cast<std::size_t>(m_deck)];
    const auto count = static_cast<int>(deck.questions.size());
    if (count == 0)
        return;
    m_other->setText(
        tr("%1 %2/%3").arg(literal(deck.title), QString::number(m_at + 1), QString::number(count)));
    m_question->setText(deck.questions[m_at]);
    empty(m_following);
    for (int i = 1; i <= following && i < count; ++i) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(theme.px(2), theme.px(8), 0, theme.px(8));
        line->setSpacing(theme.px(10));
        line->addWidget(new Symbol(u"question"_s, &Tokens::ink3, row, 14), 0, Qt::AlignTop);
        auto *words =
            new PlainLabel(deck.questions[(m_at + i) % count], Fonts::Role::Body, &Tokens::ink2);
        words->setWraps(true);
        line->addWidget(words, 1);
        m_following->addWidget(row);
        m_following->addWidget(hairline());
    }
}

void CaptureDeck::display(const ClientNotebook &notebook, Id session) {
    showWells(notebook, session);
}

void CaptureDeck::showWells(const ClientNotebook &notebook, Id session) {
    empty(m_wells);
    m_wellsBlock->setVisible(!notebook.wells.empty());
    if (notebook.wells.empty())
        return;
    m_wells->addWidget(new SectionLabel(tr("Wells this time")));
    for (const Well &well : notebook.wells) {
        int fresh = 0;
        for (const Evidence &evidence : notebook.evidence)
            fresh += evidence.well == well.id && evidence.session == session ? 1 : 0;
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        const bool confirmed = about::isConfirmed(notebook, well);
        line->addWidget(new Symbol(u"well"_s, confirmed ? &Tokens::ai : &Tokens::ink2, row));
        auto *name = new Button(literal(well.name), Button::Kind::Link);
        name->setColor(&Tokens::ink);
        name->setMinimumWidth(themeOf(this).px(60)); // a long one is cut, the page never is
        name->setToolTip(tr("The line under the caret belongs to this well"));
        name->setAccessibleName(tr("Lay the line at the well: %1").arg(well.name));
        connect(
            name, &QPushButton::clicked, this, [this, id = well.id] { Q_EMIT wellChosen(id); },
            Qt::QueuedConnection);
        line->addWidget(name);
        if (fresh > 0)
            line->addWidget(new PlainLabel(u"+%1"_s.arg(fresh), Fonts::Role::Small, &Tokens::ink2));
        else if (!confirmed)
            line->addWidget(new PlainLabel(tr("candidate"), Fonts::Role::Small, &Tokens::ink2));
        line->addStretch();
        m_wells->addWidget(row);
    }
}
