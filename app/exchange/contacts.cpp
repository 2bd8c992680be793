// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/contacts.h"

#include "app/domain/fold.h"
#include "app/error.h"
#include "app/exchange/contactcolumns.h"
#include "app/plaintext.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace contacts {

namespace {

struct Contacts {
    Q_DECLARE_TR_FUNCTIONS(Contacts)
};

const QRegularExpression &cjk() {
    static const QRegularExpression letters(u"[\\p{Han}\\p{Hiragana}\\p{Katakana}々]"_s);
    return letters;
}

// ---- values ----------------------------------------------------------------------------------

// Half-width and full-width katakana become hiragana; spaces shrink to one.
QString hiragana(const QString &reading) {
    QString text = reading.normalized(QString::NormalizationForm_KC).simplified();
    for (QChar &letter : text)
        if (letter >= QChar(0x30A1) && letter <= QChar(0x30F6))
            letter = QChar(letter.unicode() - 0x60);
    return text;
}

bool isReading(const QString &hiraganaText) {
    static const QRegularExpression han(u"\\p{Han}"_s);
    return !hiraganaText.contains(han);
}

// "1/1/1601", "0/0/00": how Outlook says "none". A day without a year stands in 2000, which
// has every day.
QDate birthday(const QString &text) {
    static const QRegularExpression form(
        u"^(?:(\\d{4})|-)\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?$"_s);
    static const QRegularExpression packed(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    QString trimmed = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (trimmed.startsWith(u"--"))
        trimmed = u"2000-"_s + trimmed.mid(2);
    auto match = form.match(trimmed);
    if (!match.hasMatch())
        match = packed.match(trimmed);
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(),
                    match.captured(3).toInt());
    return day.year() > 1850 ? day : QDate();
}

std::optional<Honorific> honorificOf(const QString &text) {
    static const QHash<QString, Honorific> known{
        {u"様"_s, Honorific::Sama},   {u"さま"_s, Honorific::Sama},   {u"殿"_s, Honorific::Sama},
        {u"さん"_s, Honorific::Sama}, {u"先生"_s, Honorific::Sensei}, {u"御中"_s, Honorific::Onchu},
        {u"なし"_s, Honorific::None}};
    const auto found = known.find(text.trimmed());
    return found == known.end() ? std::nullopt : std::optional(*found);
}

// Google puts several values into one cell.
QStringList several(const QString &cell) {
    QStringList all;
    for (const QString &one : cell.split(u" ::: "_s))
        if (!one.trimmed().isEmpty())
            all.append(one.trimmed());
    return all;
}

struct Address {
    QString postal, region, city, country, whole, label;
    QStringList streets;

    // 〒, then from the prefecture down; elsewhere from the street up.
    QString text() const {
        const QString street = streets.join(u' ');
        if ((region + city + street).trimmed().isEmpty())
            return whole.simplified().isEmpty() ? postalText() : whole.simplified();
        if (!(region + city + street).contains(cjk()) && !region.isEmpty())
            return QStringList{street, city, region, postal, country}
                .filter(QRegularExpression(u"\\S"_s))
                .join(u", "_s);
        static const QStringList japan{u"日本"_s, u"Japan"_s, u"JP"_s};
        const QString abroad = japan.contains(country.trimmed()) ? QString() : country;
        return (postalText() + u' ' + region + city + street + u' ' + abroad).simplified();
    }
    QString postalText() const {
        const QString digits = postal.normalized(QString::NormalizationForm_KC).trimmed();
        if (digits.isEmpty() || digits.startsWith(u'〒'))
            return digits;
        return u'〒' + digits;
    }
};

// ---- one row ---------------------------------------------------------------------------------

class Reader {
public:
    Reader(QStringList heading, QDate today) : m_heading(std::move(heading)), m_today(today) {
        // What names a column may end in a note, and on a terminal.
        for (QString &one : m_heading) {
            one = plaintext::oneLine(one);
            m_meanings.push_back(meaningOf(one));
        }
    }
    Imported read(const csv::Row &row);
    QStringList keptInNote() const { return m_kept; }

private:
    void take(const Meaning &meaning, const QString &heading, const QString &cell);
    void takeReach(const Meaning &meaning, const QString &cell);
    bool takeAddress(const Meaning &meaning, const QString &cell);
    void remember(const QString &heading, const QString &cell);
    void names();
    void fullName(bool known);
    void readings();
    QString labelOf(const Meaning &meaning) const;

