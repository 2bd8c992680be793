// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkrow.h"

#include "ui/widgets/farlabel.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/notebookstyle.h"
#include "ui/widgets/plainlabel.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QVariantAnimation>

CheckMark::CheckMark(QWidget *parent) : QCheckBox(parent) {
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", metrics::radiusCheck);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // clicked, not toggled: only a person's own tick is drawn slowly.
    connect(this, &QAbstractButton::clicked, this, [this](bool checked) {
        const int ms = Theme::motion(metrics::checkMs, this);
        if (!checked || ms == 0)
            return;
        auto *draw = new QVariantAnimation(this);
        draw->setDuration(ms);
        draw->setStartValue(0.0);
        draw->setEndValue(1.0);
        connect(draw, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
            m_progress = value.toReal();
            update();
        });
        draw->start(QAbstractAnimation::DeleteWhenStopped);
    });
}

void CheckMark::setSide(int side) {
    m_side = side;
    updateGeometry();
}

QSize CheckMark::sizeHint() const {
    const int side = themeOf(this).px(m_side);
    return {side, side};
}

void CheckMark::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintCheckBox(painter, rect(), themeOf(this).tokens(), isChecked(), isEnabled(),
                  underMouse() && isEnabled(), m_progress);
}

CheckRow::CheckRow(const QString &text, Size size, QWidget *parent)
    : QWidget(parent), m_size(size), m_mark(new CheckMark(this)),
      m_text(new InlineEdit(InlineEdit::Lines::One,
                            size == Size::Page ? Fonts::Role::Body : Fonts::Role::TogetherRow,
                            this)),
      m_date(size == Size::Page ? new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2, this)
                                : new FarLabel({}, this)),
      m_column(new QVBoxLayout) {
    auto *row = new QHBoxLayout(this);
    const bool large = size == Size::Together;
    const int above = large ? 5 : 1;
    row->setContentsMargins(0, above, 0, above);
    row->setSpacing(large ? 16 : 10);
    m_mark->setSide(large ? 20 : 16);
    // The box stands beside the first line, also when the words take two.
    auto *box = new QVBoxLayout;
    box->setContentsMargins(0, large ? 7 : 3, 0, 0);
    box->addWidget(m_mark);
    box->addStretch(1);
    row->addLayout(box);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_text);
    m_column->addStretch(1);
    row->addLayout(m_column, 1);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, large ? 6 : 2, 0, 0);
    right->addWidget(m_date);
    right->addStretch(1);
    row->addLayout(right);
    // Preferred, not Fixed: Qt bounds a Fixed widget by its size hint, also where its height
    // follows its width.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumHeight(large ? metrics::rowTogether : metrics::rowPromise);
    setText(text);
    connect(m_mark, &QAbstractButton::clicked, this, [this](bool done) {
        showState();
        Q_EMIT toggled(done);
    });
    connect(m_text, &InlineEdit::committed, this, [this](const QString &now) {
        m_mark->setAccessibleName(now.isEmpty() ? tr("Done") : now);
        Q_EMIT edited(now);
    });
}

void CheckRow::setText(const QString &text) {
    m_text->setText(text);
    m_text->setName(tr("Promise"));
    // The box is named by its promise, as a check box with words would be.
    m_mark->setAccessibleName(text.isEmpty() ? tr("Done") : text);
}

QString CheckRow::text() const {
    return m_text->text();
}

void CheckRow::setChecked(bool done) {
    const QSignalBlocker quiet(m_mark);
    m_mark->setChecked(done);
    showState();
}

bool CheckRow::isChecked() const {
    return m_mark->isChecked();
}

void CheckRow::setDate(const QString &date, bool due) {
    m_date->setText(date);
    m_due = due;
    showState();
}

void CheckRow::showState() {
    const bool done = m_mark->isChecked();
    m_text->setStruck(done && m_size == Size::Page);
    m_text->setColor(done && m_size == Size::Page ? &Tokens::ink3 : &Tokens::ink);
    const bool urgent = m_due && !done;
    m_date->setColor(urgent ? &Tokens::kaki : &Tokens::ink2);
    if (m_size == Size::Page)
        m_date->setRole(urgent ? Fonts::Role::SmallBold : Fonts::Role::Small);
    m_mark->update();
}

void CheckRow::setReadOnly(bool readOnly) {
    m_text->setReadOnly(readOnly);
}

void CheckRow::setWraps(bool wraps) {
    m_text->setWraps(wraps);
}

QHBoxLayout *CheckRow::meta() {
    if (!m_meta) {
        m_meta = new QHBoxLayout;
        m_meta->setContentsMargins(0, 0, 0, 4);
        m_meta->setSpacing(metrics::gap);
        m_column->insertLayout(1, m_meta);
    }
    return m_meta;
}

void CheckRow::paintEvent(QPaintEvent *) {
    if (m_size != Size::Together)
        return;
    QPainter painter(this);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), themeOf(this).tokens().rule);
}
