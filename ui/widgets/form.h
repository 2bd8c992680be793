// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/columns.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/formbase.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/pickedit.h"

#include <type_traits>

/// The name that columns.h gives a member; problems() and merge keys speak of members by it.
template <class T, class M>
QString columnOf(M T::*member) {
    QString name;
    eachColumn<T>([&](const auto &column) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(column.member)>, M T::*>)
            if (column.member == member)
                name = QLatin1StringView(column.name);
    });
    return name;
}

/// One row of the notebook, its members bound to editors: shows it, saves each field when it
/// is left or idle, and lets problems() stand beside the field they are about. What cannot be
/// stored stays on the screen and is not written until it is right.
///
///     auto *form = new Form<Client>(this);
///     form->save = [=](const Client &client, const QString &key) {
///         return attempt(this, [&] { store.save(client, tr("Edit client"), key); });
///     };
///     page->addWidget(form->line(&Client::family, tr("Family name")));
///     page->addWidget(form->day(&Client::since, tr("Since"), today, days::Lean::Back));
///     form->show(notebook.client);                 // after every change
template <class T>
class Form : public FormBase {
public:
    using FormBase::FormBase;
    /// Writes the row; `mergeKey` is "client/17/family" for typing, empty for a click. False
    /// when it could not be written.
    std::function<bool(const T &row, const QString &mergeKey)> save;

    /// The row as it stands on the screen.
    const T &value() const { return m_value; }
    const T &stored() const { return m_stored; }

    /// Shows the row as stored. Fields being typed in keep what is typed; what could not be
    /// stored stays as long as the stored row is the same.
    void show(const T &row) {
        if (isPending() && row == m_stored)
            return;
        const bool isOther = !isOf(row.id);
        m_stored = m_value = row;
        setPending(false);
        refresh(isOther);
    }
    /// Whether this form still belongs to that row.
    bool isOf(Id id) const { return m_value.id == id; }

    // --- binding editors that are there already -----------------------------------------------

    void bind(InlineEdit *edit, QString T::*member) {
        const QString column = columnOf(member);
        addField(column, edit, [this, edit, member] { edit->setText(m_value.*member); });
        connect(edit, &InlineEdit::committed, this, [this, member, column](const QString &text) {
            change(column, [&](T &row) { row.*member = text.trimmed(); });
        });
    }
    /// A whole number; empty where none is known.
    void bind(InlineEdit *edit, std::optional<int> T::*member) {
        const QString column = columnOf(member);
        addField(column, edit, [this, edit, member] {
            edit->setText(m_value.*member ? QString::number(*(m_value.*member)) : QString());
        });
        connect(edit, &InlineEdit::committed, this,
                [this, edit, member, column](const QString &text) {
                    const auto number = wholeNumber(text);
                    if (!number)
                        return refuse(edit, notANumber());
                    change(column, [&](T &row) { row.*member = *number; });
                });
    }
    void bind(InlineEdit *edit, std::optional<double> T::*member) {
        const QString column = columnOf(member);
        addField(column, edit,
                 [this, edit, member] { edit->setText(numberText(m_value.*member)); });
        connect(edit, &InlineEdit::committed, this,
                [this, edit, member, column](const QString &text) {
                    const auto number = anyNumber(text);
                    if (!number)
                        return refuse(edit, notANumber());
                    change(column, [&](T &row) { row.*member = *number; });
                });
    }
    /// Several words with commas (, 、) between them.
    void bind(InlineEdit *edit, QStringList T::*member) {
        const QString column = columnOf(member);
        addField(column, edit, [this, edit, member] { edit->setText(joined(m_value.*member)); });
        connect(edit, &InlineEdit::committed, this, [this, member, column](const QString &text) {
            change(column, [&](T &row) { row.*member = parted(text); });
        });
    }
    void bind(DateEdit *edit, QDate T::*member) {
        const QString column = columnOf(member);
        addField(column, edit, [this, edit, member] { edit->setDate(m_value.*member); });
        connect(edit, &DateEdit::dateCommitted, this, [this, member, column](QDate day) {
            change(column, [&](T &row) { row.*member = day; });
        });
    }
    void bind(QAbstractButton *mark, bool T::*member) {
        addField(columnOf(member), nullptr, [this, mark, member] {
            const QSignalBlocker quiet(mark);
            mark->setChecked(m_value.*member);
        });
        connect(mark, &QAbstractButton::clicked, this,
                [this, member](bool on) { change({}, [&](T &row) { row.*member = on; }); });
    }
    /// One word of a closed list (kinds.h).
    template <class E>
    requires std::is_enum_v<E>
    void bind(PickEdit *pick, E T::*member) {
        QStringList names;
        for (const Kind<E> &kind : kinds<E>())
            names << kindName(kind.value);
        pick->setChoices(names);
        addField(columnOf(member), nullptr, [this, pick, member] {
            int index = 0;
            for (const Kind<E> &kind : kinds<E>()) {
                if (kind.value == m_value.*member)
                    pick->setCurrent(index);
                ++index;
            }
        });
        connect(pick, &PickEdit::picked, this, [this, member](int index) {
            change({}, [&](T &row) {
                row.*member = kinds<E>()[static_cast<std::size_t>(index)].value;
            });
        });
    }

