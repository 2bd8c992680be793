// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sealed {

/// The printed way into a notebook: eight groups of six digits, 40 of them random (132 bits). The
/// last digit of a group checks the group and its place, so that a slip is told at once, with the
/// group it is in, and costs no try.
class RecoveryCode {
public:
    static constexpr int groups = 8;
    static constexpr int groupDigits = 6;
    static constexpr int digits = groups * groupDigits;

    /// What somebody typed, as far as it may be a code: digits of any width, with spaces, dashes
    /// and dots anywhere.
    struct Typed {
        enum class Form {
            Other,    ///< not a code: taken as a passphrase
            Mistyped, ///< a code with a slip
            Whole     ///< the digits check; whether they open anything is another matter
        };
        Form form = Form::Other;
        int count = 0;      ///< of digits, where it is one
        int wrongGroup = 0; ///< from 1; 0 where the count is wrong, or nothing
        QByteArray code;    ///< the 48 digits of a whole one, ASCII, nothing between them
    };

    /// 48 digits, ASCII. Throws Error(Internal) without a source of randomness.
    static QByteArray random();
    /// As it is printed: groups with dashes between them.
    static QString shown(const QByteArray &code);
    /// Of what was typed, which may be a passphrase, nothing stays in memory but the code.
    static Typed read(const QByteArray &utf8);
    /// Whether it would be taken for a code, so that it can be no passphrase.
    static bool hasForm(const QByteArray &utf8);
};

} // namespace sealed
