// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/fold.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

/// The variants that people's names are written with, each behind the form that most people
/// type. NFKC leaves these apart.
constexpr const char16_t *variantGroups[] = {
    u"高髙",   u"崎﨑嵜㟢", u"吉𠮷",   u"辺邊邉", u"斉齊斎齋", u"沢澤", u"浜濱濵", u"島嶋嶌",
    u"広廣",   u"徳德",     u"瀬瀨",   u"桑桒",   u"柳栁",     u"館舘", u"真眞",   u"恵惠",
    u"国國",   u"円圓",     u"淵渕渊", u"曽曾",   u"竜龍",     u"滝瀧", u"桜櫻",   u"条條",
    u"栄榮",   u"蔵藏",     u"関關",   u"鉄鐵鐡", u"学學",     u"会會", u"来來",   u"仏佛",
    u"与與",   u"豊豐",     u"桧檜",   u"万萬",   u"寿壽",     u"静靜", u"弥彌",   u"礼禮",
    u"黒黑",   u"富冨",     u"都都",   u"塚塚",   u"隆隆",     u"神神", u"福福",   u"祥祥",
    u"晴晴",   u"朗朗",     u"鶴靏靍", u"穂穗",   u"桝枡",     u"梅楳", u"峰峯",   u"松枩",
    u"杉椙",   u"裕𥙿",     u"隠隱",   u"剣劍",   u"実實",     u"亜亞", u"応應",   u"奥奧",
    u"横橫",   u"戸戶",     u"歩步",   u"緑綠",   u"清淸",     u"青靑", u"薫薰",   u"勲勳",
    u"凜凛",   u"遥遙",     u"尭堯",   u"槙槇",   u"穣穰",     u"巌巖", u"為爲",   u"渓溪",
    u"鶏雞鷄", u"剛剛",     u"昻昂",   u"徴徵",   u"瑶瑤",     u"満滿", u"浅淺",   u"将將",
    u"荘莊",   u"声聲",     u"団團",   u"伝傳",   u"読讀",     u"売賣", u"麦麥",   u"発發",
    u"秘祕",   u"宝寶",     u"訳譯",   u"薬藥",   u"予豫",     u"様樣", u"楽樂",   u"頼賴",
    u"覧覽",   u"両兩",     u"涙淚",   u"塁壘",   u"励勵",     u"暦曆", u"練鍊",   u"郎郞",
    u"教敎",   u"研硏",     u"録錄",   u"宮宫",   u"渡渡",     u"草艸", u"芦蘆",   u"竈竃",
    u"橋𣘺槗", u"葛葛",     u"葉葉",   u"桐桐",   u"土圡",     u"船舩", u"角⻆",
};

using Variants = QHash<char32_t, char32_t>;

Variants readVariants() {
    Variants variants;
    for (const char16_t *group : variantGroups) {
        const QList<uint> members = QString::fromUtf16(group).toUcs4();
        for (const uint member : members)
            if (member != members.first())
                variants.insert(member, members.first());
    }
    return variants;
}

const Variants &variants() {
    static const Variants table = readVariants();
    return table;
}

bool isKanji(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) ||
           (c >= 0x20000 && c <= 0x3FFFF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x2E80 && c <= 0x2FDF);
}

char32_t plainForm(char32_t c) {
    if (c >= 0x30A1 && c <= 0x30F6)
        return c - 0x60; // katakana -> hiragana
    if (c == 0x30FD || c == 0x30FE)
        return c - 0x60; // the iteration marks too
    return isKanji(c) ? variants().value(c, c) : c;
}

void append(QString &out, char32_t c) {
    if (QChar::requiresSurrogates(c)) {
        out += QChar(QChar::highSurrogate(c));
        out += QChar(QChar::lowSurrogate(c));
    } else {
        out += QChar(char16_t(c));
    }
}

/// The code point at `i`; a lone surrogate stands for itself.
char32_t codePoint(QStringView text, qsizetype i, qsizetype *units) {
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
        *units = 2;
        return QChar::surrogateToUcs4(text[i], text[i + 1]);
    }
    *units = 1;
    return text[i].unicode();
}

/// Whether the character belongs to the one before it: accents, voicing marks (also the
/// half-width ones), variation selectors.
bool joins(char32_t c) {
    return c >= 0x300 && (c == 0xFF9E || c == 0xFF9F || QChar::isMark(c));
}

bool isVariationSelector(char32_t c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

/// The marks that nearly every Japanese line holds; no table knows another form of them.
bool isPlainMark(char32_t c) {
    return c == 0x3001 || c == 0x3002 || (c >= 0x300C && c <= 0x300F) || c == 0x30FB || c == 0x30FC;
}

/// A character with what joins it, in full.
void foldCluster(QStringView cluster, QString &out) {
    QString bare;
    qsizetype units = 0;
    for (qsizetype i = 0; i < cluster.size(); i += units) {
        const char32_t c = codePoint(cluster, i, &units);
        if (!isVariationSelector(c))
            bare += cluster.sliced(i, units);
    }
    const QString normal = bare.normalized(QString::NormalizationForm_KC)
                               .toCaseFolded()
                               .normalized(QString::NormalizationForm_KC);
    for (qsizetype i = 0; i < normal.size(); i += units)
        append(out, plainForm(codePoint(normal, i, &units)));
}

template <class Told>
QString fold(QStringView text, Told &&told) {
    QString out;
    out.reserve(text.size());
    qsizetype units = 0;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        const char32_t c = codePoint(text, i, &units);
        i += units;
        const qsizetype alone = i;
        while (i < text.size() && joins(codePoint(text, i, &units)))
            i += units;
        const qsizetype before = out.size();
        // Nearly all of a notebook: these need no table of Unicode's.
        if (i == alone && c < 0x80)
            out += QChar(char16_t(c >= 'A' && c <= 'Z' ? c + 32 : c));
        else if (i == alone && (isPlainMark(c) || (c >= 0x3041 && c <= 0x3096) ||
                                (c >= 0x30A1 && c <= 0x30F6) || (c >= 0x4E00 && c <= 0x9FFF)))
            append(out, plainForm(c));
        else
            foldCluster(text.sliced(start, i - start), out);
        told(start, out.size() - before);
    }
    return out;
}

} // namespace

QString folded(QStringView text) {
    return fold(text, [](qsizetype, qsizetype) {});
}

FoldedText foldedWithOrigin(QStringView text) {
    FoldedText result;
    result.origin.reserve(text.size() + 1);
    result.text = fold(text, [&](qsizetype start, qsizetype count) {
        for (qsizetype i = 0; i < count; ++i)
            result.origin << start;
    });
    result.origin << text.size();
    return result;
}

Script scriptOf(char32_t c) {
    if (isKanji(c) || (c >= 0x3041 && c <= 0x30FF && c != 0x30FB && c != 0x30A0) || c == 0x3005 ||
        c == 0x3006 || c == 0x3007 || (c >= 0x3099 && c <= 0x309A) ||
        (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c <= 0x11FF) ||
        (c >= 0x3105 && c <= 0x318E) || (c >= 0x31F0 && c <= 0x31FF))
        return Script::Cjk;
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) ? Script::Word : Script::None;
}
