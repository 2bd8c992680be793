// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/timeedit.h"

#include "app/language.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::optional<QTime> times::read(const QString &text) {
    const QString plain =
        text.normalized(QString::NormalizationForm_KC).trimmed().toLower().remove(u' ');
    if (plain.isEmpty())
        return QTime();
    static const QRegularExpression pattern(
        u"^(午前|午後|am|pm)?"
        u"(?:(\\d{1,2})(?:[:.](\\d{1,2})|時(?:(半)|(\\d{1,2})分?)?)?|(\\d{1,2})(\\d{2}))"
        u"(am|pm)?$"_s);
    const QRegularExpressionMatch match = pattern.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const bool joined = !match.captured(6).isEmpty();
    int hour = (joined ? match.captured(6) : match.captured(2)).toInt();
    int minute = 0;
    if (joined)
        minute = match.captured(7).toInt();
    else if (!match.captured(4).isEmpty())
        minute = 30;
    else
        minute = (match.captured(3) + match.captured(5)).toInt();
    const QString half = match.captured(1) + match.captured(8);
    const bool isLate = half.contains(u"午後"_s) || half.contains(u"pm"_s);
    if (isLate && hour < 12)
        hour += 12;
    else if (!isLate && !half.isEmpty() && hour == 12)
        hour = 0;
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

TimeEdit::TimeEdit(QWidget *parent) : InlineEdit(Lines::One, Fonts::Role::Body, parent) {
    connect(this, &InlineEdit::committed, this, [this](const QString &text) {
        const std::optional<QTime> time = times::read(text);
        setProblem(time ? QString() : tr("This is not a time of day. For example: 14:30"));
        if (!time)
            return;
        const QTime before = m_time;
        setTime(*time);
        if (before != m_time)
            Q_EMIT timeCommitted(m_time);
    });
}

void TimeEdit::setTime(QTime time) {
    m_time = time;
    setText(time.isValid() ? language::time(time) : QString());
    setProblem({});
}
