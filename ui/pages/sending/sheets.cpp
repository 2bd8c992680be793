// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sending/sheets.h"

#include "ui/guard.h"
#include "ui/pages/sending/linesheet.h"
#include "ui/pages/sending/replysheet.h"

Sheets::Sheets(Context &context, QWidget *window, std::function<void()> commit)
    : m_context(context), m_window(window), m_commit(std::move(commit)) {
    connect(&context, &Context::lineWanted, this,
            [this](Id client, Id session) { openLine(client, session); });
    connect(&context, &Context::replyWanted, this, &Sheets::openReply);
}

Sheets::~Sheets() {
    // The window is their parent, but the notebook is their reason.
    for (QWidget *sheet : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_reply)})
        if (sheet) {
            sheet->disconnect(this);
            delete sheet;
        }
}

void Sheets::openLine(Id client, Id session, std::optional<Occasion> occasion) {
    if (client == 0 || !m_window)
        return;
    m_commit();
    attempt(m_window, [&] {
        if (!m_line) {
            m_line = new LineSheet(m_context, m_window);
            connect(m_line, &LineSheet::openChanged, this, &Sheets::changed);
        }
        m_line->open(client, session, occasion);
    });
}

void Sheets::openReply(Id client) {
    if (client == 0 || !m_window)
        return;
    m_commit();
    attempt(m_window, [&] {
        if (!m_reply) {
            m_reply = new ReplySheet(m_context, m_window);
            connect(m_reply, &ReplySheet::openChanged, this, &Sheets::changed);
        }
        m_reply->open(client);
    });
}

void Sheets::copy() {
    if (isLineOpen())
        m_line->copy();
}

void Sheets::close() {
    if (isLineOpen())
        m_line->close();
    if (m_reply && m_reply->isOpen())
        m_reply->close();
}

LineSheet *Sheets::line() const {
    return m_line;
}

ReplySheet *Sheets::reply() const {
    return m_reply;
}

bool Sheets::isLineOpen() const {
    return m_line && m_line->isOpen();
}
