// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStringList>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"Wellspring"_s;

/// Those QtKeychain knows how to speak to.
const QStringList services{u"org.freedesktop.secrets"_s, u"org.kde.kwalletd5"_s,
                           u"org.kde.kwalletd6"_s};

/// One of them runs, or would be started when it is asked.
void lookFor(const std::function<void(bool)> &done) {
    // No bus is asked for where there is no session to have one.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return done(false);
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return done(false);
    const auto ask = [bus](const QString &what,
                           const std::function<void(const QStringList &)> &got) {
        auto *watcher = new QDBusPendingCallWatcher(bus.interface()->asyncCall(what),
                                                    QCoreApplication::instance());
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, got] {
            const QDBusPendingReply<QStringList> reply = *watcher;
            watcher->deleteLater();
            got(reply.isError() ? QStringList() : reply.value());
        });
    };
    const auto isAnyIn = [](const QStringList &names) {
        return std::any_of(services.begin(), services.end(),
                           [&](const QString &one) { return names.contains(one); });
    };
    ask(u"ListNames"_s, [=](const QStringList &running) {
        if (isAnyIn(running))
            return done(true);
        ask(u"ListActivatableNames"_s,
            [=](const QStringList &startable) { done(isAnyIn(startable)); });
    });
}

Keychain::Outcome outcomeOf(const QKeychain::Job &job) {
    if (job.error() == QKeychain::NoError)
        return Keychain::Outcome::Good;
    return job.error() == QKeychain::EntryNotFound ? Keychain::Outcome::Missing
                                                   : Keychain::Outcome::Refused;
}

/// Runs a job that deletes itself. Never in a file of plain text, whatever is missing here.
template <class Job>
void run(Job *job, const QString &name, const Keychain::Done &done) {
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, done] {
        QByteArray secret;
        if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
            secret = job->textData().toUtf8();
        done(outcomeOf(*job), secret);
    });
    job->start();
}

} // namespace

Keychain Keychain::ofTheDesktop() {
    Keychain keychain;
    keychain.look = lookFor;
    keychain.read = [](const QString &name, const Done &done) {
        run(new QKeychain::ReadPasswordJob(service), name, done);
    };
    keychain.write = [](const QString &name, const QByteArray &secret, const Done &done) {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setTextData(QString::fromUtf8(secret));
        run(job, name, done);
    };
    keychain.remove = [](const QString &name, const Done &done) {
        run(new QKeychain::DeletePasswordJob(service), name, done);
    };
    return keychain;
}

Keychain Keychain::none() {
    const auto refuse = [](const Done &done) { done(Outcome::Refused, {}); };
    return {[](const std::function<void(bool)> &done) { done(false); },
            [refuse](const QString &, const Done &done) { refuse(done); },
            [refuse](const QString &, const QByteArray &, const Done &done) { refuse(done); },
            [refuse](const QString &, const Done &done) { refuse(done); }};
}
