// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/setting/goaldraft.h"

#include "app/store/store.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/formbase.h"

using namespace Qt::StringLiterals;

namespace {

QString keyOf(Id client, Id goal) {
    return u"goaldraft/%1/%2"_s.arg(client).arg(goal);
}

/// As it can be typed again on any other day: a day with its year.
QString typedIn(const InlineEdit *edit) {
    const auto *day = qobject_cast<const DateEdit *>(edit);
    if (day && !day->isUnreadable() && day->date().isValid())
        return day->date().toString(Qt::ISODate);
    return edit->text();
}

} // namespace

void goaldraft::keep(Store &store, Id client, Id goal, const std::vector<Fields> &forms) {
    QVariantMap all;
    for (const Fields &fields : forms) {
        if (!fields.form->isPending())
            continue;
        QVariantMap typed;
        for (const QString &column : fields.columns)
            if (const InlineEdit *edit = fields.form->editorOf(column))
                typed.insert(column, typedIn(edit));
        all.insert(QString::fromLatin1(fields.name), typed);
    }
    store.setViewState(keyOf(client, goal), all.isEmpty() ? QVariant() : QVariant(all));
}

void goaldraft::bringBack(Store &store, Id client, Id goal, const std::vector<Fields> &forms) {
    const QVariantMap all = store.viewState(keyOf(client, goal)).toMap();
    for (const Fields &fields : forms) {
        const QVariantMap typed = all.value(QString::fromLatin1(fields.name)).toMap();
        for (const QString &column : fields.columns) {
            InlineEdit *edit = fields.form->editorOf(column);
            const QString text = typed.value(column).toString();
            if (!edit || !typed.contains(column) || text == typedIn(edit))
                continue;
            edit->setText(text);
            Q_EMIT edit->committed(text);
        }
    }
}

bool goaldraft::isThere(const Store &store, Id client, Id goal) {
    return !store.viewState(keyOf(client, goal)).toMap().isEmpty();
}
