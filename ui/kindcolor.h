// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/kinds.h"
#include "ui/theme.h"

/// The colour of a line's tag, wherever one stands: what may hold a person back warns, what
/// leads on (promises, wells) is ai, all else quiet ink.
inline Theme::Color tagColor(LineKind kind) {
    switch (kind) {
    case LineKind::Brake:
        return &Tokens::kaki;
    case LineKind::Promise:
    case LineKind::Well:
        return &Tokens::ai;
    default:
        return &Tokens::ink2;
    }
}
