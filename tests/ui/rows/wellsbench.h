// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell.h"

#include "ui/pages/capturedeck.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/wellstab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/textfield.h"

/// The window on the notebook of two people.
struct Wells : Shell {
    std::unique_ptr<MainWindow> win;

    Wells() { theme.apply(*qApp); }
    void openWindow() {
        win.reset();
        win = window();
        QApplication::setActiveWindow(win.get());
        (void)QTest::qWaitForWindowActive(win.get());
    }
    NotebookView &view() const { return *win->notebook(); }
    Store &store() const { return view().store(); }
    template <class T>
    T *tab(Id client, const QString &name) const {
        view().openClient(client, name);
        settle();
        return view().clientPage()->findChild<T *>();
    }
    WellsTab *wells(Id client) const { return tab<WellsTab>(client, QStringLiteral("wells")); }
    SessionSheet *capture(Id client) const {
        view().openSession(client, 0);
        settle();
        return view().capture()->sheet();
    }
    CaptureDeck *deck() const { return view().capture()->findChild<CaptureDeck *>(); }

    static void type(InlineEdit *edit, const QString &text) {
        edit->edit();
        if (edit->lineField())
            edit->lineField()->setText(text);
        else
            edit->findChild<TextField *>()->setPlainText(text);
        edit->leave();
        settle();
    }
    /// The field with that name on the accessibility bus.
    static InlineEdit *named(QWidget *in, const QString &name) {
        for (InlineEdit *edit : in->findChildren<InlineEdit *>())
            if (edit->accessibleName() == name)
                return edit;
        return nullptr;
    }
    static Button *button(QWidget *in, const QString &text) {
        for (Button *one : in->findChildren<Button *>())
            if (one->text() == text && one->isVisibleTo(in))
                return one;
        return nullptr;
    }
    Well add(const QString &name, Id client) const {
        Well well;
        well.client = client;
        well.name = name;
        return store().save(well, QStringLiteral("add"));
    }
    Evidence add(const QString &quote, QDate date, Id well, bool own = true) const {
        Evidence words;
        words.client = tanaka;
        words.well = well;
        words.quote = quote;
        words.date = date;
        words.ownWords = own;
        return store().save(words, QStringLiteral("add"));
    }
};
