// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups/keeper.h"

#include "app/store/backups/backupwords.h"
#include "app/store/backups/erasures.h"
#include "app/store/backups/opened.h"
#include "app/store/sealed/file/keysmark.h"
#include "app/store/store_p.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QThread>
#include <utility>

using namespace Qt::StringLiterals;

namespace backups {

namespace {
constexpr int hourMs = 60 * 60'000;
} // namespace

Keeper::Keeper(Store &store, Options options, QObject *parent)
    : QObject(parent), m_store(&store), m_options(std::move(options)),
      m_place(placeFor(m_options.folder)), m_way(wayOf(store)), m_number(numberOf(store)),
      m_notebook(store.path()), m_record(Record::read(m_options.stateFolder, m_number)) {
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Keeper::whenIdle);
    connect(&m_hourly, &QTimer::timeout, this, &Keeper::whenIdle);
    if (!m_options.isAutomatic || store.isReadOnly())
        return;
    connect(&store, &Store::saved, this, [this] { m_idle.start(m_options.idleMs); });
    m_idle.start(m_options.idleMs);
    m_hourly.start(hourMs); // a day may begin while the window stands open
}

Keeper::~Keeper() {
    m_stops = true;
    m_jobs.clear();
    if (m_thread)
        m_thread->wait();
    delete std::exchange(m_thread, nullptr);
}

const sealed::Calls &Keeper::calls() const {
    return m_options.calls != nullptr ? *m_options.calls : sealed::realCalls();
}

QString Keeper::scratchFolder() const {
    return m_options.stateFolder.isEmpty() ? QFileInfo(m_notebook).absolutePath()
                                           : m_options.stateFolder;
}

Way Keeper::way() {
    if (!m_store)
        return m_way;
    Way now = wayOf(*m_store);
    // What the same passphrase opened stays known.
    if (m_way.own && now.own && m_way.own->bytes() == now.own->bytes())
        now.earlier = m_way.earlier;
    m_way = std::move(now);
    return m_way;
}

QString Keeper::notebook() {
    if (m_store)
        m_notebook = m_store->path();
    return m_notebook;
}

// --- the thread -------------------------------------------------------------------------------

void Keeper::add(Job job, std::function<void(const Error &)> failed, bool isMaking) {
    if (m_stops && !isMaking)
        return;
    m_jobs.push_back({std::move(job), std::move(failed), isMaking});
    next();
}

void Keeper::next() {
    if (m_thread || m_jobs.empty())
        return;
    const Task task = std::move(m_jobs.front());
    m_jobs.pop_front();
    m_thread = QThread::create([this, task] {
        std::function<void()> then;
        try {
            then = task.job();
        } catch (const Error &error) {
            then = [failed = task.failed, error] { failed(error); };
        } catch (const std::exception &error) {
            const Error told = BackupWords::wentWrong(QString::fromLocal8Bit(error.what()));
            then = [failed = task.failed, told] { failed(told); };
        }
        // Only looked at here once the thread has ended: the destructor waits for it.
        QMetaObject::invokeMethod(
            this, [this, then] { done(then); }, Qt::QueuedConnection);
    });
    m_thread->start(QThread::LowPriority);
}

void Keeper::done(const std::function<void()> &then) {
    if (QThread *thread = std::exchange(m_thread, nullptr)) {
        thread->wait();
        delete thread;
    }
    const QPointer<Keeper> self(this);
    then();
    if (self)
        next();
}

