// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/check.h"

#include "app/domain/measures/dated.h"

#include <QCoreApplication>

namespace {
struct Rules {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;
} // namespace

void Check::add(const char *field, const QString &text) {
    m_found.push_back({QString::fromLatin1(field), text});
}

Check &Check::that(bool holds, const char *field, const QString &otherwise) {
    if (!holds)
        add(field, otherwise);
    return *this;
}

Check &Check::text(const char *field, const QString &value, int most) {
    return that(value.size() <= most, field,
                Rules::tr("This is too long: at most %1 characters fit here.").arg(most));
}

Check &Check::needed(const char *field, const QString &value, int most) {
    that(!value.trimmed().isEmpty(), field, Rules::tr("Something is needed here."));
    return text(field, value, most);
}

Check &Check::day(const char *field, QDate value) {
    that(value.isValid(), field, Rules::tr("A date is needed here."));
    return dayIfAny(field, value);
}

Check &Check::dayIfAny(const char *field, QDate value) {
    const bool fits = !value.isValid() || (value.year() >= firstYear && value.year() <= lastYear);
    return that(fits, field,
                Rules::tr("The year must lie between %1 and %2.").arg(firstYear).arg(lastYear));
}

Check &Check::order(const char *field, QDate earlier, QDate later) {
    const bool fits = !earlier.isValid() || !later.isValid() || earlier <= later;
    return that(fits, field, Rules::tr("This day lies before the one it follows."));
}

Check &Check::number(const char *field, std::optional<int> value, int least, int most) {
    const bool fits = !value || (*value >= least && *value <= most);
    return that(fits, field, Rules::tr("A number from %1 to %2 fits here.").arg(least).arg(most));
}

Check &Check::finite(const char *field, std::optional<double> value) {
    // Beyond that the measures would leave it out, and it would be kept for nothing.
    return that(!value || measures::isValue(*value), field,
                Rules::tr("This number cannot be kept. Please enter another."));
}

Check &Check::amount(const char *field, std::optional<double> value) {
    const bool isHuge = value && std::isfinite(*value) && std::abs(*value) > mostAmount;
    return isHuge
               ? that(false, field, Rules::tr("This number is too large. A larger unit would do."))
               : finite(field, value);
}

Check &Check::within(const char *field, QDate earlier, QDate later) {
    const bool fits =
        !earlier.isValid() || !later.isValid() || later <= earlier.addYears(mostYears);
    return that(fits, field,
                Rules::tr("More than %1 years lie between the two days.").arg(mostYears));
}

Check &Check::link(const char *field, Id id, const QString &otherwise) {
    return that(id != 0, field, otherwise);
}
