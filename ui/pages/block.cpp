// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/block.h"

#include "ui/widgets/iconbutton.h"
#include "ui/widgets/rowlistbase.h"
#include "ui/widgets/sectionlabel.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

/// Room around a part of a block. Where the part hides itself nothing of that room stays.
class Inset final : public QWidget {
public:
    Inset(QWidget *part, const QMargins &room) {
        auto *row = new QVBoxLayout(this);
        row->setContentsMargins(room);
        row->setSpacing(0);
        row->addWidget(part);
        setSizePolicy(part->sizePolicy());
        part->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            setVisible(event->type() == QEvent::ShowToParent);
        return QWidget::eventFilter(watched, event);
    }
};

} // namespace

Block::Block(const QString &title, QWidget *parent)
    : QWidget(parent), m_head(new SectionLabel(title)), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(inset(m_head, 0));
    m_column->addSpacing(metrics::grid);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QWidget *Block::inset(QWidget *widget, int spaceAbove) {
    return new Inset(widget, {0, spaceAbove, RowListBase::kGutter, 0});
}

void Block::add(QWidget *widget, int spaceAbove) {
    m_column->addWidget(inset(widget, spaceAbove));
}

void Block::addList(RowListBase *list, int spaceAbove, bool ownAdd) {
    if (spaceAbove > 0)
        m_column->addSpacing(spaceAbove);
    m_column->addWidget(list);
    if (!ownAdd)
        m_head->addBeside(list->addButton());
}

void Block::addSub(QWidget *label, RowListBase *list, int spaceAbove) {
    auto *outer = new QWidget;
    auto *row = new QHBoxLayout(outer);
    row->setContentsMargins(0, spaceAbove, RowListBase::kGutter, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(label);
    row->addWidget(list->addButton());
    row->addStretch(1);
    outer->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_column->addWidget(outer);
}

PageScroll::PageScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent), m_bar(new QScrollBar(Qt::Vertical, this)) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    setWidget(content);
    QScrollBar *own = verticalScrollBar();
    connect(own, &QScrollBar::rangeChanged, this, [this, own](int low, int high) {
        m_bar->setPageStep(own->pageStep());
        m_bar->setSingleStep(own->singleStep());
        m_bar->setRange(low, high);
        m_bar->setVisible(high > low);
        m_bar->raise();
        Q_EMIT overflows(high > low);
    });
    connect(own, &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
    connect(m_bar, &QScrollBar::valueChanged, own, &QScrollBar::setValue);
    m_bar->hide();
}

void PageScroll::toTop() {
    verticalScrollBar()->setValue(0);
}

void PageScroll::reveal(Id row) {
    for (const RowListBase *list : findChildren<RowListBase *>())
        if (QWidget *frame = list->frameOf(row))
            return ensureWidgetVisible(frame);
}

void PageScroll::resizeEvent(QResizeEvent *event) {
    // Never sideways: the page takes the width there is, and grows down instead.
    widget()->setMaximumWidth(viewport()->width());
    QScrollArea::resizeEvent(event);
    const int wide = m_bar->sizeHint().width();
    m_bar->setGeometry(width() - wide, 0, wide, height());
}
