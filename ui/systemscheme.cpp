// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace {

const auto kService = u"org.freedesktop.portal.Desktop"_s;
const auto kPath = u"/org/freedesktop/portal/desktop"_s;
const auto kInterface = u"org.freedesktop.portal.Settings"_s;
const auto kNamespace = u"org.freedesktop.appearance"_s;
const auto kKey = u"color-scheme"_s;
constexpr int kPatienceMs = 250;

/// 1 asks for dark, 2 for light, 0 has no wish: then the palette decides.
std::optional<bool> meaning(QVariant value) {
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    switch (value.toUInt()) {
    case 1:
        return true;
    case 2:
        return false;
    default:
        return std::nullopt;
    }
}

std::optional<bool> portalSays() {
    // No bus is asked for where there is no session to have one (offscreen runs).
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return std::nullopt;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return std::nullopt;
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    call << kNamespace << kKey;
    const QDBusMessage reply = bus.call(call, QDBus::Block, kPatienceMs);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return std::nullopt;
    return meaning(reply.arguments().constFirst());
}

/// Hears the portal's signal; QtDBus connects to slots only.
class Listener : public QObject {
    Q_OBJECT
public:
    Listener(QObject *parent, std::function<void(bool)> heard)
        : QObject(parent), m_heard(std::move(heard)) {}

    Q_SLOT void settingChanged(const QString &group, const QString &key,
                               const QDBusVariant &value) {
        if (group != kNamespace || key != kKey)
            return;
        m_heard(meaning(value.variant()).value_or(false));
    }

private:
    std::function<void(bool)> m_heard;
};

} // namespace

bool systemIsDark() {
    if (const auto said = portalSays())
        return *said;
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

void onSystemSchemeChanged(QObject *context, std::function<void(bool)> heard) {
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    auto *listener = new Listener(context, std::move(heard));
    QDBusConnection::sessionBus().connect(kService, kPath, kInterface, u"SettingChanged"_s,
                                          listener,
                                          SLOT(settingChanged(QString, QString, QDBusVariant)));
}

#include "systemscheme.moc"