    // --- making editors; `name` is for the accessibility bus -----------------------------------

    template <class M>
    InlineEdit *line(M T::*member, const QString &name, const QString &placeholder = {},
                     Fonts::Role role = Fonts::Role::Body) {
        return made(new InlineEdit(InlineEdit::Lines::One, role), member, name, placeholder);
    }
    InlineEdit *lines(QString T::*member, const QString &name, const QString &placeholder = {},
                      Fonts::Role role = Fonts::Role::Body) {
        return made(new InlineEdit(InlineEdit::Lines::Many, role), member, name, placeholder);
    }
    DateEdit *day(QDate T::*member, const QString &name, const std::function<QDate()> &today,
                  days::Lean lean = days::Lean::Near, const QString &placeholder = {}) {
        return made(new DateEdit(today, lean), member, name, placeholder);
    }
    template <class E>
    PickEdit *pick(E T::*member, const QString &name) {
        auto *edit = new PickEdit;
        edit->setName(name);
        edit->setReadOnly(isReadOnly());
        bind(edit, member);
        return edit;
    }
    /// A box alone; the words stand beside it.
    CheckMark *tick(bool T::*member, const QString &name) {
        auto *mark = new CheckMark;
        mark->setAccessibleName(name);
        mark->setEnabled(!isReadOnly());
        bind(static_cast<QAbstractButton *>(mark), member);
        return mark;
    }

    /// Anything else that follows the row: a date in words, a colour.
    void onShow(const std::function<void(const T &)> &follow) {
        addField({}, nullptr, [this, follow] { follow(m_value); });
    }

    /// Changes the row and writes it unless something is wrong with it. `column`: the field
    /// that is typed in, for the merging of undo steps; empty for a click.
    template <class F>
    void change(const QString &column, F &&edit) {
        if (!isLive())
            return;
        const T before = m_value;
        edit(m_value);
        if (m_value == before && !isPending())
            return;
        const Problems found = problems(m_value);
        showProblems(found, column);
        setPending(!found.empty());
        if (!found.empty())
            return;
        const QString key = column.isEmpty() ? QString()
                                             : QStringLiteral("%1/%2/%3")
                                                   .arg(QLatin1StringView(Described<T>::table),
                                                        QString::number(m_value.id), column);
        const T written = m_value;
        if (save && !save(written, key))
            setPending(true);
    }
    /// All that is wrong now beside its field, also in fields not reached yet.
    void showAllProblems() {
        setForgiving(false);
        showProblems(problems(m_value), {});
    }

private:
    template <class W, class M>
    W *made(W *edit, M T::*member, const QString &name, const QString &placeholder) {
        edit->setName(name);
        edit->setPlaceholder(placeholder);
        edit->setReadOnly(isReadOnly());
        bind(edit, member);
        return edit;
    }

    T m_value, m_stored;
};
