// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/undostep.h"

#include "app/language.h"
#include "app/store/store.h"

#include <QSet>
#include <QUndoStack>

using namespace Qt::StringLiterals;

UndoStep::UndoStep(Store &store, Way way) : m_store(store), m_way(way) {
    const bool back = way == Way::Back;
    m_rows = back ? store.touchedByUndo() : store.touchedByRedo();
    m_label = back ? store.undoStack()->undoText() : store.undoStack()->redoText();
    QSet<Id> clients;
    for (const Touched &row : m_rows)
        if (row.client != 0)
            clients.insert(row.client);
    m_clients = static_cast<int>(clients.size());
    if (m_clients == 1)
        m_client = *clients.begin();
    readName();
}

void UndoStep::readName() {
    if (m_client == 0 || !m_name.isEmpty())
        return;
    if (const auto client = m_store.find<Client>(m_client))
        m_name = about::nameWithSan(*client);
}

bool UndoStep::take() {
    bool written = false;
    QObject here;
    QObject::connect(&m_store, &Store::changed, &here, [&] { written = true; });
    if (m_way == Way::Back)
        m_store.undoStack()->undo();
    else
        m_store.undoStack()->redo();
    readName(); // of one who is back now
    return written;
}

QString UndoStep::sentence(bool hidesNames, Id known) const {
    QStringList parts{m_label};
    if (m_clients > 1)
        parts << tr("%1 clients").arg(m_clients);
    else if (m_client != 0)
        parts << (hidesNames && m_client != known ? tr("another client") : m_name);
    parts.removeAll(QString());
    const QString what = language::listed(parts);
    return m_way == Way::Back ? tr("Undone: %1").arg(what) : tr("Done again: %1").arg(what);
}

Spot UndoStep::spot() const {
    if (m_client == 0 || !m_store.find<Client>(m_client))
        return {};
    // A line says more than the row that it made.
    for (const Touched &row : m_rows)
        if (row.client == m_client && row.table == u"line"_s)
            return places::spotOf(m_store, row.table, row.id, m_client);
    for (const Touched &row : m_rows)
        if (row.client == m_client)
            return places::spotOf(m_store, row.table, row.id, m_client);
    return {};
}
