// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <functional>
#include <optional>

class QWidget;

/// Where a failed slot's sentence is shown: the window, which owns the one message bar.
class ErrorSink {
public:
    virtual ~ErrorSink() = default;
    virtual void showError(const Error &error) = 0;
};

/// The same; where it came without a sentence, with a general one: what is told is never empty.
Error inWords(const Error &error);

/// Runs `work` and hands back what it threw, any other exception as an Error(Internal); for
/// those that show the sentence in a place of their own.
std::optional<Error> caught(const std::function<void()> &work);

/// Runs the body of a slot. What the lower half throws is shown in the message bar of the
/// window that `where` stands in (the nearest parent that is an ErrorSink), and its detail
/// goes to the log; nothing leaves this function, since Qt cannot carry exceptions through
/// its event loop. True when the work went through.
bool attempt(QWidget *where, const std::function<void()> &work);
