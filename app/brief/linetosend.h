// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/forclient.h"
#include "app/domain/messagetemplate.h"

/// A line to send: a message put together from the consultant's template, the client's exact
/// words, what was agreed and the next date. It is made of ForClient alone, so that nothing said
/// in confidence has a way into it.

struct MessageSource {
    ForClient session; ///< as of the session it follows
    ForClient now;     ///< as of today: what was done since is no longer agreed
};
/// `session` 0: about none in particular.
MessageSource messageSource(const ClientNotebook &notebook, const Me &me, Id session, QDate today);

struct MessagePart {
    enum class Origin { Opening, Lead, OwnWords, Agreed, Next, Closing };
    Origin origin = Origin::Opening;
    QString text; ///< own words stand between quotation marks, else unchanged
    QString when; ///< of own words: "12/9 第24回"
    bool isTemplate() const {
        return origin == Origin::Opening || origin == Origin::Lead || origin == Origin::Closing;
    }
    bool operator==(const MessagePart &) const = default;
};

/// What of theirs may be quoted, the newest first: after a session only what was said in it, in
/// a short question nothing.
std::vector<ForClient::Words> wordsToQuote(const MessageSource &source, Occasion occasion);

/// The parts in their order. `words`: which of wordsToQuote() is taken, round and round. Parts
/// that have nothing to say are left out; opening and closing always stand there, to be written.
std::vector<MessagePart> lineToSend(const MessageSource &source, const MessageTemplate &with,
                                    int words = 0);
/// As it is sent: plain text, an empty line between parts, the lead right above its words.
QString messageText(const std::vector<MessagePart> &parts);

/// A template's text with what {name}, {when} and {me} stand for.
QString filledIn(const QString &text, const MessageSource &source);
/// The way back, for keeping: the client's name always becomes {name} again, the other two only
/// where `before`, the template edited, had them.
QString takenOut(const QString &text, const MessageSource &source, const QString &before);

/// Which occasion it is when none is said: after a session as long as that was the last they
/// heard of the consultant, within a week; else after a silence.
Occasion likelyOccasion(const ClientNotebook &notebook, QDate today);
