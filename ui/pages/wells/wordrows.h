// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/widgets/rowlist.h"

class QMenu;

/// The words of a client, at a well or waiting for one: how a row of them looks, and where it can
/// be laid. Lists of several pages are made of these.
class WordRows : public QObject {
    Q_OBJECT
public:
    explicit WordRows(Context &context, QObject *parent = nullptr);

    /// What the rows are told from; before the lists are displayed.
    void setNotebook(const ClientNotebook &notebook);
    const ClientNotebook &notebook() const { return m_notebook; }
    /// A list of words; `placed`: at a well, whose `fresh` the caller sets.
    RowList<Evidence> *makeList(bool placed);
    /// The words at a well, by date; 0: at none.
    std::vector<Evidence> at(Id well) const;

    /// Lays words at a well; 0 takes them away from theirs.
    void layAt(Id words, Id well);
    /// Words become a candidate well of their own. Its id, 0 where it could not be written.
    Id makeCandidate(Id words);

Q_SIGNALS:
    /// What is typed goes along: it is to be written now.
    void aboutToMove();
    void candidateMade(Id well);

private:
    QWidget *makeWords(Form<Evidence> &form, bool placed);
    QWidget *makeWhose(Form<Evidence> &form);
    QWidget *makePlacing(Form<Evidence> &form);
    void offerPlaces(QMenu *menu, Id words);
    const Evidence *wordsById(Id words) const;

    Context &m_context;
    ClientNotebook m_notebook;
    std::map<Id, Id> m_candidates; ///< ids of the wells that words were to become, by words
};