    QStringList m_heading;
    std::vector<std::optional<Meaning>> m_meanings;
    QDate m_today;
    QStringList m_kept;

    // Of the row being read.
    Imported m_to;
    QHash<QString, QString> m_labels;
    QMap<QString, Address> m_addresses;
    QString m_full, m_fullReading, m_middle, m_department;
    QStringList m_notes;
};

QString keyOf(const Meaning &meaning) {
    return meaning.group + QString::number(meaning.number);
}

QString Reader::labelOf(const Meaning &meaning) const {
    if (!meaning.label.isEmpty())
        return meaning.label;
    QString label = m_labels.value(keyOf(meaning));
    if (label.startsWith(u"* ")) // Google marks the preferred one
        label.remove(0, 2);
    return label;
}

void Reader::remember(const QString &heading, const QString &cell) {
    m_notes.append(heading + u": "_s + cell);
    if (!m_kept.contains(heading))
        m_kept.append(heading);
}

void Reader::takeReach(const Meaning &meaning, const QString &cell) {
    static const QHash<Field, ReachKind> kinds{{Field::Mail, ReachKind::Mail},
                                               {Field::Phone, ReachKind::Phone},
                                               {Field::Mobile, ReachKind::Mobile},
                                               {Field::Fax, ReachKind::Other},
                                               {Field::Web, ReachKind::Web}};
    const QString label = labelOf(meaning);
    ReachKind kind = kinds.value(meaning.field, ReachKind::Other);
    if (kind == ReachKind::Phone &&
        (label.contains(u"mobile"_s, Qt::CaseInsensitive) || label.contains(u"携帯")))
        kind = ReachKind::Mobile;
    if (kind == ReachKind::Phone && label.contains(u"fax"_s, Qt::CaseInsensitive))
        kind = ReachKind::Other;
    for (const QString &one : several(cell))
        m_to.reaches.push_back({0, 0, kind, label, one});
}

bool Reader::takeAddress(const Meaning &meaning, const QString &cell) {
    static const QHash<Field, QString Address::*> parts{{Field::AddressWhole, &Address::whole},
                                                        {Field::Postal, &Address::postal},
                                                        {Field::Region, &Address::region},
                                                        {Field::City, &Address::city},
                                                        {Field::Country, &Address::country}};
    const bool street = meaning.field == Field::Street;
    if (!street && !parts.contains(meaning.field))
        return false;
    // Only Google counts addresses; elsewhere the number is that of a line (住所2, 番地 2).
    const bool counted = meaning.group == u"address";
    Address &address = m_addresses[counted ? keyOf(meaning) : meaning.group];
    address.label = labelOf(meaning);
    if (street)
        address.streets.append(cell.simplified());
    else
        address.*parts.value(meaning.field) = cell;
    return true;
}

void Reader::take(const Meaning &meaning, const QString &heading, const QString &cell) {
    Client &client = m_to.client;
    static const QHash<Field, QString Client::*> plain{
        {Field::Family, &Client::family},
        {Field::Given, &Client::given},
        {Field::FamilyReading, &Client::familyReading},
        {Field::GivenReading, &Client::givenReading},
        {Field::Organisation, &Client::organisation},
        {Field::Role, &Client::role}};
    if (plain.contains(meaning.field)) {
        QString &member = client.*plain.value(meaning.field);
        if (member.isEmpty())
            member = cell;
        else if (member != cell)
            remember(heading, cell);
        return;
    }
    if (takeAddress(meaning, cell))
        return;
    switch (meaning.field) {
    case Field::Mail:
    case Field::Phone:
    case Field::Mobile:
    case Field::Fax:
    case Field::Web:
        return takeReach(meaning, cell);
    case Field::FullName:
        m_full = cell.simplified();
        return;
    case Field::FullReading:
        m_fullReading = cell;
        return;
    case Field::Middle:
        m_middle = cell;
        return;
    case Field::Department:
        m_department += (m_department.isEmpty() ? u""_s : u" "_s) + cell;
        return;
    case Field::HonorificTitle:
        if (const auto honorific = honorificOf(cell))
            client.honorific = *honorific;
        else
            remember(heading, cell);
        return;
    case Field::Birthday:
        if (const QDate day = birthday(cell); day.isValid())
            m_to.facts.push_back({0, 0, 0, 0, Contacts::tr("Birthday"), m_today, day, true});
        else if (cell != u"0/0/00")
            remember(heading, cell);
        return;
    case Field::Tags:
        for (const QString &one : several(QString(cell).replace(u';', u" ::: "_s)))
            if (!one.startsWith(u"* ")) // Google's own groups
                client.tags.append(one);
        return;
    case Field::Relation:
        for (const QString &one : several(cell))
            m_to.persons.push_back({0, 0, one, labelOf(meaning), {}});
        return;
    case Field::Note:
        m_notes.append(cell);
        return;
    default: // Label was read before; Nothing says nothing
        return;
    }
}

// "田中 花子" is family and given, "Hanako Tanaka" given and family.
void Reader::fullName(bool known) {
    if (m_full.isEmpty() || known)
        return;
    Client &client = m_to.client;
    const bool japanese = m_full.contains(cjk());
    const qsizetype space = japanese ? m_full.indexOf(u' ') : m_full.lastIndexOf(u' ');
    if (space < 0) {
        client.family = m_full;
    } else {
        client.family = japanese ? m_full.left(space) : m_full.mid(space + 1);
        client.given = japanese ? m_full.mid(space + 1) : m_full.left(space);
    }
}

void Reader::names() {
    Client &client = m_to.client;
    fullName(!client.family.isEmpty() || !client.given.isEmpty());
    if (!m_middle.isEmpty())
        client.given = (client.given + u' ' + m_middle).trimmed();
    if (client.family.isEmpty())
        std::swap(client.family, client.given);
    if (client.family.isEmpty() && !client.organisation.isEmpty())
        client.honorific = Honorific::Onchu;
    if (!m_department.isEmpty())
        client.role = (m_department + u' ' + client.role).trimmed();
}

void Reader::readings() {
    Client &client = m_to.client;
    if (client.familyReading.isEmpty() && client.givenReading.isEmpty()) {
        const QString whole = m_fullReading.normalized(QString::NormalizationForm_KC).simplified();
        const qsizetype space = whole.indexOf(u' ');
        client.familyReading = whole.left(space < 0 ? whole.size() : space);
        client.givenReading = space < 0 ? QString() : whole.mid(space + 1);
    }
    for (QString *reading : {&client.familyReading, &client.givenReading}) {
        const QString text = hiragana(*reading);
        if (!isReading(text)) {
            m_notes.append(*reading);
            reading->clear();
        } else {
            *reading = text;
        }
    }
}

Imported Reader::read(const csv::Row &row) {
    m_to = {};
    m_to.row = row.row;
    m_labels.clear();
    m_addresses.clear();
    m_notes.clear();
    for (QString *text : {&m_full, &m_fullReading, &m_middle, &m_department})
        text->clear();
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        if (const auto &meaning = m_meanings.at(size_t(i)))
            if (meaning->field == Field::Label)
                m_labels.insert(keyOf(*meaning), plaintext::oneLine(row.cells.at(i)));
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const auto &meaning = m_meanings.at(size_t(i));
        // Only a note has lines. Everything else is shown on one, in lists and titles.
        const bool hasLines = !meaning || meaning->field == Field::Note;
        const QString cell = hasLines ? plaintext::lines(row.cells.at(i)).trimmed()
                                      : plaintext::oneLine(row.cells.at(i));
        if (cell.isEmpty())
            continue;
        if (meaning)
            take(*meaning, m_heading.at(i), cell);
        else
            remember(m_heading.at(i), cell);
    }
    names();
    readings();
    for (const Address &address : std::as_const(m_addresses))
        if (const QString text = address.text(); !text.isEmpty())
            m_to.reaches.push_back({0, 0, ReachKind::Address, address.label, text});
    m_to.client.note = m_notes.join(u'\n');
    return m_to;
}

