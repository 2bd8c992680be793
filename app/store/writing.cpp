// SPDX-License-Identifier: GPL-3.0-or-later
// The one write path: stage, transaction, undo step, signal.
#include "app/store/store_p.h"

#include <QCoreApplication>
#include <QScopedValueRollback>
#include <QUndoCommand>

using namespace Qt::StringLiterals;

namespace {

/// The history keeps what was done, and that it was taken back is something else that was done.
struct UndoWords {
    Q_DECLARE_TR_FUNCTIONS(Store)
public:
    static QString undone(const QString &label) { return tr("Undone: %1").arg(label); }
    static QString redone(const QString &label) { return tr("Done again: %1").arg(label); }
};

/// Undo of one batch. The rows are written before the push, so that a failure reaches who
/// asked for the write; the first redo is therefore none.
class StepsCommand : public QUndoCommand {
public:
    using Write = std::function<void(const Steps &steps, const QString &label)>;

    StepsCommand(Written written, Write write)
        : QUndoCommand(written.label), m_steps(std::move(written.steps)),
          m_mergeKey(std::move(written.mergeKey)), m_write(std::move(write)) {}

    void redo() override {
        if (!m_done)
            m_write(m_steps, UndoWords::redone(text()));
        m_done = false;
    }
    void undo() override { m_write(inverted(m_steps), UndoWords::undone(text())); }
    const Steps &steps() const { return m_steps; }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override {
        const auto *next = static_cast<const StepsCommand *>(other);
        if (next->m_mergeKey != m_mergeKey)
            return false;
        m_steps = merged(m_steps, next->m_steps);
        setObsolete(m_steps.empty());
        return true;
    }

private:
    Steps m_steps;
    QString m_mergeKey;
    Write m_write;
    bool m_done = true;
};

std::vector<Touched> touchedAt(const QUndoStack &stack, int index) {
    std::vector<Touched> rows;
    if (index >= 0 && index < stack.count())
        for (const Step &step : static_cast<const StepsCommand *>(stack.command(index))->steps())
            rows.push_back(touchedBy(step));
    return rows;
}

} // namespace

QSet<Id> Store::changedClients() const {
    return d->changedClients;
}

std::vector<Touched> Store::touchedByUndo() const {
    return touchedAt(*d->undo, d->undo->index() - 1);
}

std::vector<Touched> Store::touchedByRedo() const {
    return touchedAt(*d->undo, d->undo->index());
}

void Store::Private::commit(const std::vector<const Written *> &batches) {
    Transaction transaction(db());
    for (const Written *batch : batches)
        writeSteps(db(), batch->steps,
                   {ids.next(), batch->label, device, QDateTime::currentDateTimeUtc()});
    writeViews();
    transaction.commit();
    changedClients.clear();
    for (const Written *batch : batches)
        for (const Step &step : batch->steps)
            changedClients.insert(touchedBy(step).client);
    unsavedViews.clear();
    ++unmerged;
    idleTimer.start();
}

void Store::write(const QString &label, const std::function<void(Batch &)> &work,
                  const QString &mergeKey) {
    if (isReadOnly())
        throw Error(Error::Kind::ReadOnly,
                    tr("This notebook is open for reading only. Nothing was changed."));
    if (d->writing)
        throw d->told(Error(Error::Kind::Internal, {}, u"a write within a write"_s));
    std::vector<const Steps *> before;
    for (const Written &batch : d->waiting)
        before.push_back(&batch.steps);
    Written fresh{label, mergeKey, {}};
    {
        const QScopedValueRollback<bool> guard(d->writing, true);
        Batch::Stage stage(d->db(), before, d->ids);
        Batch batch(stage);
        work(batch);
        fresh.steps = stage.finish();
    }
    if (fresh.steps.empty() && d->waiting.empty())
        return;
    d->enqueue(std::move(fresh));
    d->flush();
}

void Store::retryUnsaved() {
    d->flush();
}

void Store::Private::enqueue(Written batch) {
    if (batch.steps.empty())
        return;
    Written *last = waiting.empty() ? nullptr : &waiting.back();
    if (last != nullptr && !batch.mergeKey.isEmpty() && last->mergeKey == batch.mergeKey)
        last->steps = merged(last->steps, batch.steps);
    else
        waiting.push_back(std::move(batch));
}

void Store::Private::flush() {
    if (waiting.empty())
        return;
    std::vector<const Written *> batches;
    for (const Written &batch : waiting)
        batches.push_back(&batch);
    try {
        commit(batches);
    } catch (const Error &error) {
        const Error sentence = told(error);
        Q_EMIT q->failed(sentence);
        throw sentence;
    }
    std::vector<Written> done = std::move(waiting);
    waiting.clear();
    for (Written &batch : done)
        pushUndo(std::move(batch));
    Q_EMIT q->saved(QDateTime::currentDateTime());
    Q_EMIT q->changed();
}

void Store::Private::pushUndo(Written batch) {
    undo->push(new StepsCommand(std::move(batch), [this](const Steps &steps, const QString &label) {
        writeBack(steps, label);
    }));
}

/// Undo and redo. The stack moves on even when this fails: it is put back once Qt has left it.
void Store::Private::writeBack(const Steps &steps, const QString &label) {
    if (restoring)
        return;
    try {
        if (!waiting.empty())
            throw Error(Error::Kind::NotSaved,
                        QCoreApplication::translate(
                            "Store", "Undo has to wait until what you wrote is saved."));
        const Written written{label, {}, steps};
        commit({&written});
    } catch (const Error &error) {
        const int index = undo->index();
        QMetaObject::invokeMethod(
            q,
            [this, index] {
                const QScopedValueRollback<bool> guard(restoring, true);
                undo->setIndex(index);
            },
            Qt::QueuedConnection);
        Q_EMIT q->failed(waiting.empty() ? told(error) : error);
        return;
    }
    Q_EMIT q->saved(QDateTime::currentDateTime());
    Q_EMIT q->changed();
}
