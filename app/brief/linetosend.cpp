// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/linetosend.h"
#include "app/domain/phrases.h"
#include "app/domain/picks.h"
#include "app/language.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct LineToSend {
    Q_DECLARE_TR_FUNCTIONS(LineToSend)
};

using Origin = MessagePart::Origin;

constexpr int freshDays = 7; ///< so long a line still says thanks for a session

const QString nameMark = u"{name}"_s, whenMark = u"{when}"_s, meMark = u"{me}"_s;

QString senderName(const ForClient &client) {
    return client.sender().family.isEmpty() ? client.sender().name : client.sender().family;
}

/// "today", "yesterday", "on Wed 9 Dec", as it stands within a sentence.
QString sessionDay(const MessageSource &source) {
    const QDate today = source.now.today();
    const QDate day =
        source.session.session().date.isValid() ? source.session.session().date : today;
    return language::isJapanese() ? phrases::dayNear(day, today) : phrases::onDay(day, today);
}

QString agreedLine(const ForClient &client, const ForClient::Agreed &agreed) {
    const QString me = senderName(client);
    const QString who = agreed.owes == Side::Client ? client.callName()
                        : me.isEmpty()              ? LineToSend::tr("me")
                                                    : me;
    QString until;
    if (agreed.cadence != Cadence::None)
        until = kindName(agreed.cadence);
    else if (agreed.due.isValid())
        until = language::monthDay(agreed.due);
    return until.isEmpty() ? LineToSend::tr("- %1 (%2)").arg(agreed.text, who)
                           : LineToSend::tr("- %1 (%2, %3)").arg(agreed.text, who, until);
}

/// What is still open, theirs and the consultant's.
QString agreedText(const ForClient &client) {
    QStringList lines;
    for (const ForClient::Agreed &agreed : client.agreed())
        if (!agreed.kept)
            lines << agreedLine(client, agreed);
    if (lines.isEmpty())
        return {};
    lines.prepend(LineToSend::tr("Until next time"));
    return lines.join(u'\n');
}

QString nextText(const ForClient &client) {
    const ForClient::Meeting &next = client.next();
    if (!next.date.isValid())
        return {};
    QString when = language::wordedDayWeekday(next.date);
    if (next.time.isValid())
        when += u' ' + language::time(next.time);
    const QString place = next.place.isEmpty() && next.channel != Channel::InPerson
                              ? kindName(next.channel)
                              : next.place;
    return place.isEmpty() ? LineToSend::tr("Next is %1.").arg(when)
                           : LineToSend::tr("Next is %1, %2.").arg(when, place);
}

QString whenSaid(const ForClient::Words &words, QDate today) {
    const QString day = phrases::day(words.date, today);
    return words.number > 0 ? LineToSend::tr("%1 session %2").arg(day).arg(words.number) : day;
}

} // namespace

MessageSource messageSource(const ClientNotebook &notebook, const Me &me, Id session, QDate today) {
    return {forClient(notebook, me, session, today), forClient(notebook, me, 0, today)};
}

std::vector<ForClient::Words> wordsToQuote(const MessageSource &source, Occasion occasion) {
    std::vector<ForClient::Words> found;
    if (occasion == Occasion::AfterSession)
        found = source.session.sessionWords();
    else if (occasion == Occasion::LongSilence)
        found = source.now.words();
    std::reverse(found.begin(), found.end());
    return found;
}

std::vector<MessagePart> lineToSend(const MessageSource &source, const MessageTemplate &with,
                                    int words) {
    std::vector<MessagePart> parts;
    parts.push_back({Origin::Opening, filledIn(with.opening, source), {}});
    const std::vector<ForClient::Words> quotes = wordsToQuote(source, with.occasion);
    if (!quotes.empty()) {
        const auto &quote = quotes[static_cast<std::size_t>(words) % quotes.size()];
        parts.push_back({Origin::Lead, filledIn(with.lead, source), {}});
        parts.push_back(
            {Origin::OwnWords, language::quoted(quote.text), whenSaid(quote, source.now.today())});
    }
    if (with.occasion == Occasion::AfterSession)
        if (const QString agreed = agreedText(source.now); !agreed.isEmpty())
            parts.push_back({Origin::Agreed, agreed, {}});
    if (with.occasion != Occasion::ShortQuestion)
        if (const QString next = nextText(source.now); !next.isEmpty())
            parts.push_back({Origin::Next, next, {}});
    parts.push_back({Origin::Closing, filledIn(with.closing, source), {}});
    return parts;
}

QString messageText(const std::vector<MessagePart> &parts) {
    QString text;
    const MessagePart *before = nullptr;
    for (const MessagePart &part : parts) {
        if (part.text.trimmed().isEmpty())
            continue;
        if (before)
            text += before->origin == Origin::Opening && part.origin == Origin::Lead ? u"\n"_s
                    : before->origin == Origin::Lead                                 ? u"\n"_s
                                                                                     : u"\n\n"_s;
        // Their words are passed on as they are, down to a space at their end.
        text += part.origin == Origin::OwnWords ? part.text : part.text.trimmed();
        before = &part;
    }
    return text;
}

QString filledIn(const QString &text, const MessageSource &source) {
    QString filled = text;
    filled.replace(whenMark, sessionDay(source));
    filled.replace(meMark, senderName(source.now));
    // Last: what a name holds is never taken for one of the other two.
    filled.replace(nameMark, source.now.callName());
    return filled.trimmed();
}

QString takenOut(const QString &text, const MessageSource &source, const QString &before) {
    QString kept = text.trimmed();
    // An is no part of And. Japanese has no such ends of words.
    const auto back = [&](const QString &words, const QString &mark) {
        if (!words.isEmpty())
            kept.replace(QRegularExpression(u"(?<![A-Za-z])"_s + QRegularExpression::escape(words) +
                                            u"(?![A-Za-z])"_s),
                         mark);
    };
    back(source.now.callName(), nameMark);
    if (before.contains(whenMark))
        back(sessionDay(source), whenMark);
    if (before.contains(meMark))
        back(senderName(source.now), meMark);
    return kept;
}

Occasion likelyOccasion(const ClientNotebook &notebook, QDate today) {
    const auto last = about::lastContact(notebook, today);
    const bool fresh = last && last->wasSession && last->date.daysTo(today) <= freshDays;
    return fresh ? Occasion::AfterSession : Occasion::LongSilence;
}
