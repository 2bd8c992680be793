// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/hatch.h" // widgets and charts hatch alike
