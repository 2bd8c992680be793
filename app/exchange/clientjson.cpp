// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/clientjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace clientjson {
namespace {

/// An object that leaves out what nobody filled in.
class Object {
public:
    void add(const QString &name, const QString &text) {
        if (!text.isEmpty())
            m_object.insert(name, text);
    }
    void add(const QString &name, QDate day) { add(name, day.toString(Qt::ISODate)); }
    void add(const QString &name, QTime time) { add(name, time.toString(Qt::ISODate)); }
    template <class Number>
    void add(const QString &name, const std::optional<Number> &number) {
        if (number)
            m_object.insert(name, *number);
    }
    void add(const QString &name, const QJsonArray &list) {
        if (!list.isEmpty())
            m_object.insert(name, list);
    }
    void add(const QString &name, const QJsonObject &object) {
        if (!object.isEmpty())
            m_object.insert(name, object);
    }
    void number(const QString &name, int number) {
        if (number != 0)
            m_object.insert(name, number);
    }
    template <class Kind>
    void kind(const QString &name, Kind kind) {
        add(name, QString::fromLatin1(kindOf(kind).token));
    }
    const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

template <class T, class F>
QJsonArray listOf(const std::vector<T> &rows, F &&fill) {
    QJsonArray list;
    for (const T &row : rows) {
        Object object;
        fill(object, row);
        list << object.object();
    }
    return list;
}

QJsonObject contactOf(const TheirContact &contact) {
    Object object;
    object.add(u"family"_s, contact.family());
    object.add(u"given"_s, contact.given());
    object.add(u"family_reading"_s, contact.familyReading());
    object.add(u"given_reading"_s, contact.givenReading());
    object.add(u"organisation"_s, contact.organisation());
    object.add(u"role"_s, contact.role());
    object.add(u"reach"_s, listOf(contact.reaches(), [](Object &out, const auto &reach) {
                   out.kind(u"kind"_s, reach.kind);
                   out.add(u"value"_s, reach.value);
               }));
    object.add(u"photo"_s, listOf(contact.pictures(), [](Object &out, const auto &picture) {
                   out.add(u"taken"_s, picture.taken);
                   out.add(u"bytes"_s, QString::fromLatin1(picture.bytes.toBase64()));
               }));
    return object.object();
}

QJsonObject goalOf(const ForClient::GoalChart &goal) {
    if (goal.isEmpty())
        return {};
    Object object;
    object.add(u"title"_s, goal.title);
    object.add(u"measure"_s, goal.measure);
    object.add(u"unit"_s, goal.unit);
    object.add(u"start"_s, goal.start);
    object.add(u"due"_s, goal.due);
    object.add(u"start_value"_s, goal.startValue);
    object.add(u"target_value"_s, goal.targetValue);
    object.add(u"measurement"_s, listOf(goal.points, [](Object &out, const auto &point) {
                   out.add(u"date"_s, point.date);
                   out.add(u"value"_s, std::optional(point.value));
               }));
    return object.object();
}

void addMeeting(Object &out, const ForClient::Meeting &meeting) {
    out.number(u"number"_s, meeting.number);
    out.add(u"date"_s, meeting.date);
    out.add(u"time"_s, meeting.time);
    out.add(u"length"_s, meeting.length);
    out.kind(u"channel"_s, meeting.channel);
}

} // namespace

QByteArray of(const ForClient &client, const std::vector<ForClient> &sessions,
              const TheirContact &contact) {
    Object all;
    all.add(u"format"_s, u"wellspring-client"_s);
    all.number(u"version"_s, 1);
    all.add(u"client"_s, contactOf(contact));
    all.add(u"words"_s, listOf(theirWords(client, sessions), [](Object &out, const auto &words) {
                out.add(u"text"_s, words.text);
                out.add(u"date"_s, words.date);
                out.number(u"session"_s, words.number);
            }));
    all.add(u"well"_s, listOf(client.wells(), [](Object &out, const auto &well) {
                out.add(u"name"_s, well.name);
            }));
    all.add(u"agreed"_s, listOf(client.agreed(), [](Object &out, const auto &agreed) {
                out.kind(u"owes"_s, agreed.owes);
                out.add(u"text"_s, agreed.text);
                out.add(u"due"_s, agreed.due);
                out.kind(u"cadence"_s, agreed.cadence);
                out.kind(u"state"_s, agreed.kept ? PromiseState::Kept : PromiseState::Open);
            }));
    all.add(u"goal"_s, goalOf(client.goal()));
    all.add(u"session"_s, listOf(sessions, [](Object &out, const ForClient &session) {
                addMeeting(out, session.session());
            }));
    return QJsonDocument(all.object()).toJson();
}

} // namespace clientjson
