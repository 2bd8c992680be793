// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wells/deckblock.h"

#include "app/domain/well.h"
#include "app/language.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/wells/candidate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"

#include <QFile>

using namespace Qt::StringLiterals;

DeckBlock::DeckBlock(Context &context, QWidget *parent)
    : Block(tr("Questions"), parent), m_context(context),
      m_question(new PlainLabel({}, Fonts::Role::Deck)),
      m_answer(new InlineEdit(InlineEdit::Lines::Many, Fonts::Role::Quote)) {
    QFile file(decks::resource(language::code()));
    if (file.open(QIODevice::ReadOnly)) {
        const std::vector<decks::Deck> all = decks::parse(file.readAll());
        if (const decks::Deck *wells = decks::find(all, u"wells"_s))
            m_questions = wells->questions;
    }
    m_question->setWraps(true);
    m_question->setText(question());
    m_answer->setName(tr("Their answer"));
    m_answer->setPlaceholder(tr("Their answer, in their words"));
    m_answer->setReadOnly(context.store.isReadOnly());
    Button *next = head()->addAction(tr("Another"));
    next->setSmall(true);
    next->setAccessibleName(tr("Another question"));
    add(m_question, metrics::grid);
    add(m_answer, metrics::gap);
    connect(next, &QAbstractButton::clicked, this, &DeckBlock::nextQuestion);
    // Unlike other fields this one makes a row: it is written when it is left, not while idle.
    connect(m_answer, &InlineEdit::editingChanged, this, [this](bool editing) {
        if (!editing)
            keep(m_answer->text());
    });
    setVisible(!m_questions.isEmpty());
}

QString DeckBlock::question() const {
    return m_questions.isEmpty() ? QString() : m_questions.at(m_at % m_questions.size());
}

void DeckBlock::setClient(Id client, bool hasWells) {
    m_hasWells = hasWells;
    if (client == m_client)
        return;
    m_client = client;
    m_answerId = m_wellId = 0; // what could not be stored is the other one's, and waits as such
    m_answer->setText({});
}

void DeckBlock::begin() {
    m_answer->edit();
}

void DeckBlock::commit() {
    m_answer->commit();
    const QString text = m_answer->text();
    m_answer->giveUp(); // closed and empty first: an open field would give its text a second time
    keep(text);
}

void DeckBlock::nextQuestion() {
    if (m_questions.isEmpty())
        return;
    m_at = (m_at + 1) % static_cast<int>(m_questions.size());
    m_question->setText(question());
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
    words.quote = text.trimmed();
    words.date = m_context.today();
    m_answer->setText({}); // before the write, which shows the page anew
    const bool done = attempt(this, [&] {
        if (m_hasWells)
            m_context.store.save(words, tr("Add an answer"));
        else
            candidate::make(m_context.store, m_wellId, words, tr("Add an answer"));
    });
    if (!done) {
        m_answer->setText(text);
        return;
    }
    m_answerId = 0;
    nextQuestion();
}
