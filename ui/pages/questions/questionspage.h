// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/questions.h"

#include <QPointer>
#include <QWidget>
#include <map>

class AwayRow;
class InlineEdit;
class PageScroll;
class QuestionRow;
class QVBoxLayout;
class RowFrame;
class SectionLabel;
class TabStrip;
class UndoBar;

/// The question decks as data of the consultant's: other words, another order, put away and
/// brought back, questions of their own. Kept in the notebook, for the language in use; the
/// program's questions stay behind it and can always be had back.
class QuestionsPage : public QWidget {
    Q_OBJECT
public:
    /// Begins at the deck of that key, where there is one. Throws as the Store.
    explicit QuestionsPage(Context &context, const QString &deck, QWidget *parent = nullptr);

    /// What is typed is written now; what cannot be kept is told.
    void commit();

    TabStrip *strip() const { return m_strip; }
    /// Where a question of their own is typed.
    InlineEdit *fresh() const { return m_fresh; }
    /// Null where the deck in sight does not ask it.
    QuestionRow *rowOf(const QString &key) const;
    AwayRow *awayRowOf(const QString &key) const;
    /// The deck in sight.
    const decks::Deck &deck() const { return m_deck; }
    void move(const QString &key, int by);
    void undo();
    void redo();

Q_SIGNALS:
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row {
        QPointer<RowFrame> frame;
        QPointer<QuestionRow> row;
    };

    QWidget *buildHead();
    QWidget *buildRows();
    void choose(int index);
    void display();
    void displayRows();
    void displayAway();
    void bury(const Row &row);
    RowFrame *frameFor(const decks::Question &question);
    void add(const QString &text);
    void reword(const QString &key, const QString &text);
    void hide(const QString &key, bool isHidden);
    void remove(const QString &key);
    bool write(const QString &label, const decks::Deck &changed, const QString &key = {},
               const QString &wording = {});
    void closeEditors();
    QString language() const;

    Context &m_context;
    KeptQuestions m_kept;
    std::vector<decks::Deck> m_decks;
    decks::Deck m_deck;
    std::map<QString, Row> m_rows;
    std::map<QString, QPointer<AwayRow>> m_awayRows;
    QHash<QString, Id> m_ownIds; ///< of a question being added, by its words
    int m_begun = 0;             ///< steps that were made before this page are not its to undo
    bool m_isAdding = false;
    TabStrip *m_strip;
    InlineEdit *m_fresh;
    QString m_freshProblem;
    QVBoxLayout *m_list;
    SectionLabel *m_awayHead;
    QVBoxLayout *m_away;
    PageScroll *m_scroll;
    UndoBar *m_undoBar;
};
