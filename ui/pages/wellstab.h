// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/pages/tab.h"
#include "ui/pages/wells/wordingrows.h"
#include "ui/pages/wells/wordrows.h"

class DeckBlock;
class EmptyView;
class PageScroll;
class QStackedLayout;
class WellCard;

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
    /// Null for an unknown one.
    WellCard *cardOf(Id well) const;
    /// The words under one well; null for an unknown one. Well 0: those laid at none.
    RowList<Evidence> *wordsOf(Id well) const;
    RowList<Will> *wills() const { return m_wordings.wills(); }
    RowList<Calling> *callings() const { return m_wordings.callings(); }
    DeckBlock *deck() const { return m_deck; }
    EmptyView *emptyView() const { return m_empty; }

private:
    QWidget *layOut();
    void makeLists();
    void beginWith(const std::function<void()> &work);

    ClientNotebook m_notebook;
    WordRows m_words{context, this};
    WordingRows m_wordings{context, this};
    std::map<Id, QPointer<WellCard>> m_cards;
    bool m_begun = false; ///< the empty page was left for the questions
    QStackedLayout *m_stack;
    EmptyView *m_empty;
    PageScroll *m_scroll;
    RowList<Well> *m_wells;
    RowList<Evidence> *m_unplaced;
    DeckBlock *m_deck;
};
