// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/freshids.h"
#include "ui/pages/page.h"
#include "ui/widgets/rowlist.h"

#include <QSet>
#include <map>

class Button;
class EmptyView;
class PageScroll;
class PlainLabel;
class Symbol;

/// The content shelf: every thing there is to give, with its kind, its place and a note, edited
/// where it stands. It names no client: how often a thing was given stands beside it as a number.
/// Opened from a client's page it is for that one alone: it says what they have, and gives.
class ShelfPage : public Page {
    Q_OBJECT
public:
    explicit ShelfPage(Context &context, QWidget *parent = nullptr);

    void display() override;
    void setClient(Id client) override;
    Id client() const override { return m_client; }
    void reveal(Id row) override;
    void commit() override { m_list->commit(); }

    RowList<Material> *list() const { return m_list; }
    /// Gives this to whom the page is for, today, and asks there for the reason. Nothing where the
    /// page is for nobody.
    void give(Id material);
    /// What stands beside a thing: how often it was given, or when to whom the page is for.
    QString words(Id material) const;

private:
    struct Given {
        QSet<Id> clients;
        QDate last;
        QDate lastToThem; ///< to whom the page is for
    };
    /// What a row holds besides its editors.
    struct Side {
        PlainLabel *words;
        Button *give;
        Symbol *symbol;
    };
    void build();
    QWidget *makeFor();
    QWidget *makeRow(Form<Material> &form);
    void show(const Side &side, const Material &material) const;
    void readGifts();
    void erase(Id material, const QString &label);

    Id m_client = 0;
    std::map<Id, Side> m_sides;  ///< by material
    QString m_name;              ///< of whom the page is for
    std::map<Id, Given> m_given; ///< by material
    FreshIds<Gift> m_giving;     ///< of a client
    PlainLabel *m_summary;
    QWidget *m_for;
    PlainLabel *m_forWhom;
    EmptyView *m_empty;
    PageScroll *m_scroll;
    RowList<Material> *m_list;
};
