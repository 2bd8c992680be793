// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sample.h"

#include "app/domain/filedkinds.h"
#include "app/sample/lives.h"
#include "app/sample/questions.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sample {

namespace {

QJsonObject resource(const QString &name) {
    QFile file(u":/sample/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        Lives::broken(u"no "_s + name);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        Lives::broken(name + u": "_s + error.errorString());
    return document.object();
}

// The row of its kind that a line was filed as; "row" in the lives holds what the line alone
// does not tell.
void fileLine(Lives &lives, const Line &line, QDate day, const QJsonObject &told,
              ClientNotebook &to) {
    eachFiledKind([&]<class T>(const FiledKind<T> &filed) {
        if (line.kind != filed.kind || !makesRow(line))
            return;
        T made = lives.row<T>(told, line.client);
        made.session = line.session;
        made.line = line.id;
        if ((made.*(filed.text)).isEmpty())
            made.*(filed.text) = line.text;
        made.*(filed.day) = day;
        to.rows<T>().push_back(made);
    });
}

void readSession(Lives &lives, QJsonObject object, ClientNotebook &to) {
    const QJsonArray lines = object.take(u"line"_s).toArray();
    object.insert(u"date"_s, object.value(u"id"_s)); // the day was made known before
    const Session session = lives.row<Session>(object, to.client.id);
    to.sessions.push_back(session);
    int position = 0;
    for (const QJsonValue &one : lines) {
        QJsonObject written = one.toObject();
        const QJsonObject row = written.take(u"row"_s).toObject();
        Line line = lives.row<Line>(written, to.client.id);
        line.session = session.id;
        line.position = position++;
        to.lines.push_back(line);
        fileLine(lives, line, session.date, row, to);
    }
}

// In the order that ClientNotebook promises; equal ones stay as they are told.
template <class T, class Key>
void order(std::vector<T> &rows, Key key) {
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const T &a, const T &b) { return key(a) < key(b); });
}

void order(ClientNotebook &n) {
    const auto byDate = [](const auto &row) { return row.date; };
    order(n.choices, byDate);
    order(n.evidence, byDate);
    order(n.reasons, byDate);
    order(n.actionDays, byDate);
    order(n.attainments, byDate);
    order(n.brakeStrengths, byDate);
    order(n.trials, byDate);
    order(n.checkIns, byDate);
    order(n.measurements, byDate);
    order(n.concerns, byDate);
    order(n.contacts, byDate);
    order(n.gifts, byDate);
    order(n.ownNotes, byDate);
    order(n.facts, [](const Fact &f) { return f.noted; });
    order(n.promises, [](const Promise &p) { return p.made; });
    order(n.milestones, [](const Milestone &m) { return m.due; });
    order(n.levels, [](const Level &l) { return l.level; });
    order(n.sessions, [](const Session &s) { return std::pair(s.date, s.time); });
}

ClientNotebook readClient(Lives &lives, QJsonObject object, std::vector<Preference> &kept) {
    ClientNotebook to;
    lives.beginClient(object.take(u"key"_s).toString(), object.take(u"working_days"_s).toBool());
    QJsonArray sessions = object.take(u"session"_s).toArray();
    for (QJsonValueRef one : sessions) {
        QJsonObject session = one.toObject();
        lives.knowMeeting(session.value(u"id"_s).toString(), session.take(u"date"_s).toString());
        one = session;
    }
    to.client = lives.row<Client>(object.take(u"client"_s).toObject());
    const auto rest = [&]<class T>() {
        to.rows<T>() =
            lives.rows<T>(object.take(QLatin1StringView(Described<T>::table)), to.client.id);
    };
    eachTypeOf(NotebookTypes{}, rest);
    for (const QJsonValue &one : std::as_const(sessions))
        readSession(lives, one.toObject(), to);
    const std::vector<Preference> asked =
        readAsked(lives, object.take(u"asked"_s).toArray(), to.client.id);
    kept.insert(kept.end(), asked.begin(), asked.end());
    if (!object.isEmpty())
        Lives::broken(object.keys().join(u' '));
    lives.endClient();
    order(to);
    return to;
}

} // namespace

Notebook make(QDate today, const QString &asked) {
    const QString language = asked == u"ja" ? u"ja"_s : u"en"_s;
    const QJsonObject lives = resource(u"lives.json"_s);
    const Days days{QDate::fromString(lives.value(u"reference").toString(), Qt::ISODate), today};
    if (!days.reference.isValid() || !today.isValid())
        Lives::broken(u"day"_s);
    Lives reader(days, language, resource(language + u".json"_s));
    Notebook made;
    made.me = reader.row<Me>(lives.value(u"me").toObject());
    made.preferences = {{reader.fresh(), u"sample"_s, u"1"_s},
                        {reader.fresh(), u"language"_s, language}};
    made.materials = reader.rows<Material>(lives.value(u"material"));
    for (const QJsonValue &client : lives.value(u"clients").toArray())
        made.clients.push_back(readClient(reader, client.toObject(), made.preferences));
    const std::vector<Preference> questions =
        readQuestions(reader, lives.value(u"questions").toObject(), language);
    made.preferences.insert(made.preferences.end(), questions.begin(), questions.end());
    return made;
}

QString passphrase() {
    return u"sample"_s;
}

} // namespace sample
