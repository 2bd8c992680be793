// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

/// What the headings of contact lists mean, as data.
namespace contacts {

/// Where a cell goes.
enum class Field {
    Nothing, ///< derived or technical: says nothing about the person
    Note,
    Family,
    Given,
    Middle,
    FullName,
    FamilyReading,
    GivenReading,
    FullReading,
    HonorificTitle,
    Organisation,
    Department,
    Role,
    Birthday,
    Tags,
    Mail,
    Phone,
    Mobile,
    Fax,
    Web,
    Label, ///< names the pair of the same group and number
    Relation,
    AddressWhole,
    Postal,
    Region,
    City,
    Street,
    Country
};

/// One column of a list that was understood.
struct Meaning {
    Field field = Field::Note;
    QString group;  ///< columns of one address or one pair share it
    int number = 0; ///< "E-mail 2": 2; none: 0
    QString label;  ///< 自宅, Business, or the relation
};

/// None: a heading of no place of its own.
std::optional<Meaning> meaningOf(const QString &heading);

/// "Google", "Outlook (日本語)", "Outlook", "筆まめ", "住所録"; empty: not a list of people.
QString layoutOf(const QStringList &headings);

/// A heading as the tables write it: NFKC, lower case, without spaces; numbers become '#'.
QString normalHeading(const QString &heading, int *number = nullptr);

} // namespace contacts
