// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/sentence.h"

namespace {

void append(std::vector<Sentence::Run> &runs, const QString &text, bool strong) {
    if (text.isEmpty())
        return;
    if (!runs.empty() && runs.back().strong == strong)
        runs.back().text += text;
    else
        runs.push_back({text, strong});
}

} // namespace

Sentence Sentence::of(const QString &pattern, const QStringList &values) {
    Sentence out;
    QString literal;
    bool strong = false;
    const auto flush = [&] {
        append(out.runs, literal, strong);
        literal.clear();
    };
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QStringView rest = QStringView(pattern).mid(i);
        if (rest.startsWith(u"[b]")) {
            flush();
            strong = true;
            i += 2;
        } else if (rest.startsWith(u"[/b]")) {
            flush();
            strong = false;
            i += 3;
        } else if (rest.size() > 1 && rest[0] == u'%' && rest[1] >= u'1' && rest[1] <= u'9') {
            literal += values.value(rest[1].unicode() - u'1');
            ++i;
        } else {
            literal += rest[0];
        }
    }
    flush();
    return out;
}

QString Sentence::plain() const {
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

Sentence &Sentence::operator+=(const Sentence &other) {
    for (const Run &run : other.runs)
        append(runs, run.text, run.strong);
    return *this;
}
