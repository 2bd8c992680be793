// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QStringList>
#include <QVariantMap>
#include <functional>

class QDBusMessage;

/// Hears from logind that the machine is about to sleep or that its screen is locked, and asks
/// it to wait for us before sleeping. Where there is no logind nothing is ever said, and nothing
/// waits for it: all calls are asynchronous.
class SleepWatch : public QObject {
    Q_OBJECT
public:
    /// `bus`: the system's, or a test's.
    explicit SleepWatch(const QDBusConnection &bus, QObject *parent = nullptr);

    /// What had to be done before sleeping is done: the machine may go on, if it is about to sleep.
    /// It does so after some seconds in any case.
    void letSleep();
    /// From aboutToSleep() until it is awake again: what can wait has to.
    bool isFallingAsleep() const { return m_isFallingAsleep; }
    /// Whether the machine waits for letSleep() before it sleeps.
    bool holdsSleep() const { return m_hold.isValid(); }

Q_SIGNALS:
    /// Answer with letSleep().
    void aboutToSleep();
    void screenLocked();

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void lockSession();
    void sessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &);

private:
    void takeHold();
    void findSession(QStringList names);
    void listenTo(const QString &session);
    /// Where it cannot be had, `failed` (if any) is called instead.
    void call(const QString &method, const QVariantList &arguments,
              const std::function<void(const QDBusMessage &)> &answered,
              const std::function<void()> &failed = {});

    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_hold;
    bool m_isFallingAsleep = false;
};
