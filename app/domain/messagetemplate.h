// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>

/// When the consultant writes a line to a client between two meetings.
enum class Occasion { AfterSession, LongSilence, ShortQuestion };

inline constexpr std::array occasions{Occasion::AfterSession, Occasion::LongSilence,
                                      Occasion::ShortQuestion};

/// The consultant's own words around what is the client's. In them {name} stands for how the
/// client is addressed, {when} for the day of the session, {me} for the consultant's name, so
/// that nobody is ever called by another one's name.
struct MessageTemplate {
    Occasion occasion = Occasion::AfterSession;
    QString opening;
    QString lead; ///< right before their own words; falls away with them
    QString closing;
    bool operator==(const MessageTemplate &) const = default;
};

/// One text of a template: the name of its place in the notebook, and where it stands.
struct TemplateText {
    const char *token; ///< part of a preference's key: never changed
    QString MessageTemplate::*member;
};
inline constexpr std::array templateTexts{TemplateText{"opening", &MessageTemplate::opening},
                                          TemplateText{"lead", &MessageTemplate::lead},
                                          TemplateText{"closing", &MessageTemplate::closing}};

QString occasionName(Occasion occasion); ///< "After a session"
/// What stands there until the consultant has kept words of their own.
MessageTemplate firstTemplate(Occasion occasion);
/// The preference that keeps one text: "line/after_session/opening".
QString templateKey(Occasion occasion, const TemplateText &text);
