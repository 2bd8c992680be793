// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <memory>

/// One setting: its key, its type and its default, on one line.
template <class T>
struct Setting {
    const char *key;
    T fallback;
};

/// What the user chose on this computer. Nothing about people is ever kept here: that stays
/// in the notebook, which is sealed.
namespace setting {
using namespace Qt::StringLiterals;
inline const Setting<QString> theme{"look/theme", u"system"_s};       ///< system, light, dark
inline const Setting<QString> language{"look/language", u"system"_s}; ///< system, ja, en
inline const Setting<int> idleMinutes{"lock/idleMinutes", 10};        ///< 0: never
inline const Setting<bool> lockWithComputer{"lock/withComputer", true};
/// Numbers of the notebooks that this computer's keychain opens: no name, no path.
inline const Setting<QStringList> keychains{"keychain/notebooks", {}};
inline const Setting<QString> backupFolder{"backups/folder", {}}; ///< empty: the usual one
} // namespace setting

/// Where the window was left: apart from the settings, so that these can be copied to another
/// computer without it.
namespace windowstate {
using namespace Qt::StringLiterals;
inline const Setting<QByteArray> geometry{"window/geometry", {}};
inline const Setting<bool> listFolded{"window/listFolded", false};
inline const Setting<QString> lastFile{"notebook/lastFile", {}};
inline const Setting<QString> lastFolder{"notebook/lastFolder", {}};
} // namespace windowstate

/// A typed view of one INI file. Reading never fails: an unreadable file gives the defaults.
class Settings {
public:
    /// `file` is made when the first value is set.
    explicit Settings(const QString &file)
        : m_ini(std::make_unique<QSettings>(file, QSettings::IniFormat)) {}

    /// $XDG_CONFIG_HOME/wellspring/settings.ini
    static QString userFile();
    /// $XDG_STATE_HOME/wellspring/window.ini
    static QString stateFile();
    /// $XDG_STATE_HOME/wellspring, made where it was missing: for the window's state and for what
    /// the sealed file keeps outside itself. Empty where it cannot be made.
    static QString userStateFolder();

    template <class T>
    T get(const Setting<T> &setting) const {
        return m_ini->value(QLatin1StringView(setting.key), QVariant::fromValue(setting.fallback))
            .template value<T>();
    }
    /// Written some time later, and nobody hears where that fails: for what is only convenient.
    template <class T>
    void set(const Setting<T> &setting, const T &value) {
        write(QLatin1StringView(setting.key), QVariant::fromValue(value));
    }
    /// The same for what somebody relies on: written when this returns. Throws Error(NotSaved);
    /// then it holds for this run only.
    template <class T>
    void keep(const Setting<T> &setting, const T &value) {
        writeNow(QLatin1StringView(setting.key), QVariant::fromValue(value));
    }

private:
    void write(QLatin1StringView key, const QVariant &value);
    void writeNow(QLatin1StringView key, const QVariant &value);
    std::unique_ptr<QSettings> m_ini;
};