void Keeper::wait() {
    while (m_thread) {
        m_thread->wait();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
}

/// What is made is made to its end; what is only tried or looked at is not waited for.
void Keeper::stop() {
    m_stops = true;
    std::erase_if(m_jobs, [](const Task &task) { return !task.isMaking; });
    wait();
    m_stops = false;
}

// --- making -----------------------------------------------------------------------------------

/// Changes whenever anything of anybody's does, and where another that parted from it came into its
/// place; and with the keys, for a backup opens with what opened the notebook then. Costs a look at
/// the end of an index. What the window remembers, a compaction or a clean close is no change.
QByteArray Keeper::mark() const {
    const auto &inside = StoreInside::of(*m_store);
    Database &database = inside.db();
    QByteArray last;
    for (const Values &row : database.run(u"SELECT \"sequence\", \"device\", \"batch\" FROM "
                                          "\"change\" ORDER BY \"sequence\" DESC LIMIT 1"_s))
        last = row[0].toByteArray() + '-' + row[1].toString().toUtf8().toHex() + '-' +
               row[2].toByteArray();
    const sealed::Hash keys =
        sealed::keysMarkOf(inside.book->path(), calls()).value_or(sealed::Hash{});
    return last + '-' + QByteArray(reinterpret_cast<const char *>(keys.data()), 8).toHex() + '-' +
           QByteArray::number(database.value(u"SELECT count(*) FROM erased"_s).toLongLong()) + '-' +
           QByteArray::number(database.value(u"SELECT count(*) FROM client"_s).toLongLong());
}

bool Keeper::isChanged() const {
    return m_record.lastMark != mark() || !QFileInfo::exists(m_record.lastFile) ||
           QFileInfo(m_record.lastFile).absolutePath() != QDir(m_place.folder).absolutePath();
}

void Keeper::whenIdle() {
    if (!m_store || !m_options.isAutomatic || m_store->isReadOnly() || isBusy())
        return;
    try {
        m_record.drill.see(m_options.today());
        const bool isTime = !m_sinceLast.isValid() || m_sinceLast.hasExpired(m_options.leastGapMs);
        if (isChanged() && isTime)
            backUp(false);
        else if (isChanged())
            m_idle.start(int(m_options.leastGapMs - m_sinceLast.elapsed()) + m_options.idleMs);
        if (m_record.drill.isDue())
            proveNewest(false);
        remember();
    } catch (const Error &error) {
        tell(error, false);
    }
}

void Keeper::backUpNow() {
    backUp(true);
}

void Keeper::backUp(bool asked) {
    const QByteArray now = m_store ? mark() : m_dueMark;
    m_sinceLast.start(); // also where it fails: it is not tried all the time
    add(
        [this, asked, now, notebook = notebook(), way = way(), place = m_place,
         kept = m_options.kept]() -> std::function<void()> {
            const Made made = make(notebook, way, place, kept, calls());
            return [this, asked, now, made] {
                reread();
                m_record.lastMark = now;
                took(made, asked);
            };
        },
        [this, asked](const Error &error) { tell(error, asked); }, true);
}

/// A command may have written there meanwhile; the days are counted here.
void Keeper::reread() {
    if (m_options.stateFolder.isEmpty())
        return;
    const DrillDays days = m_record.drill;
    m_record = Record::read(m_options.stateFolder, m_number);
    m_record.drill = days;
}

void Keeper::took(const Made &made, bool asked) {
    m_record.lastFile = made.generation.file;
    m_record.about(made.generation).verified = QDateTime::currentDateTimeUtc();
    m_record.failedAtClose = false;
    m_record.keepOnly(generations(m_place.folder, m_number));
    m_told.clear();
    remember();
    Q_EMIT this->made(made, asked);
}

void Keeper::remember() {
    if (!m_record.write(m_options.stateFolder, m_number) && !m_options.stateFolder.isEmpty())
        qWarning("what is known about the backups could not be kept");
}

void Keeper::tell(const Error &error, bool asked) {
    if (!asked && error.sentence == m_told)
        return;
    m_told = asked ? QString() : error.sentence;
    Q_EMIT failed(error, asked);
}

void Keeper::choose(const QString &folder) {
    requireApart(notebook(), placeFor(folder).folder);
    backups::choose(folder, calls());
    m_place = placeFor(folder);
    Q_EMIT chosen(m_place.isOurs ? QString() : m_place.folder);
    m_told.clear();
    if (m_options.isAutomatic && m_store && !m_store->isReadOnly())
        m_idle.start(m_options.idleMs);
}

void Keeper::beforeClose() {
    stop();
    m_isDue = false;
    if (!m_store || !m_options.isAutomatic || m_store->isReadOnly() || m_store->hasUnsaved())
        return;
    try {
        m_dueMark = mark();
        m_isDue = isChanged();
        (void)way();
        (void)notebook();
    } catch (const Error &error) {
        // A file that cannot be read any more is closed all the same.
        qWarning("%s", qPrintable(error.detail));
    }
}

void Keeper::finish(bool hasTime) {
    m_store = nullptr;
    m_idle.stop();
    m_hourly.stop();
    stop();
    if (m_isDue && hasTime) {
        try {
            const Made made = make(m_notebook, m_way, m_place, m_options.kept, calls());
            m_record.lastMark = m_dueMark;
            const QSignalBlocker quiet(this);
            took(made, false);
        } catch (const Error &error) {
            qWarning("%s", qPrintable(error.detail));
            m_record.failedAtClose = true;
            remember();
        }
    }
    m_isDue = false;
    m_way = {};
}

// --- looking ----------------------------------------------------------------------------------

void Keeper::list() {
    add(
        [this, folder = m_place.folder, number = m_number, way = way()]() -> std::function<void()> {
            const std::vector<Generation> all = generations(folder, number, way, calls());
            return [this, all] {
                reread();
                std::vector<Listed> list;
                for (const Generation &one : all) {
                    const Record::About *about = std::as_const(m_record).about(one);
                    list.push_back({one, about ? *about : Record::About()});
                }
                Q_EMIT listed(list);
            };
        },
        [this](const Error &error) { tell(error, true); });
}

void Keeper::removeOld() {
    add(
        [this, number = m_number, way = way(), place = m_place]() -> std::function<void()> {
            const int count = removeOfOldKeys(number, way, place, calls());
            return [this, count] {
                Q_EMIT removed(count);
                list();
            };
        },
        [this](const Error &error) {
            tell(error, true);
            list();
        },
        true);
}

void Keeper::compare(const Generation &with, const std::shared_ptr<const Secret> &typed) {
    add(
        [this, with, way = typed ? way().with(typed) : way(), notebook = notebook(), own = way(),
         scratch = scratchFolder()]() -> std::function<void()> {
            OpenedBackup then(with.file, way, scratch, calls());
            const auto book = openBook(notebook, own, sealed::Mode::ReadOnlySnapshot, calls());
            Database now(book->sqliteUri(), Database::ReadOnly);
            const Difference found = difference(now, then.database(), erasedIn(now));
            return [this, with, found] { Q_EMIT compared(with, found); };
        },
        [this](const Error &error) { tell(error, true); });
}

// --- proving ----------------------------------------------------------------------------------

void Keeper::prove(const std::optional<Generation> &which) {
    if (which)
        drill(*which, true);
    else
        proveNewest(true);
}

void Keeper::proveNewest(bool asked) {
    add(
        [this, asked, folder = m_place.folder, number = m_number,
         way = way()]() -> std::function<void()> {
            for (const Generation &one : generations(folder, number, way, calls()))
                if (one.isOpened)
                    return [this, one, asked] { drill(one, asked); };
            return [this, asked] {
                if (asked)
                    tell(BackupWords::noBackup(), true);
            };
        },
        [this, asked](const Error &error) { tell(error, asked); });
}

void Keeper::drill(const Generation &which, bool asked) {
    add(
        [this, which, asked, way = way(), scratch = scratchFolder()]() -> std::function<void()> {
            backups::prove(which.file, way, scratch, calls(), [this] { return !m_stops; });
            return [this, which, asked] {
                Record::About &about = m_record.about(which);
                about.proven = QDateTime::currentDateTimeUtc();
                about.failed = false;
                m_record.drill.begin();
                remember();
                Q_EMIT proved(which, asked);
            };
        },
        [this, which](const Error &error) {
            if (error.kind == Error::Kind::Cancelled)
                return; // it stays due
            m_record.about(which).failed = true;
            m_record.drill.counted = DrillDays::due - 1; // tomorrow again
            remember();
            Q_EMIT drillFailed(which, error);
        });
}

} // namespace backups
