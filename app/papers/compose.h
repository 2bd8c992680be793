// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/papers.h"

#include <QDate>
#include <QTime>

/// From a client's notebook to a paper, in one step: what the window and the command line
/// both print.
namespace compose {

/// The consultant's brief for the next call, as of that moment. `deck`: questions to fall back
/// on where the data asks none.
Paper brief(const ClientNotebook &notebook, QDate today, QTime now, const QStringList &deck = {});

/// The client's summary of one session.
Paper summary(const ClientNotebook &notebook, const Me &me, Id session, QDate today);

/// Every chart of a client, the consultant's own.
Paper progress(const ClientNotebook &notebook, QDate today);

} // namespace compose
