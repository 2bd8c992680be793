// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/client.h"
#include "app/domain/columns/column.h"
#include "app/domain/usual.h"

template <>
struct Described<Client> {
    static constexpr const char *table = "client";
    static constexpr auto columns =
        std::tuple{W_COL(Client, "family", family, Use::Name),
                   W_COL(Client, "given", given, Use::Name),
                   W_COL(Client, "family_reading", familyReading),
                   W_COL(Client, "given_reading", givenReading),
                   W_COL(Client, "roman_family", romanFamily),
                   W_COL(Client, "roman_given", romanGiven),
                   W_COL(Client, "call_name", callName),
                   W_COL(Client, "honorific", honorific),
                   W_COL(Client, "state", state),
                   W_COL(Client, "organisation", organisation, Use::Text),
                   W_COL(Client, "role", role, Use::Text),
                   W_COL(Client, "experience", experience, Use::Text),
                   W_COL(Client, "strengths", strengths, Use::Text),
                   W_COL(Client, "tags", tags, Use::Text),
                   W_COL(Client, "note", note, Use::Text),
                   W_COL(Client, "introduced_by", introducedBy, Use::Link, "client"),
                   W_COL(Client, "introduced_by_name", introducedByName, Use::Text),
                   W_COL(Client, "introducer_thanked", introducerThanked),
                   W_COL(Client, "cadence_days", cadenceDays),
                   W_COL(Client, "since", since),
                   W_COL(Client, "archived", archived)};
};

template <>
struct Described<Person> {
    static constexpr const char *table = "person";
    static constexpr auto columns = std::tuple{
        W_COL(Person, "client_id", client, Use::Owner, "client"),
        W_COL(Person, "name", name, Use::Text), W_COL(Person, "relation", relation, Use::Text),
        W_COL(Person, "note", note, Use::Text)};
};

template <>
struct Described<Reach> {
    static constexpr const char *table = "reach";
    static constexpr auto columns = std::tuple{
        W_COL(Reach, "client_id", client, Use::Owner, "client"), W_COL(Reach, "kind", kind),
        W_COL(Reach, "label", label), W_COL(Reach, "value", value, Use::Text)};
};

template <>
struct Described<Engagement> {
    static constexpr const char *table = "engagement";
    static constexpr auto columns =
        std::tuple{W_COL(Engagement, "client_id", client, Use::Owner, "client"),
                   W_COL(Engagement, "purpose", purpose, Use::Text),
                   W_COL(Engagement, "start", start),
                   W_COL(Engagement, "end", end),
                   W_COL(Engagement, "sessions_bought", sessionsBought),
                   W_COL(Engagement, "payer", payer, Use::Text),
                   W_COL(Engagement, "report_to", reportTo, Use::Text),
                   W_COL(Engagement, "report_what", reportWhat, Use::Text),
                   W_COL(Engagement, "closing_words", closingWords, Use::Text)};
};

template <>
struct Described<Consent> {
    static constexpr const char *table = "consent";
    static constexpr auto columns = std::tuple{
        W_COL(Consent, "client_id", client, Use::Owner, "client"), W_COL(Consent, "date", date),
        W_COL(Consent, "purpose_explained", purposeExplained),
        W_COL(Consent, "sensitive", sensitive), W_COL(Consent, "note", note, Use::Text)};
};

template <>
struct Described<Photo> {
    static constexpr const char *table = "photo";
    static constexpr auto columns =
        std::tuple{W_COL(Photo, "client_id", client, Use::Owner, "client"),
                   W_COL(Photo, "session_id", session, Use::Link, "session"),
                   W_COL(Photo, "of", of),
                   W_COL(Photo, "taken", taken),
                   W_COL(Photo, "caption", caption, Use::Text),
                   W_COL(Photo, "bytes", bytes)};
};

template <>
struct Described<Pause> {
    static constexpr const char *table = "pause";
    static constexpr auto columns = std::tuple{
        W_COL(Pause, "client_id", client, Use::Owner, "client"), W_COL(Pause, "from_date", from),
        W_COL(Pause, "to_date", to), W_COL(Pause, "reason", reason, Use::Text)};
};

template <>
struct Described<Me> {
    static constexpr const char *table = "me";
    static constexpr auto columns = std::tuple{
        W_COL(Me, "name", name), W_COL(Me, "family", family), W_COL(Me, "office", office),
        W_COL(Me, "contact_line", contactLine), W_COL(Me, "referrals", referrals)};
};

template <>
struct Described<Preference> {
    static constexpr const char *table = "preference";
    static constexpr auto columns =
        std::tuple{W_COL(Preference, "key", key), W_COL(Preference, "value", value)};
};

template <>
struct Described<Usual> {
    static constexpr const char *table = "usual";
    static constexpr auto columns =
        std::tuple{W_COL(Usual, "client_id", client, Use::Owner, "client"),
                   W_COL(Usual, "topic", topic, Use::Text),
                   W_COL(Usual, "value", value, Use::Text),
                   W_COL(Usual, "confirmed", confirmed),
                   W_COL(Usual, "reask_after_days", reaskAfterDays),
                   W_COL(Usual, "position", position)};
};

template <>
struct Described<Choice> {
    static constexpr const char *table = "choice";
    static constexpr auto columns =
        std::tuple{W_COL(Choice, "client_id", client, Use::Owner, "client"),
                   W_COL(Choice, "session_id", session, Use::Link, "session"),
                   W_COL(Choice, "topic", topic, Use::Text),
                   W_COL(Choice, "value", value, Use::Text), W_COL(Choice, "date", date)};
};

template <>
struct Described<Fact> {
    static constexpr const char *table = "fact";
    static constexpr auto columns =
        std::tuple{W_COL(Fact, "client_id", client, Use::Owner, "client"),
                   W_COL(Fact, "session_id", session, Use::Link, "session"),
                   W_COL(Fact, "line_id", line, Use::Link, "line"),
                   W_COL(Fact, "text", text, Use::Text),
                   W_COL(Fact, "noted", noted),
                   W_COL(Fact, "matters", matters),
                   W_COL(Fact, "yearly", yearly)};
};
