// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/sleepwatch.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {
const auto kService = u"org.freedesktop.login1"_s;
const auto kPath = u"/org/freedesktop/login1"_s;
const auto kManager = u"org.freedesktop.login1.Manager"_s;
const auto kSession = u"org.freedesktop.login1.Session"_s;
const auto kProperties = u"org.freedesktop.DBus.Properties"_s;
} // namespace

SleepWatch::SleepWatch(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus) {
    if (!m_bus.isConnected())
        return;
    m_bus.connect(kService, kPath, kManager, u"PrepareForSleep"_s, this,
                  SLOT(prepareForSleep(bool)));
    takeHold();
    QStringList names{qEnvironmentVariable("XDG_SESSION_ID"), u"auto"_s};
    names.removeAll(QString());
    findSession(names);
}

void SleepWatch::call(const QString &method, const QVariantList &arguments,
                      const std::function<void(const QDBusMessage &)> &answered,
                      const std::function<void()> &failed) {
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kManager, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answered, failed] {
        watcher->deleteLater();
        if (!watcher->isError())
            answered(watcher->reply());
        else if (failed)
            failed();
    });
}

/// A delay, not a block: somebody who closes the lid is never kept from it.
void SleepWatch::takeHold() {
    call(u"Inhibit"_s,
         {u"sleep"_s, QCoreApplication::applicationName(), u"lock the notebook"_s, u"delay"_s},
         [this](const QDBusMessage &reply) {
             m_hold = qvariant_cast<QDBusUnixFileDescriptor>(reply.arguments().value(0));
         });
}

/// What the desktop starts belongs to no session as a process, so that it is asked for by name;
/// "auto" is the one whose screen the user sees.
void SleepWatch::findSession(QStringList names) {
    if (names.isEmpty())
        return;
    const QString name = names.takeFirst();
    call(
        u"GetSession"_s, {name},
        [this](const QDBusMessage &reply) {
            listenTo(qvariant_cast<QDBusObjectPath>(reply.arguments().value(0)).path());
        },
        [this, names] { findSession(names); });
}

void SleepWatch::listenTo(const QString &session) {
    m_bus.connect(kService, session, kSession, u"Lock"_s, this, SLOT(lockSession()));
    // Some desktops lock their screen by themselves, and only say that it is.
    m_bus.connect(kService, session, kProperties, u"PropertiesChanged"_s, this,
                  SLOT(sessionChanged(QString, QVariantMap, QStringList)));
}

void SleepWatch::prepareForSleep(bool begins) {
    m_isFallingAsleep = begins;
    if (begins)
        Q_EMIT aboutToSleep();
    else if (!m_hold.isValid())
        takeHold();
}

void SleepWatch::letSleep() {
    if (!m_isFallingAsleep)
        return;                         // held for the next time
    m_hold = QDBusUnixFileDescriptor(); // closing it lets go
}

void SleepWatch::lockSession() {
    Q_EMIT screenLocked();
}

void SleepWatch::sessionChanged(const QString &interface, const QVariantMap &changed,
                                const QStringList &) {
    if (interface == kSession && changed.value(u"LockedHint"_s).toBool())
        Q_EMIT screenLocked();
}
