// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/error.h"
#include "app/store/hit.h"
#include "app/store/sealed/file/book.h"

#include <QObject>
#include <QSet>
#include <QVariant>
#include <functional>
#include <memory>

class QUndoStack;

/// The open notebook: the only way to read and write it.
///
/// Reading gives values, in the order of clientnotebook.h. Writing has one path, write():
/// the rows, their change rows and the search index in one transaction, one undo step, one
/// changed(). All of it throws Error; after a throw nothing is half done.
class Store : public QObject {
    Q_OBJECT
public:
    enum Mode { ReadWrite, ReadOnly };
    /// Called with 0..100; false stops the work, which then throws Error(Cancelled).
    using Progress = std::function<bool(int percent)>;
    struct Options {
        sealed::KdfCost cost = sealed::KdfCost::standard(); ///< for create
        /// Where the last commit seen is kept (Settings::userStateFolder()); empty: nowhere.
        QString stateFolder;
        int idleMs = 2000; ///< without a write, after which is written what can wait
        const sealed::Calls *calls = nullptr; ///< for tests of failing disks
    };

    /// Makes a sealed notebook. `passphrase` is UTF-8 in any normal form. Throws Error(Exists)
    /// rather than overwrite; after any failure nothing is left behind.
    static std::unique_ptr<Store> create(const QString &path, const QByteArray &passphrase,
                                         sealed::KdfCost cost = sealed::KdfCost::standard());
    static std::unique_ptr<Store> create(const QString &path, const QByteArray &passphrase,
                                         const Options &options);
    /// A failure while a new notebook gets its first content, before anybody wrote in it: what the
    /// caller says once it has removed the file again.
    static Error notMade(const Error &error);
    /// Throws Error of kind WrongPassphrase, Damaged, Foreign, Newer, InUse, NotFound and others.
    static std::unique_ptr<Store> open(const QString &path, const QByteArray &passphrase,
                                       Mode mode = ReadWrite);
    static std::unique_ptr<Store> open(const QString &path, const QByteArray &passphrase, Mode mode,
                                       const Options &options);
    ~Store() override;

    QString path() const;
    bool isReadOnly() const;
    /// What was found when the file was opened (a torn tail dropped, say).
    const sealed::OpenReport &openReport() const;

    // --- reading ---------------------------------------------------------------------------

    template <class T>
    std::optional<T> find(Id id) const;
    /// All rows of a type, in its natural order.
    template <class T>
    std::vector<T> all() const;
    /// The rows of a client, in the order that ClientNotebook gives. Types with a client only.
    template <class T>
    std::vector<T> of(Id client) const;
    /// The rows whose link or owner is `id`: `store.where(&Evidence::well, well.id)`.
    template <class T>
    std::vector<T> where(Id T::*member, Id id) const;

    /// Everything of one client but photos. Throws Error(NotFound).
    ClientNotebook notebook(Id client) const;
    /// Those of all clients, in the order of clients(), read in one statement a table.
    std::vector<ClientNotebook> notebooks() const;
    /// By reading, those archived behind all others.
    std::vector<Client> clients() const;
    /// The consultant; a fresh Me (id 0) until one was saved.
    Me me() const;
    /// Settings that travel with the notebook; empty where never set.
    QString preference(const QString &key) const;
    void setPreference(const QString &key, const QString &value, const QString &label);
    /// Whether this is the sample notebook (preference "sample").
    bool isSample() const;
    /// What the window remembers about this notebook. Leaves no change row and no undo step, and
    /// is written with the next change, when idle, or on close. A failure is not told.
    QVariant viewState(const QString &key) const;
    void setViewState(const QString &key, const QVariant &value);

    /// The newest rows that hold all the words: kanji and kana anywhere, Latin words by
    /// their beginning; case, width, kana and variants of a kanji make no difference.
    std::vector<Hit> search(const QString &words, int limit = 50) const;
    /// Whether more than one write made what is in the notebook. Reads no history.
    bool wasWrittenTwice() const;
    /// The history behind a sequence number, oldest first.
    std::vector<Change> changesSince(qint64 sequence = 0) const;

    // --- writing ---------------------------------------------------------------------------

    /// What one write() does. It collects; the notebook is touched when `work` has returned.
    class Batch {
    public:
        /// Id 0: a new row. An id that the notebook does not hold: a new row of that id.
        /// Returns the row as it will be stored. Throws Error(NotFound) when its owner is gone.
        template <class T>
        T save(T row);
        /// Removes the row with all it owns; links to any of them become 0.
        template <class T>
        void remove(Id id);
        /// As the notebook will be after this batch.
        template <class T>
        std::optional<T> find(Id id) const;
        template <class T>
        std::vector<T> where(Id T::*member, Id id) const;

    private:
        friend class Store;
        class Stage;
        explicit Batch(Stage &stage) : m_stage(stage) {}
        Stage &m_stage;
    };

    /// `label` names the undo step, translated: tr("Edit goal"). Writes of one non-empty `mergeKey`
    /// that follow one another make one undo step ("goal/17/title": idle saves of a field).
    /// What changes nothing writes nothing. If `work` throws, nothing happened. If the
    /// writing fails, the batch is kept (see hasUnsaved), failed() is emitted, Error thrown.
    void write(const QString &label, const std::function<void(Batch &)> &work,
               const QString &mergeKey = {});
    template <class T>
    T save(T row, const QString &label, const QString &mergeKey = {}) {
        T stored;
        write(
            label, [&](Batch &batch) { stored = batch.save(std::move(row)); }, mergeKey);
        return stored;
    }
    template <class T>
    void remove(Id id, const QString &label) {
        write(label, [&](Batch &batch) { batch.template remove<T>(id); });
    }
    /// An id for a row to come. An editor that must be able to try the same save again takes
    /// its id first: then a kept batch and the second try are the same row.
    Id freshId();

    /// For QAction and the menu's words; its undo() and redo() write like everything else.
    /// A failed one is told by failed(), and the step stands where it stood.
    QUndoStack *undoStack() const;
    /// The rows that the next undo() or redo() writes; empty where there is no such step.
    std::vector<Touched> touchedByUndo() const;
    std::vector<Touched> touchedByRedo() const;

    /// NOT SAVED: batches that could not be written wait here, whole. The next write() takes
    /// them along; a write with the mergeKey of a waiting one takes its place.
    bool hasUnsaved() const;
    void retryUnsaved();
    /// Copies the last good state to a new file, writes what waits there, and goes on in it.
    /// Throws Error(Exists, NoSpace...); then nothing has changed.
    void saveElsewhere(const QString &newPath);

    /// Removes a client for good: rows, history, index, free pages. No undo; clears the stack.
    void eraseClient(Id client);
    /// When the file is much larger than what it holds; close() does it too.
    void compactIfWanted(const Progress &progress = {});
    /// Verifies seals, structure and links. Throws Error(Damaged).
    void check(const Progress &progress = {}) const;
    /// Throws Error as retryUnsaved() does, and then is still open. Afterwards only the
    /// destructor may be called, which closes whatever the outcome.
    void close();

    /// Whose rows the last change wrote; 0 is among them where it wrote what is nobody's.
    QSet<Id> changedClients() const;

Q_SIGNALS:
    void changed();
    void saved(const QDateTime &when);
    void failed(const Error &error);

private:
    friend struct StoreInside; ///< the rest of app/store: see store_p.h
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};
