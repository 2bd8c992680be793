// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/contactcolumns.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace contacts {

namespace {

struct Rule {
    QStringView heading;
    Field field;
    QStringView group = {};
    QStringView label = {};
};

constexpr Rule rules[] = {
    // Names: Google (old, new), Outlook (Japanese, English), 筆まめ and plain lists.
    {u"姓", Field::Family},
    {u"名字", Field::Family},
    {u"苗字", Field::Family},
    {u"lastname", Field::Family},
    {u"familyname", Field::Family},
    {u"名", Field::Given},
    {u"firstname", Field::Given},
    {u"givenname", Field::Given},
    {u"ミドルネーム", Field::Middle},
    {u"middlename", Field::Middle},
    {u"additionalname", Field::Middle},
    {u"氏名", Field::FullName},
    {u"名前", Field::FullName},
    {u"お名前", Field::FullName},
    {u"宛名", Field::FullName},
    {u"name", Field::FullName},
    {u"fullname", Field::FullName},
    {u"フリガナ(姓)", Field::FamilyReading},
    {u"姓フリガナ", Field::FamilyReading},
    {u"姓(フリガナ)", Field::FamilyReading},
    {u"姓ふりがな", Field::FamilyReading},
    {u"セイ", Field::FamilyReading},
    {u"せい", Field::FamilyReading},
    {u"phoneticlastname", Field::FamilyReading},
    {u"familynameyomi", Field::FamilyReading},
    {u"surnamefurigana", Field::FamilyReading},
    {u"フリガナ(名)", Field::GivenReading},
    {u"名フリガナ", Field::GivenReading},
    {u"名(フリガナ)", Field::GivenReading},
    {u"名ふりがな", Field::GivenReading},
    {u"メイ", Field::GivenReading},
    {u"めい", Field::GivenReading},
    {u"phoneticfirstname", Field::GivenReading},
    {u"givennameyomi", Field::GivenReading},
    {u"givenyomi", Field::GivenReading},
    {u"surnameyomi", Field::FamilyReading},
    {u"フリガナ", Field::FullReading},
    {u"ふりがな", Field::FullReading},
    {u"氏名フリガナ", Field::FullReading},
    {u"氏名(フリガナ)", Field::FullReading},
    {u"よみ", Field::FullReading},
    {u"読み", Field::FullReading},
    {u"カナ", Field::FullReading},
    {u"yominame", Field::FullReading},
    {u"敬称", Field::HonorificTitle},
    // Work.
    {u"会社名", Field::Organisation},
    {u"会社", Field::Organisation},
    {u"勤務先", Field::Organisation},
    {u"所属", Field::Organisation},
    {u"company", Field::Organisation},
    {u"organizationname", Field::Organisation},
    {u"organization#-name", Field::Organisation},
    {u"部署", Field::Department},
    {u"部署名", Field::Department},
    {u"部署名#", Field::Department},
    {u"department", Field::Department},
    {u"organizationdepartment", Field::Department},
    {u"organization#-department", Field::Department},
    {u"役職", Field::Role},
    {u"役職名", Field::Role},
    {u"職業", Field::Role},
    {u"jobtitle", Field::Role},
    {u"occupation", Field::Role},
    {u"organizationtitle", Field::Role},
    {u"organization#-title", Field::Role},
    {u"organization#-type", Field::Nothing},
    // The person.
    {u"誕生日", Field::Birthday},
    {u"生年月日", Field::Birthday},
    {u"birthday", Field::Birthday},
    {u"分類項目", Field::Tags},
    {u"分類", Field::Tags},
    {u"categories", Field::Tags},
    {u"labels", Field::Tags},
    {u"groupmembership", Field::Tags},
    {u"メモ", Field::Note},
    {u"備考", Field::Note},
    {u"備考#", Field::Note},
    {u"notes", Field::Note},
    {u"note", Field::Note},
    {u"配偶者", Field::Relation, u"", u"配偶者"},
    {u"子供", Field::Relation, u"", u"子供"},
    {u"spouse", Field::Relation, u"", u"Spouse"},
    {u"children", Field::Relation, u"", u"Child"},
    {u"relation#-label", Field::Label, u"relation"},
    {u"relation#-type", Field::Label, u"relation"},
    {u"relation#-value", Field::Relation, u"relation"},
    // Mail, phone, web.
    {u"電子メールアドレス", Field::Mail},
    {u"電子メール#アドレス", Field::Mail},
    {u"メールアドレス", Field::Mail},
    {u"メールアドレス#", Field::Mail},
    {u"メール", Field::Mail},
    {u"e-mail", Field::Mail},
    {u"email", Field::Mail},
    {u"mail", Field::Mail},
    {u"e-mailaddress", Field::Mail},
    {u"e-mail#address", Field::Mail},
    {u"e-mail#-value", Field::Mail, u"mail"},
    {u"e-mail#-label", Field::Label, u"mail"},
    {u"e-mail#-type", Field::Label, u"mail"},
    {u"phone#-value", Field::Phone, u"phone"},
    {u"phone#-label", Field::Label, u"phone"},
    {u"phone#-type", Field::Label, u"phone"},
    {u"電話", Field::Phone},
    {u"電話番号", Field::Phone},
    {u"電話番号#", Field::Phone},
    {u"tel", Field::Phone},
    {u"自宅電話", Field::Phone, u"", u"自宅"},
    {u"自宅電話#", Field::Phone, u"", u"自宅"},
    {u"自宅電話番号", Field::Phone, u"", u"自宅"},
    {u"会社電話", Field::Phone, u"", u"会社"},
    {u"会社電話#", Field::Phone, u"", u"会社"},
    {u"会社電話番号", Field::Phone, u"", u"会社"},
    {u"会社代表電話", Field::Phone, u"", u"会社代表"},
    {u"その他の電話", Field::Phone, u"", u"その他"},
    {u"ほかの電話", Field::Phone, u"", u"その他"},
    {u"homephone", Field::Phone, u"", u"Home"},
    {u"homephone#", Field::Phone, u"", u"Home"},
    {u"businessphone", Field::Phone, u"", u"Work"},
    {u"businessphone#", Field::Phone, u"", u"Work"},
    {u"primaryphone", Field::Phone},
    {u"otherphone", Field::Phone, u"", u"Other"},
    {u"携帯電話", Field::Mobile},
    {u"携帯電話番号", Field::Mobile},
    {u"携帯", Field::Mobile},
    {u"mobilephone", Field::Mobile},
    {u"mobile", Field::Mobile},
    {u"会社fax", Field::Fax, u"", u"会社 FAX"},
    {u"自宅fax", Field::Fax, u"", u"自宅 FAX"},
    {u"businessfax", Field::Fax, u"", u"Work fax"},
    {u"homefax", Field::Fax, u"", u"Home fax"},
    {u"fax", Field::Fax, u"", u"FAX"},
    {u"webページ", Field::Web},
    {u"個人のwebページ", Field::Web},
    {u"webpage", Field::Web},
    {u"personalwebpage", Field::Web},
    {u"ホームページ", Field::Web},
    {u"url", Field::Web},
    {u"website#-value", Field::Web, u"web"},
    {u"website#-label", Field::Label, u"web"},
    {u"website#-type", Field::Label, u"web"},
    // Addresses.
    {u"address#-label", Field::Label, u"address"},
    {u"address#-type", Field::Label, u"address"},
    {u"address#-formatted", Field::AddressWhole, u"address"},
    {u"address#-street", Field::Street, u"address"},
    {u"address#-extendedaddress", Field::Street, u"address"},
    {u"address#-pobox", Field::Street, u"address"},
    {u"address#-city", Field::City, u"address"},
    {u"address#-region", Field::Region, u"address"},
    {u"address#-postalcode", Field::Postal, u"address"},
    {u"address#-country", Field::Country, u"address"},
    {u"郵便番号", Field::Postal, u"plain"},
    {u"〒", Field::Postal, u"plain"},
    {u"都道府県", Field::Region, u"plain"},
    {u"市区町村", Field::City, u"plain"},
    {u"市町村", Field::City, u"plain"},
    {u"住所", Field::Street, u"plain"},
    {u"住所#", Field::Street, u"plain"},
    {u"番地", Field::Street, u"plain"},
    {u"建物名", Field::Street, u"plain"},
    {u"建物", Field::Street, u"plain"},
    {u"自宅〒", Field::Postal, u"home", u"自宅"},
    {u"自宅郵便番号", Field::Postal, u"home", u"自宅"},
    {u"自宅住所", Field::Street, u"home", u"自宅"},
    {u"自宅住所#", Field::Street, u"home", u"自宅"},
    {u"会社〒", Field::Postal, u"work", u"会社"},
    {u"会社郵便番号", Field::Postal, u"work", u"会社"},
    {u"会社住所", Field::Street, u"work", u"会社"},
    {u"会社住所#", Field::Street, u"work", u"会社"},
    // Technical.
    {u"電子メールの種類", Field::Nothing},
    {u"電子メール#の種類", Field::Nothing},
    {u"電子メール表示名", Field::Nothing},
    {u"電子メール#表示名", Field::Nothing},
    {u"e-mailtype", Field::Nothing},
    {u"e-mail#type", Field::Nothing},
    {u"e-maildisplayname", Field::Nothing},
    {u"e-mail#displayname", Field::Nothing},
    {u"優先度", Field::Nothing},
    {u"秘密度", Field::Nothing},
    {u"プライベート", Field::Nothing},
    {u"priority", Field::Nothing},
    {u"sensitivity", Field::Nothing},
    {u"private", Field::Nothing},
    {u"イニシャル", Field::Nothing},
    {u"initials", Field::Nothing},
    {u"photo", Field::Nothing},
};

// Outlook says for each part of an address whose it is: 番地 2 (自宅), Home City.
struct Place {
    QStringView suffix; ///< Japanese: in brackets behind
    QStringView prefix; ///< English: in front
    QStringView group;
    QStringView japanese;
    QStringView english;
};
constexpr Place places[] = {
    {u"(会社)", u"business", u"work", u"会社", u"Work"},
    {u"(自宅)", u"home", u"home", u"自宅", u"Home"},
    {u"(その他)", u"other", u"other", u"その他", u"Other"},
};
constexpr Rule parts[] = {{u"番地", Field::Street},
                          {u"番地#", Field::Street},
                          {u"市区町村", Field::City},
                          {u"市町村", Field::City},
                          {u"都道府県", Field::Region},
                          {u"郵便番号", Field::Postal},
                          {u"国", Field::Country},
                          {u"国/地域", Field::Country},
                          {u"street", Field::Street},
                          {u"street#", Field::Street},
                          {u"city", Field::City},
                          {u"state", Field::Region},
                          {u"postalcode", Field::Postal},
                          {u"country", Field::Country},
                          {u"country/region", Field::Country}};

struct Layout {
    QStringView name;
    std::vector<QStringView> needs; ///< all of these
};

// The first that fits. Those below are wider than those above.
const std::vector<Layout> &layouts() {
    static const std::vector<Layout> all{
        {u"Google", {u"firstname", u"lastname", u"phoneticfirstname"}},
        {u"Google", {u"givenname", u"familyname", u"groupmembership"}},
        {u"Google", {u"givenname", u"familyname", u"givennameyomi"}},
        {u"Google", {u"firstname", u"lastname", u"labels"}},
        {u"Outlook (日本語)", {u"姓", u"名", u"電子メールアドレス"}},
        {u"Outlook", {u"firstname", u"lastname", u"e-mailaddress"}},
        {u"筆まめ", {u"氏名", u"自宅住所#"}},
        {u"筆まめ", {u"姓", u"自宅住所#"}},
        {u"住所録", {u"姓"}},
        {u"住所録", {u"氏名"}},
        {u"住所録", {u"名前"}},
        {u"住所録", {u"お名前"}},
        {u"住所録", {u"lastname"}},
        {u"住所録", {u"name"}}};
    return all;
}

std::optional<Meaning> partOf(QString heading, int number) {
    heading.replace(u"(会社)/地域"_s, u"/地域(会社)"_s).replace(u"(自宅)/地域"_s, u"/地域(自宅)"_s);
    heading.replace(u"(その他)/地域"_s, u"/地域(その他)"_s);
    for (const Place &place : places) {
        const bool japanese = heading.endsWith(place.suffix);
        if (!japanese && !heading.startsWith(place.prefix))
            continue;
        const QStringView rest = japanese ? QStringView(heading).chopped(place.suffix.size())
                                          : QStringView(heading).mid(place.prefix.size());
        for (const Rule &part : parts)
            if (part.heading == rest)
                return Meaning{part.field, place.group.toString(), number,
                               (japanese ? place.japanese : place.english).toString()};
    }
    return std::nullopt;
}

} // namespace

QString normalHeading(const QString &heading, int *number) {
    static const QRegularExpression digits(u"\\d+"_s);
    QString text = heading.normalized(QString::NormalizationForm_KC).toLower();
    text.removeIf([](QChar c) { return c.isSpace() || c == u'_'; });
    const auto match = digits.match(text);
    if (number)
        *number = match.captured().toInt();
    return text.replace(digits, u"#"_s);
}

std::optional<Meaning> meaningOf(const QString &heading) {
    int number = 0;
    const QString normal = normalHeading(heading, &number);
    for (const Rule &rule : rules)
        if (rule.heading == normal)
            return Meaning{rule.field, rule.group.toString(), number, rule.label.toString()};
    return partOf(normal, number);
}

QString layoutOf(const QStringList &headings) {
    QSet<QString> present;
    for (const QString &heading : headings)
        present.insert(normalHeading(heading));
    for (const Layout &layout : layouts())
        if (std::all_of(layout.needs.begin(), layout.needs.end(),
                        [&](QStringView one) { return present.contains(one.toString()); }))
            return layout.name.toString();
    return {};
}

} // namespace contacts
