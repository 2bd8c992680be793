// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/linetosend.h"
#include "ui/theme.h"

#include <QWidget>

class Button;
class CheckMark;
class InlineEdit;
class PlainLabel;

/// One part of a line to send: at the left of the margin line where it comes from, at its right
/// the words. All but the client's own are edited in place; any can be left out.
class MessageRow : public QWidget {
    Q_OBJECT
public:
    static constexpr int margin = 164; ///< px of the margin line from the sheet's left

    /// `choices`: how many of their words could stand here. `leads`: a lead follows, which stands
    /// close below.
    MessageRow(const MessagePart &part, int choices, bool leads, QWidget *parent = nullptr);

    MessagePart::Origin origin() const { return m_origin; }
    /// Null where the words are the client's own.
    InlineEdit *editor() const { return m_edit; }
    CheckMark *check() const { return m_check; }
    Button *other() const { return m_other; }
    /// Programmatic: no included().
    void setIncluded(bool included);
    bool isIncluded() const;
    QString shownText() const;

Q_SIGNALS:
    void edited(const QString &text);
    void included(bool on);
    void otherWanted();

private:
    QWidget *makeLabel(const MessagePart &part);
    QWidget *makeWords(const MessagePart &part, int choices);
    void follow();
    static QString nameOf(MessagePart::Origin origin);

    MessagePart::Origin m_origin;
    InlineEdit *m_edit = nullptr;
    PlainLabel *m_words = nullptr;
    CheckMark *m_check = nullptr;
    Button *m_other = nullptr;
};
