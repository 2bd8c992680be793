// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/privatefold.h"

#include "ui/theme.h"
#include "ui/widgets/hatch.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/shown.h"

#include <QPainter>
#include <QVBoxLayout>

namespace {

/// The row that opens and closes: hatch, lock, words on paper, chevron.
class Head final : public QPushButton {
public:
    explicit Head(QWidget *parent) : QPushButton(parent) {
        setCheckable(true);
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override {
        const Theme &theme = themeOf(this);
        const QFontMetricsF fit(theme.font(Fonts::Role::Body));
        return {qCeil(fit.horizontalAdvance(text())) + theme.px(90), theme.px(metrics::fold)};
    }
    QSize minimumSizeHint() const override { return {themeOf(this).px(90), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        const Tokens &tokens = theme.tokens();
        if (underMouse())
            painter.fillRect(rect(), tokens.hover);
        paintHatch(painter, rect(), underMouse() ? tokens.rule : tokens.rule2);
        const QColor ground = underMouse() ? tokens.hover : tokens.paper;
        const int side = theme.px(14);
        const QRect lock(theme.px(8), (height() - side) / 2, side, side);
        painter.fillRect(lock.adjusted(-4, -2, 4, 2), ground);
        theme.paintIcon(painter, lock, QStringLiteral("concern"), &Tokens::ink2);

        painter.setFont(theme.font(Fonts::Role::Body));
        const QFontMetrics fit(painter.font());
        const int room = width() - theme.px(32) - theme.px(34);
        const QString shown = fit.elidedText(text(), Qt::ElideRight, room);
        const QRect words(theme.px(32), 0, fit.horizontalAdvance(shown), height());
        painter.fillRect(words.adjusted(-5, 3, 5, -3), ground);
        painter.setPen(tokens.ink2);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, shown);

        const QRect chevron(width() - theme.px(22), (height() - side) / 2, side, side);
        painter.fillRect(chevron.adjusted(-4, -2, 4, 2), ground);
        theme.paintIcon(painter, chevron,
                        isChecked() ? QStringLiteral("chevron-down")
                                    : QStringLiteral("chevron-right"),
                        &Tokens::ink2);
    }
};

/// The opened lines stand on the hatch.
class Body final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Tokens &tokens = themeOf(this).tokens();
        paintHatch(painter, rect(), tokens.rule2);
        // Words are read on paper, not on lines.
        const auto children = findChildren<PlainLabel *>();
        for (const PlainLabel *label : children)
            painter.fillRect(label->geometry().adjusted(-6, 0, 6, 0), tokens.paper);
    }
};

} // namespace

PrivateFold::PrivateFold(QWidget *parent)
    : QWidget(parent), m_head(new Head(this)), m_body(new Body(this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_body);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(12, 4, 12, 8);
    m_column->setSpacing(2);
    m_body->hide();
    hide();
    // Preferred, not Fixed: Qt bounds a Fixed widget by its size hint, also where its height
    // follows its width.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(m_head, &QAbstractButton::toggled, m_body, &QWidget::setVisible);
}

void PrivateFold::setLines(const QStringList &lines) {
    if (lines == m_lines)
        return;
    m_lines = lines;
    setOpen(false);
    const auto labels = m_body->findChildren<PlainLabel *>();
    qDeleteAll(labels);
    for (const QString &line : lines) {
        auto *label = new PlainLabel(line, Fonts::Role::Body, &Tokens::ink, m_body);
        label->setWraps(true);
        m_column->addWidget(label);
    }
    m_column->addWidget(new PlainLabel(tr("Never printed, in no summary"), Fonts::Role::Tiny,
                                       &Tokens::ink2, m_body),
                        0, Qt::AlignRight);
    m_head->setText(tr("%n in confidence", nullptr, static_cast<int>(lines.size())));
    setShown(this, !lines.isEmpty());
}

bool PrivateFold::isOpen() const {
    return m_head->isChecked();
}

void PrivateFold::setOpen(bool open) {
    m_head->setChecked(open);
}
