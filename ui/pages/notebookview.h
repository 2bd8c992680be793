// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"
#include "ui/context.h"
#include "ui/pages/undostep.h"

#include <QTimer>
#include <QWidget>
#include <memory>

class ClientPanel;
class ClientPage;
class Palette;
class PaletteFinder;
class QSplitter;
class QStackedWidget;
class SessionCapture;
class SidePages;
class Sheets;
class Store;
class TodayScreen;
class UndoBar;

/// An open notebook: the list at the left, the page in sight at the right, the palette and the
/// undo bar over them. It lives as long as the notebook is open.
class NotebookView : public QWidget {
    Q_OBJECT
public:
    /// Takes `store`. Throws Error where it cannot be read; then it was not taken.
    NotebookView(std::unique_ptr<Store> &&store, Theme &theme, Clock clock, Actions &actions,
                 QWidget *parent = nullptr);
    ~NotebookView() override;

    Store &store() const { return *m_store; }
    Context &context() { return m_context; }

    /// The page of the day it was left on, else Today. `firstTime`: the next call's brief.
    void openWhereLeft(bool firstTime);
    void openToday();
    void openClient(Id client, const QString &tab, Id row = 0);
    void openSession(Id client, Id session);
    /// A page of pageKinds().
    void openPage(const QString &name, Id client = 0, Id row = 0);
    void give();
    /// From a session or a slide card to the brief, from a page to whom it is for, from a client to
    /// Today.
    void back();
    /// Writes all that is typed; before a lock, a switch or the end.
    void commit();
    /// commit(), then closes the file. Throws Error; the view is of no use afterwards.
    void close();

    /// commit(), then hands the notebook out, open as it is, for another view to show. This one
    /// may only be deleted then, before the notebook goes. Nothing is thrown.
    std::unique_ptr<Store> release();

    void openPalette(const QString &typed = {});
    /// "田中" or "田中 花子"; `reading` in kana, where it is known.
    void addClient(const QString &name, const QString &reading = {});
    void beginAddingClient();
    void undo();
    void redo();
    void print();
    void setDiscreet(bool discreet);
    bool isDiscreet() const { return m_discreet; }
    /// By hand; otherwise the list folds by itself where the window is narrow.
    void toggleList();
    void setListFolded(bool folded);
    /// Opens the list of tags and states to show only.
    void filterList();
    bool isListFolded() const { return m_foldedByHand; }

    /// The client in sight, 0 on Today.
    Id clientInSight() const;
    bool isCapturing() const;
    /// For the window's title; empty on Today and in discreet mode.
    QString nameInSight() const;
    /// Null until the first session of this opening begins.
    SessionCapture *capture() const { return m_capture; }
    ClientPage *clientPage() const { return m_client; }
    TodayScreen *todayPage() const { return m_today; }
    ClientPanel *list() const { return m_list; }
    SidePages &pages() const { return *m_pages; }
    Palette *palette() const { return m_palette; }
    /// A line to send, and the reader of replies.
    Sheets *sheets() const { return m_sheets.get(); }

    /// Starts notes for the client in sight, or for the next call on Today.
    void startForWhomIsInSight();
    /// Whether that goes on with notes that were begun and not ended.
    bool goesOn() const;

Q_SIGNALS:
    /// Another page, another client: the window's title and menus follow.
    void pageChanged();
    void lineSaved(const QTime &at);
    /// A word for the status line, of this page only.
    void said(const QString &sentence);
    void told(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(Actions &actions);
    void connectAll();
    void makeCapture();
    void changed();
    void minutePassed();
    void focusClientPage();
    void refreshAll();
    void clear();
    bool refreshOne(Id client);
    void showPage(QWidget *page);
    void foldAsNeeded();
    /// Nobody is named but who is in sight: the screen is shared, or a session written down.
    bool hidesNames() const { return m_discreet || isCapturing(); }
    void remember();
    void forgetWhatIsOld();
    void rememberRecent(Id client);
    void step(UndoStep::Way way);
    bool shows(const UndoStep &step) const;
    void tell(const UndoStep &step, bool wasInSight);

    std::unique_ptr<Store> m_store;
    Context m_context;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    ClientPanel *m_list;
    std::unique_ptr<SidePages> m_pages;
    TodayScreen *m_today;
    ClientPage *m_client;
    SessionCapture *m_capture = nullptr;
    PaletteFinder *m_finder;
    Palette *m_palette;
    UndoBar *m_undoBar;
    std::unique_ptr<Sheets> m_sheets;
    Spot m_toShow; ///< where the undo bar's button leads, when it offers to show
    QTimer m_minute;
    QSet<Id> m_wanted; ///< those whom Today would show, for the number beside it
    int m_unfoldedWidth = 0;
    QDate m_readOn;      ///< the day that refreshAll() last read
    QString m_addedName; ///< of the client being added,
    Id m_addedId = 0;    ///< and the id that a second try takes again
    bool m_discreet = false;
    bool m_foldedByHand = false;
    bool m_closed = false;
};
