// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Hears that the program is asked to end from outside (a logout, a shutdown, a terminal that
/// closes), so that what is being typed is saved before. The second time the system ends it as it
/// would have the first time. One at a time: signals are the process's.
class EndWatch : public QObject {
    Q_OBJECT
public:
    explicit EndWatch(QObject *parent = nullptr);
    ~EndWatch() override;

Q_SIGNALS:
    void asked();

private:
    int m_read = -1, m_write = -1; ///< a pipe: little else may be done while a signal is handled
};
