// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/historywords.h"

#include "app/domain/clientnotebook.h"
#include "app/language.h"
#include "app/plaintext.h"

using namespace Qt::StringLiterals;

namespace {

struct Word {
    const char *name;
    const char *english;
};

constexpr Word tables[] = {
    {"client", QT_TRANSLATE_NOOP("HistoryWords", "Client")},
    {"person", QT_TRANSLATE_NOOP("HistoryWords", "Somebody around them")},
    {"reach", QT_TRANSLATE_NOOP("HistoryWords", "Contact data")},
    {"engagement", QT_TRANSLATE_NOOP("HistoryWords", "Engagement")},
    {"consent", QT_TRANSLATE_NOOP("HistoryWords", "Consent")},
    {"photo", QT_TRANSLATE_NOOP("HistoryWords", "Photo")},
    {"pause", QT_TRANSLATE_NOOP("HistoryWords", "Planned break")},
    {"me", QT_TRANSLATE_NOOP("HistoryWords", "Your own data")},
    {"preference", QT_TRANSLATE_NOOP("HistoryWords", "Setting")},
    {"usual", QT_TRANSLATE_NOOP("HistoryWords", "The usual")},
    {"choice", QT_TRANSLATE_NOOP("HistoryWords", "What they chose")},
    {"fact", QT_TRANSLATE_NOOP("HistoryWords", "Small fact")},
    {"well", QT_TRANSLATE_NOOP("HistoryWords", "Energy well")},
    {"evidence", QT_TRANSLATE_NOOP("HistoryWords", "Words at a well")},
    {"calling", QT_TRANSLATE_NOOP("HistoryWords", "Holds dear")},
    {"will", QT_TRANSLATE_NOOP("HistoryWords", "Will")},
    {"goal", QT_TRANSLATE_NOOP("HistoryWords", "Goal")},
    {"root", QT_TRANSLATE_NOOP("HistoryWords", "Root")},
    {"reasons", QT_TRANSLATE_NOOP("HistoryWords", "Reasons for a goal")},
    {"milestone", QT_TRANSLATE_NOOP("HistoryWords", "Milestone")},
    {"action", QT_TRANSLATE_NOOP("HistoryWords", "Action")},
    {"action_day", QT_TRANSLATE_NOOP("HistoryWords", "Day of an action")},
    {"level", QT_TRANSLATE_NOOP("HistoryWords", "Agreed level")},
    {"attainment", QT_TRANSLATE_NOOP("HistoryWords", "Attainment")},
    {"brake", QT_TRANSLATE_NOOP("HistoryWords", "Brake")},
    {"brake_strength", QT_TRANSLATE_NOOP("HistoryWords", "Strength of a brake")},
    {"plan", QT_TRANSLATE_NOOP("HistoryWords", "Plan")},
    {"trial", QT_TRANSLATE_NOOP("HistoryWords", "Trial of a plan")},
    {"check_in", QT_TRANSLATE_NOOP("HistoryWords", "Check-in")},
    {"measurement", QT_TRANSLATE_NOOP("HistoryWords", "Measured value")},
    {"session", QT_TRANSLATE_NOOP("HistoryWords", "Session")},
    {"line", QT_TRANSLATE_NOOP("HistoryWords", "Line of a session")},
    {"promise", QT_TRANSLATE_NOOP("HistoryWords", "Promise")},
    {"concern", QT_TRANSLATE_NOOP("HistoryWords", "In confidence")},
    {"contact", QT_TRANSLATE_NOOP("HistoryWords", "Contact")},
    {"own_note", QT_TRANSLATE_NOOP("HistoryWords", "Own note")},
    {"material", QT_TRANSLATE_NOOP("HistoryWords", "Thing on the shelf")},
    {"gift", QT_TRANSLATE_NOOP("HistoryWords", "Gift")},
    {"conflict", QT_TRANSLATE_NOOP("HistoryWords", "Two versions to decide on")},
};

constexpr Word columns[] = {
    {"family", QT_TRANSLATE_NOOP("HistoryWords", "family name")},
    {"given", QT_TRANSLATE_NOOP("HistoryWords", "given name")},
    {"family_reading", QT_TRANSLATE_NOOP("HistoryWords", "reading of the family name")},
    {"given_reading", QT_TRANSLATE_NOOP("HistoryWords", "reading of the given name")},
    {"roman_family", QT_TRANSLATE_NOOP("HistoryWords", "family name in Latin letters")},
    {"roman_given", QT_TRANSLATE_NOOP("HistoryWords", "given name in Latin letters")},
    {"call_name", QT_TRANSLATE_NOOP("HistoryWords", "how to address them")},
    {"honorific", QT_TRANSLATE_NOOP("HistoryWords", "honorific")},
    {"state", QT_TRANSLATE_NOOP("HistoryWords", "state")},
    {"organisation", QT_TRANSLATE_NOOP("HistoryWords", "organisation")},
    {"role", QT_TRANSLATE_NOOP("HistoryWords", "role")},
    {"experience", QT_TRANSLATE_NOOP("HistoryWords", "experience")},
    {"strengths", QT_TRANSLATE_NOOP("HistoryWords", "strengths")},
    {"tags", QT_TRANSLATE_NOOP("HistoryWords", "tags")},
    {"note", QT_TRANSLATE_NOOP("HistoryWords", "note")},
    {"introduced_by", QT_TRANSLATE_NOOP("HistoryWords", "introduced by")},
    {"introduced_by_name", QT_TRANSLATE_NOOP("HistoryWords", "introduced by (name)")},
    {"introducer_thanked", QT_TRANSLATE_NOOP("HistoryWords", "introducer thanked")},
    {"cadence_days", QT_TRANSLATE_NOOP("HistoryWords", "days between contacts")},
    {"since", QT_TRANSLATE_NOOP("HistoryWords", "since")},
    {"archived", QT_TRANSLATE_NOOP("HistoryWords", "archived")},
    {"client_id", QT_TRANSLATE_NOOP("HistoryWords", "client")},
    {"name", QT_TRANSLATE_NOOP("HistoryWords", "name")},
    {"relation", QT_TRANSLATE_NOOP("HistoryWords", "who they are to them")},
    {"kind", QT_TRANSLATE_NOOP("HistoryWords", "kind")},
    {"label", QT_TRANSLATE_NOOP("HistoryWords", "label")},
    {"value", QT_TRANSLATE_NOOP("HistoryWords", "value")},
    {"purpose", QT_TRANSLATE_NOOP("HistoryWords", "purpose")},
    {"start", QT_TRANSLATE_NOOP("HistoryWords", "start")},
    {"end", QT_TRANSLATE_NOOP("HistoryWords", "end")},
    {"sessions_bought", QT_TRANSLATE_NOOP("HistoryWords", "sessions bought")},
    {"payer", QT_TRANSLATE_NOOP("HistoryWords", "payer")},
    {"report_to", QT_TRANSLATE_NOOP("HistoryWords", "reported to")},
    {"report_what", QT_TRANSLATE_NOOP("HistoryWords", "what may be reported")},
    {"closing_words", QT_TRANSLATE_NOOP("HistoryWords", "closing words")},
    {"date", QT_TRANSLATE_NOOP("HistoryWords", "date")},
    {"purpose_explained", QT_TRANSLATE_NOOP("HistoryWords", "purpose explained")},
    {"sensitive", QT_TRANSLATE_NOOP("HistoryWords", "sensitive matters")},
    {"session_id", QT_TRANSLATE_NOOP("HistoryWords", "session")},
    {"of", QT_TRANSLATE_NOOP("HistoryWords", "of what")},
    {"taken", QT_TRANSLATE_NOOP("HistoryWords", "taken on")},
    {"caption", QT_TRANSLATE_NOOP("HistoryWords", "caption")},
    {"bytes", QT_TRANSLATE_NOOP("HistoryWords", "picture")},
    {"from_date", QT_TRANSLATE_NOOP("HistoryWords", "from")},
    {"to_date", QT_TRANSLATE_NOOP("HistoryWords", "to")},
    {"reason", QT_TRANSLATE_NOOP("HistoryWords", "reason")},
    {"office", QT_TRANSLATE_NOOP("HistoryWords", "office")},
    {"contact_line", QT_TRANSLATE_NOOP("HistoryWords", "line of contact")},
    {"referrals", QT_TRANSLATE_NOOP("HistoryWords", "places to refer to")},
    {"key", QT_TRANSLATE_NOOP("HistoryWords", "which setting")},
    {"topic", QT_TRANSLATE_NOOP("HistoryWords", "topic")},
    {"confirmed", QT_TRANSLATE_NOOP("HistoryWords", "last confirmed")},
    {"reask_after_days", QT_TRANSLATE_NOOP("HistoryWords", "ask again after days")},
    {"position", QT_TRANSLATE_NOOP("HistoryWords", "place in the list")},
    {"line_id", QT_TRANSLATE_NOOP("HistoryWords", "line")},
    {"text", QT_TRANSLATE_NOOP("HistoryWords", "words")},
    {"noted", QT_TRANSLATE_NOOP("HistoryWords", "noted on")},
    {"matters", QT_TRANSLATE_NOOP("HistoryWords", "matters on")},
    {"yearly", QT_TRANSLATE_NOOP("HistoryWords", "every year")},
    {"fills", QT_TRANSLATE_NOOP("HistoryWords", "what fills it")},
    {"dries", QT_TRANSLATE_NOOP("HistoryWords", "what dries it")},
    {"well_id", QT_TRANSLATE_NOOP("HistoryWords", "well")},
    {"quote", QT_TRANSLATE_NOOP("HistoryWords", "their words")},
    {"own_words", QT_TRANSLATE_NOOP("HistoryWords", "in their own words")},
    {"engagement_id", QT_TRANSLATE_NOOP("HistoryWords", "engagement")},
    {"title", QT_TRANSLATE_NOOP("HistoryWords", "title")},
    {"measure", QT_TRANSLATE_NOOP("HistoryWords", "measure")},
    {"unit", QT_TRANSLATE_NOOP("HistoryWords", "unit")},
    {"start_value", QT_TRANSLATE_NOOP("HistoryWords", "start value")},
    {"target_value", QT_TRANSLATE_NOOP("HistoryWords", "target value")},
    {"due", QT_TRANSLATE_NOOP("HistoryWords", "due")},
    {"weight", QT_TRANSLATE_NOOP("HistoryWords", "weight")},
    {"levels_agreed", QT_TRANSLATE_NOOP("HistoryWords", "levels agreed on")},
    {"restart", QT_TRANSLATE_NOOP("HistoryWords", "smallest restart")},
    {"restart_agreed", QT_TRANSLATE_NOOP("HistoryWords", "restart agreed on")},
    {"goal_id", QT_TRANSLATE_NOOP("HistoryWords", "goal")},
    {"because", QT_TRANSLATE_NOOP("HistoryWords", "because")},
    {"intrinsic", QT_TRANSLATE_NOOP("HistoryWords", "for the joy of it")},
    {"identified", QT_TRANSLATE_NOOP("HistoryWords", "because it matters")},
    {"introjected", QT_TRANSLATE_NOOP("HistoryWords", "because one should")},
    {"external", QT_TRANSLATE_NOOP("HistoryWords", "because others want it")},
    {"for_others", QT_TRANSLATE_NOOP("HistoryWords", "for the good of others")},
    {"first_due", QT_TRANSLATE_NOOP("HistoryWords", "first due")},
    {"done", QT_TRANSLATE_NOOP("HistoryWords", "done")},
    {"cadence", QT_TRANSLATE_NOOP("HistoryWords", "how often")},
    {"action_id", QT_TRANSLATE_NOOP("HistoryWords", "action")},
    {"level", QT_TRANSLATE_NOOP("HistoryWords", "level")},
    {"wording", QT_TRANSLATE_NOOP("HistoryWords", "wording")},
    {"trigger", QT_TRANSLATE_NOOP("HistoryWords", "trigger")},
    {"form", QT_TRANSLATE_NOOP("HistoryWords", "form")},
    {"tamed", QT_TRANSLATE_NOOP("HistoryWords", "tamed on")},
    {"brake_id", QT_TRANSLATE_NOOP("HistoryWords", "brake")},
    {"strength", QT_TRANSLATE_NOOP("HistoryWords", "strength")},
    {"cue", QT_TRANSLATE_NOOP("HistoryWords", "if")},
    {"response", QT_TRANSLATE_NOOP("HistoryWords", "then")},
    {"plan_id", QT_TRANSLATE_NOOP("HistoryWords", "plan")},
    {"cue_met", QT_TRANSLATE_NOOP("HistoryWords", "cue met")},
    {"energy", QT_TRANSLATE_NOOP("HistoryWords", "energy")},
    {"pull", QT_TRANSLATE_NOOP("HistoryWords", "pull")},
    {"importance", QT_TRANSLATE_NOOP("HistoryWords", "importance")},
    {"confidence", QT_TRANSLATE_NOOP("HistoryWords", "confidence")},
    {"check_in_id", QT_TRANSLATE_NOOP("HistoryWords", "check-in")},
    {"time", QT_TRANSLATE_NOOP("HistoryWords", "time")},
    {"zone", QT_TRANSLATE_NOOP("HistoryWords", "time zone")},
    {"length", QT_TRANSLATE_NOOP("HistoryWords", "minutes")},
    {"channel", QT_TRANSLATE_NOOP("HistoryWords", "way")},
    {"place", QT_TRANSLATE_NOOP("HistoryWords", "place")},
    {"counts", QT_TRANSLATE_NOOP("HistoryWords", "counts")},
    {"participants", QT_TRANSLATE_NOOP("HistoryWords", "participants")},
    {"gist", QT_TRANSLATE_NOOP("HistoryWords", "gist")},
    {"last_words", QT_TRANSLATE_NOOP("HistoryWords", "last words")},
    {"prep_minutes", QT_TRANSLATE_NOOP("HistoryWords", "minutes to prepare")},
    {"talk_minutes", QT_TRANSLATE_NOOP("HistoryWords", "minutes of talk")},
    {"admin_minutes", QT_TRANSLATE_NOOP("HistoryWords", "minutes around it")},
    {"begun", QT_TRANSLATE_NOOP("HistoryWords", "begun at")},
    {"at", QT_TRANSLATE_NOOP("HistoryWords", "at")},
    {"carried_from", QT_TRANSLATE_NOOP("HistoryWords", "carried over from")},
    {"owes", QT_TRANSLATE_NOOP("HistoryWords", "who owes it")},
    {"made", QT_TRANSLATE_NOOP("HistoryWords", "made on")},
    {"closed", QT_TRANSLATE_NOOP("HistoryWords", "closed on")},
    {"by", QT_TRANSLATE_NOOP("HistoryWords", "by whom")},
    {"where_to", QT_TRANSLATE_NOOP("HistoryWords", "where it is")},
    {"material_id", QT_TRANSLATE_NOOP("HistoryWords", "what was given")},
    {"returned", QT_TRANSLATE_NOOP("HistoryWords", "returned on")},
    {"outcome", QT_TRANSLATE_NOOP("HistoryWords", "outcome")},
    {"table", QT_TRANSLATE_NOOP("HistoryWords", "kind of row")},
    {"row", QT_TRANSLATE_NOOP("HistoryWords", "which row")},
    {"column", QT_TRANSLATE_NOOP("HistoryWords", "which field")},
    {"other", QT_TRANSLATE_NOOP("HistoryWords", "the other version")},
    {"device", QT_TRANSLATE_NOOP("HistoryWords", "computer")},
};

template <size_t N>
const Word *wordOf(const Word (&words)[N], const QString &name) {
    for (const Word &word : words)
        if (name == QLatin1StringView(word.name))
            return &word;
    return nullptr;
}

template <size_t N>
QString translated(const Word (&words)[N], const QString &name) {
    const Word *word = wordOf(words, name);
    return word ? QCoreApplication::translate("HistoryWords", word->english) : name;
}

using Reader = QString (*)(const QVariant &value);

template <class M>
QString read(const QVariant &value) {
    if constexpr (std::is_enum_v<M>) {
        const auto kind = kindFromToken<M>(value.toString());
        return kind ? kindName(*kind) : value.toString();
    } else if constexpr (std::is_same_v<M, bool>) {
        return value.toLongLong() != 0 ? HistoryWords::tr("yes") : HistoryWords::tr("no");
    } else if constexpr (std::is_same_v<M, QDate>) {
        return language::fullDate(sqlvalue::fromSql(value, QDate()));
    } else if constexpr (std::is_same_v<M, QTime>) {
        return language::time(sqlvalue::fromSql(value, QTime()));
    } else if constexpr (std::is_same_v<M, QByteArray>) {
        return HistoryWords::tr("%1 KB").arg((value.toByteArray().size() + 1023) / 1024);
    } else if constexpr (std::is_same_v<M, QStringList>) {
        return language::listed(sqlvalue::fromSql(value, QStringList()));
    } else if constexpr (std::is_same_v<M, double> || std::is_same_v<M, std::optional<double>>) {
        return language::number(value.toDouble(), 2);
    } else {
        return value.toString();
    }
}

/// How each column is read, by table and column.
const std::vector<std::vector<Reader>> &readers() {
    static const std::vector<std::vector<Reader>> all = [] {
        std::vector<std::vector<Reader>> made;
        eachType([&]<class T>() {
            made.emplace_back();
            eachColumn<T>([&]<class M>(const Column<T, M> &) { made.back().push_back(&read<M>); });
        });
        return made;
    }();
    return all;
}

} // namespace

