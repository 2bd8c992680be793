// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/clientfind.h"
#include "ui/actions.h"
#include "ui/context.h"
#include "ui/widgets/palette.h"

#include <QSet>

class ClientListModel;

/// What stands in the palette for what was typed: nothing typed shows those met last, letters
/// find clients and then words in the notes, ">" shows what can be done.
class PaletteFinder : public QObject {
    Q_OBJECT
public:
    PaletteFinder(Context &context, const ClientListModel &list, const Actions &actions,
                  QObject *parent = nullptr);
    std::vector<PaletteRow> find(const QString &typed);
    /// What stands in the notes stays away (discreet mode).
    void setDiscreet(bool discreet) { m_discreet = discreet; }
    /// Nobody but `client` is named (0: nobody at all), as while a screen is shared or a session
    /// is written down. std::nullopt: everybody is.
    void setOnly(std::optional<Id> client) { m_only = client; }

private:
    bool isNamed(Id client) const { return !m_only || *m_only == client; }
    PaletteRow clientRow(Id client) const;
    PaletteRow hitRow(const Hit &hit) const;
    void addRecent(std::vector<PaletteRow> &rows) const;
    /// Says who was found.
    QSet<Id> addClients(std::vector<PaletteRow> &rows, const QString &typed);
    /// `named`: whose own row is no hit any more.
    void addHits(std::vector<PaletteRow> &rows, const QString &typed, const QSet<Id> &named) const;
    /// By what they are called, or by what that sounds like, too.
    enum class Named { Any, InFull };
    void addActions(std::vector<PaletteRow> &rows, const QString &typed,
                    Named named = Named::Any) const;

    Context &m_context;
    const ClientListModel &m_list;
    const Actions &m_actions;
    /// Everybody by reading and letters: made at the first key, kept until something is written.
    std::optional<ClientFind> m_names;
    bool m_discreet = false;
    std::optional<Id> m_only;
};
