// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/client.h"
#include "app/models/rowmodel.h"

#include <QCoreApplication>

/// The list of clients beside the page: kana headings (あかさたなはまやらわ, A-Z, 読みなし; in
/// English the letters A-Z) as rows that cannot be chosen, and under them the people.
class ClientList {
    Q_DECLARE_TR_FUNCTIONS(ClientList)

public:
    struct Entry {
        Id id = 0;       ///< of the client; below 0 for a heading
        QString heading; ///< text of a heading; empty for a client
        Client client;
        QString note; ///< what stands at the right, already worded ("12日")
        bool isHeading() const { return id < 0; }
        bool operator==(const Entry &) const = default;
    };
    enum Role {
        NameRole = Qt::UserRole + 1, ///< as on screen, with さん
        ReadingRole,                 ///< "family given" in hiragana
        InitialRole,                 ///< for the seal
        NoteRole,
        IsHeadingRole,
        IdRole
    };
    using Model = RowModel<Entry>;

    /// `clients` in the order of Store::clients(): by reading, those archived last. Those stand
    /// under a heading of their own. `notes` by client id, where there is something to say.
    static std::vector<Entry> entries(const std::vector<Client> &clients,
                                      const QHash<Id, QString> &notes = {});
    static std::unique_ptr<Model> model();
    /// The headings present, for the index at the side: text and id.
    static std::vector<std::pair<QString, Id>> headings(const std::vector<Entry> &entries);
};
