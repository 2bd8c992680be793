// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/secret.h"
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
    Private(Mode openMode, Secret secret, Options asked)
        : mode(openMode), passphrase(std::move(secret)), options(std::move(asked)) {}

    Store *q = nullptr;
    Mode mode;
    Secret passphrase; ///< for going on in another file
    Options options;
    sealed::OpenReport report;
    std::unique_ptr<sealed::Book> book;
    std::unique_ptr<Database> database; ///< goes before the book
    IdMaker ids;
    QString device;
    std::vector<Written> waiting; ///< NOT SAVED, oldest first
    QSet<Id> changedClients;      ///< by the last commit
    std::unique_ptr<QUndoStack> undo = std::make_unique<QUndoStack>();
    bool writing = false;   ///< within write()
    bool restoring = false; ///< the undo stack is being put back
    QHash<QString, QVariant> views;
    QStringList unsavedViews;
    bool hasTraces = false; ///< an erased client's words may still be in the file
    int unmerged = 0;       ///< commits since the search index was tidied
    QTimer idleTimer;

    Database &db() const;
    const sealed::Calls &calls() const;
    /// Opens the book's content and brings it up to date.
    void openDatabase();
    void closeFile();
    /// Writes the file anew, so that nothing erased is left in it or in a copy beside it.
    void clearTraces(const Progress &progress = {});
    /// An erasing that was cut short behind its first commit. A failure is only logged: closing
    /// tries again.
    void finishErasing();
    /// One transaction. Throws Error; then nothing is written.
    void commit(const std::vector<const Written *> &batches);
    void writeViews();
    /// What can wait until nobody writes: views, and the pieces of the search index. A failure
    /// is only logged.
    void rest();
    void enqueue(Written batch);
    void flush();
    void pushUndo(Written batch);
    void writeBack(const Steps &steps, const QString &label);
    /// The failure of a write as the user is told it.
    Error told(const Error &error);
};

/// The way for the other rooms of app/store (history, merging, backups) to what a Store is made
/// of, and for their tests; nothing else includes this.
struct StoreInside {
    using Private = Store::Private;
    static Store::Private &of(Store &store) { return *store.d; }
    static const Store::Private &of(const Store &store) { return *store.d; }
    /// A store on a book that somebody opened otherwise.
    static std::unique_ptr<Store> on(std::unique_ptr<sealed::Book> book,
                                     const Store::Options &options = {});
    /// A store over what was put together elsewhere (a copy in memory, without a book).
    static std::unique_ptr<Store> make(std::unique_ptr<Store::Private> made) {
        return std::unique_ptr<Store>(new Store(std::move(made)));
    }
};
