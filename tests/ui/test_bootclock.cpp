// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surroundings.h"

#include <QTest>
#include <ctime>
#include <sys/syscall.h>
#include <unistd.h>

namespace {
thread_local clockid_t lastAsked = -1; // other threads ask as well
}

/// In the place of the system's own: tells which clock was asked, which a machine that never sleeps
/// does not show by its numbers.
extern "C" int clock_gettime(clockid_t clock, timespec *now) noexcept {
    lastAsked = clock;
    return int(syscall(SYS_clock_gettime, clock, now));
}

class TestBootClock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What counts idleness has to go on while the machine sleeps.
    void itCountsTheSleepOfTheMachine() {
        const qint64 before = Machine::bootClock();
        const clockid_t asked = lastAsked;
        QCOMPARE(int(asked), CLOCK_BOOTTIME);
        QVERIFY(before > 0);
        QVERIFY(Machine::bootClock() >= before);
    }
};

QTEST_GUILESS_MAIN(TestBootClock)
#include "test_bootclock.moc"
