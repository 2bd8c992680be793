// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storeday.h"

#include "app/store/sqlvalue.h"
#include "app/store/store_p.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace {

const QString dayKey = u"day"_s;

QString words(int number, int piece) {
    return u"edit %1 line %2 "_s.arg(number).arg(piece).repeated(1 + (number * 7 + piece) % 9);
}

Id victimOf(int number) {
    return number * 1000 + 500;
}

Client person(int number, Id id) {
    Client client;
    client.id = id;
    client.family = u"family%1"_s.arg(number);
    client.given = u"given%1"_s.arg(number);
    client.state = ClientState::Active;
    return client;
}

void addSession(Store::Batch &batch, int number, Id client, Id first, int lines) {
    Session session;
    session.id = first;
    session.client = client;
    session.date = QDate(2026, 1, 1).addDays(number);
    session.gist = words(number, 0);
    session.state = SessionState::Held;
    batch.save(session);
    for (int i = 1; i <= lines; ++i) {
        Line line;
        line.id = first + i;
        line.client = client;
        line.session = first;
        line.position = i;
        line.text = words(number, i);
        batch.save(line);
    }
}

void rowsOf(Store::Batch &batch, const std::vector<Client> &clients, int number) {
    Preference day;
    day.id = 7;
    day.key = dayKey;
    day.value = QString::number(number);
    batch.save(day);
    const Id base = number * 1000;
    if (clients.empty() || number % 4 == 1)
        batch.save(person(number, base));
    const Id about = clients.empty() ? base : clients[size_t(number) * 7 % clients.size()].id;
    addSession(batch, number, about, base + 1, number % 6 == 3 ? 30 : 2);
    CheckIn said;
    said.id = base + 100;
    said.client = about;
    said.date = QDate(2026, 2, 1).addDays(number);
    said.energy = number % 11;
    said.note = words(number, 100);
    batch.save(said);
    if (!clients.empty()) {
        Client changed = *batch.find<Client>(about);
        changed.note = words(number, 101);
        batch.save(changed);
    }
    if (number % 9 == 8 && clients.size() > 2)
        batch.remove<Client>(clients[size_t(number) % clients.size()].id);
    if (StoreDay::kindOf(number) == StoreDay::Erasing) {
        batch.save(person(number, victimOf(number)));
        addSession(batch, number, victimOf(number), victimOf(number) + 1, 5);
    }
}

/// Undo tells its failure by a signal.
class Failures : public QObject {
public:
    explicit Failures(Store &store) {
        connect(&store, &Store::failed, this, [this](const Error &error) { m_error = error; });
    }
    void check() {
        if (!m_error)
            return;
        QCoreApplication::processEvents(); // puts the stack back
        throw Error(*m_error);
    }

private:
    std::optional<Error> m_error;
};

void undoAndRedo(Store &store) {
    Failures failures(store);
    store.undoStack()->undo();
    failures.check();
    try {
        store.undoStack()->redo();
        failures.check();
    } catch (const Error &) {
        // Once more: it is taken back, and nobody asked for that.
        Failures again(store);
        store.undoStack()->redo();
        again.check();
    }
}

void saveCopy(Store &store, int number) {
    try {
        StoreInside::of(store).book->saveCopy(u"%1.copy%2"_s.arg(store.path()).arg(number));
    } catch (const Error &error) {
        if (error.kind != Error::Kind::Exists) // left by a run that was killed
            throw;
    }
}

} // namespace

StoreDay::Kind StoreDay::kindOf(int number) {
    return number % 11 == 6   ? Erasing
           : number % 13 == 7 ? Compacting
           : number % 10 == 4 ? Copying
           : number % 5 == 2  ? Undone
                              : Plain;
}

Store::Options StoreDay::options(const QString &stateFolder, const sealed::Calls *calls) {
    Store::Options options;
    options.cost = sealed::KdfCost::lowest();
    options.stateFolder = stateFolder;
    options.idleMs = 10'000'000;
    options.calls = calls;
    return options;
}

void StoreDay::edit(Store &store, int number) {
    const std::vector<Client> clients = store.all<Client>();
    store.setViewState(u"where"_s, number);
    store.write(u"edit"_s, [&](Store::Batch &batch) { rowsOf(batch, clients, number); });
    switch (kindOf(number)) {
    case Undone:
        undoAndRedo(store);
        break;
    case Erasing:
        store.eraseClient(victimOf(number));
        break;
    case Compacting:
        StoreInside::of(store).book->compact();
        break;
    case Copying:
        saveCopy(store, number);
        break;
    case Plain:
        break;
    }
}

void StoreDay::finish(Store &store) {
    const int last = lastEdit(store);
    if (kindOf(last) == Erasing && store.find<Client>(victimOf(last)))
        store.eraseClient(victimOf(last));
}

int StoreDay::lastEdit(const Store &store) {
    return store.preference(dayKey).toInt();
}

QByteArray StoreDay::digest(const Store &store) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QVariant &value) {
        hash.addData(value.isNull() ? QByteArray("-") : value.toByteArray());
        hash.addData("|");
    };
    eachType([&]<class T>() {
        for (const T &row : store.all<T>()) {
            // Rows that are in every new notebook have ids of their own.
            if (row.id < 1'000'000)
                add(row.id);
            eachColumn<T>([&](const auto &column) { add(sqlvalue::toSql(row.*(column.member))); });
        }
    });
    std::vector<Id> found;
    for (const Hit &hit : store.search(u"line"_s, 10'000))
        found.push_back(hit.id);
    std::sort(found.begin(), found.end());
    for (const Id id : found)
        add(id);
    return hash.result().toHex();
}

QByteArray StoreDay::problem(const Store &store, int from, int to, int reported) const {
    const int last = lastEdit(store);
    if (last < from || last > to || last > edits())
        return "holds edit " + QByteArray::number(last) + ", not " + QByteArray::number(from) +
               ".." + QByteArray::number(to);
    const QByteArray found = digest(store);
    const State &wanted = m_digests[size_t(last)];
    if (found != wanted.done && !(last > reported && found == wanted.before))
        return "differs from edit " + QByteArray::number(last);
    store.check();
    return {};
}

StoreDay::StoreDay(int edits) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"day.wellspring"_s);
    auto store = Store::create(path, passphrase(), options());
    m_digests.push_back({digest(*store), digest(*store)});
    for (int i = 1; i <= edits; ++i) {
        QByteArray before;
        // What is seen before the erasing: told once the rows of the edit are in.
        const auto look = QObject::connect(store.get(), &Store::changed, store.get(), [&] {
            if (before.isEmpty())
                before = digest(*store);
        });
        edit(*store, i);
        QObject::disconnect(look);
        const QByteArray done = digest(*store);
        m_digests.push_back({done, kindOf(i) == Erasing ? before : done});
    }
}
