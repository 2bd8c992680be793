// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/steps.h"
#include "app/store/store.h"

#include <QTimer>
#include <QUndoStack>

/// A batch by value: what is written, and what is written again if it failed.
struct Written {
    QString label;
    QString mergeKey;
    Steps steps;
};

/// Stage is the batch's own room; Batch gives it types.
class Store::Batch::Stage : public ::Stage {
public:
    Stage(Database &database, const std::vector<const Steps *> &waiting, IdMaker &ids)
        : ::Stage(database, waiting), m_ids(ids) {}
    Id freshId() { return m_ids.next(); }

private:
    IdMaker &m_ids;
};

struct Store::Private {
    Private(QString file, Mode openMode) : path(std::move(file)), mode(openMode) {}

    Store *q = nullptr;
    QString path;
    Mode mode;
    std::unique_ptr<Database> database;
    IdMaker ids;
    QString device;
    std::vector<Written> waiting; ///< NOT SAVED, oldest first
    std::unique_ptr<QUndoStack> undo = std::make_unique<QUndoStack>();
    bool writing = false;   ///< within write()
    bool restoring = false; ///< the undo stack is being put back
    QHash<QString, QVariant> views;
    QStringList unsavedViews;
    QTimer viewTimer;

    Database &db() const;
    void openDatabase(const QString &uri);
    void backUp();
    /// One transaction. Throws; then nothing is written.
    void commit(const std::vector<const Written *> &batches);
    void writeViews();
    void flushViews();
    void enqueue(Written batch);
    void flush();
    void pushUndo(Written batch);
    void writeBack(const Steps &steps, const QString &label);
    /// The failure of a write as the user is told it.
    Error told(const Error &error);
};
