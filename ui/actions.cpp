// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/charts/chartwidget.h"
#include "ui/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

using M = ActMenu;
using W = ActWhen;

constexpr ActRow table[] = {
    {Act::NewNotebook, "new", M::File, W::Always, QT_TRANSLATE_NOOP("Actions", "New notebook"), "",
     "book"},
    {Act::OpenNotebook, "open", M::File, W::Always, QT_TRANSLATE_NOOP("Actions", "Open a notebook"),
     "Ctrl+O", "folder"},
    {Act::OpenSample, "sample", M::File, W::Always,
     QT_TRANSLATE_NOOP("Actions", "Open the sample notebook"), "", "book", false, true},
    {Act::ImportContacts, "import", M::File, W::NotebookOpen,
     QT_TRANSLATE_NOOP("Actions", "Bring in contacts"), "", "import", false, true},
    {Act::Merge, "merge", M::File, W::NotebookOpen, QT_TRANSLATE_NOOP("Actions", "Two copies"), "",
     "copy"},
    {Act::Backups, "backups", M::File, W::NotebookOpen, QT_TRANSLATE_NOOP("Actions", "Backups"), "",
     "backup"},
    {Act::BackUpNow, "back-up-now", M::File, W::NotebookOpen,
     QT_TRANSLATE_NOOP("Actions", "Back up now"), "", "backup", false, true},
    {Act::Lock, "lock", M::File, W::NotebookOpen, QT_TRANSLATE_NOOP("Actions", "Lock"), "Ctrl+L",
     "lock"},
    {Act::Quit, "quit", M::File, W::Always, QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", ""},

    {Act::Undo, "undo", M::Edit, W::NotebookOpen, QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z",
     "undo"},
    {Act::Redo, "redo", M::Edit, W::NotebookOpen, QT_TRANSLATE_NOOP("Actions", "Redo"),
     "Ctrl+Shift+Z", "redo", false, true},
    {Act::Palette, "palette", M::Edit, W::NotebookOpen,
     QT_TRANSLATE_NOOP("Actions", "Find a client or action"), "Ctrl+K", "search"},
    {Act::SearchText, "search", M::Edit, W::NotebookOpen,
     QT_TRANSLATE_NOOP("Actions", "Search all text"), "Ctrl+F", "search"},

    {Act::Today, "today", M::View, W::NotebookOpen, QT_TRANSLATE_NOOP("Actions", "Today"), "",
     "today"},
    {Act::Shelf, "shelf", M::View, W::NotebookOpen, QT_TRANSLATE_NOOP("Actions", "Content shelf"),
     "", "shelf"},
    {Act::History, "history", M::View, W::NotebookOpen, QT_TRANSLATE_NOOP("Actions", "History"), "",
     "clock"},
    {Act::Settings, "settings", M::View, W::NotebookOpen, QT_TRANSLATE_NOOP("Actions", "Settings"),
     "", "settings"},
    {Act::Back, "back", M::View, W::NotebookOpen, QT_TRANSLATE_NOOP("Actions", "Back"), "Esc",
     "back", false, true},
    {Act::FoldList, "fold", M::View, W::NotebookOpen, QT_TRANSLATE_NOOP("Actions", "Fold the list"),
     "Ctrl+B", "list"},
    {Act::FilterList, "filter", M::View, W::NotebookOpen,
     QT_TRANSLATE_NOOP("Actions", "Show only some clients"), "", "tag"},
    {Act::Discreet, "discreet", M::View, W::NotebookOpen,
     QT_TRANSLATE_NOOP("Actions", "Discreet mode"), "Ctrl+Shift+D", "eye-off", true, true},
    {Act::ThemeSystem, "theme-system", M::View, W::Always,
     QT_TRANSLATE_NOOP("Actions", "Light or dark as the system"), "", "", true},
    {Act::ThemeLight, "theme-light", M::View, W::Always, QT_TRANSLATE_NOOP("Actions", "Light"), "",
     "sun", true},
    {Act::ThemeDark, "theme-dark", M::View, W::Always, QT_TRANSLATE_NOOP("Actions", "Dark"), "",
     "moon", true},

    {Act::NewClient, "new-client", M::Client, W::NotebookOpen,
     QT_TRANSLATE_NOOP("Actions", "New client"), "", "plus"},
    {Act::OpenBrief, "brief", M::Client, W::ClientInSight,
     QT_TRANSLATE_NOOP("Actions", "Open brief"), "", "book", false, true},
    {Act::SlideCard, "slide-card", M::Client, W::ClientInSight,
     QT_TRANSLATE_NOOP("Actions", "Open the slide card"), "", "slide"},
    {Act::ClientHistory, "client-history", M::Client, W::ClientInSight,
     QT_TRANSLATE_NOOP("Actions", "History of this client"), "", "clock"},
    {Act::Give, "give", M::Client, W::ClientInSight, QT_TRANSLATE_NOOP("Actions", "Give something"),
     "", "gift"},
    {Act::NoteChoice, "choice", M::Client, W::ClientInSight,
     QT_TRANSLATE_NOOP("Actions", "Note what they chose"), "Ctrl+7", "cup"},
    {Act::LineToSend, "line", M::Client, W::ClientInSight,
     QT_TRANSLATE_NOOP("Actions", "A line to send"), "", "message"},
    {Act::CopyLine, "copy-line", M::Client, W::Sending,
     QT_TRANSLATE_NOOP("Actions", "Copy the line to send"), "Ctrl+Shift+C", "copy"},
    {Act::ShortQuestion, "short-question", M::Client, W::ClientInSight,
     QT_TRANSLATE_NOOP("Actions", "A short question to send"), "", "question"},
    {Act::ReadReply, "reply", M::Client, W::ClientInSight,
     QT_TRANSLATE_NOOP("Actions", "Read a reply"), "", "chat"},
    {Act::Together, "together", M::Client, W::ClientInSight,
     QT_TRANSLATE_NOOP("Actions", "Look together"), "F11", "together"},
    {Act::SetGoal, "set-goal", M::Client, W::ClientInSight,
     QT_TRANSLATE_NOOP("Actions", "Set a goal together"), "Ctrl+G", "goal"},
    {Act::NextStep, "next-step", M::Client, W::ByPage,
     QT_TRANSLATE_NOOP("Actions", "Setting a goal: next step"), "Alt+Right", "arrow-right"},
    {Act::StepBack, "step-back", M::Client, W::ByPage,
     QT_TRANSLATE_NOOP("Actions", "Setting a goal: step before"), "Alt+Left", "back", false, true},
    {Act::EraseClient, "erase", M::Client, W::ClientInSight,
     QT_TRANSLATE_NOOP("Actions", "Erase this client for good…"), "", "trash"},

    {Act::StartSession, "start", M::Session, W::ClientInSight,
     QT_TRANSLATE_NOOP("Actions", "Start notes"), "Ctrl+Enter, Ctrl+Return", "play"},
    {Act::EndSession, "end", M::Session, W::Capturing,
     QT_TRANSLATE_NOOP("Actions", "End the session"), "Ctrl+Shift+Enter, Ctrl+Shift+Return", "stop",
     false, true},
    {Act::FileLine, "file", M::Session, W::Capturing, QT_TRANSLATE_NOOP("Actions", "File as: %1"),
     "", "", false, true},
    {Act::AnswerToWell, "answer", M::Session, W::Capturing,
     QT_TRANSLATE_NOOP("Actions", "Answer to the well"), "Ctrl+J", "question"},
    {Act::NextQuestion, "next-question", M::Session, W::Capturing,
     QT_TRANSLATE_NOOP("Actions", "Next question"), "Alt+Down", "arrow-down"},
    {Act::EditQuestions, "edit-questions", M::Session, W::NotebookOpen,
     QT_TRANSLATE_NOOP("Actions", "Edit the questions"), "", "edit"},

    {Act::Print, "print", M::Papers, W::ClientInSight, QT_TRANSLATE_NOOP("Actions", "Print"),
     "Ctrl+P", "printer"},
    {Act::SaveChart, "save-chart", M::Papers, W::ChartInSight,
     QT_TRANSLATE_NOOP("Actions", "Save chart as…"), "Ctrl+Shift+S", "export"},

    {Act::Keys, "keys", M::Help, W::Always, QT_TRANSLATE_NOOP("Actions", "Help and keys"), "F1",
     "help"},
};

constexpr const char *menuTitles[] = {
    QT_TRANSLATE_NOOP("Actions", "File"),    QT_TRANSLATE_NOOP("Actions", "Edit"),
    QT_TRANSLATE_NOOP("Actions", "View"),    QT_TRANSLATE_NOOP("Actions", "Client"),
    QT_TRANSLATE_NOOP("Actions", "Session"), QT_TRANSLATE_NOOP("Actions", "Papers"),
    QT_TRANSLATE_NOOP("Actions", "Help")};

QList<QKeySequence> keysOf(const ActRow &row) {
    QList<QKeySequence> keys;
    const QStringList parts = Actions::keys(row).split(u", "_s, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        keys << QKeySequence::fromString(part, QKeySequence::PortableText);
    return keys;
}

/// One row a kind in place of the one that stands for them all.
std::vector<ActRow> withKinds() {
    std::vector<ActRow> rows;
    for (const ActRow &row : table) {
        if (row.act != Act::FileLine) {
            rows.push_back(row);
            continue;
        }
        for (const Kind<LineKind> &kind : kinds<LineKind>()) {
            ActRow one = row;
            one.act = Actions::fileAs(kind.value);
            one.name = kind.token;
            one.icon = kind.icon;
            one.files = kind.value;
            one.separatorAfter = &kind == &kinds<LineKind>().back();
            rows.push_back(one);
        }
    }
    return rows;
}

} // namespace

const std::vector<ActRow> &Actions::rows() {
    static const std::vector<ActRow> all = withKinds();
    return all;
}

Act Actions::fileAs(LineKind kind) {
    int at = static_cast<int>(Act::FileLine);
    for (const Kind<LineKind> &one : kinds<LineKind>()) {
        if (one.value == kind)
            break;
        ++at;
    }
    return static_cast<Act>(at);
}

QString Actions::text(const ActRow &row) {
    const QString words = QCoreApplication::translate("Actions", row.english);
    return row.files ? words.arg(kindName(*row.files)) : words;
}

QString Actions::englishText(const ActRow &row) {
    const QString words = QString::fromUtf8(row.english);
    return row.files ? words.arg(QString::fromUtf8(kindOf(*row.files).english)) : words;
}

QString Actions::keys(const ActRow &row) {
    if (!row.files)
        return QString::fromLatin1(row.keys);
    const int key = kindOf(*row.files).key;
    return key == 0 ? QString() : u"Ctrl+%1"_s.arg(key);
}

QString Actions::keyText(const ActRow &row) {
    const QList<QKeySequence> keys = keysOf(row);
    if (keys.isEmpty())
        return {};
    // "Return" is how Qt names the key; on the key stands Enter.
    return keys.first().toString(QKeySequence::NativeText).replace(u"Return"_s, u"Enter"_s);
}

Actions::Actions(QWidget *window) : QObject(window), m_window(window) {
    auto *themes = new QActionGroup(this);
    for (const ActRow &row : rows()) {
        auto *action = new QAction(text(row), this);
        action->setObjectName(QString::fromLatin1(row.name));
        action->setShortcuts(keysOf(row));
        action->setCheckable(row.checkable);
        const QString key = keyText(row);
        action->setToolTip(key.isEmpty() ? text(row) : tr("%1 (%2)").arg(text(row), key));
        if (*row.icon)
            action->setIcon(themeOf(window).icon(QString::fromLatin1(row.icon)));
        action->setIconVisibleInMenu(false);
        if (row.act == Act::ThemeSystem || row.act == Act::ThemeLight || row.act == Act::ThemeDark)
            themes->addAction(action);
        const Act act = row.act;
        connect(action, &QAction::triggered, this, [this, act] { Q_EMIT triggered(act); });
        m_actions.insert(static_cast<int>(act), action);
        window->addAction(action);
        if (row.when == ActWhen::ByPage)
            show(act, false);
    }
    setState(false, false, false);
}

void Actions::fill(QMenuBar *bar) {
    for (std::size_t i = 0; i < std::size(menuTitles); ++i)
        m_menus << bar->addMenu(QCoreApplication::translate("Actions", menuTitles[i]));
    for (const ActRow &row : rows()) {
        if (row.menu == ActMenu::None)
            continue;
        QMenu *menu = m_menus[static_cast<int>(row.menu)];
        menu->addAction((*this)[row.act]);
        if (row.separatorAfter)
            menu->addSeparator();
    }
    setState(false, false, false);
}

void Actions::setState(bool notebookOpen, bool clientInSight, bool capturing) {
    for (const ActRow &row : rows()) {
        if (row.when == ActWhen::ByPage)
            continue;
        const bool can = row.when == ActWhen::Always ||
                         (row.when == ActWhen::NotebookOpen && notebookOpen) ||
                         (row.when == ActWhen::ClientInSight && clientInSight) ||
                         (row.when == ActWhen::ChartInSight && clientInSight && !capturing &&
                          !ChartWidget::inSight(m_window).isEmpty()) ||
                         (row.when == ActWhen::Capturing && capturing);
        QAction *action = (*this)[row.act];
        action->setVisible(can);
        // A hidden action's key must be silent, too.
        if (row.act != Act::Undo && row.act != Act::Redo)
            action->setEnabled(can);
    }
    tidyMenus();
}

void Actions::show(Act act, bool can) {
    (*this)[act]->setVisible(can);
    (*this)[act]->setEnabled(can); // a hidden action's key must be silent, too
    tidyMenus();
}

void Actions::showChartActions() {
    m_followsCharts = false;
    QAction *save = (*this)[Act::SaveChart];
    const bool can =
        (*this)[Act::OpenBrief]->isVisible() && !ChartWidget::inSight(m_window).isEmpty();
    if (can == save->isVisible())
        return;
    save->setVisible(can);
    save->setEnabled(can);
    tidyMenus();
}

void Actions::followCharts(QWidget *window) {
    auto *actions = window->findChild<Actions *>({}, Qt::FindDirectChildrenOnly);
    if (!actions || actions->m_followsCharts)
        return;
    actions->m_followsCharts = true;
    QMetaObject::invokeMethod(actions, &Actions::showChartActions, Qt::QueuedConnection);
}

QAction *Actions::saveChart(QWidget *window) {
    auto *actions = window->findChild<Actions *>({}, Qt::FindDirectChildrenOnly);
    return actions && (*actions)[Act::SaveChart]->isVisible() ? (*actions)[Act::SaveChart]
                                                              : nullptr;
}

void Actions::tidyMenus() {
    for (QMenu *menu : std::as_const(m_menus)) {
        bool any = false;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            any = any || (action->isVisible() && !action->isSeparator());
        menu->menuAction()->setVisible(any);
    }
}
