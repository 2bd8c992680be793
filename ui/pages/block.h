// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "ui/context.h"

#include <QScrollArea>
#include <QWidget>

class QScrollBar;
class QVBoxLayout;
class RowListBase;
class SectionLabel;

/// One block of a page: a section label and what stands under it. Lists reach into the gutter
/// at the right with their rows' tools; everything else ends before it, so a block is laid
/// RowListBase::kGutter px wider than what is seen of it.
class Block : public QWidget {
    Q_OBJECT
public:
    explicit Block(const QString &title, QWidget *parent = nullptr);

    SectionLabel *head() const { return m_head; }
    /// Ends before the gutter.
    void add(QWidget *widget, int spaceAbove = 0);
    /// A list, its tools in the gutter; its + at the label unless `ownAdd`.
    void addList(RowListBase *list, int spaceAbove = 0, bool ownAdd = false);
    /// A small line over a part of the block, with the + of that part's list beside it.
    void addSub(QWidget *label, RowListBase *list, int spaceAbove = 0);

private:
    QWidget *inset(QWidget *widget, int spaceAbove);

    SectionLabel *m_head;
    QVBoxLayout *m_column;
};

/// A page that scrolls down and never sideways, on paper, without a frame. Its bar lies over
/// the page's margin and takes no width, so that nothing moves when it appears.
class PageScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit PageScroll(QWidget *content, QWidget *parent = nullptr);
    /// Back to the top: another client is shown.
    void toTop();
    /// Brings a row of any list on the page in sight; an unknown one does nothing.
    void reveal(Id row);

Q_SIGNALS:
    /// Whether there is more than fits.
    void overflows(bool more);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QScrollBar *m_bar;
};
