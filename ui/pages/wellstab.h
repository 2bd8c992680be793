// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/pages/tab.h"
#include "ui/widgets/rowlist.h"

class DeckBlock;
class EmptyView;
class PageScroll;
class QMenu;
class QStackedLayout;

/// The energy wells: what fills and dries them and the dated words that show them; words not
/// laid at a well yet; what they have decided and what they hold dear, in every wording.
class WellsTab : public Tab {
    Q_OBJECT
public:
    explicit WellsTab(Context &with, QWidget *parent = nullptr);

    void display(const ClientNotebook &notebook) override;
    void reveal(Id row) override;
    void commit() override;

    RowList<Well> *wells() const { return m_wells; }
    /// The words under one well; null for an unknown one. Well 0: those laid at none.
    RowList<Evidence> *wordsOf(Id well) const;
    RowList<Will> *wills() const { return m_wills; }
    RowList<Calling> *callings() const { return m_callings; }
    DeckBlock *deck() const { return m_deck; }
    EmptyView *emptyView() const { return m_empty; }
    /// Lays words at a well; 0 takes them away from theirs.
    void layAt(Id words, Id well);
    /// Words become a candidate well of their own, whose name is asked for at once.
    void makeCandidate(Id words);

private:
    QWidget *makeWell(Form<Well> &form);
    QWidget *makeWords(Form<Evidence> &form, bool placed);
    QWidget *makeWhose(Form<Evidence> &form);
    QWidget *makePlacing(Form<Evidence> &form);
    RowList<Evidence> *makeWordList(Id well);
    void offerPlaces(QMenu *menu, Id words);
    const Evidence *wordsById(Id words) const;
    void makeSides();
    QWidget *layOut();
    std::vector<Evidence> evidenceAt(Id well) const;

    ClientNotebook m_notebook;
    std::map<Id, Id> m_candidates; ///< ids of the wells that words were to become, by words
    bool m_begun = false;          ///< the empty page was left for the questions
    QStackedLayout *m_stack;
    EmptyView *m_empty;
    PageScroll *m_scroll;
    RowList<Well> *m_wells;
    std::map<Id, QPointer<RowList<Evidence>>> m_words;
    RowList<Evidence> *m_unplaced;
    RowList<Will> *m_wills;
    RowList<Calling> *m_callings;
    DeckBlock *m_deck;
};
