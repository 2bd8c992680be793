// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/historyentry.h"

#include "app/language.h"
#include "app/plaintext.h"
#include "app/store/history/bringback.h"
#include "ui/guard.h"
#include "ui/pages/history/historywords.h"
#include "ui/pages/places.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hatch.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbol.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int timeWidth = 54, columnWidth = 176, headHeight = 34;
constexpr int mostShown = 120; ///< characters of a value before it is shortened

/// What is private stands on the hatch, as everywhere.
class RowGround : public QWidget {
public:
    explicit RowGround(bool isHatched) : m_isHatched(isHatched) {}

protected:
    void paintEvent(QPaintEvent *) override {
        if (!m_isHatched)
            return;
        QPainter painter(this);
        paintHatch(painter, rect(), themeOf(this).color(&Tokens::rule2));
    }

private:
    bool m_isHatched;
};

PlainLabel *passive(PlainLabel *label) {
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

QString actionWord(history::Action action) {
    switch (action) {
    case history::Action::Insert:
        return HistoryEntry::tr("added");
    case history::Action::Remove:
        return HistoryEntry::tr("removed");
    case history::Action::Update:
        return HistoryEntry::tr("changed");
    }
    return {};
}

/// A value in one label that opens to all of it.
QWidget *valueLabel(const QString &text, Theme::Color color, bool isStruck) {
    auto *outer = new QWidget;
    auto *column = new QVBoxLayout(outer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const bool isLong = text.size() > mostShown;
    auto *label = new PlainLabel(isLong ? plaintext::shortened(text, mostShown) : text,
                                 Fonts::Role::Body, color);
    label->setWraps(true);
    label->setStruck(isStruck);
    column->addWidget(label);
    if (!isLong)
        return outer;
    auto *whole = new Button(HistoryEntry::tr("All of it"), Button::Kind::Link);
    whole->setSmall(true);
    column->addWidget(whole, 0, Qt::AlignLeft);
    QObject::connect(whole, &QAbstractButton::clicked, label, [label, whole, text] {
        label->setText(text);
        whole->hide();
    });
    return outer;
}

} // namespace

EntryHead::EntryHead(QWidget *parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize EntryHead::sizeHint() const {
    return layout() ? layout()->sizeHint() : QSize();
}

QSize EntryHead::minimumSizeHint() const {
    return layout() ? layout()->minimumSize() : QSize();
}

void EntryHead::paintEvent(QPaintEvent *) {
    if (!underMouse())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeOf(this).color(&Tokens::hover));
    painter.drawRoundedRect(rect(), metrics::radiusButton, metrics::radiusButton);
}

HistoryEntry::HistoryEntry(Context &context, const history::Entry &entry,
                           const history::Filter &filter, const Shown &shown, QWidget *parent)
    : QWidget(parent), m_context(context), m_entry(entry), m_filter(filter), m_shown(shown) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    connect(m_head, &QAbstractButton::clicked, this,
            [this] { attempt(this, [this] { setOpen(!isOpen()); }); });
}

QWidget *HistoryEntry::makeHead() {
    const Theme &theme = themeOf(this);
    m_head = new EntryHead;
    auto *line = new QHBoxLayout(m_head);
    line->setContentsMargins(theme.px(6), 0, theme.px(8), 0);
    line->setSpacing(theme.px(metrics::gapWide));
    const QString time = language::time(m_entry.at.toLocalTime().time());
    auto *when = passive(new PlainLabel(time, Fonts::Role::Small, &Tokens::ink2));
    when->setFixedWidth(theme.px(timeWidth));
    line->addWidget(when);
    const QString label = plaintext::oneLine(m_entry.label);
    auto *what = passive(new PlainLabel(label, Fonts::Role::Row));
    what->setElide(Qt::ElideRight);
    what->setLeastCharacters(8);
    line->addWidget(what);
    auto *who = passive(new PlainLabel(m_shown.names, Fonts::Role::Body, &Tokens::ink2));
    who->setElide(Qt::ElideRight);
    line->addWidget(who, 1);
    if (!m_shown.computer.isEmpty()) {
        auto *where = passive(new PlainLabel(m_shown.computer, Fonts::Role::Small, &Tokens::ink2));
        where->setElide(Qt::ElideRight);
        line->addWidget(where);
    }
    const QString count = tr("%n change(s)", nullptr, m_entry.rows);
    line->addWidget(passive(new PlainLabel(count, Fonts::Role::Small, &Tokens::ink2)));
    auto *open = new Symbol(u"chevron-right"_s, &Tokens::ink2);
    open->setObjectName(u"chevron"_s);
    open->setAttribute(Qt::WA_TransparentForMouseEvents);
    line->addWidget(open);
    m_head->setMinimumHeight(theme.px(headHeight));
    m_head->setEnabled(m_shown.mayOpen);
    m_head->setAccessibleName(
        language::listed(QStringList{time, label, m_shown.names, m_shown.computer, count}.filter(
            QRegularExpression(u"."_s))));
    m_head->setAccessibleDescription(tr("Opens to what it was before and after"));
    return m_head;
}

