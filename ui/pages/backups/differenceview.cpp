// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backups/differenceview.h"

#include "app/domain/phrases.h"
#include "app/language.h"
#include "app/plaintext.h"
#include "app/store/store.h"
#include "ui/pages/history/historywords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int namesShown = 4;    ///< of the rows of one kind
constexpr int clientsShown = 60; ///< the rest is told by its number

using Which = backups::RowDifference::Side;

constexpr int kindWidth = 170, countWidth = 34;

/// Told by their days: what words there are in them do not tell one from the other.
bool isToldByDays(const QString &table) {
    static const QSet<QString> those{u"session"_s, u"contact"_s, u"check_in"_s, u"trial"_s,
                                     u"measurement"_s};
    return those.contains(table);
}

/// The words of the first few, each once; where they have none, from which day to which.
QString toldOf(const QString &table, const std::vector<const backups::RowDifference *> &rows,
               QDate today) {
    QDate first, last;
    QStringList names;
    bool hasMore = false;
    const bool isNamedAbove = table == u"client"_s;
    for (const backups::RowDifference *row : rows) {
        if (row->day.isValid()) {
            first = !first.isValid() || row->day < first ? row->day : first;
            last = !last.isValid() || row->day > last ? row->day : last;
        }
        const QString name = language::quoted(plaintext::oneLine(row->name));
        if (row->name.isEmpty() || isNamedAbove || names.contains(name))
            continue;
        if (names.size() < namesShown)
            names << name;
        else
            hasMore = true;
    }
    if (!names.isEmpty() && !isToldByDays(table))
        return names.join(u' ') + (hasMore ? u"…"_s : QString());
    if (!first.isValid() || isNamedAbove)
        return {};
    const QString from = phrases::day(first, today);
    return first == last ? from
                         : DifferenceView::tr("%1 – %2").arg(from, phrases::day(last, today));
}

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
    // Of somebody who is only now there nothing could be brought back, but all be taken away.
    if (client != 0 && canWrite() && !m_difference.clientsOnlyNow.contains(client)) {
        Button *only = head->addAction(tr("Bring back only this"));
        only->setAccessibleName(tr("Bring back only %1").arg(name));
        only->setObjectName(u"only-%1"_s.arg(client));
        connect(only, &QAbstractButton::clicked, this,
                [this, client] { Q_EMIT restoreWanted({client}); });
    }
    // Where all of it is on one side the name says so.
    const bool isWhole = m_difference.clientsOnlyThen.contains(client) ||
                         m_difference.clientsOnlyNow.contains(client);
    addKinds(column, client, Which::OnlyThen, isWhole ? QString() : tr("Only in the backup"));
    addKinds(column, client, Which::Both, tr("Otherwise in the backup"));
    addKinds(column, client, Which::OnlyNow, isWhole ? QString() : tr("Only now"));
}

/// A line a kind: its name, how many, and the words or the days of them.
void DifferenceView::addKinds(QVBoxLayout *column, Id client, Which side, const QString &head) {
    const Theme &theme = themeOf(this);
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(metrics::gapWide));
    grid->setVerticalSpacing(theme.px(2));
    grid->setColumnMinimumWidth(0, theme.px(kindWidth));
    grid->setColumnMinimumWidth(1, theme.px(countWidth));
    grid->setColumnStretch(2, 1);
    int line = 0;
    for (const auto &[name, rows] : m_difference.tables) {
        std::vector<const backups::RowDifference *> those;
        for (const backups::RowDifference &row : rows)
            if (row.client == client && row.side == side)
                those.push_back(&row);
        if (those.empty())
            continue;
        if (line == 0 && !head.isEmpty()) {
            column->addWidget(new PlainLabel(head, Fonts::Role::Small, &Tokens::ink2));
            m_lines << head;
        }
        const QString kind = HistoryWords::table(name);
        const QString told = toldOf(name, those, m_context.today());
        auto *label = new PlainLabel(kind);
        label->setWraps(true);
        auto *count =
            new PlainLabel(QLocale().toString(int(those.size())), Fonts::Role::Body, &Tokens::ink2);
        count->setAlignment(Qt::AlignRight);
        auto *words = new PlainLabel(told, Fonts::Role::Body, &Tokens::ink2);
        words->setWraps(true);
        grid->addWidget(label, line, 0, Qt::AlignTop);
        grid->addWidget(count, line, 1, Qt::AlignTop);
        grid->addWidget(words, line++, 2);
        m_lines << (tr("%1 (%2)").arg(kind).arg(those.size()) + u' ' + told).trimmed();
    }
    if (line == 0)
        delete table;
    else
        column->addWidget(table);
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