// ---- who is there already --------------------------------------------------------------------

QString nameKey(const Client &client) {
    const auto key = [](const QString &text) { return folded(text).remove(u' '); };
    const QString name = key(client.family + client.given);
    return name.isEmpty() ? QString()
                          : name + u'\n' + key(client.familyReading + client.givenReading);
}

class Doorkeeper {
public:
    explicit Doorkeeper(const std::vector<Known> &known) {
        for (const Known &one : known)
            enter(one.client, one.reaches, {0, {}, one.client.id, 0});
    }
    std::optional<Duplicate> seen(const Imported &person) const {
        for (const QString &key : keys(person.client, person.reaches))
            if (m_known.contains(key))
                return m_known.value(key);
        return std::nullopt;
    }
    void enter(const Client &client, const std::vector<Reach> &reaches, const Duplicate &as) {
        for (const QString &key : keys(client, reaches))
            m_known.insert(key, as);
    }

private:
    static QStringList keys(const Client &client, const std::vector<Reach> &reaches) {
        QStringList all;
        if (const QString name = nameKey(client); !name.isEmpty())
            all.append(u"name:"_s + name);
        for (const Reach &reach : reaches)
            if (reach.kind == ReachKind::Mail)
                all.append(u"mail:"_s + reach.value.trimmed().toCaseFolded());
        return all;
    }
    QHash<QString, Duplicate> m_known;
};

