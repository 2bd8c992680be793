// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/forclient.h"

/// How to reach a client, and their portrait: what they may take along beside ForClient. It is
/// made as ForClient is, by one maker, and what the consultant alone wrote about them (tags, notes,
/// labels, captions, strengths, who introduced them) and pages of notes have no member here.
struct TheirContact {
    struct Reach {
        ReachKind kind = ReachKind::Other;
        QString value;
        bool operator==(const Reach &) const = default;
    };
    struct Picture {
        QDate taken; ///< may be invalid
        QByteArray bytes;
        bool operator==(const Picture &) const = default;
    };
    const QString &family() const { return m_family; }
    const QString &given() const { return m_given; }
    const QString &familyReading() const { return m_familyReading; }
    const QString &givenReading() const { return m_givenReading; }
    const QString &organisation() const { return m_organisation; }
    const QString &role() const { return m_role; }
    const std::vector<Reach> &reaches() const { return m_reaches; }
    const std::vector<Picture> &pictures() const { return m_pictures; }
    bool operator==(const TheirContact &) const = default;

private:
    friend TheirContact theirContact(const ClientNotebook &notebook,
                                     const std::vector<Photo> &photos);
    TheirContact() = default;

    QString m_family, m_given, m_familyReading, m_givenReading, m_organisation, m_role;
    std::vector<Reach> m_reaches;
    std::vector<Picture> m_pictures;
};

/// The only maker. `photos`: those of the client; what is no portrait is left out.
TheirContact theirContact(const ClientNotebook &notebook, const std::vector<Photo> &photos);

/// Every word of theirs, those at the end of each session among them, oldest first. `sessions`: the
/// same client about each session that was held.
std::vector<ForClient::Words> theirWords(const ForClient &client,
                                         const std::vector<ForClient> &sessions);
