// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/clientjson.h"

#include "app/domain/picks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace clientjson {
namespace {

/// What is the client's own, by table. Everything else stays with the consultant.
struct Given {
    const char *table;
    const char *columns; ///< parted by spaces
};
constexpr Given given[] = {
    {"client", "family given family_reading given_reading roman_family roman_given call_name "
               "honorific organisation role experience strengths since"},
    {"person", "name relation"},
    {"reach", "kind label value"},
    {"engagement", "purpose start end sessions_bought payer report_to report_what closing_words"},
    {"consent", "date purpose_explained sensitive"},
    {"photo", "taken caption bytes"},
    {"pause", "from_date to_date"},
    {"usual", "topic value confirmed"},
    {"choice", "topic value date"},
    {"fact", "text noted matters yearly"},
    {"well", "name"},
    {"evidence", "well_id session_id quote date"},
    {"calling", "text since"},
    {"will", "text since"},
    {"goal", "title measure unit start_value target_value start due state"},
    {"milestone", "goal_id name due first_due done"},
    {"action", "goal_id text cadence start due"},
    {"action_day", "action_id date done"},
    {"level", "goal_id level wording"},
    {"measurement", "goal_id date value"},
    {"session", "date time zone length channel place state last_words"},
    {"promise", "session_id owes text made due cadence state closed"},
    {"contact", "date channel"},
    {"gift", "date reason returned"},
};

QStringList columnsOf(const char *table) {
    for (const Given &one : given)
        if (qstrcmp(one.table, table) == 0)
            return QString::fromLatin1(one.columns).split(u' ');
    return {};
}

template <class M>
QJsonValue jsonOf(const M &value) {
    if constexpr (std::is_same_v<M, Id>)
        return value == 0 ? QJsonValue() : QJsonValue(QString::number(value));
    else if constexpr (std::is_same_v<M, QDate>)
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
    else if constexpr (std::is_same_v<M, QTime>)
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
    else if constexpr (std::is_same_v<M, QByteArray>)
        return QString::fromLatin1(value.toBase64());
    else if constexpr (std::is_same_v<M, QStringList>)
        return QJsonArray::fromStringList(value);
    else if constexpr (std::is_enum_v<M>)
        return QString::fromLatin1(kindOf(value).token);
    else if constexpr (std::is_same_v<M, std::optional<int>> ||
                       std::is_same_v<M, std::optional<double>>)
        return value ? QJsonValue(*value) : QJsonValue();
    else
        return QJsonValue(value);
}

template <class T>
QJsonObject objectOf(const T &row, const QStringList &columns) {
    QJsonObject object{{u"id"_s, QString::number(row.id)}};
    eachColumn<T>([&]<class M>(const Column<T, M> &column) {
        if (columns.contains(QLatin1StringView(column.name)))
            if (const QJsonValue value = jsonOf<M>(row.*(column.member)); !value.isNull())
                object.insert(QString::fromLatin1(column.name), value);
    });
    return object;
}

/// Whether a row of a type that is given is theirs as well.
template <class T>
bool isTheirs(const ClientNotebook &notebook, const T &row) {
    if constexpr (requires { row.line; })
        if (about::isPrivateLine(notebook, row.line))
            return false;
    if constexpr (std::is_same_v<T, Evidence>)
        return row.ownWords;
    else if constexpr (std::is_same_v<T, Photo>)
        return row.of == PhotoOf::Client;
    else if constexpr (std::is_same_v<T, Well>) { // one that they have spoken of themselves
        for (const Evidence &words : notebook.evidence)
            if (words.well == row.id && isTheirs(notebook, words))
                return true;
        return false;
    } else
        return true;
}

template <class T>
void add(QJsonObject &all, const ClientNotebook &notebook, const std::vector<T> &rows) {
    const QStringList columns = columnsOf(Described<T>::table);
    if (columns.isEmpty())
        return;
    QJsonArray list;
    for (const T &row : rows)
        if (isTheirs(notebook, row))
            list << objectOf(row, columns);
    if (!list.isEmpty())
        all.insert(QString::fromLatin1(Described<T>::table), list);
}

} // namespace

QByteArray of(const ClientNotebook &notebook, const std::vector<Photo> &photos) {
    QJsonObject all{{u"format"_s, u"wellspring-client"_s}, {u"version"_s, 1}};
    all.insert(u"client"_s, objectOf(notebook.client, columnsOf("client")));
    eachTypeOf(NotebookTypes{},
               [&]<class T>() { add<T>(all, notebook, notebook.template rows<T>()); });
    add<Photo>(all, notebook, photos);
    return QJsonDocument(all).toJson();
}

} // namespace clientjson
