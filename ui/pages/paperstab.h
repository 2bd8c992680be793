// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/papers/papers.h"
#include "ui/pages/tab.h"
#include "ui/print/pdfsaving.h"

class Button;
class PageScroll;
class PlainLabel;
class QLayout;
class QListWidget;
class QVBoxLayout;

/// The papers that can be made now, each with a picture of it, what it is made of, and the two
/// ways out: print and PDF. Nothing is written until one of them is pressed.
class PapersTab : public Tab {
    Q_OBJECT
public:
    explicit PapersTab(Context &with, QWidget *parent = nullptr);

    void display(const ClientNotebook &notebook) override;
    /// A session: its summary. Anything else: the brief.
    void reveal(Id row) override;
    bool print() override;
    void savePdf();

    /// How a paper is shown before it is printed, and where a PDF goes; tests take the place of
    /// the dialogs.
    std::function<void(const Paper &, QWidget *)> showPaper;
    PdfSaving saving;

    QListWidget *list() const { return m_list; }

private:
    Paper paper() const;
    QString madeOf(const ForClient &content) const;
    QLayout *layOutPaper();
    void fillList();
    void showChosen();
    Id chosenSession() const;

    ClientNotebook m_notebook;
    QListWidget *m_list;
    PlainLabel *m_title;
    PlainLabel *m_madeOf;
    Button *m_print;
    Button *m_save;
    PageScroll *m_scroll;
    QVBoxLayout *m_pictures;
};
