// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/strength.h"

#include "app/language.h"
#include <QSet>
#include <algorithm>
#include <array>
#include <cmath>
#include <zxcvbn.h>

using namespace Qt::StringLiterals;

namespace {

constexpr double minute = 60, hour = 60 * minute, day = 24 * hour, year = 365.25 * day;
constexpr double weakBelow = 3 * day;
/// What zxcvbn is given; behind it every letter would only add.
constexpr int mostLetters = 100;

/// A letter that no list here knows: as many bits as it would have within a common word. The same
/// letter again tells next to nothing.
double bitsOf(QChar letter, QSet<QChar> &seen) {
    if (seen.contains(letter))
        return 1;
    seen.insert(letter);
    const bool isIdeograph = letter.script() == QChar::Script_Han;
    return isIdeograph ? 7 : 4;
}

} // namespace

double Strength::bits(const QString &passphrase, const QString &notebook) {
    QByteArray ascii;
    QSet<QChar> seen;
    double beyond = 0;
    for (const QChar letter : passphrase.left(mostLetters)) {
        if (letter.unicode() < 0x80)
            ascii.append(char(letter.unicode()));
        else
            beyond += bitsOf(letter, seen);
    }
    if (ascii.isEmpty())
        return beyond;
    QByteArray name = notebook.toLower().toUtf8();
    std::array<const char *, 4> known{"wellspring", "notebook", nullptr, nullptr};
    if (!name.isEmpty())
        known[2] = name.constData();
    return beyond + std::max(0., ZxcvbnMatch(ascii.constData(), known.data(), nullptr));
}

double Strength::seconds(double bits, double secondsPerTry) {
    return std::exp2(std::min(bits, 300.) - 1) * secondsPerTry / computers;
}

QString Strength::span(double seconds) {
    const auto count = [](double number) { return int(std::lround(number)); };
    if (seconds < minute)
        return tr("less than a minute");
    if (seconds < hour)
        return tr("less than an hour");
    if (seconds < day)
        return tr("less than a day");
    if (seconds < 60 * day)
        return tr("about %n day(s)", nullptr, count(seconds / day));
    if (seconds < 2 * year)
        return tr("about %n month(s)", nullptr, count(seconds / (year / 12)));
    if (seconds < 100 * year)
        return tr("about %n year(s)", nullptr, count(seconds / year));
    return tr("more than a hundred years");
}

QString Strength::sentence(const QString &passphrase, const QString &notebook) {
    if (passphrase.isEmpty())
        return {};
    return tr("Somebody who has the file and %1 computers like this one would find it in %2.")
        .arg(QString::number(computers), span(seconds(bits(passphrase, notebook))));
}

bool Strength::isWeak(const QString &passphrase, const QString &notebook) {
    return !passphrase.isEmpty() && seconds(bits(passphrase, notebook)) < weakBelow;
}

QString Strength::caution() {
    return tr("A rough guess. Names, dates and sayings are found much sooner; Japanese ones are "
              "not recognised here.");
}
