// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commandline.h"

class Error;

namespace commands {

int backup(const Invocation &);
int restore(const Invocation &);
int check(const Invocation &);

} // namespace commands
