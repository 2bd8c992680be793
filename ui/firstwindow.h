// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>

class QSocketNotifier;

/// One window for one notebook: a second start asks the first to come forward, through a socket
/// in the user's runtime folder ($XDG_RUNTIME_DIR, which only the user can enter). The socket's
/// name is a hash of the file's place, so that it tells nobody anything. Where there is no such
/// folder all of this does nothing, and the notebook's own lock speaks.
class FirstWindow : public QObject {
    Q_OBJECT
public:
    explicit FirstWindow(QObject *parent = nullptr);
    ~FirstWindow() override;

    /// Asks the window that shows `file`, if there is one, to come forward. True when it answered;
    /// waits for that two seconds at most.
    static bool callForward(const QString &file);

    /// From now on answers for `file`, and no longer for another. A live window is never pushed
    /// aside; what a killed one left is.
    void listenFor(const QString &file);
    bool isListening() const { return m_socket >= 0; }

Q_SIGNALS:
    void wanted();

private:
    void answer();
    void stop();

    int m_socket = -1;
    QByteArray m_path;
    std::unique_ptr<QSocketNotifier> m_notifier;
};
