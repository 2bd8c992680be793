// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/kinds.h"

#include <QCoreApplication>

namespace {

constexpr Kind<LineKind> lineKinds[] = {
    {LineKind::Fact, "fact", QT_TRANSLATE_NOOP("Kinds", "Fact"), "fact", false, 1},
    {LineKind::Promise, "promise", QT_TRANSLATE_NOOP("Kinds", "Promise"), "promise", false, 2},
    {LineKind::Brake, "brake", QT_TRANSLATE_NOOP("Kinds", "Brake"), "brake", false, 3},
    {LineKind::Well, "well", QT_TRANSLATE_NOOP("Kinds", "Well words"), "well", false, 4},
    {LineKind::Concern, "concern", QT_TRANSLATE_NOOP("Kinds", "In confidence"), "concern", true, 5},
    {LineKind::Note, "note", QT_TRANSLATE_NOOP("Kinds", "Note"), "note", false, 6},
};

constexpr Kind<Channel> channels[] = {
    {Channel::InPerson, "in_person", QT_TRANSLATE_NOOP("Kinds", "In person"), "person"},
    {Channel::Video, "video", QT_TRANSLATE_NOOP("Kinds", "Video call"), "video"},
    {Channel::Phone, "phone", QT_TRANSLATE_NOOP("Kinds", "Phone"), "phone"},
    {Channel::Line, "line", QT_TRANSLATE_NOOP("Kinds", "LINE"), "chat"},
    {Channel::Mail, "mail", QT_TRANSLATE_NOOP("Kinds", "Mail"), "mail"},
    {Channel::Message, "message", QT_TRANSLATE_NOOP("Kinds", "Message"), "chat"},
    {Channel::Letter, "letter", QT_TRANSLATE_NOOP("Kinds", "Letter"), "mail"},
    {Channel::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other"), ""},
};

constexpr Kind<ClientState> clientStates[] = {
    {ClientState::FirstTalks, "first_talks", QT_TRANSLATE_NOOP("Kinds", "First talks"), ""},
    {ClientState::Active, "active", QT_TRANSLATE_NOOP("Kinds", "Active"), ""},
    {ClientState::Paused, "paused", QT_TRANSLATE_NOOP("Kinds", "Paused"), "pause"},
    {ClientState::Graduated, "graduated", QT_TRANSLATE_NOOP("Kinds", "Graduated"), ""},
};

// Not translated: the honorific is part of a Japanese name, in any language of the app.
constexpr Kind<Honorific> honorifics[] = {
    {Honorific::Sama, "sama", "\u69d8", ""},
    {Honorific::Sensei, "sensei", "\u5148\u751f", ""},
    {Honorific::Onchu, "onchu", "\u5fa1\u4e2d", ""},
    {Honorific::None, "none", QT_TRANSLATE_NOOP("Kinds", "none"), ""},
};

constexpr Kind<SessionState> sessionStates[] = {
    {SessionState::Planned, "planned", QT_TRANSLATE_NOOP("Kinds", "Planned"), "calendar"},
    {SessionState::Held, "held", QT_TRANSLATE_NOOP("Kinds", "Held"), "check"},
    {SessionState::Moved, "moved", QT_TRANSLATE_NOOP("Kinds", "Moved"), ""},
    {SessionState::CancelledOnDay, "cancelled_on_day",
     QT_TRANSLATE_NOOP("Kinds", "Cancelled on the day"), ""},
    {SessionState::NoShow, "no_show", QT_TRANSLATE_NOOP("Kinds", "Did not come"), ""},
};

constexpr Kind<Side> sides[] = {
    {Side::Client, "client", QT_TRANSLATE_NOOP("Kinds", "Client"), ""},
    {Side::Consultant, "consultant", QT_TRANSLATE_NOOP("Kinds", "Me"), ""},
};

constexpr Kind<PromiseState> promiseStates[] = {
    {PromiseState::Open, "open", QT_TRANSLATE_NOOP("Kinds", "Open"), ""},
    {PromiseState::Kept, "kept", QT_TRANSLATE_NOOP("Kinds", "Done"), "check"},
    {PromiseState::Dropped, "dropped", QT_TRANSLATE_NOOP("Kinds", "Let go"), ""},
};

constexpr Kind<ReachKind> reachKinds[] = {
    {ReachKind::Phone, "phone", QT_TRANSLATE_NOOP("Kinds", "Phone"), "phone"},
    {ReachKind::Mobile, "mobile", QT_TRANSLATE_NOOP("Kinds", "Mobile"), "phone"},
    {ReachKind::Mail, "mail", QT_TRANSLATE_NOOP("Kinds", "Mail"), "mail"},
    {ReachKind::Line, "line", QT_TRANSLATE_NOOP("Kinds", "LINE"), "chat"},
    {ReachKind::Address, "address", QT_TRANSLATE_NOOP("Kinds", "Address"), ""},
    {ReachKind::Web, "web", QT_TRANSLATE_NOOP("Kinds", "Web"), ""},
    {ReachKind::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other"), ""},
};

constexpr Kind<GoalState> goalStates[] = {
    {GoalState::Active, "active", QT_TRANSLATE_NOOP("Kinds", "Under way"), "goal"},
    {GoalState::Reached, "reached", QT_TRANSLATE_NOOP("Kinds", "Reached"), "check"},
    {GoalState::LetGo, "let_go", QT_TRANSLATE_NOOP("Kinds", "Let go"), ""},
};

constexpr Kind<Cadence> cadences[] = {
    {Cadence::None, "none", QT_TRANSLATE_NOOP("Kinds", "Once"), ""},
    {Cadence::Weekly, "weekly", QT_TRANSLATE_NOOP("Kinds", "Every week"), ""},
    {Cadence::Biweekly, "biweekly", QT_TRANSLATE_NOOP("Kinds", "Every two weeks"), ""},
    {Cadence::Monthly, "monthly", QT_TRANSLATE_NOOP("Kinds", "Every month"), ""},
};

constexpr Kind<MaterialKind> materialKinds[] = {
    {MaterialKind::Video, "video", QT_TRANSLATE_NOOP("Kinds", "Video"), "video"},
    {MaterialKind::Worksheet, "worksheet", QT_TRANSLATE_NOOP("Kinds", "Worksheet"), "note"},
    {MaterialKind::Article, "article", QT_TRANSLATE_NOOP("Kinds", "Article"), "note"},
    {MaterialKind::Book, "book", QT_TRANSLATE_NOOP("Kinds", "Book"), "book"},
    {MaterialKind::Link, "link", QT_TRANSLATE_NOOP("Kinds", "Link"), ""},
    {MaterialKind::Other, "other", QT_TRANSLATE_NOOP("Kinds", "Other"), ""},
};

constexpr Kind<PhotoOf> photoKinds[] = {
    {PhotoOf::Client, "client", QT_TRANSLATE_NOOP("Kinds", "Portrait"), "photo"},
    {PhotoOf::Notes, "notes", QT_TRANSLATE_NOOP("Kinds", "Handwritten notes"), "photo"},
};

} // namespace

template <>
std::span<const Kind<LineKind>> kinds<LineKind>() {
    return lineKinds;
}
template <>
std::span<const Kind<Channel>> kinds<Channel>() {
    return channels;
}
template <>
std::span<const Kind<ClientState>> kinds<ClientState>() {
    return clientStates;
}
template <>
std::span<const Kind<Honorific>> kinds<Honorific>() {
    return honorifics;
}
template <>
std::span<const Kind<SessionState>> kinds<SessionState>() {
    return sessionStates;
}
template <>
std::span<const Kind<Side>> kinds<Side>() {
    return sides;
}
template <>
std::span<const Kind<PromiseState>> kinds<PromiseState>() {
    return promiseStates;
}
template <>
std::span<const Kind<ReachKind>> kinds<ReachKind>() {
    return reachKinds;
}
template <>
std::span<const Kind<GoalState>> kinds<GoalState>() {
    return goalStates;
}
template <>
std::span<const Kind<Cadence>> kinds<Cadence>() {
    return cadences;
}
template <>
std::span<const Kind<MaterialKind>> kinds<MaterialKind>() {
    return materialKinds;
}
template <>
std::span<const Kind<PhotoOf>> kinds<PhotoOf>() {
    return photoKinds;
}

QString translatedKind(const char *english) {
    return QCoreApplication::translate("Kinds", english);
}
