// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wells/wordingrows.h"

#include "app/language.h"
#include "ui/pages/rows.h"

#include <algorithm>

WordingRows::WordingRows(Context &context, QObject *parent)
    : QObject(parent), m_context(context),
      m_wills(makeList<Will>({.add = tr("Add a wording of their will"),
                              .edit = tr("Edit will"),
                              .remove = tr("Remove wording"),
                              .removed = tr("Wording removed."),
                              .empty = tr("What they have decided to do, in one line.")},
                             tr("What they have decided"))),
      m_callings(makeList<Calling>({.add = tr("Add a wording of what they hold dear"),
                                    .edit = tr("Edit what they hold dear"),
                                    .remove = tr("Remove wording"),
                                    .removed = tr("Wording removed."),
                                    .empty = tr("One line, when it has shown itself.")},
                                   tr("What they hold dear"))) {}

template <>
FreshIds<Will> &WordingRows::fresh<Will>() {
    return m_freshWill;
}

template <>
FreshIds<Calling> &WordingRows::fresh<Calling>() {
    return m_freshCalling;
}

template <class T>
RowList<T> *WordingRows::makeList(RowWords words, const QString &name) {
    auto *list = new RowList<T>(m_context, std::move(words),
                                [this, name](Form<T> &form) { return makeRow<T>(form, name); });
    list->fresh = [this] {
        T row;
        row.client = m_client;
        row.since = m_context.today();
        return row;
    };
    return list;
}

template <class T>
QWidget *WordingRows::makeRow(Form<T> &form, const QString &name) {
    auto *row =
        new DayRow([this] { return m_context.today(); }, days::Lean::Back, InlineEdit::Lines::One);
    row->words()->setName(name);
    row->words()->setPlaceholder(name);
    row->day()->setName(WordingRows::tr("Since"));
    row->day()->setRequired(true);
    row->day()->setReadOnly(form.isReadOnly());
    row->setDayWidth(64);
    InlineEdit *words = row->words();
    // What is typed over a line of an earlier day is another line: written when the field is left,
    // not while it is idle, as everything that makes a row.
    form.bind(words, &T::text);
    disconnect(words, &InlineEdit::committed, &form, nullptr);
    form.bind(row->day(), &T::since);
    connect(words, &InlineEdit::committed, &form, [this, &form, words] {
        if (isOfToday(form))
            form.change(columnOf(&T::text), [&](T &one) { one.text = words->text().simplified(); });
    });
    connect(words, &InlineEdit::editingChanged, &form, [this, &form, words](bool editing) {
        if (!editing && !isOfToday(form))
            succeed(form, *words);
    });
    form.onShow([this, row](const T &one) { follow(*row, one); });
    return row;
}

/// The line that holds is large; earlier ones are to be read.
template <class T>
void WordingRows::follow(DayRow &row, const T &one) const {
    const QDate holds = std::is_same_v<T, Will> ? m_willOf : m_callingOf;
    const bool isEarlier = holds.isValid() && one.since.isValid() && one.since < holds;
    row.words()->setRole(isEarlier ? Fonts::Role::Body : Fonts::Role::LeadSoft);
    row.words()->setColor(isEarlier ? &Tokens::ink2 : &Tokens::ink);
    row.words()->setReadOnly(isEarlier || m_context.store.isReadOnly());
}

template <class T>
bool WordingRows::isOfToday(const Form<T> &form) const {
    return !(form.value().since < m_context.today());
}

template <class T>
void WordingRows::succeed(Form<T> &form, InlineEdit &words) {
    const T old = form.stored();
    const QString text = words.text().simplified();
    if (!form.isLive() || text == old.text)
        return words.setProblem({});
    QString problem;
    wording::Kept kept = wording::Kept::Refused;
    words.setText(old.text); // before the write, which shows the page anew
    const bool done = attempt(&words, [&] {
        kept = wording::save(m_context.store, fresh<T>(), m_context.store.of<T>(old.client),
                             old.client, m_context.today(), text,
                             std::is_same_v<T, Will> ? WordingRows::tr("Edit will")
                                                     : WordingRows::tr("Edit what they hold dear"),
                             &problem);
    });
    words.setProblem(problem);
    if (!done || kept == wording::Kept::Refused)
        words.setText(text);
    else if (kept == wording::Kept::OldStays)
        m_context.tell(WordingRows::tr(
            "The wording is kept: its day has passed. To take it away, remove it."));
}

/// What is typed over a line of an earlier day is written, too.
template <class T>
void WordingRows::commit(RowList<T> &list) {
    list.commit();
    std::vector<Id> ids;
    for (int i = 0; i < list.count(); ++i)
        ids.push_back(list.idAt(i));
    for (const Id id : ids)
        if (Form<T> *form = list.formOf(id); form && !isOfToday(*form))
            succeed(*form, *form->editorOf(columnOf(&T::text)));
}

void WordingRows::display(const ClientNotebook &notebook) {
    m_client = notebook.client.id;
    const auto holds = [this](const auto &all) {
        const auto *one = wording::newest(all, m_context.today());
        return one ? one->since : QDate();
    };
    m_willOf = holds(notebook.wills);
    m_callingOf = holds(notebook.callings);
    const auto newestFirst = [](auto rows) {
        std::reverse(rows.begin(), rows.end());
        return rows;
    };
    m_wills->display(newestFirst(notebook.wills), m_client);
    m_callings->display(newestFirst(notebook.callings), m_client);
}

void WordingRows::commit() {
    commit(*m_wills);
    commit(*m_callings);
}
