// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/capturedeck.h"

#include "app/domain/clientnotebook.h"
#include "app/domain/phrases.h"
#include "app/store/store.h"
#include "ui/pages/wells/wellwords.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/iconbutton.h"
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
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Window);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(theme.px(18), theme.px(14), theme.px(18), theme.px(16));
    column->setSpacing(theme.px(8));
    auto *head = new SectionLabel(tr("Questions"));
    auto *edit = new IconButton(u"edit"_s, tr("Edit the questions"));
    edit->setSymbol(u"edit"_s, &Tokens::ink3);
    edit->setFixedSize(theme.px(18), theme.px(18)); // no taller than its label
    head->addBeside(edit);
    m_other = new Button({}, Button::Kind::Link);
    m_other->setColor(&Tokens::ink2);
    m_other->setAccessibleName(tr("Another deck of questions"));
    head->addWidget(m_other);
    column->addWidget(head);
    m_card = buildCard();
    column->addWidget(m_card);
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
    connect(edit, &QAbstractButton::clicked, this,
            [this] { m_context.editQuestions(m_run.deck()); });
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_run.nextDeck();
        showQuestion();
    });
    showQuestion();
}

QWidget *CaptureDeck::buildCard() {
    const Theme &theme = themeOf(this);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(theme.px(16), theme.px(14), theme.px(12), theme.px(14));
    inside->setSpacing(theme.px(10));
    m_question = new PlainLabel({}, Fonts::Role::Deck, &Tokens::ink);
    m_question->setWraps(true);
    inside->addWidget(m_question);
    m_asked = new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2);
    m_asked->setWraps(true);
    inside->addWidget(m_asked);
    auto *buttons = new FlowRow(nullptr, theme.px(8));
    auto *answer = new Button(tr("Answer to the well"));
    answer->setHint(QKeySequence(Qt::CTRL | Qt::Key_J));
    auto *next = new Button(tr("Next question"), Button::Kind::Link);
    next->setToolTip(tr("Next question (Alt+Down)"));
    buttons->addWidget(answer);
    buttons->addWidget(next);
    inside->addLayout(buttons);
    connect(answer, &QPushButton::clicked, this, &CaptureDeck::answerWanted);
    connect(next, &QPushButton::clicked, this, &CaptureDeck::next);
    return card;
}

QString CaptureDeck::question() const {
    return m_run.current().text;
}

void CaptureDeck::next() {
    m_run.next();
    showQuestion();
}

void CaptureDeck::showQuestion() {
    m_card->setVisible(!m_run.isEmpty());
    m_other->setVisible(!m_run.isEmpty());
    const decks::Asked now = m_run.current();
    m_other->setText(tr("%1 %2/%3")
                         .arg(literal(m_run.title()), QString::number(m_run.place()),
                              QString::number(m_run.count())));
    m_question->setText(now.text);
    m_asked->setText(now.on.isValid()
                         ? tr("Asked on %1").arg(phrases::day(now.on, m_context.today()))
                         : QString());
    m_asked->setVisible(now.on.isValid());
    showFollowing();
}

void CaptureDeck::showFollowing() {
    const Theme &theme = themeOf(this);
    empty(m_following);
    for (const decks::Asked &one : m_run.following(following)) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(theme.px(2), theme.px(8), 0, theme.px(8));
        line->setSpacing(theme.px(10));
        line->addWidget(new Symbol(u"question"_s, &Tokens::ink3, row, 14), 0, Qt::AlignTop);
        auto *words = new PlainLabel(one.text, Fonts::Role::Body, &Tokens::ink2);
        words->setWraps(true);
        line->addWidget(words, 1);
        if (one.on.isValid())
            line->addWidget(new PlainLabel(phrases::day(one.on, m_context.today()),
                                           Fonts::Role::Small, &Tokens::ink2),
                            0, Qt::AlignTop);
        m_following->addWidget(row);
        m_following->addWidget(hairline());
    }
}

void CaptureDeck::display(const ClientNotebook &notebook, Id session) {
    m_run.read(m_context.store, notebook.client.id);
    showQuestion();
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
            line->addWidget(new PlainLabel(wells::stateText(notebook, well), Fonts::Role::Small,
                                           &Tokens::ink2));
        line->addStretch();
        m_wells->addWidget(row);
    }
}
