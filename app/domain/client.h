// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/kinds.h"
#include "app/domain/problem.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>
#include <optional>

/// A person the consultant works with. A family name alone is enough.
struct Client {
    Id id = 0;
    QString family;
    QString given;
    QString familyReading; ///< hiragana
    QString givenReading;  ///< hiragana
    QString romanFamily;   ///< in Latin letters, where known
    QString romanGiven;
    QString callName; ///< how to address them, whole: "Hanako-san"
    Honorific honorific = Honorific::Sama;
    ClientState state = ClientState::FirstTalks;
    QString organisation;
    QString role;
    QString experience;
    QString strengths;
    QStringList tags;
    QString note;             ///< what an address book said about them
    Id introducedBy = 0;      ///< a client, or
    QString introducedByName; ///< anybody else
    bool introducerThanked = false;
    std::optional<int> cadenceDays; ///< agreed rhythm of contact, 1..400
    QDate since;
    bool archived = false;
    bool operator==(const Client &) const = default;
};
Problems problems(const Client &);

/// Somebody around a client.
struct Person {
    Id id = 0, client = 0;
    QString name;
    QString relation;
    QString note;
    bool operator==(const Person &) const = default;
};
Problems problems(const Person &);

/// A way to reach a client, as typed.
struct Reach {
    Id id = 0, client = 0;
    ReachKind kind = ReachKind::Mail;
    QString label;
    QString value;
    bool operator==(const Reach &) const = default;
};
Problems problems(const Reach &);

/// The agreed work.
struct Engagement {
    Id id = 0, client = 0;
    QString purpose;
    QDate start;
    QDate end;
    std::optional<int> sessionsBought; ///< 0..999
    QString payer;
    QString reportTo;
    QString reportWhat;
    QString closingWords;
    bool operator==(const Engagement &) const = default;
};
Problems problems(const Engagement &);

/// What the client agreed to about the keeping of records.
struct Consent {
    Id id = 0, client = 0;
    QDate date;
    bool purposeExplained = false;
    bool sensitive = false; ///< health and other matters that need care
    QString note;
    bool operator==(const Consent &) const = default;
};
Problems problems(const Consent &);

/// A portrait, or a page of handwritten notes; the bytes are a PNG or JPEG file.
struct Photo {
    Id id = 0, client = 0, session = 0;
    PhotoOf of = PhotoOf::Client;
    QDate taken;
    QString caption;
    QByteArray bytes;
    bool operator==(const Photo &) const = default;
};
Problems problems(const Photo &);

/// A planned time away; nothing in it counts against anyone.
struct Pause {
    Id id = 0, client = 0;
    QDate from;
    QDate to;
    QString reason;
    bool operator==(const Pause &) const = default;
};
Problems problems(const Pause &);

/// The consultant, who signs the papers.
struct Me {
    Id id = 0;
    QString name;
    QString family; ///< how the papers to clients call them
    QString office;
    QString contactLine; ///< "For changes, please write on LINE"
    QString referrals;   ///< places to refer a client to, one a line
    bool operator==(const Me &) const = default;
};
Problems problems(const Me &);

/// A setting that belongs to the notebook and travels with it.
struct Preference {
    Id id = 0;
    QString key;
    QString value;
    bool operator==(const Preference &) const = default;
};
Problems problems(const Preference &);
