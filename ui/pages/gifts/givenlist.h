// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/widgets/rowlist.h"

#include <QHash>
#include <QStringListModel>

/// What was given to one client: the thing, the day, the reason that is theirs, whether it came
/// back, and what came of it. The thing is named by typing: one that stands on the shelf is taken
/// from there, any other is put on it in the same step.
class GivenList : public QObject {
    Q_OBJECT
public:
    GivenList(Context &context, QObject *parent);

    RowList<Gift> *list() const { return m_list; }
    /// Whose gifts the list shows from now on, and what stands on the shelf now. Throws Error.
    void setClient(Id client);
    void commit() { m_list->commit(); }
    /// A new row; the caret goes to what is given.
    void begin();
    /// The editor that names the thing; null for an unknown gift.
    InlineEdit *thingOf(Id gift) const;
    /// The reason of this gift is asked for where it stands; an unknown id does nothing.
    void askReason(Id gift);

private:
    QWidget *makeRow(Form<Gift> &form);
    InlineEdit *makeThing(Form<Gift> &form);
    void take(Form<Gift> &form, InlineEdit *thing, const QString &typed);
    void takeNew(Form<Gift> &form, const QString &title);
    void write(const Gift &gift, const QString &label, const QString &mergeKey);
    QString titleOf(Id material) const;
    /// A thing of the shelf by its title, letters folded; 0: none.
    Id materialCalled(const QString &title) const;

    Context &m_context;
    RowList<Gift> *m_list;
    Id m_client = 0;
    std::vector<Material> m_shelf;
    /// Things that go on the shelf with the gift that is being typed, by id: one thing takes the
    /// letters as they come, and idle seconds between them make no others.
    QHash<Id, QString> m_new;
    Id m_dropped = 0; ///< of these, one that the typing has left for a thing that was there
    QStringListModel m_titles;
};
