// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commandline.h"

namespace commands {

int brief(const Invocation &);
int summary(const Invocation &);
int recovery(const Invocation &);

} // namespace commands
