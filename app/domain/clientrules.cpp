// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/check.h"
#include "app/domain/client.h"
#include "app/domain/conflict.h"
#include "app/domain/contact.h"
#include "app/domain/material.h"
#include "app/domain/usual.h"

#include <QCoreApplication>

namespace {

struct Rules {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

constexpr qsizetype mostTags = 100;
constexpr qsizetype mostPhotoBytes = 20 * 1024 * 1024;

} // namespace

Problems problems(const Client &client) {
    Check check;
    check.that(!client.family.trimmed().isEmpty() || !client.organisation.trimmed().isEmpty(),
               "family", Rules::tr("A family name or an organisation is needed."));
    check.text("family", client.family, Check::shortText)
        .text("given", client.given, Check::shortText)
        .text("family_reading", client.familyReading, Check::shortText)
        .text("given_reading", client.givenReading, Check::shortText)
        .text("roman_family", client.romanFamily, Check::shortText)
        .text("roman_given", client.romanGiven, Check::shortText)
        .text("call_name", client.callName, Check::shortText)
        .text("organisation", client.organisation, Check::lineText)
        .text("role", client.role, Check::lineText)
        .text("experience", client.experience, Check::longText)
        .text("strengths", client.strengths, Check::longText)
        .text("note", client.note, Check::longText)
        .text("introduced_by_name", client.introducedByName, Check::shortText)
        .that(client.tags.size() <= mostTags, "tags",
              Rules::tr("At most %1 tags fit here.").arg(mostTags))
        .that(client.introducedBy == 0 || client.introducedBy != client.id, "introduced_by",
              Rules::tr("Nobody introduces themselves. Please choose someone else."))
        .number("cadence_days", client.cadenceDays, 1, 400)
        .dayIfAny("since", client.since);
    for (const QString &tag : client.tags)
        if (tag.size() > Check::shortText)
            return std::move(check.text("tags", tag, Check::shortText));
    return check;
}

Problems problems(const Person &person) {
    return std::move(Check()
                         .needed("name", person.name, Check::shortText)
                         .text("relation", person.relation, Check::lineText)
                         .text("note", person.note, Check::longText));
}

Problems problems(const Reach &reach) {
    return std::move(Check()
                         .text("label", reach.label, Check::shortText)
                         .needed("value", reach.value, Check::lineText));
}

Problems problems(const Engagement &engagement) {
    return std::move(Check()
                         .text("purpose", engagement.purpose, Check::longText)
                         .dayIfAny("start", engagement.start)
                         .dayIfAny("end", engagement.end)
                         .order("end", engagement.start, engagement.end)
                         .number("sessions_bought", engagement.sessionsBought, 0, 999)
                         .text("payer", engagement.payer, Check::lineText)
                         .text("report_to", engagement.reportTo, Check::lineText)
                         .text("report_what", engagement.reportWhat, Check::longText)
                         .text("closing_words", engagement.closingWords, Check::longText));
}

Problems problems(const Consent &consent) {
    return std::move(Check().day("date", consent.date).text("note", consent.note, Check::longText));
}

Problems problems(const Photo &photo) {
    return std::move(
        Check()
            .dayIfAny("taken", photo.taken)
            .text("caption", photo.caption, Check::lineText)
            .that(!photo.bytes.isEmpty(), "bytes", Rules::tr("A picture is needed here."))
            .that(photo.bytes.size() <= mostPhotoBytes, "bytes",
                  Rules::tr("This picture is larger than 20 MB. Please choose a smaller one.")));
}

Problems problems(const Pause &pause) {
    return std::move(Check()
                         .day("from_date", pause.from)
                         .dayIfAny("to_date", pause.to)
                         .order("to_date", pause.from, pause.to)
                         .text("reason", pause.reason, Check::lineText));
}

Problems problems(const Me &me) {
    return std::move(Check()
                         .text("name", me.name, Check::shortText)
                         .text("family", me.family, Check::shortText)
                         .text("office", me.office, Check::shortText)
                         .text("contact_line", me.contactLine, Check::lineText)
                         .text("referrals", me.referrals, Check::longText));
}

Problems problems(const Conflict &conflict) {
    return std::move(Check()
                         .needed("table", conflict.table, Check::shortText)
                         .text("column", conflict.column, Check::shortText)
                         .text("other", conflict.other, Check::longText)
                         .text("device", conflict.device, Check::shortText));
}

Problems problems(const Preference &preference) {
    return std::move(Check()
                         .needed("key", preference.key, Check::shortText)
                         .text("value", preference.value, Check::longText));
}

Problems problems(const Usual &usual) {
    return std::move(Check()
                         .needed("topic", usual.topic, Check::shortText)
                         .text("value", usual.value, Check::lineText)
                         .dayIfAny("confirmed", usual.confirmed)
                         .number("reask_after_days", usual.reaskAfterDays, 1, 3650));
}

Problems problems(const Choice &choice) {
    return std::move(Check()
                         .needed("topic", choice.topic, Check::shortText)
                         .needed("value", choice.value, Check::lineText)
                         .day("date", choice.date));
}

Problems problems(const Fact &fact) {
    return std::move(
        Check()
            .needed("text", fact.text, Check::lineText)
            .dayIfAny("noted", fact.noted)
            .dayIfAny("matters", fact.matters)
            .that(!fact.yearly || fact.matters.isValid(), "matters",
                  Rules::tr("What comes every year needs the day on which it comes.")));
}

Problems problems(const Contact &contact) {
    return std::move(Check().day("date", contact.date).text("text", contact.text, Check::longText));
}

Problems problems(const OwnNote &note) {
    return std::move(Check().day("date", note.date).needed("text", note.text, Check::longText));
}

Problems problems(const Material &material) {
    return std::move(Check()
                         .needed("title", material.title, Check::lineText)
                         .text("where_to", material.where, Check::lineText)
                         .text("note", material.note, Check::longText));
}

Problems problems(const Gift &gift) {
    return std::move(
        Check()
            .link("material_id", gift.material, Rules::tr("Please choose what was given."))
            .day("date", gift.date)
            .dayIfAny("returned", gift.returned)
            .order("returned", gift.date, gift.returned)
            .text("reason", gift.reason, Check::lineText)
            .text("outcome", gift.outcome, Check::longText));
}
