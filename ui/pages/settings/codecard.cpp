// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/codecard.h"

#include "app/papers/recoverypaper.h"
#include "ui/print/papersheet.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretclipboard.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {
constexpr int groupsAcross = 4;
}

CodeCard::CodeCard(const QString &code, const QString &notebook, QDate made, QWidget *parent)
    : TintBand(parent), m_code(code.toUtf8()), m_notebook(notebook), m_made(made),
      m_clipboard(new SecretClipboard(this)) {
    const Theme &theme = themeOf(this);
    auto *rows = new QVBoxLayout(this);
    const int margin = theme.px(16);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(theme.px(10));
    auto *head = new PlainLabel(tr("The recovery code. It is shown this once."),
                                Fonts::Role::BodyBold, &Tokens::ink);
    head->setWraps(true);
    rows->addWidget(head);
    rows->addLayout(groups());
    auto *keep = new PlainLabel(
        tr("Print it or write it down, and keep it away from this computer: whoever has it and "
           "the file can read everything. It is kept nowhere else; a PDF of it should not stay "
           "on this computer."),
        Fonts::Role::Body, &Tokens::ink2);
    keep->setWraps(true);
    rows->addWidget(keep);
    auto *buttons = new QHBoxLayout;
    m_print = new Button(tr("Print the sheet"), Button::Kind::Primary);
    m_print->setSymbol(QStringLiteral("printer"));
    m_copy = new Button(tr("Copy for 30 seconds"));
    m_done = new Button(tr("I have it on paper"));
    for (Button *button : {m_print, m_copy, m_done})
        buttons->addWidget(button);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    connect(m_print, &QAbstractButton::clicked, this,
            [this] { PaperSheet::preview(paper(), this); });
    connect(m_copy, &QAbstractButton::clicked, this, [this] { m_clipboard->copy(this->code()); });
    connect(m_done, &QAbstractButton::clicked, this, &CodeCard::done);
    setFocusProxy(m_print);
}

QString CodeCard::code() const {
    return QString::fromUtf8(m_code.bytes());
}

/// Numbered, as a slip is told by the number of its group.
QGridLayout *CodeCard::groups() {
    const Theme &theme = themeOf(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(28));
    grid->setVerticalSpacing(theme.px(2));
    const QStringList parts = code().split(u'-');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const int row = int(i) / groupsAcross * 2, column = int(i) % groupsAcross;
        grid->addWidget(new PlainLabel(QString::number(i + 1), Fonts::Role::Small, &Tokens::ink2),
                        row, column);
        auto *digits = new PlainLabel(parts[i], Fonts::Role::Name, &Tokens::ink);
        digits->setAccessibleName(tr("Group %1: %2").arg(i + 1).arg(parts[i]));
        grid->addWidget(digits, row + 1, column);
    }
    grid->setColumnStretch(groupsAcross, 1);
    return grid;
}

Paper CodeCard::paper() const {
    return RecoveryPaper::make(m_notebook, code(), m_made);
}
