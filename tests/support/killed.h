// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/memdisk.h"

#include <QCoreApplication>
#include <QProcess>
#include <csignal>
#include <unistd.h>

/// A run of this same program that was killed with SIGKILL at a random instant of its editing.
struct Killed {
    int last = 0;          ///< the last edit that it acknowledged; as it was where there was none
    bool wasKilled = true; ///< false where it came to its end before
    QByteArray wrong;      ///< what went wrong with it, or empty

    /// What the child calls behind each edit that was acknowledged: a line to the parent.
    static void report(int edit) {
        const QByteArray line = QByteArray::number(edit) + '\n';
        (void)!::write(STDOUT_FILENO, line.constData(), size_t(line.size()));
    }

    /// Runs the child `--edit PATH STATE CALLS UNTIL` until it is dead. Half of them die by
    /// themselves within one of the first `calls` write-side calls (see deadly.h), the others
    /// wherever they are when one of the first `reports` arrives.
    static Killed run(Random &random, const QString &path, const QString &state, int last,
                      int until, int calls, int reports) {
        using namespace Qt::StringLiterals;
        const bool fromWithin = between(random, 0, 1) == 0;
        const qint64 callsLeft = fromWithin ? between(random, 1, calls) : 1'000'000;
        const qint64 reportsLeft = fromWithin ? 1'000'000 : between(random, 0, reports);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--edit"_s, path, state, QString::number(callsLeft), QString::number(until)});
        if (!child.waitForStarted())
            return {last, false, "the child did not start"};
        qint64 seen = 0;
        while (child.state() != QProcess::NotRunning || child.canReadLine()) {
            for (; child.canReadLine(); ++seen)
                last = child.readLine().trimmed().toInt();
            if (seen >= reportsLeft)
                ::kill(pid_t(child.processId()), SIGKILL);
            if (child.state() != QProcess::NotRunning)
                child.waitForReadyRead(20);
        }
        const bool wasKilled = child.exitStatus() == QProcess::CrashExit;
        const bool isWell = wasKilled || child.exitCode() == 0;
        // Also where it went without a word: an edit that nothing hindered was refused.
        return {last, wasKilled,
                isWell ? QByteArray()
                       : "ended with " + QByteArray::number(child.exitCode()) + ": " +
                             child.readAllStandardError()};
    }
};
