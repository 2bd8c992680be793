// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surroundings.h"

#include <QWidget>
#include <ctime>

qint64 Machine::bootClock() {
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

Surroundings *surroundingsOf(QWidget *where) {
    for (QWidget *at = where; at; at = at->parentWidget())
        if (auto *around = dynamic_cast<Surroundings *>(at))
            return around;
    return nullptr;
}
