// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/linefield.h"

/// A field for a passphrase: shows no letter of it, and lets no input method compose in it, since
/// what is composed would be shown.
LineField *secretField(const QString &name, QWidget *parent = nullptr);
