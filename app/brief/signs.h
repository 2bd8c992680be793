// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"

#include <QString>

/// One more thing worth asking about, over the brief, with the way to where it stands.
struct BriefSign {
    QString icon;        ///< name of a file in resources/icons
    QString text;        ///< 直近の3回の面談で、井戸の話が出ていません。
    QString tab;         ///< of tabKinds(), or "card"; empty: there is nowhere to go
    Id about = 0;        ///< the row to bring in sight there; 0: none
    QString open;        ///< what the way there is called; empty like `tab`
    bool isKaki = false; ///< about the person's energy
    bool operator==(const BriefSign &) const = default;
};

/// What the brief says beside the slide card's line: at most two, the most urgent first. What
/// stands in a block of the brief already (promises, usuals, days, silence) is not said twice.
std::vector<BriefSign> signsOf(const ClientNotebook &notebook, QDate day);
