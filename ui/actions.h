// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/kinds.h"

#include <QCoreApplication>
#include <QHash>
#include <QObject>
#include <QString>
#include <optional>
#include <vector>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

/// Everything the window can be told to do, in one table: menus, tooltips, the palette's ">"
/// part and the list behind F1 are all made from it, so that none can lie about a key.
enum class Act {
    NewNotebook,
    OpenNotebook,
    OpenSample,
    ImportContacts,
    Lock,
    Quit,
    Undo,
    Redo,
    Palette,
    SearchText,
    Today,
    Shelf,
    History,
    Backups,
    Merge,
    Settings,
    BackUpNow,
    Back,
    FoldList,
    FilterList,
    Discreet,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    NewClient,
    OpenBrief,
    SlideCard,
    ClientHistory,
    Give,
    NoteChoice,
    LineToSend,
    CopyLine,
    ShortQuestion,
    ReadReply,
    Together,
    SetGoal,
    NextStep,
    StepBack,
    EraseClient,
    StartSession,
    EndSession,
    AnswerToWell,
    NextQuestion,
    EditQuestions,
    Print,
    SaveChart,
    Keys,
    /// The first of the kinds of line; those behind it are one each, in the order of
    /// kinds<LineKind>(): see Actions::fileAs().
    FileLine
};

enum class ActMenu { File, Edit, View, Client, Session, Papers, Help, None };

/// When an action can be told: hidden at all other times, in menus and palette alike.
enum class ActWhen {
    Always,
    NotebookOpen,
    ClientInSight,
    ChartInSight,
    Capturing,
    Sending, ///< a line to send is open; the window says so
    ByPage   ///< as long as the page it belongs to is in sight, which says so itself
};

struct ActRow {
    Act act;
    const char *name; ///< for tests and the accessibility bus, never translated
    ActMenu menu;
    ActWhen when;
    const char *english; ///< translated in the context "Actions"
    const char *keys;    ///< see Actions::keys()
    const char *icon;    ///< of resources/icons, or ""
    bool checkable = false;
    bool separatorAfter = false;
    std::optional<LineKind> files = {}; ///< the kind that the line is filed as
};

class Actions : public QObject {
    Q_OBJECT
public:
    /// Makes all actions and adds them to `window`, so that their keys work in it.
    explicit Actions(QWidget *window);

    QAction *operator[](Act act) const { return m_actions.value(static_cast<int>(act)); }
    /// Fills the menu bar; menus all of whose actions are hidden stay away.
    void fill(QMenuBar *bar);
    /// Shows what can be done now and hides the rest.
    void setState(bool notebookOpen, bool clientInSight, bool capturing);
    /// Of an action that is shown by its page.
    void show(Act act, bool can);
    /// Shows the menus that hold anything visible; after actions were shown one by one.
    void tidyMenus();

    /// Charts came into the sight of `window` or left it: what can be done with them follows, once
    /// the page is laid out.
    static void followCharts(QWidget *window);
    /// Of a window that has such a table; null where it has none.
    static QAction *saveChart(QWidget *window);

    /// The table, with a row for each kind of line in its place.
    static const std::vector<ActRow> &rows();
    /// What files the line in the editor as this kind.
    static Act fileAs(LineKind kind);
    static QString text(const ActRow &row);
    /// As text(), in English whatever the language: people look for that, too.
    static QString englishText(const ActRow &row);
    /// All keys, portable, parted by ", ".
    static QString keys(const ActRow &row);
    /// The first key as the desktop writes it, or nothing.
    static QString keyText(const ActRow &row);

Q_SIGNALS:
    void triggered(Act act);

private:
    void showChartActions();
    QWidget *m_window;
    bool m_followsCharts = false; ///< asked for, not done yet
    QHash<int, QAction *> m_actions;
    QList<QMenu *> m_menus;
};
