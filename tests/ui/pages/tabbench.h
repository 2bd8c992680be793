// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/columns.h"
#include "app/sample/sample.h"
#include "app/store/sealed/keys.h"
#include "tests/support/baddisk.h"
#include "ui/pages/tab.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/textfield.h"

#include <QAccessible>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <QVBoxLayout>

/// One tab in a window of its own on the sample notebook, shown anew after every change as the
/// client page does it.
class TabBench {
public:
    template <class T>
    explicit TabBench(T *&tab, const QString &language = QStringLiteral("ja"))
        : store(made(disk, folder.path(), language)),
          context(*store, theme, {[this] { return now; }}) {
        for (const Client &one : store->clients())
            (one.givenReading == QStringLiteral("はなこ") ? hanako : other) = one.id;
        Client bare;
        bare.family = QStringLiteral("西村");
        blank = store->save(bare, QStringLiteral("add")).id;
        tab = new T(context);
        m_tab = tab;
        auto *page = new QVBoxLayout(&window);
        page->setContentsMargins(0, 0, 0, 0);
        page->addWidget(tab);
        QObject::connect(store.get(), &Store::changed, tab, [this] { again(); });
        QObject::connect(&context, &Context::undoOffered, tab,
                         [this](const QString &text) { offered = text; });
        QObject::connect(&context, &Context::told, tab,
                         [this](const QString &text) { told = text; });
        show(hanako);
        // What a page has at 1024 x 700, with the list folded to its rail.
        window.resize(964, 520);
        window.show();
        QApplication::setActiveWindow(&window);
        (void)QTest::qWaitForWindowActive(&window);
    }

    /// The client page's way: what is typed is written before another client is shown.
    void show(Id client) {
        m_tab->commit();
        m_client = client;
        again();
    }
    ClientNotebook notebook() const { return store->notebook(m_client); }
    void undo() { store->undoStack()->undo(); }

    /// Types into an editor as a person does: opened, emptied, filled.
    static void type(InlineEdit *edit, const QString &text) {
        edit->edit();
        if (edit->lineField())
            edit->lineField()->setText(text);
        else
            edit->findChild<TextField *>()->setPlainText(text);
    }

    /// Adds a row with these words, edits the first of them, removes it, and takes back each.
    template <class T>
    void goesRound(const std::function<RowList<T> *()> &list,
                   const std::vector<std::pair<QString, QString>> &words) {
        const std::size_t before = notebook().rows<T>().size();
        list()->add();
        QVERIFY2(list()->draft(), "nothing was added");
        const Id id = list()->draft()->value().id;
        for (const auto &[column, text] : words) {
            QVERIFY2(list()->formOf(id), qPrintable(column));
            InlineEdit *edit = list()->formOf(id)->editorOf(column);
            QVERIFY2(edit, qPrintable(column));
            type(edit, text);
            edit->commit();
        }
        QCOMPARE(notebook().rows<T>().size(), before + 1);
        const T added = *store->find<T>(id);
        InlineEdit *edit = list()->formOf(id)->editorOf(words.front().first);
        type(edit, words.front().second + QStringLiteral("2"));
        edit->commit();
        const T edited = *store->find<T>(id);
        QVERIFY(!(edited == added));
        list()->remove(id);
        QCOMPARE(notebook().rows<T>().size(), before);
        QVERIFY(!offered.isEmpty());
        QVERIFY(!list()->formOf(id));
        undo();
        QCOMPARE(*store->find<T>(id), edited);
        QVERIFY(list()->formOf(id));
        while (store->find<T>(id) &&
               store->undoStack()->canUndo()) // edit and add, which may be one step or several
            undo();
        QCOMPARE(notebook().rows<T>().size(), before);
        offered.clear();
    }

    /// What can have the focus but says no name on the accessibility bus.
    QStringList nameless() const {
        QStringList found;
        for (QWidget *widget : m_tab->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_tab))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).isEmpty())
                found << QString::fromLatin1(widget->metaObject()->className());
        }
        return found;
    }

    /// What reaches out of the page at its right.
    QStringList tooWide() const {
        QStringList found;
        for (QWidget *widget : m_tab->findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(m_tab) || widget->isWindow())
                continue;
            const int right = widget->mapTo(m_tab, QPoint(widget->width(), 0)).x();
            if (right > m_tab->width())
                found << QStringLiteral("%1 %2 by %3")
                             .arg(QString::fromLatin1(widget->metaObject()->className()),
                                  widget->accessibleName(),
                                  QString::number(right - m_tab->width()));
        }
        return found;
    }

    QTemporaryDir folder;
    BadDisk disk{folder.filePath(QStringLiteral("n.wellspring"))}; ///< full where a test says so
    QDateTime now{QDate(2026, 12, 9), QTime(14, 18)};
    Theme theme;
    std::unique_ptr<Store> store;
    Context context;
    QWidget window;
    Id hanako = 0, other = 0, blank = 0;
    QString offered, told;

private:
    static std::unique_ptr<Store> made(const BadDisk &disk, const QString &folder,
                                       const QString &language) {
        Store::Options options;
        options.cost = sealed::KdfCost::lowest();
        options.calls = &disk.calls;
        auto store = Store::create(folder + QStringLiteral("/n.wellspring"), "x", options);
        const sample::Notebook told = sample::make(QDate(2026, 12, 9), language);
        store->write(QStringLiteral("sample"), [&](Store::Batch &batch) {
            batch.save(told.me);
            for (const ClientNotebook &one : told.clients)
                batch.save(one.client);
            for (const ClientNotebook &one : told.clients)
                eachTypeOf(NotebookTypes{}, [&]<class T>() {
                    for (const T &row : one.rows<T>())
                        batch.save(row);
                });
        });
        return store;
    }
    void again() { m_tab->display(store->notebook(m_client)); }

    Tab *m_tab = nullptr;
    Id m_client = 0;
};
