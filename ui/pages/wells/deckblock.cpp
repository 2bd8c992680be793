// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wells/deckblock.h"

#include "app/domain/phrases.h"
#include "app/domain/picks.h"
#include "ui/guard.h"
#include "ui/pages/wells/candidate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

namespace {
const QString wellsDeck = u"wells"_s;
}

DeckBlock::DeckBlock(Context &context, QWidget *parent)
    : Block(tr("Questions"), parent), m_context(context), m_kept(context.store),
      m_question(new PlainLabel({}, Fonts::Role::Deck)),
      m_asked(new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2)),
      m_answer(new InlineEdit(InlineEdit::Lines::Many, Fonts::Role::Quote)) {
    m_question->setWraps(true);
    m_answer->setName(tr("Their answer"));
    m_answer->setPlaceholder(tr("Their answer, in their words"));
    m_answer->setReadOnly(context.store.isReadOnly());
    const int side = themeOf(this).px(18); // no taller than its label
    auto *edit = new IconButton(u"edit"_s, tr("Edit the questions"));
    edit->setSymbol(u"edit"_s, &Tokens::ink3);
    edit->setFixedSize(side, side);
    head()->addBeside(edit);
    Button *next = head()->addAction(tr("Another"));
    next->setSmall(true);
    next->setAccessibleName(tr("Another question"));
    next->setToolTip(tr("Next question (Alt+Down)"));
    add(m_question, metrics::grid);
    add(m_asked, 2);
    add(m_answer, metrics::gap);
    connect(edit, &QAbstractButton::clicked, this,
            [this] { m_context.editQuestions(m_run.deck()); });
    connect(next, &QAbstractButton::clicked, this, &DeckBlock::nextQuestion);
    auto *keys = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &DeckBlock::nextQuestion);
    // Unlike other fields this one makes a row: it is written when it is left, not while idle.
    connect(m_answer, &InlineEdit::editingChanged, this, [this](bool editing) {
        if (!editing)
            keep(m_answer->text());
    });
    showQuestion();
}

void DeckBlock::display(const ClientNotebook &notebook) {
    m_hasWells = !notebook.wells.empty();
    const Session *running = about::running(notebook, m_context.today());
    m_session = running ? running->id : 0;
    if (m_client != notebook.client.id) {
        m_client = notebook.client.id;
        m_answerId = m_wellId = 0; // what could not be stored is the other one's, and waits as such
        m_answer->setText({});
    }
    m_run.read(m_context.store, m_client);
    showQuestion();
}

void DeckBlock::showQuestion() {
    m_question->setText(question());
    m_asked->setText(askedText());
    m_asked->setVisible(!m_asked->text().isEmpty());
    setVisible(m_run.deck() == wellsDeck);
}

QString DeckBlock::askedText() const {
    const QDate on = m_run.current().on;
    return on.isValid() ? tr("Asked on %1").arg(phrases::day(on, m_context.today())) : QString();
}

void DeckBlock::begin() {
    if (m_run.deck() != wellsDeck) // all of them were put away
        return m_context.editQuestions(wellsDeck);
    m_answer->edit();
}

void DeckBlock::commit() {
    m_answer->commit();
    const QString text = m_answer->text();
    m_answer->giveUp(); // closed and empty first: an open field would give its text a second time
    keep(text);
}

void DeckBlock::nextQuestion() {
    m_run.next();
    showQuestion();
}

void DeckBlock::keep(const QString &text) {
    if (text.trimmed().isEmpty() || m_client == 0)
        return;
    if (m_answerId == 0) {
        m_answerId = m_context.store.freshId();
        m_wellId = m_context.store.freshId();
    }
    Evidence words;
    words.id = m_answerId;
    words.client = m_client;
    words.session = m_session;
    words.quote = text.trimmed();
    words.date = m_context.today();
    if (const Problems found = problems(words); !found.empty()) {
        m_answer->setText(text);
        return m_answer->setProblem(found.front().text);
    }
    m_answer->setProblem({});
    m_answer->setText({}); // before the write, which shows the page anew
    const QString asked = m_run.current().key;
    const bool done = attempt(this, [&] {
        m_context.store.write(tr("Add an answer"), [&](Store::Batch &batch) {
            if (m_hasWells)
                batch.save(words);
            else
                candidate::make(batch, m_wellId, words);
            m_kept.markAsked(batch, words.client, asked, words.date);
        });
    });
    if (!done) {
        m_answer->setText(text);
        return;
    }
    m_answerId = 0;
    if (m_run.current().key == asked)
        nextQuestion();
}