QString nameOf(const Client &client) {
    const QString name = (client.family + u' ' + client.given).trimmed();
    return name.isEmpty() ? client.organisation : name;
}

// The first thing that keeps the row from being stored, or empty.
QString whyNot(const Imported &person) {
    Problems found = problems(person.client);
    const auto add = [&](const Problems &more) {
        found.insert(found.end(), more.begin(), more.end());
    };
    for (const Reach &one : person.reaches)
        add(problems(one));
    for (const Fact &one : person.facts)
        add(problems(one));
    for (const Person &one : person.persons)
        add(problems(one));
    return found.empty() ? QString() : found.front().text;
}

} // namespace

Result read(const QByteArray &bytes, const std::vector<Known> &known, QDate today,
            std::optional<csv::Encoding> encoding) {
    const csv::Table table = csv::parse(bytes, encoding);
    Result result;
    Report &report = result.report;
    report.layout = layoutOf(table.heading);
    report.encoding = table.encoding;
    if (report.layout.isEmpty())
        throw Error(Error::Kind::BadInput,
                    Contacts::tr("The first row of this file names no column for family names "
                                 "(姓, 氏名, Last Name). Nothing has been taken over."),
                    u"contacts: unknown heading"_s);
    report.rowsRead = int(table.rows.size() + table.bad.size());
    report.skipped = table.bad;
    Reader reader(table.heading, today);
    Doorkeeper door(known);
    for (const csv::Row &row : table.rows) {
        Imported person = reader.read(row);
        if (const QString why = whyNot(person); !why.isEmpty()) {
            report.skipped.append({row.row, why});
        } else if (auto duplicate = door.seen(person)) {
            duplicate->row = row.row;
            duplicate->name = nameOf(person.client);
            report.duplicates.append(*duplicate);
        } else {
            door.enter(person.client, person.reaches, {0, {}, 0, row.row});
            result.people.push_back(std::move(person));
        }
    }
    std::sort(report.skipped.begin(), report.skipped.end(),
              [](const csv::BadRow &a, const csv::BadRow &b) { return a.row < b.row; });
    report.keptInNote = reader.keptInNote();
    return result;
}

void number(Imported &person, IdMaker &ids) {
    person.client.id = ids.next();
    const auto all = [&](auto &rows) {
        for (auto &row : rows) {
            row.id = ids.next();
            row.client = person.client.id;
        }
    };
    all(person.reaches);
    all(person.facts);
    all(person.persons);
}

} // namespace contacts
