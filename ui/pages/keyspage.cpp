// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keyspage.h"

#include "ui/actions.h"
#include "ui/pages/sessionsheet.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KeysPage::KeysPage(QWidget *parent) : QScrollArea(parent) {
    const Theme &theme = themeOf(this);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Help and keys"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusInside", true);
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    const int margin = theme.px(metrics::pageMargin);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(8));
    column->addWidget(new PlainLabel(tr("Help and keys"), Fonts::Role::Title));
    const auto [firstKey, lastKey] = SessionSheet::filingKeys();
    auto *what = new PlainLabel(
        tr("Before a call: Ctrl+K, two letters, Enter. During it: type, %1 to %2 file the line, "
           "Enter begins the next. Everything is saved as it is typed, and Ctrl+Z takes anything "
           "back.")
            .arg(firstKey, lastKey),
        Fonts::Role::Body, &Tokens::ink2);
    what->setWraps(true);
    column->addWidget(what);
    column->addSpacing(theme.px(8));
    column->addWidget(new SectionLabel(tr("Keys")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(20));
    grid->setVerticalSpacing(theme.px(6));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    QList<std::pair<QString, QString>> keys;
    for (const ActRow &row : Actions::rows())
        if (const QString key = Actions::keyText(row); !key.isEmpty())
            keys << std::pair{key, Actions::text(row)};
    keys << std::pair{tr("Enter"), tr("the next line; the input method's while composing")}
         << std::pair{tr("Shift+Enter"), tr("a new line within the line; in Ctrl+K a new client")};
    const qsizetype half = (keys.size() + 1) / 2;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const int row = static_cast<int>(i % half);
        const int left = i < half ? 0 : 2;
        grid->addWidget(new PlainLabel(keys[i].first, Fonts::Role::BodyBold, &Tokens::ai), row,
                        left);
        auto *does = new PlainLabel(keys[i].second, Fonts::Role::Body, &Tokens::ink);
        does->setWraps(true);
        grid->addWidget(does, row, left + 1);
    }
    column->addLayout(grid);
    column->addSpacing(theme.px(12));
    auto *back = new Button(tr("Back"));
    back->setHint(QKeySequence(Qt::Key_Escape));
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addStretch();
    setWidget(page);
    connect(back, &QPushButton::clicked, this, &KeysPage::done);
}

void KeysPage::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT done();
    else
        QScrollArea::keyPressEvent(event);
}
