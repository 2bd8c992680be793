// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/columns/column.h"
#include "app/domain/conflict.h"
#include "app/domain/contact.h"
#include "app/domain/material.h"
#include "app/domain/session.h"

template <>
struct Described<Session> {
    static constexpr const char *table = "session";
    static constexpr auto columns =
        std::tuple{W_COL(Session, "client_id", client, Use::Owner, "client"),
                   W_COL(Session, "engagement_id", engagement, Use::Link, "engagement"),
                   W_COL(Session, "date", date),
                   W_COL(Session, "time", time),
                   W_COL(Session, "zone", zone),
                   W_COL(Session, "length", length),
                   W_COL(Session, "channel", channel),
                   W_COL(Session, "place", place, Use::Text),
                   W_COL(Session, "state", state),
                   W_COL(Session, "counts", counts),
                   W_COL(Session, "participants", participants, Use::Text),
                   W_COL(Session, "gist", gist, Use::Text),
                   W_COL(Session, "last_words", lastWords, Use::Text),
                   W_COL(Session, "prep_minutes", prepMinutes),
                   W_COL(Session, "talk_minutes", talkMinutes),
                   W_COL(Session, "admin_minutes", adminMinutes),
                   W_COL(Session, "begun", begun)};
};

template <>
struct Described<Line> {
    static constexpr const char *table = "line";
    static constexpr auto columns =
        std::tuple{W_COL(Line, "client_id", client, Use::Owner, "client"),
                   W_COL(Line, "session_id", session, Use::Owner, "session"),
                   W_COL(Line, "position", position),
                   W_COL(Line, "at", at),
                   W_COL(Line, "kind", kind),
                   W_COL(Line, "text", text, Use::Text),
                   W_COL(Line, "carried_from", carriedFrom, Use::Link, "promise")};
};

template <>
struct Described<Promise> {
    static constexpr const char *table = "promise";
    static constexpr auto columns =
        std::tuple{W_COL(Promise, "client_id", client, Use::Owner, "client"),
                   W_COL(Promise, "session_id", session, Use::Link, "session"),
                   W_COL(Promise, "line_id", line, Use::Link, "line"),
                   W_COL(Promise, "owes", owes),
                   W_COL(Promise, "text", text, Use::Text),
                   W_COL(Promise, "made", made),
                   W_COL(Promise, "due", due),
                   W_COL(Promise, "cadence", cadence),
                   W_COL(Promise, "state", state),
                   W_COL(Promise, "closed", closed)};
};

template <>
struct Described<Concern> {
    static constexpr const char *table = "concern";
    static constexpr auto columns =
        std::tuple{W_COL(Concern, "client_id", client, Use::Owner, "client"),
                   W_COL(Concern, "session_id", session, Use::Link, "session"),
                   W_COL(Concern, "line_id", line, Use::Link, "line"),
                   W_COL(Concern, "text", text, Use::Text), W_COL(Concern, "date", date)};
};

template <>
struct Described<Contact> {
    static constexpr const char *table = "contact";
    static constexpr auto columns =
        std::tuple{W_COL(Contact, "client_id", client, Use::Owner, "client"),
                   W_COL(Contact, "date", date), W_COL(Contact, "channel", channel),
                   W_COL(Contact, "by", by), W_COL(Contact, "text", text, Use::Text)};
};

template <>
struct Described<OwnNote> {
    static constexpr const char *table = "own_note";
    static constexpr auto columns =
        std::tuple{W_COL(OwnNote, "client_id", client, Use::Owner, "client"),
                   W_COL(OwnNote, "session_id", session, Use::Link, "session"),
                   W_COL(OwnNote, "date", date), W_COL(OwnNote, "text", text, Use::Text)};
};

template <>
struct Described<Material> {
    static constexpr const char *table = "material";
    static constexpr auto columns =
        std::tuple{W_COL(Material, "title", title, Use::Text), W_COL(Material, "kind", kind),
                   W_COL(Material, "where_to", where), W_COL(Material, "note", note, Use::Text)};
};

template <>
struct Described<Gift> {
    static constexpr const char *table = "gift";
    static constexpr auto columns =
        std::tuple{W_COL(Gift, "client_id", client, Use::Owner, "client"),
                   W_COL(Gift, "material_id", material, Use::Link, "material"),
                   W_COL(Gift, "date", date),
                   W_COL(Gift, "reason", reason, Use::Text),
                   W_COL(Gift, "returned", returned),
                   W_COL(Gift, "outcome", outcome, Use::Text)};
};

template <>
struct Described<Conflict> {
    static constexpr const char *table = "conflict";
    static constexpr auto columns =
        std::tuple{W_COL(Conflict, "client_id", client, Use::Owner, "client"),
                   W_COL(Conflict, "table", table),
                   W_COL(Conflict, "row", row),
                   W_COL(Conflict, "column", column),
                   W_COL(Conflict, "other", other),
                   W_COL(Conflict, "device", device)};
};
