// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/brief/contactwords.h"

#include <QCoreApplication>

namespace {

struct Today {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

} // namespace

QString contactDone(Channel channel) {
    switch (channel) {
    case Channel::Line:
        return Today::tr("LINE sent");
    case Channel::Mail:
        return Today::tr("Mail sent");
    case Channel::Phone:
        return Today::tr("Called");
    case Channel::Message:
        return Today::tr("Message sent");
    case Channel::Letter:
        return Today::tr("Letter sent");
    case Channel::InPerson:
    case Channel::Video:
    case Channel::Other:
        break;
    }
    return Today::tr("In touch");
}
