// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/linerow.h"

#include "app/language.h"
#include "ui/kindcolor.h"
#include "ui/widgets/hatch.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/stamp.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LineRow::LineRow(Form<Line> &form, QWidget *parent)
    : QWidget(parent), m_form(form), m_tag(new IconButton(u"note"_s, tr("Filed as"), this)),
      m_time(new PlainLabel({}, Fonts::Role::Small, &Tokens::ink3)),
      m_words(
          form.lines(&Line::text, tr("Line"), tr("what was said or agreed"), Fonts::Role::Line)),
      m_private(
          new PlainLabel(tr("Never printed, in no summary"), Fonts::Role::Tiny, &Tokens::ink2)),
      m_carried(new Stamp(tr("Carried over"), Stamp::Kind::Mark)) {
    const Theme &theme = themeOf(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 3, 0, 4);
    row->setSpacing(metrics::gap);
    m_time->setFixedWidth(theme.px(40));
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_time, 0, Qt::AlignTop);
    row->addWidget(m_tag, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_words);
    column->addWidget(m_private);
    row->addLayout(column, 1);
    row->addWidget(m_carried, 0, Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_tag->setEnabled(!form.isReadOnly());
    connect(m_tag, &QAbstractButton::clicked, this, &LineRow::offerKinds);
    form.onShow([this](const Line &line) { follow(line); });
}

void LineRow::follow(const Line &line) {
    m_kind = line.kind;
    const Kind<LineKind> &kind = kindOf(line.kind);
    const QString name = kindName(line.kind);
    m_tag->setSymbol(QString::fromLatin1(kind.icon), tagColor(line.kind));
    m_tag->setAccessibleName(tr("Filed as: %1").arg(name));
    m_tag->setToolTip(kind.key > 0 ? tr("Filed as: %1 (Ctrl+%2)").arg(name).arg(kind.key) : name);
    m_words->setRole(line.kind == LineKind::Well ? Fonts::Role::LineWell : Fonts::Role::Line);
    m_private->setVisible(kind.isPrivate);
    m_time->setText(line.at.isValid() ? language::time(line.at) : QString());
    m_carried->setVisible(line.carriedFrom != 0);
    update();
}

void LineRow::retag(LineKind kind) {
    if (m_form.isReadOnly())
        return;
    m_words->commit(); // the words go with their tag
    m_form.change({}, [&](Line &line) { line.kind = kind; });
}

void LineRow::offerKinds() {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Theme &theme = themeOf(this);
    for (const Kind<LineKind> &kind : kinds<LineKind>()) {
        QAction *action =
            menu->addAction(theme.icon(QString::fromLatin1(kind.icon)), kindName(kind.value));
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(kind.key)));
        action->setShortcutContext(Qt::WidgetShortcut); // shown here; the row itself hears it
        connect(action, &QAction::triggered, this, [this, value = kind.value] { retag(value); });
    }
    menu->popup(m_tag->mapToGlobal(QPoint(0, m_tag->height())));
}

void LineRow::keyPressEvent(QKeyEvent *event) {
    if (event->modifiers() == Qt::ControlModifier)
        for (const Kind<LineKind> &kind : kinds<LineKind>())
            if (kind.key > 0 && event->key() == Qt::Key_0 + kind.key)
                return retag(kind.value);
    QWidget::keyPressEvent(event);
}

void LineRow::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Tokens &tokens = themeOf(this).tokens();
    if (kindOf(m_kind).isPrivate) {
        paintHatch(painter, rect(), tokens.rule2);
        // Words are read on paper, not on lines.
        for (const QWidget *part :
             {static_cast<const QWidget *>(m_time), static_cast<const QWidget *>(m_tag),
              static_cast<const QWidget *>(m_words), static_cast<const QWidget *>(m_private)}) {
            QRect area(part->mapTo(this, QPoint()), part->size());
            area.setWidth(std::min(area.width(), part->sizeHint().width()));
            painter.fillRect(area.adjusted(-3, 0, 6, 0), tokens.paper);
        }
    }
    painter.fillRect(QRectF(0, height() - 1, width(), 1), tokens.rule2);
}
