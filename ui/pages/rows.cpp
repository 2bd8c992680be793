// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rows.h"

#include "app/language.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/plainlabel.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {

void rowPolicy(QWidget *row) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
}

/// Small words on the line of body words: both first lines stand on one base line.
QVBoxLayout *onFirstLine(QWidget *widget, int above) {
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, above, 0, 0);
    column->addWidget(widget);
    column->addStretch(1);
    return column;
}

} // namespace

PromiseRow::PromiseRow(const std::function<QDate()> &today, QWidget *parent)
    : QWidget(parent), m_mark(new CheckMark(this)),
      m_words(new InlineEdit(InlineEdit::Lines::One, Fonts::Role::Body, this)),
      m_due(new DateEdit(today, days::Lean::Ahead, Fonts::Role::Small, this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 0, 1);
    row->setSpacing(10);
    row->addLayout(onFirstLine(m_mark, 3));
    m_words->setWraps(true);
    row->addWidget(m_words, 1);
    row->addLayout(onFirstLine(m_due, 1));
    m_due->setName(tr("Due"));
    m_due->setPlaceholder(tr("by…"));
    m_mark->setAccessibleName(tr("Done"));
    setMinimumHeight(themeOf(this).px(metrics::rowPromise));
    rowPolicy(this);
    connect(m_mark, &QAbstractButton::clicked, this, [this](bool kept) {
        setKept(kept);
        Q_EMIT keptChanged(kept);
    });
    connect(m_words, &InlineEdit::committed, this, [this](const QString &text) {
        m_mark->setAccessibleName(text.isEmpty() ? tr("Done") : text);
    });
}

void PromiseRow::setKept(bool kept) {
    const QSignalBlocker quiet(m_mark);
    m_mark->setChecked(kept);
    m_mark->setAccessibleName(m_words->text().isEmpty() ? tr("Done") : m_words->text());
    m_words->setStruck(kept);
    m_words->setColor(kept ? &Tokens::ink3 : &Tokens::ink);
}

void PromiseRow::setReadOnly(bool readOnly) {
    m_mark->setEnabled(!readOnly);
    m_words->setReadOnly(readOnly);
    m_due->setReadOnly(readOnly);
}

DayRow::DayRow(const std::function<QDate()> &today, days::Lean lean, InlineEdit::Lines lines,
               QWidget *parent)
    : QWidget(parent), m_day(new DateEdit(today, lean, Fonts::Role::Small, this)),
      m_words(new InlineEdit(lines, Fonts::Role::Body, this)), m_right(new QHBoxLayout) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 0, 1);
    row->setSpacing(metrics::gap);
    row->addLayout(onFirstLine(m_day, 1));
    row->addWidget(m_words, 1);
    row->addLayout(m_right);
    m_right->setSpacing(metrics::gap);
    if (lines == InlineEdit::Lines::One)
        m_words->setWraps(true);
    setDayWidth(88);
    setMinimumHeight(themeOf(this).px(metrics::rowKeyValue));
    rowPolicy(this);
}

void DayRow::setDayWidth(int width) {
    m_day->setFixedWidth(themeOf(this).px(width) - metrics::gap);
}

QuoteRow::QuoteRow(const std::function<QDate()> &today, QWidget *parent)
    : QWidget(parent), m_words(new InlineEdit(InlineEdit::Lines::Many, Fonts::Role::Quote, this)),
      m_day(new DateEdit(today, days::Lean::Back, Fonts::Role::Small, this)),
      m_right(new QHBoxLayout) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 0, 1);
    row->setSpacing(metrics::gapWide);
    m_words->setHangs(true);
    m_words->setName(tr("Their words"));
    m_words->setPlaceholder(tr("As they said it"));
    m_day->setName(tr("The day they said it"));
    m_day->setRequired(true);
    row->addWidget(m_words, 1);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, 0, 0, 2);
    side->addStretch(1);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_right->setSpacing(metrics::gap);
    m_right->addWidget(m_day);
    side->addLayout(m_right);
    row->addLayout(side);
    rowPolicy(this);
}

void QuoteRow::setReadOnly(bool readOnly) {
    m_words->setReadOnly(readOnly);
    m_day->setReadOnly(readOnly);
}

void QuoteRow::setOwn(bool own) {
    m_own = own;
    m_words->setHangs(own);
    m_words->setRole(own ? Fonts::Role::Quote : Fonts::Role::Body);
    m_words->setShown(own && !m_words->text().isEmpty() ? language::quoted(m_words->text())
                                                        : QString());
}

QWidget *keyed(const QString &key, QWidget *editor, int keyWidth) {
    auto *outer = new QWidget;
    auto *row = new QHBoxLayout(outer);
    row->setContentsMargins(0, 1, 0, 1);
    row->setSpacing(metrics::gap);
    auto *label = new PlainLabel(key, Fonts::Role::Small, &Tokens::ink2);
    label->setElide(Qt::ElideRight);
    label->setFixedWidth(themeOf(outer).px(keyWidth) - metrics::gap);
    row->addLayout(onFirstLine(label, 2));
    const bool fixed = editor->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    row->addWidget(editor, fixed ? 0 : 1);
    if (fixed) // a day keeps its own width and stands at the left all the same
        row->addStretch(1);
    outer->setMinimumHeight(themeOf(outer).px(metrics::rowKeyValue));
    rowPolicy(outer);
    return outer;
}

QWidget *beside(const QList<QWidget *> &editors, int spacing) {
    auto *outer = new QWidget;
    auto *row = new QHBoxLayout(outer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    for (QWidget *editor : editors)
        row->addWidget(editor, 1);
    rowPolicy(outer);
    return outer;
}
