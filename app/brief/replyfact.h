// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"

/// What is said once a client's reply is kept. With fewer check-ins than a verdict needs it is
/// the plain fact and nothing else: "Last time 8, this time 4."; for the first, nothing. After
/// that it is the sentence over the chart.
QString replyFact(const ClientNotebook &notebook, Id checkIn, QDate today);
