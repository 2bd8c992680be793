// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/papers.h"
#include "ui/guard.h"
#include "ui/print/pdfsaving.h"
#include "ui/theme.h"

#include <QDialog>
#include <QImage>

class QLabel;

/// A paper before it is printed: its pages as they will be, Print… and Save as PDF. Nothing is
/// written anywhere until one of the two is pressed.
class PaperSheet : public QDialog, public ErrorSink {
    Q_OBJECT
public:
    explicit PaperSheet(Paper paper, QWidget *parent = nullptr);
    /// Opens one over the window of `where`; it goes when it is closed.
    static void preview(const Paper &paper, QWidget *where);
    /// A failed print or save speaks in the sheet itself; the paper stays in sight.
    void showError(const Error &error) override;

    /// Sends all pages to a printer's painter, one sheet each, to the edges of its paper.
    static void printTo(class QPrinter &printer, const Paper &paper);

    /// Where a PDF goes; tests take the place of the dialogs.
    PdfSaving saving;

private:
    /// What it may be large, px: less than its window and its screen.
    QSize room() const;
    void print();
    void save();
    void say(const QString &sentence, Theme::Color color);
    Paper m_paper;
    QLabel *m_said = nullptr;
};

/// One page of a paper as a picture, at the widget's width.
class PaperPicture : public QWidget {
    Q_OBJECT
public:
    PaperPicture(const Paper &paper, int page, QWidget *parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Paper m_paper;
    int m_page = 0;
    QImage m_picture; ///< of the last size
};
