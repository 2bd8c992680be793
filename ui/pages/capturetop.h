// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/context.h"

#include <QTimer>
#include <QWidget>

class PlainLabel;

/// The top of session capture: whose session this is, and how long it has been going on.
class CaptureTop : public QWidget {
    Q_OBJECT
public:
    explicit CaptureTop(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook, const Session &session);
    /// `begun`: invalid where it is written up later, which has no clock.
    void startClock(const QDateTime &begun, std::optional<int> minutes);
    void stopClock();

Q_SIGNALS:
    void backWanted();
    void endWanted();

private:
    void showClock();

    Context &m_context;
    PlainLabel *m_name;
    PlainLabel *m_about;
    PlainLabel *m_will;
    QWidget *m_clockIcon;
    PlainLabel *m_clock;
    PlainLabel *m_planned;
    QTimer m_second;
    QDateTime m_begun;
    std::optional<int> m_minutes;
};
