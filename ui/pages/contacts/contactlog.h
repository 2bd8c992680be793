// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/context.h"
#include "ui/freshids.h"

class QWidget;

/// Notes that one was in touch, with one click: today, by that channel, from the consultant. What
/// it was about can be written beside it afterwards.
class ContactLog {
public:
    explicit ContactLog(Context &context) : m_context(context) {}

    /// The id of the row; 0 where it could not be written, which the window of `where` has said.
    /// A second try is the same row.
    Id note(QWidget *where, Id client, Channel channel);
    /// The contact that was noted today by that channel and says nothing more yet; 0: none. A
    /// second click means that one.
    static Id noted(const ClientNotebook &notebook, Channel channel, QDate today);

private:
    Context &m_context;
    FreshIds<Contact> m_fresh; ///< of a client, on a day
};
