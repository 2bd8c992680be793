// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plaintext.h"

using namespace Qt::StringLiterals;

namespace {

/// Also NEL and the separators of Unicode, vertical tab and form feed.
bool breaksLine(QChar c) {
    const char16_t unit = c.unicode();
    return (unit >= 0x0A && unit <= 0x0D) || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

bool commands(QChar c) {
    const char16_t unit = c.unicode();
    return unit < 0x20 || (unit >= 0x7F && unit <= 0x9F) || unit == 0x2028 || unit == 0x2029 ||
           unit == 0x061C || unit == 0x200E || unit == 0x200F ||
           (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x206F) ||
           unit == 0xFEFF || (unit >= 0xFFF9 && unit <= 0xFFFB);
}

QString escaped(const QString &text, bool keepsLines) {
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const bool stays = keepsLines && (c == u'\n' || c == u'\t');
        if (stays || !commands(c))
            out += c;
        else
            out += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
    }
    return out;
}

} // namespace

QString plaintext::oneLine(const QString &text) {
    QString out;
    out.reserve(text.size());
    bool owesSpace = false;
    for (const QChar c : text) {
        if (breaksLine(c) || c == u'\t') {
            owesSpace = true;
        } else if (!commands(c) && !(owesSpace && c == u' ')) {
            if (owesSpace && !out.endsWith(u' '))
                out += u' ';
            owesSpace = false;
            out += c;
        }
    }
    return out.trimmed();
}

QString plaintext::lines(const QString &text) {
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        if (breaksLine(c) && !isPair)
            out += u'\n';
        else if (c == u'\t' || !commands(c))
            out += c;
    }
    return out;
}

QString plaintext::shown(const QString &text) {
    return escaped(text, false);
}

QString plaintext::shownLines(const QString &text) {
    return escaped(text, true);
}

QString plaintext::shortened(const QString &text, qsizetype most) {
    QString line = oneLine(text.left(4 * most));
    const bool isCut = line.size() > most || text.size() > 4 * most;
    if (line.size() > most)
        line.truncate(line[most - 1].isHighSurrogate() ? most - 1 : most);
    return isCut ? line + u'…' : line;
}
