// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/kinds.h"

/// That one was in touch, as a button and as what is said once it was pressed:
/// LINE を送りました · LINE sent, 電話しました · Called.
QString contactDone(Channel channel);
