// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/block.h"
#include "ui/widgets/rowlist.h"

class Button;
class PlainLabel;

/// The blocks of the notebook about who somebody is: one Form<Client> over all of them, and
/// the lists beside it.
class PersonBlocks : public QObject {
    Q_OBJECT
public:
    PersonBlocks(Context &context, QWidget *page);

    void display(const ClientNotebook &notebook);
    void commit();
    /// Blocks in their order, for the page to lay.
    QList<QWidget *> blocks() const { return m_blocks; }
    Form<Client> &form() { return m_form; }
    RowList<Reach> *reaches() const { return m_reaches; }
    RowList<Person> *persons() const { return m_persons; }

private:
    void makeNames();
    void makeReaches();
    void makePersons();
    void makeIntroducer();
    void makeAbout();
    void fillReading(InlineEdit *name, InlineEdit *reading, QString Client::*member);
    QWidget *rowOf(const QString &key, QWidget *editor);
    void showIntroducers();

    Context &m_context;
    QWidget *m_page;
    Id m_client = 0;
    Form<Client> m_form;
    QList<QWidget *> m_blocks;
    RowList<Reach> *m_reaches;
    RowList<Person> *m_persons;
    PickEdit *m_introducer;
    std::vector<Id> m_introducers; ///< ids behind the choices; 0: nobody of the list
};
