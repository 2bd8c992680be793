// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/secret.h"

#include <QObject>
#include <QTimer>
#include <optional>

/// Copies a secret so that managers of the clipboard know not to keep it, and takes it away again
/// after half a minute or when this goes, unless something else was copied since.
class SecretClipboard : public QObject {
    Q_OBJECT
public:
    static constexpr int keptMs = 30'000;

    explicit SecretClipboard(QObject *parent);
    ~SecretClipboard() override;
    void copy(const QString &secret);
    void clear();
    bool isWaiting() const { return m_timer.isActive(); }

private:
    QTimer m_timer{this};
    std::optional<Secret> m_copied;
};
