// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commandline.h"

namespace commands {

int merge(const Invocation &);

} // namespace commands
