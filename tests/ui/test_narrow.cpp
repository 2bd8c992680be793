// SPDX-License-Identifier: GPL-3.0-or-later
// At 1024 x 700 every page of the sample is whole, in both languages; and every page can be
// walked with Tab, each stop wearing a ring that can be seen.
#include "shell.h"

#include "app/language.h"
#include "ui/bringin.h"
#include "ui/pages/clientheader.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/sidepages.h"
#include "ui/pages/tabs.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/todayrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clientpanel.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tabstrip.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 12, 9);

/// A sample that was made once, since making one takes longer than looking at it.
const QString &sampleOf(const QString &code) {
    static const QTemporaryDir folder;
    static QMap<QString, QString> made;
    if (!made.contains(code)) {
        made[code] = folder.filePath(code + u".wellspring"_s);
        bringin::sample(made[code], day, code, false);
    }
    return made[code];
}

/// The sample in a window of its own.
class Sample {
public:
    Theme theme{QLocale(), Theme::Choice::Light};
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;
    Id hanako = 0, saeki = 0;

    explicit Sample(const QString &code, QSize size = {1024, 700}) {
        theme.apply(*qApp);
        const QString file = folder.filePath(u"s.wellspring"_s);
        const bool isCopied = QFile::copy(sampleOf(code), file);
        Q_ASSERT(isCopied);
        window = std::make_unique<MainWindow>(
            theme, Clock{[] { return QDateTime(day, QTime(14, 18)); }}, nullptr, nullptr);
        window->openWith(file, "sample");
        window->closeSampleBar();
        window->resize(size);
        window->QWidget::show();
        QApplication::setActiveWindow(window.get());
        (void)QTest::qWaitForWindowActive(window.get());
        for (const Client &one : notebook()->store().clients())
            if (one.givenReading == u"はなこ")
                hanako = one.id;
        for (const Client &one : notebook()->store().clients())
            if (one.familyReading == u"さえき")
                saeki = one.id;
        Q_ASSERT(hanako != 0);
    }
    NotebookView *notebook() const { return window->notebook(); }
    void settle() const {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
};

QString named(const QWidget *widget) {
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return u"%1 “%2%3%4” in %5"_s.arg(
        QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName(),
        label ? label->text() : QString(), button ? button->text() : QString(),
        widget->parentWidget()
            ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
            : u"nothing"_s);
}

/// Whether the page scrolls with it: then only its width must fit.
bool scrolls(const QWidget *widget) {
    for (const QWidget *at = widget->parentWidget(); at; at = at->parentWidget())
        if (qobject_cast<const QScrollArea *>(at))
            return true;
    return false;
}

/// What is narrower than it can be read at, or reaches out of what holds it.
QStringList clipped(const QWidget *page) {
    QStringList found;
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->isWindow())
            continue;
        // What says itself how little it can live with is cut on purpose.
        const QSize least(widget->minimumWidth() > 0 ? widget->minimumWidth()
                                                     : widget->minimumSizeHint().width(),
                          widget->minimumSizeHint().height());
        const bool isWord =
            qobject_cast<const PlainLabel *>(widget) || qobject_cast<const Button *>(widget);
        if (isWord && (widget->width() < least.width() || widget->height() < least.height()))
            found << u"%1 has %2 x %3 of %4 x %5"_s.arg(named(widget))
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(least.width())
                         .arg(least.height());
        const QPoint at = widget->mapTo(page, QPoint());
        if (isWord && (at.x() < 0 || at.x() + widget->width() > page->width() ||
                       (!scrolls(widget) && at.y() + widget->height() > page->height())))
            found << u"%1 reaches out"_s.arg(named(widget));
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget))
            if (area->horizontalScrollBar()->maximum() > 0 &&
                area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
                found << u"%1 scrolls sideways"_s.arg(named(widget));
    }
    return found;
}

/// Notes every window that is shown beside the one under test.
class Windows : public QObject {
public:
    explicit Windows(QWidget *but) : m_but(but) { qApp->installEventFilter(this); }
    bool eventFilter(QObject *object, QEvent *event) override {
        const auto *widget = qobject_cast<QWidget *>(object);
        if (widget && event->type() == QEvent::Show && widget->windowType() == Qt::Window &&
            widget != m_but)
            seen << named(widget);
        return QObject::eventFilter(object, event);
    }
    QStringList seen;

private:
    QWidget *m_but;
};

} // namespace

