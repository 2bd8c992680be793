// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/questionspage.h"

#include "app/language.h"
#include "ui/guard.h"
#include "ui/pages/block.h"
#include "ui/pages/questions/questionrow.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/literal.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowlistbase.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/symbol.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/undobar.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QUndoStack>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int readingWidth = 760; ///< px; a question is no longer than one can take in

decks::Question *questionOf(decks::Deck &deck, const QString &key) {
    for (decks::Question &one : deck.questions)
        if (one.key == key)
            return &one;
    return nullptr;
}

} // namespace

QuestionsPage::QuestionsPage(Context &context, const QString &deck, QWidget *parent)
    : QWidget(parent), m_context(context), m_kept(context.store),
      m_begun(context.store.undoStack()->index()), m_strip(new TabStrip(tr("Decks of questions"))),
      m_fresh(new InlineEdit(InlineEdit::Lines::One, Fonts::Role::LeadSoft)) {
    setAccessibleName(tr("Questions"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusInside", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(hairline());
    m_scroll = new PageScroll(buildRows());
    column->addWidget(m_scroll, 1);
    m_undoBar = new UndoBar(this);
    m_decks = questionDecks(context.store);
    int at = 0;
    for (std::size_t i = 0; i < m_decks.size(); ++i) {
        m_strip->addTab(m_decks[i].title);
        if (m_decks[i].key == deck)
            at = static_cast<int>(i);
    }
    m_strip->setCurrentIndex(at);
    choose(at);
    connect(m_strip, &QTabBar::currentChanged, this, &QuestionsPage::choose);
    connect(&context.store, &Store::changed, m_undoBar, &UndoBar::withdraw);
    connect(&context.store, &Store::changed, this, &QuestionsPage::display);
    connect(m_undoBar, &UndoBar::undoWanted, this, &QuestionsPage::undo);
    const auto bind = [this](QKeySequence::StandardKey keys, void (QuestionsPage::*does)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    bind(QKeySequence::Undo, &QuestionsPage::undo);
    bind(QKeySequence::Redo, &QuestionsPage::redo);
}

QWidget *QuestionsPage::buildHead() {
    const Theme &theme = themeOf(this);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    const int margin = theme.px(metrics::pageMargin);
    column->setContentsMargins(margin, theme.px(18), margin, 0);
    column->setSpacing(theme.px(6));
    auto *top = new QHBoxLayout;
    top->addWidget(new PlainLabel(tr("Questions"), Fonts::Role::Title), 1);
    auto *back = new Button(tr("Back"));
    back->setHint(QKeySequence(Qt::Key_Escape));
    top->addWidget(back);
    column->addLayout(top);
    auto *what = new PlainLabel(
        tr("Put them in your own words and order (Alt+Up, Alt+Down), put away what you never ask, "
           "add your own. It is kept in this notebook; the first wording can always be had back."),
        Fonts::Role::Body, &Tokens::ink2);
    what->setWraps(true);
    column->addWidget(what);
    column->addSpacing(theme.px(4));
    column->addWidget(m_strip);
    connect(back, &QAbstractButton::clicked, this, [this] {
        commit();
        Q_EMIT done();
    });
    return head;
}

QWidget *QuestionsPage::buildRows() {
    const Theme &theme = themeOf(this);
    auto *content = new QWidget;
    auto *across = new QHBoxLayout(content);
    const int margin = theme.px(metrics::pageMargin);
    across->setContentsMargins(margin, theme.px(12), margin, theme.px(28));
    auto *page = new QWidget;
    page->setMaximumWidth(theme.px(readingWidth));
    across->addWidget(page, 1000);
    across->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *adding = new QHBoxLayout;
    adding->setContentsMargins(theme.px(6), theme.px(4), RowListBase::kGutter, theme.px(8));
    adding->setSpacing(theme.px(12));
    auto *plus = new Symbol(u"plus"_s, &Tokens::ai, page);
    adding->addWidget(plus, 0, Qt::AlignVCenter);
    m_fresh->setName(tr("A question of your own"));
    m_fresh->setPlaceholder(tr("Add a question of your own"));
    m_fresh->setReadOnly(m_context.store.isReadOnly());
    adding->addWidget(m_fresh, 1);
    column->addLayout(adding);
    if (m_context.store.isReadOnly()) {
        plus->hide();
        m_fresh->hide();
    }
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    column->addLayout(m_list);
    column->addSpacing(theme.px(metrics::blockWide));
    m_awayHead = new SectionLabel(tr("Questions put away"));
    column->addWidget(m_awayHead);
    m_away = new QVBoxLayout;
    m_away->setContentsMargins(0, theme.px(4), RowListBase::kGutter, 0);
    m_away->setSpacing(0);
    column->addLayout(m_away);
    column->addStretch(1);
    // Unlike other fields this one makes a row: it is written when it is left, not while idle.
    connect(m_fresh, &InlineEdit::editingChanged, this, [this](bool editing) {
        if (!editing)
            add(m_fresh->text());
    });
    return content;
}

QString QuestionsPage::language() const {
    return language::code();
}

// --- showing --------------------------------------------------------------------------------

void QuestionsPage::choose(int index) {
    if (index < 0 || index >= static_cast<int>(m_decks.size()))
        return;
    commit();
    m_fresh->setText({});
    m_freshProblem.clear();
    m_fresh->setProblem({});
    for (const auto &[key, row] : m_rows)
        bury(row);
    m_rows.clear();
    m_deck = m_decks[static_cast<std::size_t>(index)];
    display();
    m_scroll->toTop();
}

void QuestionsPage::display() {
    attempt(this, [this] { m_decks = questionDecks(m_context.store); });
    if (const decks::Deck *now = decks::find(m_decks, m_deck.key))
        m_deck = *now;
    displayRows();
    displayAway();
}

RowFrame *QuestionsPage::frameFor(const decks::Question &question) {
    const bool isReadOnly = m_context.store.isReadOnly();
    const QString key = question.key;
    auto *row = new QuestionRow(isReadOnly);
    RowWords words;
    words.remove = tr("Put away");
    Row &kept = m_rows[key];
    kept = {new RowFrame(0, row, words, true, isReadOnly, this), row};
    connect(row, &QuestionRow::worded, this,
            [this, key](const QString &text) { reword(key, text); });
    connect(row, &QuestionRow::firstWanted, this, [this, key] { reword(key, {}); });
    connect(
        kept.frame, &RowFrame::removeWanted, this, [this, key] { hide(key, true); },
        Qt::QueuedConnection);
    connect(kept.frame, &RowFrame::moveWanted, this, [this, key](Id, int by) { move(key, by); });
    return kept.frame;
}

/// Out of sight now, and away later: one of its editors may be speaking, or have the focus.
void QuestionsPage::bury(const Row &row) {
    if (!row.frame)
        return;
    m_list->removeWidget(row.frame);
    row.frame->hide();
    row.frame->deleteLater();
}

void QuestionsPage::displayRows() {
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        const decks::Question *question = decks::find(m_deck, it->first);
        if (question && !question->isHidden) {
            ++it;
            continue;
        }
        bury(it->second);
        it = m_rows.erase(it);
    }
    int at = 0;
    QWidget *before = m_fresh;
    for (const decks::Question &question : m_deck.questions) {
        if (question.isHidden)
            continue;
        const auto known = m_rows.find(question.key);
        RowFrame *frame = known == m_rows.end() ? frameFor(question) : known->second.frame.data();
        // Taking a widget out and in again may take its focus: only what moved is moved.
        if (m_list->indexOf(frame) != at) {
            m_list->removeWidget(frame);
            m_list->insertWidget(at, frame);
            frame->show();
        }
        QuestionRow *row = m_rows[question.key].row;
        row->display(question, ++at);
        setTabOrder(before, row->words()); // Tab goes the way the eye does
        setTabOrder(row->words(), row->first());
        before = row->first();
    }
}

void QuestionsPage::displayAway() {
    for (const auto &[key, row] : m_awayRows)
        if (row) {
            m_away->removeWidget(row);
            row->QWidget::hide();
            row->deleteLater();
        }
    m_awayRows.clear();
    for (const decks::Question &question : m_deck.questions) {
        if (!question.isHidden)
            continue;
        auto *row = new AwayRow(question, m_context.store.isReadOnly());
        m_away->addWidget(row);
        m_awayRows[question.key] = row;
        const QString key = question.key;
        connect(
            row->back(), &QAbstractButton::clicked, this, [this, key] { hide(key, false); },
            Qt::QueuedConnection);
        if (row->remove())
            connect(
                row->remove(), &QAbstractButton::clicked, this, [this, key] { remove(key); },
                Qt::QueuedConnection);
    }
    m_awayHead->setVisible(!m_awayRows.empty());
    m_awayHead->setRight(QString::number(m_awayRows.size()));
}

QuestionRow *QuestionsPage::rowOf(const QString &key) const {
    const auto found = m_rows.find(key);
    return found == m_rows.end() ? nullptr : found->second.row.data();
}

AwayRow *QuestionsPage::awayRowOf(const QString &key) const {
    const auto found = m_awayRows.find(key);
    return found == m_awayRows.end() ? nullptr : found->second.data();
}

// --- changing -------------------------------------------------------------------------------

/// Writes the order of a deck and, with a key, the words of that question (empty: none of their
/// own).
bool QuestionsPage::write(const QString &label, const decks::Deck &changed, const QString &key,
                          const QString &wording) {
    const QString order = decks::orderValue(changed);
    const bool isOrder = order != decks::orderValue(m_deck);
    // Pauses while one question is being typed make one step back.
    const QString merge = !isOrder && !key.isEmpty() ? u"question/%1"_s.arg(key) : QString();
    return attempt(this, [&] {
        m_context.store.write(
            label,
            [&](Store::Batch &batch) {
                if (isOrder)
                    m_kept.set(batch, decks::orderName(language(), changed.key), order);
                if (!key.isEmpty())
                    m_kept.set(batch, decks::wordingName(language(), key), wording);
            },
            merge);
    });
}

void QuestionsPage::add(const QString &text) {
    if (m_isAdding)
        return;
    const QString words = decks::tidied(text);
    m_freshProblem = words.isEmpty() ? QString() : decks::problem(m_deck, {}, words);
    m_fresh->setProblem(m_freshProblem);
    if (words.isEmpty())
        m_fresh->setText({});
    if (words.isEmpty() || !m_freshProblem.isEmpty())
        return;
    m_isAdding = true; // what is shown anew must not take the same words twice
    Id &id = m_ownIds[words];
    if (id == 0)
        id = m_context.store.freshId();
    decks::Deck changed = m_deck;
    const QString key = decks::ownKey(m_deck.key, id);
    changed.questions.push_back({key, words, {}});
    if (write(tr("Add a question"), changed, key, words)) {
        m_ownIds.remove(words);
        m_fresh->setText({});
        if (QuestionRow *row = rowOf(key))
            m_scroll->ensureWidgetVisible(row);
    }
    m_isAdding = false;
}

void QuestionsPage::reword(const QString &key, const QString &text) {
    QuestionRow *row = rowOf(key);
    const decks::Question *question = decks::find(m_deck, key);
    if (!row || !question)
        return;
    // Emptied, a question of the program's is asked in its first words again.
    QString words = decks::tidied(text);
    if (words.isEmpty() && !question->isOwn())
        words = question->shipped;
    row->setProblem(decks::problem(m_deck, key, words));
    if (!row->problem().isEmpty())
        return;
    if (words == question->text) {
        row->words()->setText(words);
        return;
    }
    decks::Deck changed = m_deck;
    questionOf(changed, key)->text = words;
    write(tr("Reword a question"), changed, key, words == question->shipped ? QString() : words);
}

void QuestionsPage::move(const QString &key, int by) {
    decks::Deck changed = m_deck;
    std::vector<std::size_t> shown; // what is put away keeps its place among the others
    std::size_t at = 0;
    for (std::size_t i = 0; i < changed.questions.size(); ++i)
        if (!changed.questions[i].isHidden) {
            if (changed.questions[i].key == key)
                at = shown.size();
            shown.push_back(i);
        }
    const auto to = static_cast<std::ptrdiff_t>(at) + by;
    if (!decks::find(m_deck, key) || to < 0 || to >= static_cast<std::ptrdiff_t>(shown.size()))
        return;
    std::swap(changed.questions[shown[at]], changed.questions[shown[static_cast<std::size_t>(to)]]);
    write(tr("Move a question"), changed);
    if (const QuestionRow *row = rowOf(key))
        m_scroll->ensureWidgetVisible(row->parentWidget());
}

void QuestionsPage::hide(const QString &key, bool isHidden) {
    closeEditors();
    decks::Deck changed = m_deck;
    decks::Question *question = questionOf(changed, key);
    if (!question)
        return;
    question->isHidden = isHidden;
    // The focus goes on to what took its place, not to the top of the page.
    const auto known = m_rows.find(key);
    const int at = known == m_rows.end() ? -1 : m_list->indexOf(known->second.frame);
    if (!write(isHidden ? tr("Put a question away") : tr("Bring a question back"), changed))
        return;
    if (isHidden)
        m_undoBar->offer(tr("The question was put away."));
    if (QLayoutItem *next = m_list->itemAt(std::min(at, m_list->count() - 1)); at >= 0 && next)
        if (auto *edit = next->widget()->findChild<InlineEdit *>())
            edit->setFocus();
}

void QuestionsPage::remove(const QString &key) {
    decks::Deck changed = m_deck;
    std::erase_if(changed.questions, [&](const decks::Question &one) { return one.key == key; });
    if (write(tr("Remove a question"), changed, key, {}))
        m_undoBar->offer(tr("The question was removed."));
}

// --- leaving and taking back ------------------------------------------------------------------

void QuestionsPage::closeEditors() {
    m_fresh->leave();
    for (const auto &[key, row] : std::map(m_rows))
        if (row.row)
            row.row->words()->leave();
}

void QuestionsPage::commit() {
    closeEditors();
    QString told = m_freshProblem;
    for (const auto &[key, row] : m_rows)
        if (row.row && !row.row->problem().isEmpty())
            told = row.row->problem();
    if (!told.isEmpty())
        m_context.tell(tr("Not kept: %1").arg(literal(told)));
}

void QuestionsPage::undo() {
    closeEditors();
    if (m_context.store.undoStack()->index() > m_begun)
        attempt(this, [this] { m_context.store.undoStack()->undo(); });
}

void QuestionsPage::redo() {
    closeEditors();
    attempt(this, [this] { m_context.store.undoStack()->redo(); });
}

void QuestionsPage::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    commit();
    Q_EMIT done();
}
