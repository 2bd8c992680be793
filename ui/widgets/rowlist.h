// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/widgets/form.h"
#include "ui/widgets/rowlistbase.h"

#include <memory>

/// A list of rows of one type, each edited in place: add, edit, remove with undo, and put in
/// order where the type has one. Every list of the client page is one of these.
///
///     m_usuals = new RowList<Usual>(context,
///         {.add = tr("Add a usual"), .edit = tr("Edit usual"), .remove = tr("Remove usual"),
///          .removed = tr("Usual removed."), .empty = tr("What they always take or want.")},
///         [this](Form<Usual> &form) -> QWidget * {      // makes the widget of one row
///             auto *row = new KeyValueRow({});
///             row->keyEdit()->setName(tr("Topic"));
///             row->value()->setName(tr("What they want"));
///             form.bind(row->keyEdit(), &Usual::topic);  // the first bound is edited on "+"
///             form.bind(row->value(), &Usual::value);
///             return row;
///         });
///     m_usuals->fresh = [this] { Usual row; row.client = m_client; return row; };
///     m_usuals->setOrder(&Usual::position);              // optional: Alt+Up, Alt+Down
///     head->addBeside(m_usuals->addButton());            // a quiet + at the section's label
///     ...
///     m_usuals->display(notebook.usuals, notebook.client.id);   // in Tab::display()
///     m_usuals->commit();                                       // in Tab::commit()
///
/// At its right it keeps a gutter (kGutter px) for what can be done with a row, so lay it
/// that much wider than the block; the tools show when the row is hovered or has the focus.
template <class T>
class RowList final : public RowListBase {
public:
    using Make = std::function<QWidget *(Form<T> &)>;

    RowList(Context &context, RowWords words, Make make, QWidget *parent = nullptr)
        : RowListBase(context, std::move(words), parent), m_make(std::move(make)) {}

    /// A blank row of whom is in sight. Without it nothing can be added.
    std::function<T()> fresh;
    /// Instead of plainly saving: for a row that needs others written along. Runs inside
    /// attempt(); may throw.
    std::function<void(const T &row, const QString &label, const QString &mergeKey)> write;

    /// Instead of plainly removing: for a row that others hang on. Runs inside attempt().
    std::function<void(Id id, const QString &label)> erase;

    void setOrder(int T::*position) { m_order = position; }

    /// Shows these, in their order. `owner`: whose they are (a client, a well); another one
    /// takes a row that is just being added away.
    void display(const std::vector<T> &rows, Id owner) {
        const Holding still(*this);
        if (owner != m_owner) {
            m_draft = 0;
            for (auto &entry : m_entries)
                discard(*entry);
            m_entries.clear();
        }
        m_owner = owner;
        std::erase_if(m_entries, [&](const std::unique_ptr<Entry> &entry) {
            const Id id = entry->form->value().id;
            const bool gone = id != m_draft && std::none_of(rows.begin(), rows.end(),
                                                            [&](const T &r) { return r.id == id; });
            if (gone)
                discard(*entry);
            return gone;
        });
        std::vector<std::unique_ptr<Entry>> ordered;
        for (const T &row : rows) {
            std::unique_ptr<Entry> entry = taken(row.id);
            if (!entry)
                entry = made(row);
            if (row.id == m_draft)
                settle();
            entry->form->setForgiving(false);
            entry->form->show(row);
            ordered.push_back(std::move(entry));
        }
        for (auto &entry : m_entries) // the row that is just being added
            ordered.push_back(std::move(entry));
        m_entries = std::move(ordered);
        lay();
    }

    int count() const override { return static_cast<int>(m_entries.size()); }
    /// Null for an unknown id.
    Form<T> *formOf(Id id) const {
        for (const auto &entry : m_entries)
            if (entry->form->isOf(id))
                return entry->form;
        return nullptr;
    }
    /// The row that is being added and not stored yet; null where there is none.
    Form<T> *draft() const { return m_draft ? formOf(m_draft) : nullptr; }
    QWidget *frameOf(Id id) const override {
        for (const auto &entry : m_entries)
            if (entry->form->isOf(id))
                return entry->frame;
        return nullptr;
    }
    Id idAt(int index) const override {
        return m_entries.at(static_cast<std::size_t>(index))->form->value().id;
    }

    void commit() override {
        const auto ids = this->ids();
        for (const Id id : ids) // writing may bring new widgets
            if (Form<T> *form = formOf(id))
                form->commit();
        for (const Id id : ids)
            if (Form<T> *form = formOf(id); form && form->isPending() && !isBlank(id))
                notKept(*form);
    }