class TestNarrow : public QObject {
    Q_OBJECT
private:
    static void languages() {
        QTest::addColumn<QString>("code");
        QTest::newRow("ja") << u"ja"_s;
        QTest::newRow("en") << u"en"_s;
    }
    static void everyPage() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("page");
        for (const char *code : {"ja", "en"}) {
            for (const TabKind &tab : tabKinds())
                QTest::addRow("%s %s", code, tab.name)
                    << QString::fromLatin1(code) << QString::fromLatin1(tab.name);
            QTest::addRow("%s today", code) << QString::fromLatin1(code) << u"today"_s;
            QTest::addRow("%s card", code) << QString::fromLatin1(code) << u"card"_s;
            QTest::addRow("%s session", code) << QString::fromLatin1(code) << u"session"_s;
            QTest::addRow("%s together", code) << QString::fromLatin1(code) << u"together"_s;
            for (const PageKind &beside : pageKinds())
                QTest::addRow("%s %s", code, beside.name)
                    << QString::fromLatin1(code) << QString::fromLatin1(beside.name);
        }
    }
    static void lookTogether(Sample &sample) {
        const QSize size = sample.window->size();
        sample.notebook()->openClient(sample.hanako, u"brief"_s);
        sample.window->actions()[Act::Together]->trigger();
        sample.settle();
        sample.window->resize(size); // the whole screen is as large as it happens to be
    }
    static void open(Sample &sample, const QString &page) {
        if (page == u"session")
            sample.notebook()->openSession(sample.hanako, 0);
        else if (page == u"together")
            lookTogether(sample);
        else if (page == u"card")
            sample.notebook()->openClient(sample.saeki, page);
        else if (SidePages::has(page))
            sample.notebook()->openPage(page, sample.hanako);
        else if (page != u"today")
            sample.notebook()->openClient(sample.hanako, page);
        else
            sample.notebook()->openToday();
        sample.settle();
    }
    /// Every stop of Tab on the page, once round.
    static QList<QWidget *> stops(Sample &sample) {
        QApplication::setActiveWindow(sample.window.get());
        QList<QWidget *> found;
        for (int i = 0; i < 400 && QApplication::focusWidget(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *now = QApplication::focusWidget();
            if (!now || found.contains(now))
                break;
            found << now;
        }
        return found;
    }

    /// One that other rows of the same language have looked at before: to make one takes as long
    /// as to look at all its pages. Put aside once a page is in front that leads nowhere else.
    Sample &kept(const QString &code, QSize size, const QString &page) {
        if (!m_kept || m_keptFor != std::pair(code, size)) {
            m_kept.reset();
            language::install(*qApp, code);
            m_kept = std::make_unique<Sample>(code, size);
            m_keptFor = {code, size};
        }
        open(*m_kept, page);
        if (page == u"session" || page == u"together")
            m_keptFor = {};
        return *m_kept;
    }
    std::unique_ptr<Sample> m_kept;
    std::pair<QString, QSize> m_keptFor;

private Q_SLOTS:
    void cleanup() {
        if (!m_kept)
            language::install(*qApp, u"en"_s);
    }
    void cleanupTestCase() { m_kept.reset(); }

    void nothingIsClipped_data() { everyPage(); }
    void nothingIsClipped() {
        QFETCH(QString, code);
        QFETCH(QString, page);
        Sample &sample = kept(code, {1024, 700}, page);
        QCOMPARE(sample.window->size(), QSize(1024, 700));
        const QStringList found = clipped(sample.window->centralWidget());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n"_s)));
    }
    void nothingIsAWindowForAMoment_data() { everyPage(); }
    /// A control that is shown before it has its place is a window of its own until it has: it
    /// flickers, and takes the keys from the window.
    void nothingIsAWindowForAMoment() {
        QFETCH(QString, code);
        QFETCH(QString, page);
        if (code != u"ja")
            return; // a window is a window in any language
        language::install(*qApp, code);
        Sample sample(code);
        Windows windows(sample.window.get());
        open(sample, page);
        QVERIFY2(windows.seen.isEmpty(), qPrintable(windows.seen.join(u"\n"_s)));
    }
    void thePassphrasePageIsWhole_data() { languages(); }
    void thePassphrasePageIsWhole() {
        QFETCH(QString, code);
        language::install(*qApp, code);
        Sample sample(code);
        sample.window->askFor(sample.folder.filePath(u"s.wellspring"_s));
        sample.settle();
        const QWidget *page = sample.window->frontPage();
        QVERIFY(page && !page->findChildren<PlainLabel *>().isEmpty());
        const QStringList found = clipped(page);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n"_s)));
    }

    void theNameIsWhole_data() { languages(); }
    /// However long the rest is: what they decided, and the line under the name.
    void theNameIsWhole() {
        QFETCH(QString, code);
        language::install(*qApp, code);
        Sample sample(code);
        Will will;
        will.client = sample.hanako;
        will.since = day;
        will.text = u"土曜の午前は、文庫のために空けておく。そして本を一冊、声に出して読む。"_s;
        sample.notebook()->store().save(will, u"will"_s);
        sample.notebook()->openClient(sample.hanako, u"brief"_s);
        sample.settle();
        QCOMPARE(sample.window->size(), QSize(1024, 700));
        auto *header = sample.notebook()->clientPage()->findChild<ClientHeader *>();
        int whole = 0;
        for (const InlineEdit *edit : header->findChildren<InlineEdit *>()) {
            const auto *label = edit->findChild<PlainLabel *>();
            if (label->role() != Fonts::Role::Name)
                continue;
            QVERIFY2(!label->isCut(), qPrintable(label->text()));
            ++whole;
        }
        QCOMPARE(whole, 1);
    }
    void theListIsAsWideAfterASessionAsBefore_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("rail") << QSize(1024, 700);
        QTest::newRow("list") << QSize(1280, 800);
        QTest::newRow("narrowest list") << QSize(1180, 700);
    }
    void theListIsAsWideAfterASessionAsBefore() {
        QFETCH(QSize, size);
        Sample sample(u"ja"_s, size);
        sample.notebook()->openClient(sample.hanako, u"brief"_s);
        sample.settle();
        const int before = sample.notebook()->list()->width();
        sample.notebook()->openSession(sample.hanako, 0);
        sample.settle();
        sample.notebook()->back();
        sample.settle();
        QCOMPARE(sample.notebook()->list()->width(), before);
        QCOMPARE(sample.notebook()->list()->width(),
                 sample.theme.px(size.width() < 1180 ? ClientPanel::narrowWidth
                                                     : ClientPanel::wideWidth));
    }

    void everyControlSaysItsName_data() { everyPage(); }
    void everyControlSaysItsName() {
        QFETCH(QString, code);
        QFETCH(QString, page);
        Sample &sample = kept(code, {1024, 700}, page);
        int seen = 0;
        for (QWidget *widget : sample.window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                widget->objectName().startsWith(u"qt_"_s))
                continue;
            QAccessibleInterface *bus = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(bus && !bus->text(QAccessible::Name).isEmpty(), qPrintable(named(widget)));
            ++seen;
        }
        QVERIFY(seen > 3); // the empty pages have a button, and the list is beside them
    }
    void everyStopOfTabIsSeen_data() { everyPage(); }
    /// The picture round a control is another one while it has the focus.
    void everyStopOfTabIsSeen() {
        QFETCH(QString, code);
        QFETCH(QString, page);
        if (code != u"ja" || page == u"session")
            return; // drawn the same in both; the sheet of a session has its caret
        QApplication::setCursorFlashTime(0);
        Sample &sample = kept(code, {1280, 800}, page);
        const QList<QWidget *> all = stops(sample);
        QStringList names;
        for (const QWidget *stop : all)
            names << named(stop);
        QVERIFY2(all.size() > 3, qPrintable(names.join(u"\n"_s)));
        QStringList unseen;
        for (QWidget *stop : all) {
            if (!stop->isVisible())
                continue;
            for (QWidget *at = stop; at; at = at->parentWidget())
                if (auto *area = qobject_cast<QScrollArea *>(at))
                    area->ensureWidgetVisible(stop);
            stop->setFocus(Qt::TabFocusReason);
            QTest::keyClick(sample.window.get(), Qt::Key_Shift); // a keyboard is at work
            sample.settle();
            const QRect area = QRect(stop->mapTo(sample.window.get(), QPoint()), stop->size())
                                   .adjusted(-6, -6, 6, 6)
                                   .intersected(sample.window->rect());
            const QImage with = sample.window->grab(area).toImage();
            stop->clearFocus();
            sample.settle();
            if (with == sample.window->grab(area).toImage())
                unseen << named(stop);
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u"\n"_s)));
    }
    void tabGoesRoundTodayInReadingOrder() {
        Sample sample(u"ja"_s, {1280, 800});
        sample.notebook()->openToday();
        sample.settle();
        const QList<QWidget *> all = stops(sample);
        // Each row, and right behind it its button; the rows from the top down.
        int last = -1;
        int rows = 0;
        for (qsizetype i = 0; i < all.size(); ++i) {
            auto *row = qobject_cast<TodayRowWidget *>(all[i]);
            if (!row)
                continue;
            ++rows;
            const int y = row->mapTo(sample.window.get(), QPoint()).y();
            QVERIFY(y > last);
            last = y;
            QVERIFY(i + 1 < all.size() && row->isAncestorOf(all[i + 1]));
        }
        QVERIFY(rows > 2);
    }
    void tabGoesRoundTheBriefInReadingOrder() {
        Sample sample(u"ja"_s, {1280, 800});
        sample.notebook()->openClient(sample.hanako, u"brief"_s);
        sample.settle();
        const QList<QWidget *> all = stops(sample);
        ClientPage *page = sample.notebook()->clientPage();
        const auto *header = page->findChild<ClientHeader *>();
        const auto rank = [&](const QWidget *stop) {
            return header->isAncestorOf(stop)               ? 0
                   : qobject_cast<const TabStrip *>(stop)   ? 1
                   : page->tabInSight()->isAncestorOf(stop) ? 3
                                                            : 2;
        };
        int before = 0;
        int seen = 0;
        for (const QWidget *stop : all) {
            if (!page->isAncestorOf(stop))
                continue;
            const int now = rank(stop);
            QVERIFY2(now >= before, qPrintable(named(stop)));
            before = now;
            seen |= 1 << now;
        }
        QCOMPARE(seen, 0b1111);
    }
};

QTEST_MAIN(TestNarrow)
#include "test_narrow.moc"
