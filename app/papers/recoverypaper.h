// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/papers.h"

/// The sheet with a notebook's recovery code: one page, to be kept away from the computer. It
/// names the notebook and its day, and no client.
class RecoveryPaper {
    Q_DECLARE_TR_FUNCTIONS(RecoveryPaper)
public:
    /// `code` in groups with dashes; `notebook`: the file's name without its ending.
    static Paper make(const QString &notebook, const QString &code, QDate made,
                      const PaperOptions &options = {});
};
