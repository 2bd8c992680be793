// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell.h"

#include "app/domain/signals.h"
#include "app/language.h"
#include "ui/charts/trendchart.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/notebook/givenblock.h"
#include "ui/pages/notebook/personblocks.h"
#include "ui/pages/notebooktab.h"
#include "ui/pages/progresstab.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sessions/sessionclosing.h"
#include "ui/pages/sessions/sessiondetail.h"
#include "ui/pages/sessionstab.h"
#include "ui/pages/shelf/shelfpage.h"
#include "ui/pages/sidepages.h"
#include "ui/pages/todaypage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clientpanel.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navrow.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sentencelabel.h"

#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QListView>
#include <QMenu>
#include <QUndoStack>

using namespace Qt::StringLiterals;

/// The window on two people, and what the tests do in it.
class Desk : public Shell {
public:
    Desk() : window(Shell::window()) {
        QApplication::setActiveWindow(window.get());
        (void)QTest::qWaitForWindowActive(window.get());
    }

    std::unique_ptr<MainWindow> window;
    NotebookView *view() const { return window->notebook(); }
    Store &store() const { return view()->store(); }
    ShelfPage *shelf() const { return qobject_cast<ShelfPage *>(view()->pages().inSight()); }
    NotebookTab *notebookTab() const {
        return qobject_cast<NotebookTab *>(view()->clientPage()->tabInSight());
    }
    GivenBlock *given(Id client) const {
        view()->openClient(client, u"notebook"_s);
        settle();
        return notebookTab()->given();
    }
    /// The editor of what is being given.
    InlineEdit *thing() const {
        GivenBlock *block = notebookTab()->given();
        const Form<Gift> *draft = block->list()->draft();
        return draft ? block->given()->thingOf(draft->value().id) : nullptr;
    }
    void act(Act what) const {
        window->actions()[what]->trigger();
        settle();
    }
    /// The row at the top of the list that leads to the shelf.
    NavRow *way() const {
        for (auto *row : view()->list()->findChildren<NavRow *>())
            if (row->text() == u"Content shelf"_s)
                return row;
        return nullptr;
    }
    Id put(const QString &title, MaterialKind kind = MaterialKind::Video) const {
        Material row;
        row.title = title;
        row.kind = kind;
        return store().save(row, u"put"_s).id;
    }
    Id give(Id client, Id material, QDate date, const QString &reason,
            const QString &outcome = {}) const {
        Gift row;
        row.client = client;
        row.material = material;
        row.date = date;
        row.reason = reason;
        row.outcome = outcome;
        return store().save(row, u"give"_s).id;
    }
    /// Types where the focus is, as a person does.
    static void type(const QString &text) {
        for (const QChar letter : text)
            QTest::keyClicks(hears(), QString(letter));
    }
    static void key(Qt::Key key) { QTest::keyClick(hears(), key); }
    /// A list of proposals that is open hears every key first.
    static QWidget *hears() {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup;
        // The platform without a screen makes such a list the active window, as no desktop does,
        // and leaves it so when it has shut.
        const QWidget *active = QApplication::activeWindow();
        if (active && active->windowType() == Qt::Popup && !active->isVisible())
            for (QWidget *one : QApplication::topLevelWidgets())
                if (qobject_cast<MainWindow *>(one) && one->isVisible())
                    QApplication::setActiveWindow(one);
        QWidget *focus = QApplication::focusWidget();
        return focus && focus->focusProxy() ? focus->focusProxy() : focus;
    }
    static void fill(InlineEdit *edit, const QString &text) {
        edit->edit();
        edit->lineField()->setText(text);
        edit->commit();
        edit->leave();
        settle();
    }
    std::vector<Gift> gifts(Id client) const { return store().notebook(client).gifts; }
    /// Everything that can be read on a page.
    static QString wordsOn(const QWidget *page) {
        QStringList all;
        for (const auto *label : page->findChildren<QLabel *>())
            if (label->isVisibleTo(page))
                all << label->text();
        for (const auto *widget : page->findChildren<QWidget *>())
            if (widget->isVisibleTo(page))
                all << widget->accessibleName() << widget->toolTip();
        for (const auto *button : page->findChildren<QAbstractButton *>())
            if (button->isVisibleTo(page))
                all << button->text();
        return all.join(u'\n');
    }
    QStringList listed() const {
        QStringList names;
        const ClientListModel *model = view()->list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (const auto *entry = model->entry(model->index(row)))
                names << entry->line.name;
        return names;
    }
    /// What the menu of the list's filter offers, chosen by its words.
    void filterBy(const QString &words) const {
        act(Act::FilterList);
        auto *menu = view()->list()->findChild<QMenu *>(u"filter"_s);
        QVERIFY(menu && menu->isVisible());
        for (QAction *one : menu->actions())
            if (one->text() == words) {
                menu->setActiveAction(one);
                QTest::keyClick(menu, Qt::Key_Return);
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                settle();
                return;
            }
        QFAIL(qPrintable(u"not in the menu: "_s + words));
    }
    void tag(Id client, const QStringList &tags) const {
        Client row = *store().find<Client>(client);
        row.tags = tags;
        store().save(row, u"tag"_s);
    }
    void checkIns(Id client, const QList<int> &energies) const {
        for (int i = 0; i < energies.size(); ++i) {
            CheckIn row;
            row.client = client;
            row.date = day.addDays(-7 * (energies.size() - i));
            row.energy = energies.at(i);
            store().save(row, u"check-in"_s);
        }
        settle();
    }
    const Chart::Panel *energyOf(Id client) const {
        view()->openClient(client, u"progress"_s);
        settle();
        auto *tab = qobject_cast<ProgressTab *>(view()->clientPage()->tabInSight());
        return tab ? &tab->energy()->chart().panels.front() : nullptr;
    }
};
