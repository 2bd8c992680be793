// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Client text on a button or in a menu, letter by letter: a single & would name a key.
inline QString literal(QString words) {
    return words.replace(u'&', QStringLiteral("&&"));
}
