// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/together/togetherparts.h"

#include "app/language.h"
#include "ui/widgets/access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/farlabel.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

void empty(QLayout *layout) {
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

PlainLabel *wrapped(PlainLabel *label) {
    label->setWraps(true);
    return label;
}

QVBoxLayout *columnOf(QWidget *widget) {
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

// --- heads ----------------------------------------------------------------------------------

TogetherHead::TogetherHead(const QString &text, QWidget *parent)
    : QWidget(parent), m_name(new PlainLabel(QString(), Fonts::Role::TogetherHead, &Tokens::ai)) {
    setAccessibleRole(this, QAccessible::Heading);
    QVBoxLayout *column = columnOf(this);
    column->setContentsMargins(0, 0, 0, themeOf(this).px(8));
    m_name->setWraps(true);
    column->addWidget(m_name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

void TogetherHead::setText(const QString &text) {
    m_name->setText(text);
    setAccessibleName(text);
}

void TogetherHead::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), themeOf(this).tokens().rule);
}

// --- words ----------------------------------------------------------------------------------

TogetherWords::TogetherWords(QWidget *parent)
    : QWidget(parent), m_rows(new QVBoxLayout),
      m_empty(wrapped(
          new FarLabel(tr("No words are written down yet. What you say today can be the first; "
                          "there is a line for it below.")))),
      m_more(new Button(QString(), Button::Kind::Link)) {
    const Theme &theme = themeOf(this);
    QVBoxLayout *column = columnOf(this);
    column->addWidget(new TogetherHead(tr("Your own words")));
    column->addSpacing(theme.px(14));
    m_rows->setSpacing(theme.px(14));
    column->addLayout(m_rows);
    column->addWidget(m_empty);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, theme.px(10), 0, 0);
    line->addWidget(m_more);
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch(1);
    m_more->hide();
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_all = !m_all;
        rebuild();
    });
}

void TogetherWords::display(const ForClient &client) {
    if (m_rows->count() > 0 && m_words == client.words() && m_today == client.today())
        return;
    m_words = client.words();
    m_today = client.today();
    rebuild();
}

void TogetherWords::rebuild() {
    empty(m_rows);
    const auto count = static_cast<int>(m_words.size());
    const Theme &theme = themeOf(this);
    for (int i = 0; i < count; ++i) {
        if (!m_all && i > 0 && i < count - latest)
            continue;
        const ForClient::Words &said = m_words[static_cast<std::size_t>(i)];
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(theme.px(16));
        PlainLabel *words =
            wrapped(new PlainLabel(language::quoted(said.text), Fonts::Role::TogetherQuote));
        words->setHangs(true);
        words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        line->addWidget(words, 1);
        auto *day =
            new FarLabel(said.date.year() == m_today.year() ? language::wordedDay(said.date)
                                                            : language::fullDate(said.date));
        day->setContentsMargins(0, 0, 0, theme.px(6));
        line->addWidget(day, 0, Qt::AlignBottom);
        m_rows->addWidget(row);
    }
    m_empty->setVisible(count == 0);
    m_more->setVisible(count > 1 + latest);
    m_more->setText(m_all ? tr("Only the first and the latest") : tr("All %1").arg(count));
}

// --- promises -------------------------------------------------------------------------------

TogetherPromises::TogetherPromises(QWidget *parent) : QWidget(parent) {
    const Theme &theme = themeOf(this);
    QVBoxLayout *column = columnOf(this);
    column->addWidget(new TogetherHead(tr("Until next time")));
    column->addSpacing(theme.px(14));
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    column->addLayout(m_column);
    column->addStretch(1);
}

/// Rows that stand already are told anew in their place: a tick moves nothing under the pointer.
void TogetherPromises::display(const ForClient &client) {
    const QString names = client.callName() + u'\n' + client.sender().family;
    bool same =
        m_column->count() > 0 && names == m_names && m_rows.size() == client.agreed().size();
    for (const ForClient::Agreed &agreed : client.agreed()) {
        const auto side = m_sides.find(agreed.promise);
        same = same && side != m_sides.end() && side->second == agreed.owes;
    }
    m_names = names;
    if (!same)
        rebuild(client);
    for (const ForClient::Agreed &agreed : client.agreed()) {
        CheckRow *row = m_rows.at(agreed.promise);
        if (row->text() != agreed.text)
            row->setText(agreed.text);
        row->setChecked(agreed.kept);
        row->setDate(dayOf(agreed, client.today()));
    }
}

QString TogetherPromises::dayOf(const ForClient::Agreed &agreed, QDate today) {
    if (agreed.cadence != Cadence::None)
        return kindName(agreed.cadence);
    if (!agreed.due.isValid())
        return agreed.kept ? tr("Done") : QString();
    if (agreed.due == today)
        return tr("today");
    return agreed.kept ? language::wordedDay(agreed.due) : language::wordedDayWeekday(agreed.due);
}

void TogetherPromises::rebuild(const ForClient &client) {
    empty(m_column);
    m_rows.clear();
    m_sides.clear();
    const QString &family = client.sender().family;
    const QString me = family.isEmpty() ? client.sender().name : family;
    add(Side::Client, client.callName(), client);
    add(Side::Consultant, me.isEmpty() ? tr("Me") : me, client);
    if (m_rows.empty())
        m_column->addWidget(
            wrapped(new FarLabel(tr("Nothing is agreed yet. What each of you will do until next "
                                    "time stands here."))));
}

void TogetherPromises::add(Side side, const QString &name, const ForClient &client) {
    bool any = false;
    for (const ForClient::Agreed &agreed : client.agreed()) {
        if (agreed.owes != side)
            continue;
        if (!any)
            m_column->addWidget(wrapped(new FarLabel(name)));
        any = true;
        auto *row = new CheckRow(agreed.text, CheckRow::Size::Together);
        row->setReadOnly(true);
        row->setWraps(true);
        row->mark()->setEnabled(!m_readOnly);
        m_column->addWidget(row);
        m_rows[agreed.promise] = row;
        m_sides[agreed.promise] = side;
        connect(row, &CheckRow::toggled, this,
                [this, id = agreed.promise](bool done) { Q_EMIT kept(id, done); });
    }
    if (any)
        m_column->addSpacing(themeOf(this).px(8));
}
