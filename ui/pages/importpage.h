// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/contacts.h"
#include "ui/context.h"

#include <QWidget>

class PlainLabel;
class QVBoxLayout;

/// Contacts from another program's list, looked at before they are brought in: who is new, who
/// is there already, and which rows could not be read. One step, which one undo takes back.
class ImportPage : public QWidget {
    Q_OBJECT
public:
    /// Reads `file` at once. Throws Error(BadInput, NotFound).
    ImportPage(Context &context, const QString &file, QWidget *parent = nullptr);

    const contacts::Result &result() const { return m_result; }
    void bringIn();

Q_SIGNALS:
    void done();

private:
    void build(const QString &file);
    QWidget *buildPeople();
    QStringList remarks() const;

    Context &m_context;
    contacts::Result m_result;
};
