// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/messagetemplate.h"
#include "ui/context.h"

#include <QPointer>
#include <optional>

class LineSheet;
class ReplySheet;
class QWidget;

/// The two sheets of an open notebook that lie over the window: a line to send, and a reply to
/// read. Each is made when it is first asked for; both go with the notebook.
class Sheets : public QObject {
    Q_OBJECT
public:
    /// `commit` writes what is being typed on the pages, so that a message holds it.
    Sheets(Context &context, QWidget *window, std::function<void()> commit);
    ~Sheets() override;

    /// `session` 0: the last one held; no occasion: the likely one. A client of 0 is nobody.
    void openLine(Id client, Id session = 0, std::optional<Occasion> occasion = {});
    void openReply(Id client);
    /// The message in sight to the clipboard.
    void copy();
    void close();
    bool isLineOpen() const;
    /// Null until they were first opened.
    LineSheet *line() const;
    ReplySheet *reply() const;

Q_SIGNALS:
    void changed();

private:
    Context &m_context;
    QPointer<QWidget> m_window;
    std::function<void()> m_commit;
    QPointer<LineSheet> m_line;
    QPointer<ReplySheet> m_reply;
};
