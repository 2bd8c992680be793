// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/clientlist.h"

#include "app/domain/clientnotebook.h"
#include "app/domain/clientorder.h"
#include "app/language.h"

#include <algorithm>

namespace {

/// Headings need ids of their own that stay the same as people come and go.
Id headingId(const QString &heading, bool archived) {
    if (archived)
        return -2;
    return heading.isEmpty() ? -1 : -100 - Id(heading[0].unicode());
}

} // namespace

std::vector<ClientList::Entry> ClientList::entries(const std::vector<Client> &clients,
                                                   const QHash<Id, QString> &notes) {
    const bool latin = !language::isJapanese();
    struct Placed {
        const Client *client;
        QString heading;
        int group; ///< those without a heading, then those archived, stand last
    };
    std::vector<Placed> placed;
    for (const Client &client : clients) {
        const QString heading = client.archived ? QString() : headingOf(client, latin);
        placed.push_back({&client, heading, client.archived ? 2 : heading.isEmpty() ? 1 : 0});
    }
    // By letters the order of readings does not hold; within a heading it does.
    std::stable_sort(placed.begin(), placed.end(), [latin](const Placed &a, const Placed &b) {
        return a.group != b.group ? a.group < b.group : latin && a.heading < b.heading;
    });
    std::vector<Entry> entries;
    Id current = 0;
    for (const Placed &place : placed) {
        const Id heading = headingId(place.heading, place.group == 2);
        if (heading != current) {
            const QString text = place.group == 2   ? tr("Archived")
                                 : place.group == 1 ? tr("No reading")
                                                    : place.heading;
            entries.push_back({heading, text, {}, {}});
            current = heading;
        }
        entries.push_back({place.client->id, {}, *place.client, notes.value(place.client->id)});
    }
    return entries;
}

std::unique_ptr<ClientList::Model> ClientList::model() {
    const auto name = [](const Entry &entry) -> QVariant {
        return entry.isHeading() ? entry.heading : about::nameWithSan(entry.client);
    };
    return std::make_unique<Model>(
        [](const Entry &entry) { return entry.id; },
        std::vector<Model::Role>{
            {Qt::DisplayRole, name},
            {Qt::AccessibleTextRole, name},
            {NameRole, name},
            {ReadingRole, [](const Entry &entry) { return about::reading(entry.client); }},
            {InitialRole, [](const Entry &entry) { return about::initial(entry.client); }},
            {NoteRole, [](const Entry &entry) { return entry.note; }},
            {IsHeadingRole, [](const Entry &entry) { return entry.isHeading(); }},
            {IdRole, [](const Entry &entry) { return entry.id; }}},
        [](const Entry &entry) {
            return entry.isHeading()
                       ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
                       : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
        });
}

std::vector<std::pair<QString, Id>> ClientList::headings(const std::vector<Entry> &entries) {
    std::vector<std::pair<QString, Id>> found;
    for (const Entry &entry : entries)
        if (entry.isHeading())
            found.emplace_back(entry.heading, entry.id);
    return found;
}
