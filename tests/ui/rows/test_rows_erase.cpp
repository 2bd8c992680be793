// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/papers/pdf.h"
#include "app/papers/pdftext.h"
#include "app/store/backups/keeper.h"
#include "app/store/merging/copies.h"
#include "tests/support/sealedbytes.h"
#include "tests/ui/shell.h"
#include "ui/backupcare.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/erase/clientexport.h"
#include "ui/pages/erase/erasepage.h"
#include "ui/pages/notebook/stateblock.h"
#include "ui/pages/notebooktab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <cerrno>

using namespace Qt::StringLiterals;

/// "Delete my data" through the real window.
class TestRowsErase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_shell = std::make_unique<Shell>();
        qputenv("XDG_DATA_HOME", m_shell->folder.filePath(u"data"_s).toUtf8());
        m_window = m_shell->window();
        fill();
    }
    void cleanup() {
        m_window.reset();
        m_shell.reset();
    }

    void thePageShowsWhatGoesAndErasesOnlyForTheName() {
        ErasePage *page = open();
        QVERIFY(page->words().contains(u"田中 花子"_s));
        QVERIFY(page->words().contains(u"Session\n2"_s));
        QVERIFY(page->words().contains(u"Promise\n1"_s));
        QVERIFY(page->words().contains(u"In confidence\n1"_s));
        QVERIFY(!page->eraseButton()->isEnabled());
        page->erase(); // by any way
        QVERIFY(store().find<Client>(m_shell->tanaka));
        for (const char *typed : {"田中", "中野 遥", " "}) {
            page->nameField()->setText(QString::fromUtf8(typed));
            QVERIFY(!page->eraseButton()->isEnabled());
        }
        page->nameField()->setText(u"田中　花子"_s); // a wide space
        QVERIFY(page->eraseButton()->isEnabled());
        QTest::keyClick(page->nameField(), Qt::Key_Return);
        QVERIFY(store().find<Client>(m_shell->tanaka)); // Enter erases nobody
        QTest::keyClick(page, Qt::Key_Escape);
        QVERIFY(m_window->frontPage() == nullptr);
        QVERIFY(store().find<Client>(m_shell->tanaka));
    }

    void theyAreGoneAndACertificateSaysSoWithoutAWordOfTheirs() {
        ErasePage *page = open();
        const int rows = page->preview().rows;
        page->nameField()->setText(u"田中花子"_s);
        page->eraseButton()->click();
        QVERIFY(page->isErased());
        QVERIFY(!store().find<Client>(m_shell->tanaka));
        const leaving::Certificate &certificate = page->certificate();
        QVERIFY(certificate.isVerified);
        QCOMPARE(certificate.rows, rows);
        QCOMPARE(certificate.notebook, u"a"_s);
        const QString paper = pdfWords(leaving::certificate(certificate));
        for (const QString &said : {page->words(), paper}) {
            QVERIFY(said.contains(certificate.number));
            for (const char *theirs : {"田中", "花子", "たなか", "選書", "百冊", "そっと"})
                QVERIFY2(!said.contains(QString::fromUtf8(theirs)), theirs);
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QString saved;
        page->saving.chooseFile = [&](const QString &suggestion, QWidget *) {
            saved = m_shell->folder.filePath(suggestion);
            return saved;
        };
        button(page, u"Save as PDF…"_s)->click();
        QVERIFY(QFile::exists(saved));
        QVERIFY(!saved.contains(u"田中"_s));
        QVERIFY(m_window->noticeBar()->sentence().contains(QFileInfo(saved).fileName()));
        button(page, u"Done"_s)->click();
        QVERIFY(m_window->frontPage() == nullptr);
        QCOMPARE(m_window->notebook()->clientInSight(), 0);
        QVERIFY(!m_window->windowTitle().contains(u"田中"_s));
        m_window->close();
        QFile file(m_shell->file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const OpenedBytes opened = openedBytes(file.readAll(), m_shell->passphrase());
        QVERIFY(opened.isWhole && opened.holds("中野"));
        for (const char *theirs : {"田中", "花子", "選書", "百冊", "そっと相談"})
            QVERIFY2(!opened.holds(theirs), theirs);
    }

    void theKeyboardLeadsAwayFromTheCertificate() {
        QApplication::setActiveWindow(m_window.get());
        ErasePage *page = open();
        page->nameField()->setText(u"田中花子"_s);
        page->eraseButton()->setFocus();
        QTest::keyClick(page->eraseButton(), Qt::Key_Space);
        QVERIFY(page->isErased());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QWidget *focus = m_window->focusWidget();
        QVERIFY(focus && page->isAncestorOf(focus));
        QTest::keyClick(focus, Qt::Key_Escape);
        QVERIFY(m_window->frontPage() == nullptr);
    }

    void twoCertificatesHaveTwoNumbers() {
        QSet<QString> numbers;
        for (int i = 0; i < 200; ++i)
            numbers << leaving::freshNumber();
        QCOMPARE(numbers.size(), 200);
    }

    void theirsIsWrittenAndWhatIsThereIsKept() {
        Promise wide; // the widest of the days it may be due
        wide.client = m_shell->tanaka;
        wide.text = u"本を返す"_s;
        wide.due = QDate(2026, 9, 23);
        store().save(wide, u"add"_s);
        ErasePage *page = open();
        const QString folder = m_shell->folder.filePath(u"out"_s);
        QVERIFY(QDir().mkpath(folder));
        page->chooseFolder = [&](QWidget *) { return folder; };
        page->exportButton()->click();
        page->exportButton()->click();
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 6);
        QCOMPARE(m_window->messageBar()->sentence(), QString());
        const QByteArray json = read(folder + u"/your-data.json"_s);
        const QJsonObject theirs = QJsonDocument::fromJson(json).object();
        QCOMPARE(theirs.value(u"client"_s).toObject().value(u"family"_s).toString(), u"田中"_s);
        QVERIFY(json.contains("選書リスト") && json.contains("百冊"));
        const QByteArray card = read(folder + u"/your-data.vcf"_s);
        QVERIFY(card.startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\nN:田中;花子;;;\r\n"));
        QVERIFY(card.contains("EMAIL;TYPE=INTERNET:hanako@example.jp\r\n"));
        const QByteArray pdf = read(folder + u"/your-data.pdf"_s);
        QVERIFY(pdf.startsWith("%PDF"));
        const QString words = pdfWords(leaving::given(
            forClient(store().notebook(m_shell->tanaka), store().me(), 0, m_shell->day),
            ClientExport::sessionsOf(m_window->notebook()->context(),
                                     store().notebook(m_shell->tanaka))));
        QVERIFY(words.contains(u"百冊"_s) && words.contains(u"選書リスト"_s));
        QVERIFY(words.contains(language::fullDate(wide.due)) && !words.contains(u'…'));
        // Nothing private and nobody else.
        for (const char *other : {"そっと相談", "わたしの気づき", "中野", "ひみつの覚え"}) {
            QVERIFY2(!json.contains(other) && !card.contains(other), other);
            QVERIFY2(!words.contains(QString::fromUtf8(other)), other);
        }
    }

    void whoHasNothingToTakeAlongIsTold() {
        Client client;
        client.family = u"小林"_s;
        const Id id = store().save(client, u"add"_s).id;
        const QString words =
            pdfWords(leaving::given(forClient(store().notebook(id), {}, 0, m_shell->day), {}));
        QVERIFY2(words.contains(u"nothing to hand over"_s), qPrintable(words));
    }

    void aFullDiskIsToldAndNobodyIsErased() {
        wholefile::Calls calls = wholefile::realCalls();
        calls.write = [](int, const void *, size_t) -> ssize_t {
            errno = ENOSPC;
            return -1;
        };
        try {
            ClientExport::write(m_window->notebook()->context(), m_shell->tanaka,
                                m_shell->folder.path(), calls);
            QFAIL("written on a full disk");
        } catch (const Error &error) {
            QCOMPARE(error.kind, Error::Kind::NoSpace);
        }
        QVERIFY(!QFile::exists(m_shell->folder.filePath(u"your-data.pdf"_s)));
        QVERIFY(store().find<Client>(m_shell->tanaka));
    }

    void backupsAreNamedWhereverTheyLie() {
        const auto backUp = [&] {
            m_window->backups().keeper()->backUpNow();
            m_window->backups().keeper()->wait();
        };
        backUp(); // into the usual folder
        const QString disk = m_shell->folder.filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        m_window->backups().keeper()->choose(disk);
        QVERIFY(open()->words().contains(u"1 backup(s), made on"_s));
        m_window->actions()[Act::Today]->trigger();
        Client client = *store().find<Client>(m_shell->nakano);
        client.note = u"more"_s;
        store().save(client, u"edit"_s);
        backUp();
        QCOMPARE(QDir(disk).entryList({u"*.wellspring"_s}).size(), 1);
        QVERIFY2(open()->words().contains(u"2 backup(s), made on"_s), qPrintable(open()->words()));
        // A disk that is not plugged in is told, and what is known is told all the same.
        QVERIFY(QDir().rename(disk, disk + u"-away"_s));
        ErasePage *page = open();
        QVERIFY(page->words().contains(u"1 backup(s), made on"_s));
        QVERIFY(page->words().contains(u"cannot be reached now"_s));
        page->nameField()->setText(u"田中花子"_s);
        page->eraseButton()->click();
        QVERIFY(page->certificate().backups.join(u' ').contains(u"cannot be reached"_s));
        QVERIFY(!page->certificate().backups.join(u' ').contains(disk)); // the client reads it
    }

    /// What the program itself kept is theirs to remove as well, so it is told.
    void copiesThatTheProgramKeptAreNamed() {
        QVERIFY(!open()->words().contains(u"beside the notebook or in a folder"_s));
        m_window->actions()[Act::Today]->trigger();
        const QDir folder(m_shell->folder.path());
        const auto kept = [&](const QString &name) {
            const QString path = folder.filePath(name);
            return QFile::copy(m_shell->file(), path) ? path : QString();
        };
        QVERIFY(!kept(u"a.before-1.wellspring"_s).isEmpty()); // by a restore
        QVERIFY2(open()->words().contains(u"1 copy(s) beside the notebook"_s),
                 qPrintable(open()->words()));
        m_window->actions()[Act::Today]->trigger();
        // By two that were brought together, and one of those moved aside.
        QVERIFY(!kept(u"a (kept).wellspring"_s).isEmpty());
        merging::moveAside(kept(u"a (kept 2).wellspring"_s));
        // In the folder that it was when another language was set.
        const QString other = folder.filePath(u"まとめ済みの写し"_s);
        QVERIFY(QDir().mkpath(other));
        QVERIFY(QFile::copy(m_shell->file(), other + u"/a.wellspring"_s));
        // So damaged that it does not say which notebook it was.
        QFile damaged(folder.filePath(u"a.before-2.wellspring"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("damaged") == 7);
        damaged.close();
        // Another notebook's is none of it.
        Store::create(folder.filePath(u"b.wellspring"_s), "x", sealed::KdfCost::lowest());
        ErasePage *page = open();
        QVERIFY2(page->words().contains(u"5 copy(s) beside the notebook"_s),
                 qPrintable(page->words()));
        page->nameField()->setText(u"田中花子"_s);
        page->eraseButton()->click();
        QVERIFY(page->isErased());
        QVERIFY(
            page->certificate().backups.join(u' ').contains(u"5 copy(s) beside the notebook"_s));
        QVERIFY(page->words().contains(u"5 copy(s) beside the notebook"_s));
        QVERIFY(QFile::exists(folder.filePath(u"a (kept).wellspring"_s)));
    }

    /// Low and wide, no word of the page is cut: what wraps knows how wide it is.
    void nothingOnThePageIsCut() {
        for (const QSize &size : {QSize(1024, 700), QSize(1280, 800), QSize(760, 520)}) {
            m_window->resize(size);
            ErasePage *page = open();
            Shell::settle();
            int labels = 0;
            for (const PlainLabel *label : page->findChildren<PlainLabel *>())
                if (label->isVisible()) {
                    ++labels;
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                             qPrintable(label->text()));
                }
            QVERIFY(labels > 10);
        }
    }

    /// The notebook goes while the page stands before it.
    void lockingTakesThePageAway() {
        open();
        m_window->lock();
        QVERIFY(qobject_cast<ErasePage *>(m_window->frontPage()) == nullptr);
        QVERIFY(m_window->notebook() == nullptr);
    }

private:
    Store &store() const { return m_window->notebook()->store(); }
    void fill() {
        store().write(u"fill"_s, [&](Store::Batch &batch) {
            Concern concern;
            concern.client = m_shell->tanaka;
            concern.text = u"そっと相談したこと"_s;
            batch.save(concern);
            OwnNote note;
            note.client = m_shell->tanaka;
            note.text = u"わたしの気づき"_s;
            batch.save(note);
            Reach reach;
            reach.client = m_shell->tanaka;
            reach.kind = ReachKind::Mail;
            reach.value = u"hanako@example.jp"_s;
            batch.save(reach);
            Client client = *batch.find<Client>(m_shell->tanaka);
            client.introducedBy = m_shell->nakano;
            client.introducedByName = u"中野"_s;
            client.note = u"ひみつの覚え"_s;
            batch.save(client);
        });
    }
    ErasePage *open() {
        m_window->notebook()->openClient(m_shell->tanaka, u"notebook"_s);
        auto *tab = qobject_cast<NotebookTab *>(m_window->notebook()->clientPage()->tabInSight());
        tab->state()->removeForGood();
        return qobject_cast<ErasePage *>(m_window->frontPage());
    }
    static Button *button(const QWidget *where, const QString &text) {
        for (Button *one : where->findChildren<Button *>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    static QByteArray read(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString pdfWords(const Paper &paper);

    std::unique_ptr<Shell> m_shell;
    std::unique_ptr<MainWindow> m_window;
};

/// All that the paper draws.
QString TestRowsErase::pdfWords(const Paper &paper) {
    QString words;
    for (int page = 0; page < paper.pageCount(); ++page)
        words += pdftext::drawn([&](QPainter &painter) {
                     paper.draw(painter, page, QRectF(QPointF(), paper.sizeInDots()));
                 }).join(u""_s) +
                 u'\n';
    return words;
}

QTEST_MAIN(TestRowsErase)
#include "test_rows_erase.moc"
