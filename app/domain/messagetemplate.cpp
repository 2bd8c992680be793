// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/messagetemplate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct MessageTemplates {
    Q_DECLARE_TR_FUNCTIONS(MessageTemplates)
};

const char *tokenOf(Occasion occasion) {
    switch (occasion) {
    case Occasion::AfterSession:
        return "after_session";
    case Occasion::LongSilence:
        return "long_silence";
    case Occasion::ShortQuestion:
        break;
    }
    return "short_question";
}

} // namespace

QString occasionName(Occasion occasion) {
    switch (occasion) {
    case Occasion::AfterSession:
        return MessageTemplates::tr("After a session");
    case Occasion::LongSilence:
        return MessageTemplates::tr("After a silence");
    case Occasion::ShortQuestion:
        break;
    }
    return MessageTemplates::tr("A short question");
}

MessageTemplate firstTemplate(Occasion occasion) {
    switch (occasion) {
    case Occasion::AfterSession:
        return {occasion, MessageTemplates::tr("{name}, thank you for our talk {when}."),
                MessageTemplates::tr("These words of yours stay with me."),
                MessageTemplates::tr("I look forward to seeing you. {me}")};
    case Occasion::LongSilence:
        return {occasion, MessageTemplates::tr("{name}, it has been a while. How are you?"),
                MessageTemplates::tr("I was thinking of these words of yours."),
                MessageTemplates::tr("Answer whenever you like. {me}")};
    case Occasion::ShortQuestion:
        break;
    }
    return {Occasion::ShortQuestion,
            MessageTemplates::tr("{name}, how is your energy today, from 0 to 10?"),
            {},
            MessageTemplates::tr("A number alone is enough. {me}")};
}

QString templateKey(Occasion occasion, const TemplateText &text) {
    return u"line/%1/%2"_s.arg(QLatin1StringView(tokenOf(occasion)), QLatin1StringView(text.token));
}
