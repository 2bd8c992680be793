// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/vcard.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace vcard {
namespace {

constexpr qsizetype longestLine = 75; ///< bytes, without the end

QString escaped(QString text) {
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text.replace(u'\n', u"\\n"_s);
}

QByteArray folded(const QByteArray &line) {
    QByteArray out;
    qsizetype width = 0;
    for (qsizetype i = 0; i < line.size();) {
        const auto first = uchar(line[i]);
        const qsizetype bytes = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (width + bytes > longestLine) {
            out += "\r\n ";
            width = 1;
        }
        out += line.mid(i, bytes);
        width += bytes;
        i += bytes;
    }
    return out + "\r\n";
}

class Card {
public:
    void add(const QString &name, const QStringList &parts) {
        QStringList values;
        bool isEmpty = true;
        for (const QString &part : parts) {
            values << escaped(part);
            isEmpty = isEmpty && part.isEmpty();
        }
        if (!isEmpty)
            m_bytes += folded((name + u':' + values.join(u';')).toUtf8());
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

void addReach(Card &card, const TheirContact::Reach &reach) {
    switch (reach.kind) {
    case ReachKind::Phone:
        return card.add(u"TEL;TYPE=VOICE"_s, {reach.value});
    case ReachKind::Mobile:
        return card.add(u"TEL;TYPE=CELL"_s, {reach.value});
    case ReachKind::Mail:
        return card.add(u"EMAIL;TYPE=INTERNET"_s, {reach.value});
    case ReachKind::Line:
        return card.add(u"X-LINE"_s, {reach.value});
    case ReachKind::Address: // kept as typed: one part
        return card.add(u"ADR"_s, {{}, {}, reach.value, {}, {}, {}, {}});
    case ReachKind::Web:
        return card.add(u"URL"_s, {reach.value});
    case ReachKind::Other:
        return card.add(u"NOTE"_s, {reach.value});
    }
}

} // namespace

QByteArray of(const TheirContact &contact) {
    Card card;
    card.add(u"BEGIN"_s, {u"VCARD"_s});
    card.add(u"VERSION"_s, {u"3.0"_s});
    card.add(u"N"_s, {contact.family(), contact.given(), {}, {}, {}});
    card.add(u"FN"_s, {(contact.family() + u' ' + contact.given()).trimmed()});
    card.add(u"X-PHONETIC-LAST-NAME"_s, {contact.familyReading()});
    card.add(u"X-PHONETIC-FIRST-NAME"_s, {contact.givenReading()});
    card.add(u"ORG"_s, {contact.organisation()});
    card.add(u"TITLE"_s, {contact.role()});
    for (const TheirContact::Reach &reach : contact.reaches())
        addReach(card, reach);
    card.add(u"END"_s, {u"VCARD"_s});
    return card.take();
}

} // namespace vcard
