// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choicenote.h"

#include "app/language.h"
#include "app/store/store.h"
#include "ui/guard.h"

void ChoiceNote::write(Context &context, QWidget *on, const Where &where,
                       const about::SpokenChoice &choice) {
    bool isNew = true;
    const bool done = attempt(on, [&] {
        ClientNotebook notebook = context.store.notebook(where.client);
        context.store.write(tr("Note what they chose"), [&](Store::Batch &batch) {
            // Asked of the batch, which also knows what waits to be written.
            notebook.choices = batch.where(&Choice::client, where.client);
            Choice row;
            row.client = where.client;
            row.session = where.session;
            row.date = where.day;
            if (const Choice *earlier = about::chosenOn(notebook, choice.topic, where.day)) {
                isNew = about::asRead(earlier->value) != about::asRead(choice.value);
                row = *earlier;
            }
            row.topic = choice.topic;
            row.value = choice.value;
            if (isNew)
                batch.save(row);
        });
    });
    if (!done)
        return;
    const QString what = language::listed({choice.topic, choice.value});
    if (isNew)
        context.offerUndo(tr("Noted as chosen: %1").arg(what));
    else
        context.tell(tr("This is noted already: %1").arg(what));
}

void ChoiceNote::hear(Context &context, QWidget *on, const Where &where, const QString &words) {
    std::optional<about::SpokenChoice> heard;
    const bool done = attempt(
        on, [&] { heard = about::spokenChoice(words, context.store.notebook(where.client)); });
    if (!done)
        return;
    if (heard)
        write(context, on, where, *heard);
    else
        context.tell(tr("Write the topic and what they chose, for example “Drink: black bean "
                        "tea”. Then the same key notes it."));
}
