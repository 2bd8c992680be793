// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sealed/recoverycode.h"

#include "app/store/sealed/keys.h"
#include "app/store/sealed/wipe.h"
#include <QScopeGuard>
#include <QStringList>
#include <array>
#include <sodium.h>
#include <utility>

namespace sealed {

namespace {

/// From so many digits on, and nothing but digits, it is meant to be a code.
constexpr int digitsOfACode = 40;

/// Damm's quasigroup: its check digit finds each single wrong digit and each pair of neighbours
/// that changed places, in any base-10 string.
constexpr int damm[10][10] = {{0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
                              {4, 2, 0, 6, 8, 7, 1, 3, 5, 9}, {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
                              {6, 1, 2, 3, 0, 4, 5, 9, 7, 8}, {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
                              {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
                              {9, 4, 3, 8, 6, 1, 7, 2, 0, 5}, {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}};

/// The check digit of a group. Its place goes first, so that two groups that changed places do
/// not check, either.
char checkOf(const char *group, int place) {
    int digit = damm[0][place + 1];
    for (int i = 0; i < RecoveryCode::groupDigits - 1; ++i)
        digit = damm[digit][group[i] - '0'];
    return char('0' + digit);
}

/// The digits of it; none where anything else stands there but spaces and dashes.
QByteArray onlyDigits(const QByteArray &utf8) {
    const QString typed = QString::fromUtf8(utf8);
    const QString text = typed.normalized(QString::NormalizationForm_KC);
    QByteArray digits;
    digits.reserve(text.size()); // it does not move, and leaves nothing behind
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            digits.append(char(c.unicode()));
        } else if (!c.isSpace() && c.category() != QChar::Punctuation_Dash && c != u'.' &&
                   c != u'\u2212' && c != u'\u30fc') { // minus, and the long vowel mark of kana
            wipe(digits);
            digits.clear();
            break;
        }
    }
    wipe(text);
    wipe(typed);
    return digits;
}

} // namespace

QByteArray RecoveryCode::random() {
    unsigned char seeded = 0;
    randomize(&seeded, 1); // sees to it that the library is ready
    QByteArray code;
    for (int place = 0; place < groups; ++place) {
        for (int i = 0; i < groupDigits - 1; ++i)
            code.append(char('0' + randombytes_uniform(10)));
        code.append(checkOf(code.constData() + place * groupDigits, place));
    }
    return code;
}

QString RecoveryCode::shown(const QByteArray &code) {
    QStringList parts;
    for (int at = 0; at < code.size(); at += groupDigits)
        parts << QString::fromLatin1(code.mid(at, groupDigits));
    return parts.join(u'-');
}

RecoveryCode::Typed RecoveryCode::read(const QByteArray &utf8) {
    Typed typed;
    QByteArray found = onlyDigits(utf8);
    const auto gone = qScopeGuard([&] { wipe(found); });
    if (found.size() < digitsOfACode)
        return typed;
    typed.count = int(found.size());
    typed.form = Typed::Form::Mistyped;
    for (int place = 0; place < groups && found.size() == digits; ++place) {
        const char *group = found.constData() + place * groupDigits;
        if (group[groupDigits - 1] != checkOf(group, place)) {
            typed.wrongGroup = place + 1;
            return typed;
        }
    }
    if (found.size() == digits) {
        typed.form = Typed::Form::Whole;
        typed.code = std::exchange(found, {});
    }
    return typed;
}

bool RecoveryCode::hasForm(const QByteArray &utf8) {
    const Typed typed = read(utf8);
    wipe(typed.code);
    return typed.form != Typed::Form::Other;
}

} // namespace sealed
