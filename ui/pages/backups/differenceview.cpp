// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backups/differenceview.h"

#include "app/domain/phrases.h"
#include "app/language.h"
#include "app/plaintext.h"
#include "app/store/store.h"
#include "ui/pages/backups/tablewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int namesShown = 4;    ///< of the rows of one kind
constexpr int clientsShown = 60; ///< the rest is told by its number

/// What was said in confidence is counted here and nothing more; a client's name stands above.
bool isQuoted(const QString &table) {
    return table != u"concern"_s && table != u"client"_s;
}

using Which = backups::RowDifference::Side;

} // namespace

QString momentOf(const backups::Generation &generation, QDate today) {
    const QDateTime made = generation.made.toLocalTime();
    return phrases::day(made.date(), today) + u' ' + language::time(made.time());
}

DifferenceView::DifferenceView(Context &its, const backups::Generation &generation,
                               const backups::Difference &difference, QWidget *parent)
    : QWidget(parent), m_context(its), m_generation(generation), m_difference(difference) {
    setAccessibleName(tr("What the backup has otherwise"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).px(6));
    addHead(column);
    addWarnings(column);
    const std::vector<Id> whose = m_difference.whose();
    for (int i = 0; i < std::min(clientsShown, int(whose.size())); ++i)
        addClient(column, whose[size_t(i)]);
    if (int(whose.size()) > clientsShown)
        say(column, tr("And %n more client(s).", nullptr, int(whose.size()) - clientsShown));
    addFoot(column);
}

bool DifferenceView::canWrite() const {
    return !m_context.store.isReadOnly();
}

PlainLabel *DifferenceView::say(QVBoxLayout *column, const QString &words, bool isGrave) {
    auto *label = new PlainLabel(words, Fonts::Role::Body, isGrave ? &Tokens::kaki : &Tokens::ink);
    label->setWraps(true);
    column->addWidget(label);
    m_lines << words;
    return label;
}

void DifferenceView::addHead(QVBoxLayout *column) {
    auto *back = new Button(tr("Back to the list"), Button::Kind::Link);
    back->setObjectName(u"back"_s);
    column->addWidget(back, 0, Qt::AlignLeft);
    connect(back, &QAbstractButton::clicked, this, &DifferenceView::closed);
    const QString title = tr("The backup of %1, beside the notebook as it is now")
                              .arg(momentOf(m_generation, m_context.today()));
    auto *head = new PlainLabel(title, Fonts::Role::Row);
    head->setWraps(true);
    column->addWidget(head);
    m_lines << title;
    if (m_difference.isEmpty())
        say(column, tr("Nothing differs."));
}

void DifferenceView::addWarnings(QVBoxLayout *column) {
    const int gone = int(m_difference.clientsOnlyNow.size());
    if (gone > 0)
        say(column,
            tr("%n client(s) of today are not in this backup. Restoring all of it takes them away.",
               nullptr, gone),
            true);
    if (m_difference.erased > 0)
        say(column, tr("%n client(s) in it were erased for good since. They do not come back.",
                       nullptr, m_difference.erased));
}

void DifferenceView::addClient(QVBoxLayout *column, Id client) {
    QString name = client == 0 ? tr("The notebook itself")
                               : plaintext::oneLine(m_difference.clients.at(client));
    if (m_difference.clientsOnlyThen.contains(client))
        name = tr("%1: only in the backup").arg(name);
    else if (m_difference.clientsOnlyNow.contains(client))
        name = tr("%1: only now").arg(name);
    column->addSpacing(themeOf(this).px(10));
    auto *head = new SectionLabel(name);
    column->addWidget(head);
    m_lines << name;
    if (client != 0 && canWrite()) {
        Button *only = head->addAction(tr("Bring back only this"));
        only->setAccessibleName(tr("Bring back only %1").arg(name));
        only->setObjectName(u"only-%1"_s.arg(client));
        connect(only, &QAbstractButton::clicked, this,
                [this, client] { Q_EMIT restoreWanted({client}); });
    }
    const std::pair<Which, QString> sides[] = {{Which::OnlyThen, tr("Only in the backup: %1")},
                                               {Which::Both, tr("Otherwise in the backup: %1")},
                                               {Which::OnlyNow, tr("Only now: %1")}};
    for (const auto &[side, words] : sides) {
        QStringList kinds;
        for (const auto &[table, rows] : m_difference.tables) {
            QStringList names;
            int count = 0;
            for (const backups::RowDifference &row : rows) {
                if (row.client != client || row.side != side)
                    continue;
                if (++count <= namesShown && !row.name.isEmpty() && isQuoted(table))
                    names << language::quoted(plaintext::oneLine(row.name));
            }
            if (count == 0)
                continue;
            QString kind = tr("%1 (%2)").arg(TableWords::of(table)).arg(count);
            if (!names.isEmpty())
                kind += u' ' + names.join(u' ') + (count > namesShown ? u"…"_s : QString());
            kinds << kind;
        }
        if (!kinds.isEmpty())
            say(column, words.arg(language::listed(kinds)));
    }
}

void DifferenceView::addFoot(QVBoxLayout *column) {
    if (m_difference.isEmpty() || !canWrite())
        return;
    column->addSpacing(themeOf(this).px(16));
    say(column, tr("Before anything is restored, the notebook as it is now is kept as a backup of "
                   "its own. Restoring can be undone."));
    auto *line = new QHBoxLayout;
    line->setSpacing(themeOf(this).px(metrics::gap));
    m_restore = new Button(tr("Restore all of it"), Button::Kind::Primary);
    m_restore->setObjectName(u"restore"_s);
    line->addWidget(m_restore);
    if (m_difference.takesMany()) {
        // More than a tenth of the clients would go: that is rarely meant.
        const QString words = tr("Yes, also take away %n client(s)", nullptr,
                                 int(m_difference.clientsOnlyNow.size()));
        m_consent = new CheckMark;
        m_consent->setAccessibleName(words);
        line->addWidget(m_consent);
        auto *label = new PlainLabel(words);
        label->setBuddy(m_consent);
        line->addWidget(label);
        m_restore->setEnabled(false);
        connect(m_consent, &QCheckBox::toggled, m_restore, &QWidget::setEnabled);
    }
    line->addStretch(1);
    column->addLayout(line);
    connect(m_restore, &QAbstractButton::clicked, this, [this] { Q_EMIT restoreWanted({}); });
}
