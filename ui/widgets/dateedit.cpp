// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dateedit.h"

#include "app/language.h"
#include "ui/widgets/linefield.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace days {
namespace {

/// `then` where it lies on the side that is meant and nearer to today, else `best`.
QDate nearer(QDate best, QDate then, QDate today, Lean lean) {
    if (!then.isValid() || (lean == Lean::Ahead && then < today) ||
        (lean == Lean::Back && then > today))
        return best;
    const bool closer = !best.isValid() || qAbs(today.daysTo(then)) < qAbs(today.daysTo(best));
    return closer ? then : best;
}

/// The day of `month` that is meant when no year was said; invalid for 30 February.
QDate inSomeYear(int month, int day, QDate today, Lean lean) {
    QDate best;
    // 29 February may lie years away: look far enough for the next leap year.
    for (int year = today.year() - 8; year <= today.year() + 8; ++year) {
        best = nearer(best, QDate(year, month, day), today, lean);
    }
    return best;
}

QDate inSomeMonth(int day, QDate today, Lean lean) {
    QDate best;
    for (int by = -2; by <= 2; ++by) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(by);
        best = nearer(best, QDate(first.year(), first.month(), day), today, lean);
    }
    return best;
}

/// 1..12 from the beginning of an English month's name (three letters at least); 0: none.
int monthNamed(const QString &word) {
    static const QStringList names = {u"january"_s,   u"february"_s, u"march"_s,    u"april"_s,
                                      u"may"_s,       u"june"_s,     u"july"_s,     u"august"_s,
                                      u"september"_s, u"october"_s,  u"november"_s, u"december"_s};
    if (word == u"sept"_s)
        return 9;
    for (int i = 0; i < names.size(); ++i)
        if (word.size() >= 3 && names.at(i).startsWith(word))
            return i + 1;
    return 0;
}

QString simplified(const QString &text) {
    QString plain = text.normalized(QString::NormalizationForm_KC).toLower().simplified();
    static const QRegularExpression weekday(
        u"\\([日月火水木金土]\\)|[日月火水木金土]曜日?|"
        "\\b(sun|mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?)(day)?\\b,?"_s);
    return plain.remove(weekday).simplified();
}

std::optional<QDate> readWord(const QString &text, QDate today) {
    struct Word {
        const char16_t *text;
        int days;
    };
    static constexpr Word words[] = {
        {u"今日", 0},    {u"きょう", 0},    {u"本日", 0},     {u"明日", 1},     {u"あした", 1},
        {u"あす", 1},    {u"明後日", 2},    {u"あさって", 2}, {u"昨日", -1},    {u"きのう", -1},
        {u"一昨日", -2}, {u"おととい", -2}, {u"today", 0},    {u"tomorrow", 1}, {u"yesterday", -1}};
    for (const Word &word : words)
        if (text == QStringView(word.text))
            return today.addDays(word.days);
    static const QRegularExpression distance(u"^(?:([+-])(\\d{1,4})|(\\d{1,4})日(後|前))$"_s);
    const QRegularExpressionMatch match = distance.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    if (!match.captured(2).isEmpty())
        return today.addDays(match.captured(2).toInt() * (match.captured(1) == u"-"_s ? -1 : 1));
    return today.addDays(match.captured(3).toInt() * (match.captured(4) == u"前"_s ? -1 : 1));
}

QDate readNumbers(const QString &text, QDate today, Lean lean) {
    static const QRegularExpression era(u"^(令和|平成|昭和|r|h|s)(\\d{1,2}|元)[年./-]"_s);
    static const QRegularExpression whole(
        u"^(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})日?$"_s);
    static const QRegularExpression solid(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression part(u"^(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})日?$"_s);
    static const QRegularExpression alone(u"^(\\d{1,2})日?$"_s);
    QString plain = text;
    if (const auto match = era.match(plain); match.hasMatch()) {
        const QChar name = match.captured(1).at(0);
        const int before = name == u'令' || name == u'r'   ? 2018
                           : name == u'平' || name == u'h' ? 1988
                                                           : 1925;
        const int year = match.captured(2) == u"元"_s ? 1 : match.captured(2).toInt();
        plain = u"%1-%2"_s.arg(before + year).arg(plain.mid(match.capturedLength()));
    }
    for (const QRegularExpression &form : {whole, solid})
        if (const auto match = form.match(plain); match.hasMatch())
            return {match.captured(1).toInt(), match.captured(2).toInt(),
                    match.captured(3).toInt()};
    if (const auto match = part.match(plain); match.hasMatch())
        return inSomeYear(match.captured(1).toInt(), match.captured(2).toInt(), today, lean);
    if (const auto match = alone.match(plain); match.hasMatch())
        return inSomeMonth(match.captured(1).toInt(), today, lean);
    return {};
}

/// 9 Dec, 9th December 2026, Dec 9, December 9, 2026.
QDate readNamed(const QString &text, QDate today, Lean lean) {
    static const QRegularExpression dayFirst(
        u"^(\\d{1,2})(?:st|nd|rd|th)?\\s?([a-z]{3,9})\\.?,?(?:\\s?(\\d{4}))?$"_s);
    static const QRegularExpression monthFirst(
        u"^([a-z]{3,9})\\.?\\s?(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(\\d{4}))?$"_s);
    int day = 0;
    int month = 0;
    QString year;
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        day = match.captured(1).toInt();
        month = monthNamed(match.captured(2));
        year = match.captured(3);
    } else if (const auto other = monthFirst.match(text); other.hasMatch()) {
        month = monthNamed(other.captured(1));
        day = other.captured(2).toInt();
        year = other.captured(3);
    }
    if (month == 0)
        return {};
    return year.isEmpty() ? inSomeYear(month, day, today, lean) : QDate(year.toInt(), month, day);
}

} // namespace

