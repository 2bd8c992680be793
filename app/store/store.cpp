// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

struct Store::Private {};

Store::~Store() = default;
