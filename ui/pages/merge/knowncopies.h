// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/merging/copies.h"

/// Which copies beside the notebook hold nothing new: they are not offered again until they
/// change. Kept in the notebook's own view state.
class KnownCopies {
public:
    explicit KnownCopies(Store &store) : m_store(store) {}
    bool knows(const merging::FoundCopy &copy) const;
    void add(const QString &path);
    /// The newest copy beside it that may hold something new; empty for none.
    QString newest() const;

private:
    Store &m_store;
};
