// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>
#include <array>
#include <optional>
#include <span>

/// The closed word lists of the notebook. Each is a table: a row holds the value, the token
/// that files keep (never translated, never changed), the English word (translated through
/// the context "Kinds") and the icon. Forms, filters, papers, search and import walk the
/// tables, so that a new kind is one row here, its translation and its icon.

enum class LineKind { Fact, Promise, Brake, Well, Concern, Note };
enum class Channel { InPerson, Video, Phone, Line, Mail, Message, Letter, Other };
enum class ClientState { FirstTalks, Active, Paused, Graduated };
enum class Honorific { Sama, Sensei, Onchu, None };
enum class SessionState { Planned, Held, Moved, CancelledOnDay, NoShow };
enum class Side { Client, Consultant };
enum class PromiseState { Open, Kept, Dropped };
enum class ReachKind { Phone, Mobile, Mail, Line, Address, Web, Other };
enum class GoalState { Active, Reached, LetGo };
enum class Cadence { None, Weekly, Biweekly, Monthly };
enum class MaterialKind { Video, Worksheet, Article, Book, Link, Other };
enum class PhotoOf { Client, Notes };

template <class E>
struct Kind {
    E value;
    const char *token;
    const char *english;    ///< source text; kindName() translates it
    const char *icon;       ///< name of a file in resources/icons, or ""
    bool isPrivate = false; ///< may never reach a client's paper
    int key = 0;            ///< n of Ctrl+n, 0 for none
};

template <class E>
std::span<const Kind<E>> kinds();

template <>
std::span<const Kind<LineKind>> kinds<LineKind>();
template <>
std::span<const Kind<Channel>> kinds<Channel>();
template <>
std::span<const Kind<ClientState>> kinds<ClientState>();
template <>
std::span<const Kind<Honorific>> kinds<Honorific>();
template <>
std::span<const Kind<SessionState>> kinds<SessionState>();
template <>
std::span<const Kind<Side>> kinds<Side>();
template <>
std::span<const Kind<PromiseState>> kinds<PromiseState>();
template <>
std::span<const Kind<ReachKind>> kinds<ReachKind>();
template <>
std::span<const Kind<GoalState>> kinds<GoalState>();
template <>
std::span<const Kind<Cadence>> kinds<Cadence>();
template <>
std::span<const Kind<MaterialKind>> kinds<MaterialKind>();
template <>
std::span<const Kind<PhotoOf>> kinds<PhotoOf>();

QString translatedKind(const char *english);

template <class E>
const Kind<E> &kindOf(E value) {
    for (const Kind<E> &kind : kinds<E>())
        if (kind.value == value)
            return kind;
    Q_UNREACHABLE();
}

/// The word on screen, in the language in use.
template <class E>
QString kindName(E value) {
    return translatedKind(kindOf(value).english);
}

/// The value whose token this is; none for a token of a newer version.
template <class E>
std::optional<E> kindFromToken(const QString &token) {
    for (const Kind<E> &kind : kinds<E>())
        if (token == QLatin1StringView(kind.token))
            return kind.value;
    return std::nullopt;
}
