// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/problem.h"

#include <QDate>
#include <QStringList>
#include <optional>

/// Gathers the problems of one value, field by field. Lengths are generous: they keep a paste
/// of a whole book out, nothing a person would write.
class Check {
public:
    static constexpr int shortText = 200;   ///< names, topics
    static constexpr int lineText = 2000;   ///< one thing said
    static constexpr int longText = 100000; ///< notes

    Check &text(const char *field, const QString &value, int most);
    /// Text that must be there.
    Check &needed(const char *field, const QString &value, int most);
    /// A day that must be there, within the years a calendar of people can hold.
    Check &day(const char *field, QDate value);
    Check &dayIfAny(const char *field, QDate value);
    /// `later` is not before `earlier`, where both are given.
    Check &order(const char *field, QDate earlier, QDate later);
    Check &number(const char *field, std::optional<int> value, int least, int most);
    /// A number that the measures can reckon with: not NaN, not infinite, not beyond 1e12.
    Check &finite(const char *field, std::optional<double> value);
    /// A finite number of at most `mostAmount` on either side of 0: what can still be read on a
    /// chart's axis and told from its neighbour.
    Check &amount(const char *field, std::optional<double> value);
    static constexpr double mostAmount = 1e12;
    /// No more than `mostYears` from one to the other, where both are given: farther apart one of
    /// them was mistyped.
    Check &within(const char *field, QDate earlier, QDate later);
    static constexpr int mostYears = 50;
    /// An id that must be there; `what` is the translated sentence to say otherwise.
    Check &link(const char *field, Id id, const QString &otherwise);
    Check &that(bool holds, const char *field, const QString &otherwise);
    operator Problems() && { return std::move(m_found); }

private:
    void add(const char *field, const QString &text);
    Problems m_found;
};
