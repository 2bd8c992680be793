// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/theirs.h"

#include <algorithm>

TheirContact theirContact(const ClientNotebook &notebook, const std::vector<Photo> &photos) {
    const Client &client = notebook.client;
    TheirContact out;
    out.m_family = client.family;
    out.m_given = client.given;
    out.m_familyReading = client.familyReading;
    out.m_givenReading = client.givenReading;
    out.m_organisation = client.organisation;
    out.m_role = client.role;
    for (const Reach &reach : notebook.reaches)
        if (!reach.value.trimmed().isEmpty())
            out.m_reaches.push_back({reach.kind, reach.value});
    for (const Photo &photo : photos)
        if (photo.of == PhotoOf::Client && photo.client == client.id)
            out.m_pictures.push_back({photo.taken, photo.bytes});
    return out;
}

std::vector<ForClient::Words> theirWords(const ForClient &client,
                                         const std::vector<ForClient> &sessions) {
    std::vector<ForClient::Words> all = client.words();
    for (const ForClient &session : sessions)
        for (const ForClient::Words &words : session.sessionWords())
            if (std::none_of(all.begin(), all.end(), [&](const ForClient::Words &one) {
                    return one.text == words.text && one.session == words.session;
                }))
                all.push_back(words);
    std::stable_sort(all.begin(), all.end(),
                     [](const ForClient::Words &one, const ForClient::Words &other) {
                         return one.date < other.date;
                     });
    return all;
}