    void remove(Id id) override {
        if (id == m_draft)
            return dropDraft();
        const bool done = attempt(this, [&] {
            if (erase)
                erase(id, m_words.remove);
            else
                m_context.store.template remove<T>(id, m_words.remove);
        });
        if (done)
            offerUndo();
    }

    void move(Id id, int by) override {
        const auto ids = this->ids();
        const auto at = std::find(ids.begin(), ids.end(), id) - ids.begin();
        const auto to = at + by;
        if (!m_order || m_draft || to < 0 || to >= static_cast<std::ptrdiff_t>(ids.size()))
            return;
        std::vector<T> rows;
        for (const auto &entry : m_entries)
            rows.push_back(entry->form->stored());
        std::swap(rows[static_cast<std::size_t>(at)], rows[static_cast<std::size_t>(to)]);
        attempt(this, [&] {
            m_context.store.write(m_words.edit, [&](Store::Batch &batch) {
                int position = 0;
                for (T &row : rows) {
                    row.*m_order = position++;
                    batch.save(row);
                }
            });
        });
    }

    void add() override {
        if (!fresh || m_context.store.isReadOnly())
            return;
        if (Form<T> *begun = draft()) // one at a time: first what is begun
            return begun->editFirst();
        attempt(this, [&] {
            const Holding still(*this);
            T row = fresh();
            row.id = m_context.store.freshId();
            if (m_order)
                row.*m_order = nextPosition();
            m_draft = row.id;
            m_blank = row;
            m_entries.push_back(made(row));
            m_entries.back()->form->setForgiving(true);
            m_entries.back()->form->show(row);
            lay();
        });
        if (Form<T> *form = draft())
            form->editFirst();
    }

protected:
    bool isMovable() const override { return m_order != nullptr; }
    Id draftId() const override { return m_draft; }
    bool isBlank(Id id) const override {
        const Form<T> *form = formOf(id);
        return form && id == m_draft && form->value() == m_blank && !form->isPending();
    }
    void draftLeft() override {
        Form<T> *form = draft();
        if (!form)
            return;
        if (isBlank(m_draft))
            dropDraft();
        else
            form->showAllProblems();
    }
    void dropDraft() override {
        const Id gone = m_draft;
        m_draft = 0;
        const Holding still(*this);
        std::erase_if(m_entries, [&](const std::unique_ptr<Entry> &entry) {
            const bool it = entry->form->isOf(gone);
            if (it)
                discard(*entry);
            return it;
        });
        lay();
    }

private:
    struct Entry {
        QWidget *frame = nullptr; ///< owns the form
        Form<T> *form = nullptr;
    };

    std::unique_ptr<Entry> made(const T &row) {
        auto entry = std::make_unique<Entry>();
        auto *form = new Form<T>;
        form->setReadOnly(m_context.store.isReadOnly());
        const Id id = row.id;
        QWidget *inner = m_make(*form);
        entry->frame = frameFor(id, inner);
        form->setParent(entry->frame);
        form->save = [this](const T &changed, const QString &key) { return put(changed, key); };
        entry->form = form;
        return entry;
    }

    bool put(const T &row, const QString &key) {
        const bool adding = row.id == m_draft;
        // The list is shown anew while it is written: the row is one of the stored by then.
        if (adding)
            m_draft = 0;
        const QString label = adding ? m_words.add : m_words.edit;
        const bool done = attempt(this, [&] {
            if (write)
                write(row, label, key);
            else
                m_context.store.save(row, label, key);
        });
        if (adding && !done && formOf(row.id))
            m_draft = row.id;
        return done;
    }

    std::unique_ptr<Entry> taken(Id id) {
        for (auto it = m_entries.begin(); it != m_entries.end(); ++it)
            if ((*it)->form->isOf(id)) {
                std::unique_ptr<Entry> entry = std::move(*it);
                m_entries.erase(it);
                return entry;
            }
        return nullptr;
    }

    void discard(Entry &entry) {
        entry.form->die();
        bury(entry.frame);
    }

    void settle() { m_draft = 0; }

    void lay() {
        QList<QWidget *> frames;
        for (const auto &entry : m_entries)
            frames << entry->frame;
        arrange(frames);
    }

    std::vector<Id> ids() const {
        std::vector<Id> all;
        for (const auto &entry : m_entries)
            all.push_back(entry->form->value().id);
        return all;
    }

    int nextPosition() const {
        int last = -1;
        for (const auto &entry : m_entries)
            last = std::max(last, entry->form->stored().*m_order);
        return last + 1;
    }

    Make m_make;
    int T::*m_order = nullptr;
    std::vector<std::unique_ptr<Entry>> m_entries;
    Id m_owner = 0;
    Id m_draft = 0;
    T m_blank;
};