void HistoryEntry::setOpen(bool open) {
    if (open == isOpen() || (open && !m_shown.mayOpen))
        return;
    if (auto *mark = m_head->findChild<Symbol *>(u"chevron"_s))
        mark->setSymbol(open ? u"chevron-down"_s : u"chevron-right"_s, &Tokens::ink2);
    if (!open) {
        m_body->hide();
        m_body->deleteLater();
        m_body = nullptr;
        return;
    }
    const Theme &theme = themeOf(this);
    auto *body = new QWidget(this);
    m_rows = new QVBoxLayout(body);
    m_rows->setContentsMargins(theme.px(timeWidth + 18), 0, 0, theme.px(10));
    m_rows->setSpacing(theme.px(6));
    m_body = body;
    addRows(0);
    layout()->addWidget(body);
    body->show();
}

void HistoryEntry::addRows(qint64 after) {
    const history::Rows rows = history::rowsOf(m_context.store, m_entry, m_filter, after);
    for (const history::Row &row : rows.rows)
        m_rows->addWidget(makeRow(row));
    if (!rows.hasMore)
        return;
    auto *more = new Button(tr("More of it"), Button::Kind::Link);
    m_rows->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QAbstractButton::clicked, this, [this, more, last = rows.rows.back().sequence] {
        more->hide();
        more->deleteLater();
        attempt(this, [this, last] { addRows(last); });
    });
}

QWidget *HistoryEntry::makeRow(const history::Row &row) {
    const Theme &theme = themeOf(this);
    auto *ground = new RowGround(row.isPrivate);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4));
    column->setSpacing(theme.px(2));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(metrics::gap));
    const QString icon = row.isPrivate ? u"lock"_s : places::of(row.table->name).icon;
    line->addWidget(new Symbol(icon.isEmpty() ? u"note"_s : icon, &Tokens::ink2));
    const QString title = HistoryWords::title(row);
    auto *name = new PlainLabel(title, Fonts::Role::BodyBold);
    name->setElide(Qt::ElideRight);
    line->addWidget(name, 0);
    line->addWidget(new PlainLabel(actionWord(row.action), Fonts::Role::Small, &Tokens::ink2));
    line->addStretch(1);
    if (row.action == history::Action::Remove && !row.isThere && m_shown.mayBring) {
        auto *back = new Button(tr("Bring it back"), Button::Kind::Link);
        back->setAccessibleName(tr("Bring back: %1").arg(title));
        line->addWidget(back);
        connect(back, &QAbstractButton::clicked, this, [this, row] {
            bringBack([this, row] {
                history::bringBackRow(m_context.store, row, tr("Bring back from the history"));
            });
        });
    }
    column->addLayout(line);
    for (const history::Cell &cell : row.cells)
        if (row.table->columns[size_t(cell.column)].name != u"client_id"_s &&
            row.table->columns[size_t(cell.column)].name != u"position"_s)
            column->addWidget(makeCell(row, cell));
    return ground;
}

QWidget *HistoryEntry::makeCell(const history::Row &row, const history::Cell &cell) {
    const Theme &theme = themeOf(this);
    auto *outer = new QWidget;
    auto *line = new QHBoxLayout(outer);
    line->setContentsMargins(theme.px(24), 0, 0, 0);
    line->setSpacing(theme.px(metrics::gapWide));
    const QString word = HistoryWords::column(row.table->columns[size_t(cell.column)].name);
    auto *name = new PlainLabel(word, Fonts::Role::Small, &Tokens::ink2);
    name->setWraps(true);
    name->setFixedWidth(theme.px(columnWidth));
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(makeValues(row, cell), 1, Qt::AlignTop);
    if (row.action == history::Action::Update && row.isThere && m_shown.mayBring &&
        row.table->name != u"preference"_s) {
        auto *back = new Button(tr("Bring back"), Button::Kind::Link);
        back->setSmall(true);
        back->setAccessibleName(tr("Bring back what it was before: %1").arg(word));
        line->addWidget(back, 0, Qt::AlignTop);
        connect(back, &QAbstractButton::clicked, this, [this, row, column = cell.column] {
            bringBack([this, row, column] {
                history::bringBackField(m_context.store, row, column,
                                        tr("Bring back from the history"));
            });
        });
    }
    return outer;
}

/// Before, an arrow, and after; one of the two where the row came or went.
QWidget *HistoryEntry::makeValues(const history::Row &row, const history::Cell &cell) {
    const Theme &theme = themeOf(this);
    const auto read = [&](const QVariant &value) {
        const QString words = HistoryWords::value(m_context.store, *row.table, cell.column, value,
                                                  row.client, m_shown.mayName);
        return words.isEmpty() ? tr("(nothing)") : words;
    };
    if (row.action == history::Action::Insert)
        return valueLabel(read(cell.after), &Tokens::ink, false);
    if (row.action == history::Action::Remove)
        return valueLabel(read(cell.before), &Tokens::ink2, false);
    auto *outer = new QWidget;
    auto *line = new QHBoxLayout(outer);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.px(metrics::gap));
    line->addWidget(valueLabel(read(cell.before), &Tokens::ink2, false), 1, Qt::AlignTop);
    line->addWidget(new Symbol(u"arrow-right"_s, &Tokens::ink3), 0, Qt::AlignTop);
    line->addWidget(valueLabel(read(cell.after), &Tokens::ink, false), 1, Qt::AlignTop);
    outer->setAccessibleName(tr("from %1 to %2").arg(read(cell.before), read(cell.after)));
    return outer;
}

void HistoryEntry::bringBack(const std::function<void()> &work) {
    // Writing makes the page anew, and this entry with it.
    Context &context = m_context;
    if (attempt(this, work))
        context.offerUndo(tr("Brought back."));
}
