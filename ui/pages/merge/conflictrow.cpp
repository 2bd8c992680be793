// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/merge/conflictrow.h"

#include "app/domain/phrases.h"
#include "app/language.h"
#include "app/plaintext.h"
#include "ui/context.h"
#include "ui/pages/merge/conflictwords.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWords = 2000; ///< characters shown of a side; all of them are kept
constexpr int besideButton = 4; ///< px; lowers the first line to the words of the button

} // namespace

ConflictRow::ConflictRow(Context &context, const merging::Undecided &undecided,
                         const QString &whose, QWidget *parent)
    : QWidget(parent), m_conflict(undecided.conflict.id), m_keep(new Button(tr("Keep this"))) {
    const Conflict &conflict = undecided.conflict;
    const Theme &theme = themeOf(this);
    const bool isWhole = conflict.column.isEmpty();
    QStringList parts{whose, conflictwords::what(conflict, undecided.name)};
    parts.removeAll(QString());
    const QString what = language::listed(parts);
    setAccessibleName(what);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme.px(14));
    column->setSpacing(theme.px(6));
    auto *head = new PlainLabel(what, Fonts::Role::BodyBold);
    head->setWraps(true);
    column->addWidget(head);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(metrics::block));
    grid->setVerticalSpacing(theme.px(8));
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    const conflictwords::Sides sides = conflictwords::sides(context.store, undecided);
    addSide(grid, 0, tr("Stands now"), sides.stands, m_keep);
    if (undecided.isThere)
        m_take = new Button(isWhole ? tr("Remove it") : tr("Take the other"));
    QString when = tr("The other copy");
    if (undecided.when.isValid())
        when = language::listed(
            {when, phrases::day(undecided.when.toLocalTime().date(), context.today())});
    addSide(grid, 1, when, sides.other, m_take);
    m_keep->setAccessibleDescription(what);
    connect(m_keep, &QAbstractButton::clicked, this, [this] { Q_EMIT keepWanted(m_conflict); });
    if (!m_take)
        return;
    m_take->setAccessibleDescription(what);
    connect(m_take, &QAbstractButton::clicked, this, [this] { Q_EMIT takeWanted(m_conflict); });
}

void ConflictRow::addSide(QGridLayout *grid, int row, const QString &head, const QString &words,
                          Button *button) {
    const Theme &theme = themeOf(this);
    auto *name = new PlainLabel(head, Fonts::Role::Small, &Tokens::ink2);
    name->setMinimumWidth(theme.px(130));
    name->setContentsMargins(0, theme.px(besideButton + 1), 0, 0);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    auto *text =
        new PlainLabel(words.isEmpty() ? tr("(empty)") : plaintext::shortened(words, mostWords),
                       Fonts::Role::Body, words.isEmpty() ? &Tokens::ink2 : &Tokens::ink);
    text->setWraps(true);
    text->setMaxLines(8);
    text->setContentsMargins(0, theme.px(besideButton), 0, 0);
    grid->addWidget(text, row, 1, Qt::AlignTop);
    if (button)
        grid->addWidget(button, row, 2, Qt::AlignTop);
}