std::optional<QDate> read(const QString &text, QDate today, Lean lean) {
    const QString plain = simplified(text);
    if (plain.isEmpty())
        return QDate();
    if (const auto word = readWord(plain, today))
        return word;
    QDate day = readNumbers(plain, today, lean);
    if (!day.isValid())
        day = readNamed(plain, today, lean);
    // A notebook keeps people's days: years far from a life are typing slips.
    if (!day.isValid() || day.year() < 1900 || day.year() > 2200)
        return std::nullopt;
    return day;
}

QString write(QDate day, QDate today, Lean lean) {
    if (!day.isValid())
        return {};
    const QString brief = language::monthDay(day);
    if (read(brief, today, lean) == day)
        return brief;
    return language::isJapanese() ? day.toString(u"yyyy/M/d"_s)
                                  : QLocale().toString(day, u"d MMM yyyy"_s);
}

} // namespace days

DateEdit::DateEdit(std::function<QDate()> today, days::Lean lean, Fonts::Role role, QWidget *parent)
    : InlineEdit(Lines::One, role, parent), m_today(std::move(today)), m_lean(lean) {
    setColor(&Tokens::ink2);
    QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &InlineEdit::committed, this, &DateEdit::take);
    connect(this, &InlineEdit::editingChanged, this, [this](bool editing) {
        // While it is typed a day is often unfinished: only what is left is judged.
        if (editing) {
            forget();
            lineField()->selectAll();
        } else {
            tell();
        }
        updateGeometry();
    });
    lineField()->installEventFilter(this);
}

void DateEdit::setDate(QDate day) {
    if (m_unreadable && day == m_date)
        return; // what was typed stays until it is a day
    m_date = day;
    m_unreadable = m_told = false;
    setProblem({});
    setText(days::write(day, m_today(), m_lean));
    showWords();
    updateGeometry();
}

void DateEdit::forgetUnreadable() {
    if (!m_unreadable)
        return;
    m_unreadable = false;
    setDate(m_date);
}

/// Under a complaint stands what is complained of, not the day before it.
void DateEdit::showWords() {
    InlineEdit::setShown(m_unreadable ? QString() : m_words);
}

void DateEdit::setShown(const QString &text, bool isDue) {
    m_words = text;
    showWords();
    setRole(isDue ? Fonts::Role::SmallBold : Fonts::Role::Small);
    setColor(isDue ? &Tokens::kaki : &Tokens::ink2);
    updateGeometry();
}

void DateEdit::take(const QString &text) {
    const std::optional<QDate> day = days::read(text, m_today(), m_lean);
    m_unreadable = !day || (m_required && !day->isValid());
    showWords();
    if (m_unreadable) {
        if (!isEditing())
            tell();
        return;
    }
    forget();
    setText(days::write(*day, m_today(), m_lean));
    if (*day == m_date)
        return;
    m_date = *day;
    Q_EMIT dateCommitted(m_date);
}

void DateEdit::tell() {
    forget();
    if (!m_unreadable)
        return;
    m_told = true;
    setProblem(
        tr("No such day. %1 would do.").arg(language::isJapanese() ? u"12/9"_s : u"9 Dec"_s));
}

/// What a form says of a day that can be read stays until the form says otherwise.
void DateEdit::forget() {
    if (m_told)
        setProblem({});
    m_told = false;
}

void DateEdit::step(int daysBy, int monthsBy) {
    const std::optional<QDate> typed = days::read(lineField()->text(), m_today(), m_lean);
    const QDate from = typed && typed->isValid() ? *typed : m_today();
    const QDate to = from.addMonths(monthsBy).addDays(typed && typed->isValid() ? daysBy : 0);
    lineField()->setText(days::write(to, m_today(), m_lean));
}

bool DateEdit::eventFilter(QObject *watched, QEvent *event) {
    if (watched == lineField() && event->type() == QEvent::KeyPress &&
        !lineField()->isComposing()) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
            step(1, 0);
            return true;
        case Qt::Key_Down:
            step(-1, 0);
            return true;
        case Qt::Key_PageUp:
            step(0, 1);
            return true;
        case Qt::Key_PageDown:
            step(0, -1);
            return true;
        default:
            break;
        }
    }
    return InlineEdit::eventFilter(watched, event);
}

QSize DateEdit::sizeHint() const {
    const QSize natural = InlineEdit::sizeHint();
    const Theme &theme = themeOf(this);
    if (isEditing())
        return {theme.px(96), natural.height()};
    // Room for the placeholder also while it is not shown: nothing moves when it appears.
    const int hint =
        text().isEmpty()
            ? QFontMetrics(theme.font(Fonts::Role::Small)).horizontalAdvance(placeholder()) + 1
            : 0;
    return {std::max(natural.width(), hint), natural.height()};
}

QSize DateEdit::minimumSizeHint() const {
    return {std::min(sizeHint().width(), themeOf(this).px(96)),
            InlineEdit::minimumSizeHint().height()};
}
