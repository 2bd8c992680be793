// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rows.h"
#include "ui/widgets/rowlist.h"

/// How a row says which of a few answers was given on its day.
template <class T>
struct DayAnswer {
    QString dayName, answerName; ///< for the accessibility bus
    QStringList choices;
    std::function<int(const T &)> read; ///< index of the choice
    std::function<void(T &, int)> write;
};

/// What was answered on which day, to be put right or taken away.
template <class T>
RowList<T> *dayAnswers(Context &context, const RowWords &words, const DayAnswer<T> &answer) {
    return new RowList<T>(context, words, [&context, answer](Form<T> &form) -> QWidget * {
        auto *pick = new PickEdit;
        pick->setName(answer.answerName);
        pick->setRole(Fonts::Role::Small);
        pick->setChoices(answer.choices);
        pick->setReadOnly(form.isReadOnly());
        form.onShow([pick, answer](const T &row) { pick->setCurrent(answer.read(row)); });
        QObject::connect(pick, &PickEdit::picked, &form, [&form, answer](int index) {
            form.change({}, [&](T &row) { answer.write(row, index); });
        });
        auto *day = form.day(
            &T::date, answer.dayName, [&context] { return context.today(); }, days::Lean::Back);
        day->setRequired(true);
        return beside({day, pick});
    });
}
