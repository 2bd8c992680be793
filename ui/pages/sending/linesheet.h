// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/linetosend.h"
#include "ui/widgets/veil.h"

#include <QTimer>
#include <map>
#include <set>

class Button;
class Context;
class MessageRow;
class PageScroll;
class PickEdit;
class PlainLabel;
class QHBoxLayout;
class QVBoxLayout;
class SheetFoot;

/// A line to send: the message over the veil, part by part with where each comes from, to be
/// copied and sent by hand. Nothing is sent from here. What is written in it is kept until it was
/// marked as sent, or the notebook closes.
class LineSheet : public Veil {
    Q_OBJECT
public:
    using Origin = MessagePart::Origin;

    LineSheet(Context &context, QWidget *window);

    /// About that session (0: the last one held), for that occasion (none: the likely one).
    /// Throws Error.
    void open(Id client, Id session = 0, std::optional<Occasion> occasion = {});
    void close() override;
    void choose(Occasion occasion);
    Occasion occasion() const { return m_occasion; }

    /// As it would be copied now, with what is being typed.
    QString message();
    /// To the clipboard, as plain text.
    void copy();
    /// Notes a contact by the way they are usually written to, and goes.
    void markSent();
    /// What was changed in the template's texts stands there from now on.
    void keepTemplate();

    MessageRow *row(Origin origin) const;
    Button *copyButton() const { return m_copy; }
    Button *sentButton() const { return m_sent; }
    Button *keepButton() const { return m_keep; }
    PickEdit *picker() const { return m_picker; }
    QString note() const;

Q_SIGNALS:
    /// It came or went: the menu's keys follow.
    void openChanged();

protected:
    void place() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What was changed in one message: by part what stood there and what stands there now.
    struct Draft {
        std::map<Origin, std::pair<QString, QString>> edits;
        std::set<Origin> out;
        int words = 0;
    };
    void addTemplates(QHBoxLayout *head);
    void makeFoot();
    Draft &draft();
    MessageTemplate keptTemplate() const;
    void read();
    void showParts();
    void addRow(const MessagePart &part, int choices, bool leads);
    std::vector<MessagePart> partsAsEdited();
    void leaveEditors();
    void follow();
    void say(const QString &sentence, bool isWrong = false);

    Context &m_context;
    std::optional<MessageSource> m_source;
    MessageTemplate m_template;
    std::vector<MessagePart> m_parts; ///< as made, before anything was changed
    std::vector<MessageRow *> m_rows;
    std::map<std::tuple<Id, Id, Occasion>, Draft> m_drafts;
    Id m_client = 0, m_session = 0, m_contact = 0;
    std::map<QString, Id> m_templateIds; ///< of preferences that are still to be written
    Channel m_channel = Channel::Line;
    Occasion m_occasion = Occasion::AfterSession;
    QString m_who;
    QTimer m_fit;
    PlainLabel *m_to = nullptr;
    PickEdit *m_picker = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    PageScroll *m_scroll = nullptr;
    SheetFoot *m_foot = nullptr;
    Button *m_copy = nullptr, *m_sent = nullptr, *m_keep = nullptr;
};
