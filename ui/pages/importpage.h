// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/contacts.h"
#include "ui/context.h"

#include <QWidget>

class Button;
class PickEdit;
class PlainLabel;
class QTreeWidget;
class SectionLabel;

/// Contacts from another program's list, looked at before they are brought in: who is new, who
/// is there already, and which rows could not be read. Where the letters came out wrong, another
/// encoding is chosen and the list read again. One step, which one undo takes back.
class ImportPage : public QWidget {
    Q_OBJECT
public:
    /// Reads `file` at once, in another encoding where it is no list in the one recognised. Throws
    /// Error(NotFound), and Error(BadInput) where it is none in any.
    ImportPage(Context &context, const QString &file, QWidget *parent = nullptr);

    const contacts::Result &result() const { return m_result; }
    /// Why the list cannot be read in the encoding chosen; empty where it can.
    QString complaint() const;
    PickEdit *encodingBox() const { return m_encoding; }
    void bringIn();

Q_SIGNALS:
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int readFirst();
    void build(int choice);
    QWidget *buildSource(int choice);
    QTreeWidget *buildList();
    void readAgain(int choice);
    void display();
    void displayPeople();
    QStringList remarks() const;

    Context &m_context;
    QString m_name;
    QByteArray m_bytes;
    std::vector<contacts::Known> m_known;
    contacts::Result m_result;
    PlainLabel *m_head;
    PlainLabel *m_from;
    PickEdit *m_encoding;
    PlainLabel *m_complaint;
    QTreeWidget *m_list;
    SectionLabel *m_left;
    PlainLabel *m_remarks;
    Button *m_bring;
};