QString HistoryWords::table(const QString &name) {
    return translated(tables, name);
}

QString HistoryWords::column(const QString &name) {
    return translated(columns, name);
}

bool HistoryWords::hasWord(const QString &name, bool isTable) {
    return isTable ? wordOf(tables, name) != nullptr : wordOf(columns, name) != nullptr;
}

QString HistoryWords::value(const Store &store, const Table &table, int column,
                            const QVariant &value, Id client, bool mayName) {
    if (value.isNull())
        return {};
    const Table::Col &described = table.columns[size_t(column)];
    if (described.target.isEmpty())
        return plaintext::oneLine(readers()[size_t(table.number)][size_t(column)](value));
    const Id id = value.toLongLong();
    if (described.target == u"client"_s && id != client && !mayName)
        return tr("somebody else");
    const QString name =
        history::nameOf(store, described.target, id, described.target == u"client"_s ? id : client);
    if (!name.isEmpty())
        return plaintext::oneLine(name);
    return tr("(no longer there)");
}

QString HistoryWords::title(const history::Row &row) {
    const QString kind = table(row.table->name);
    const QString name = plaintext::oneLine(history::nameIn(*row.table, row.state)).trimmed();
    const QDate day = QDate::fromString(name, Qt::ISODate);
    if (name.isEmpty())
        return kind;
    return tr("%1: %2").arg(kind, day.isValid() ? language::fullDate(day) : name);
}
