// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/goals/originparts.h"
#include "ui/pages/goals/setting/goalsetting.h"
#include "ui/pages/goals/setting/goalstep.h"
#include "ui/pages/goalstab.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/tickslider.h"

/// A window on a client with nothing but sessions.
struct Desk : Shell {
    std::unique_ptr<MainWindow> win;

    explicit Desk(const std::function<void(Store::Batch &, Desk &)> &more = {}) {
        if (more) {
            auto store = open();
            store->write(QStringLiteral("more"), [&](Store::Batch &batch) { more(batch, *this); });
            store->close();
        }
        theme.apply(*qApp);
        begin();
    }
    void begin() {
        win = window();
        QApplication::setActiveWindow(win.get());
        (void)QTest::qWaitForWindowActive(win.get());
        view().openClient(tanaka, QStringLiteral("goals"));
    }
    NotebookView &view() const { return *win->notebook(); }
    Store &store() const { return view().store(); }
    ClientNotebook notebook() const { return store().notebook(tanaka); }
    GoalsTab *tab() const { return qobject_cast<GoalsTab *>(view().clientPage()->tabInSight()); }
    GoalSetting *panel() const { return tab() ? tab()->setting() : nullptr; }
    GoalSetting *opened(Id goal = 0) const {
        tab()->beginSetting(goal);
        return panel();
    }
    /// A goal with a title, and the panel on it.
    GoalSetting *titled(const QString &title = QStringLiteral("Open the library")) const {
        opened();
        type(panel()->goalStep()->title(), title);
        return panel();
    }

    // --- a person at the keyboard -------------------------------------------------------------
    static QWidget *focus() {
        QWidget *focus = QApplication::focusWidget();
        return focus ? focus : QApplication::activeWindow();
    }
    static void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(focus(), static_cast<Qt::Key>(key), with);
        settle();
    }
    /// Each to where the keys go by then: a field that is typed on opens.
    static void say(const QString &words) {
        for (const QChar c : words)
            QTest::keyClick(focus(), c.toLatin1());
    }
    static void enter(const QString &words = {}) {
        say(words);
        press(Qt::Key_Return);
    }
    /// Typed in place of what stands there, and left.
    static void type(InlineEdit *edit, const QString &text) {
        edit->edit();
        if (edit->lineField())
            edit->lineField()->setText(text);
        else
            edit->findChild<TextField *>()->setPlainText(text);
        edit->leave();
        settle();
    }
    static InlineEdit *field(FormBase &form, const char *column) {
        return form.editorOf(QString::fromLatin1(column));
    }
    static bool says(const QWidget *within, const QString &words) {
        const auto labels = within->findChildren<PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const PlainLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void rate(const std::vector<int> &answers) const {
        for (std::size_t i = 0; i < answers.size(); ++i) {
            panel()->reasons()->slider(static_cast<int>(i))->setFocus();
            say(QString::number(answers[i]));
        }
        settle();
    }
};

inline Goal goalOf(const Desk &shell, const QString &title) {
    Goal goal;
    goal.client = shell.tanaka;
    goal.title = title;
    goal.start = shell.day.addDays(-30);
    return goal;
}
