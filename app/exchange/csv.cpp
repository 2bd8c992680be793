// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csv.h"

#include "app/error.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>
#include <csv.h>
#include <memory>
#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;

namespace csv {

QString encodingName(Encoding encoding) {
    switch (encoding) {
    case Encoding::Utf8Bom:
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf16:
        return u"UTF-16"_s;
    case Encoding::Cp932:
        return u"Windows (Shift_JIS)"_s;
    }
    return {};
}

namespace {

struct Csv {
    Q_DECLARE_TR_FUNCTIONS(Csv)
public:
    // Every refusal ends with what is safe.
    [[noreturn]] static void refuse(const QString &what, const QString &detail = {}) {
        throw Error(Error::Kind::BadInput, what + u' ' + tr("Nothing has been taken over."),
                    u"csv: "_s + detail);
    }
};

bool decodes(QStringDecoder decoder, const QByteArray &bytes, QString &text) {
    text = decoder(bytes);
    // A character that is cut off at the end is no error to a decoder that expects more.
    const QString end = decoder(QByteArray(1, '\0'));
    return !decoder.hasError() && end.size() <= 1;
}

// 943 as Windows reads it: ① ㈱ 髙 ～ and the backslash keep their meaning, which is not so
// for every table that is called Shift_JIS.
QString fromCp932(const QByteArray &bytes, bool isChosen) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open("ibm-943_P15A-2003", &status), &ucnv_close);
    if (U_FAILURE(status))
        Csv::refuse(Csv::tr("This computer cannot read Shift_JIS files."),
                    QString::fromLatin1(u_errorName(status)));
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &status);
    QString text(bytes.size(), Qt::Uninitialized); // never more units than bytes
    auto *const begin = reinterpret_cast<UChar *>(text.data());
    UChar *to = begin;
    const char *from = bytes.constData();
    ucnv_toUnicode(converter.get(), &to, begin + text.size(), &from,
                   bytes.constData() + bytes.size(), nullptr, true, &status);
    if (U_FAILURE(status)) {
        const auto line = std::count(bytes.constData(), from, '\n') + 1;
        const QString told =
            isChosen ? Csv::tr("The letters of this file cannot be read as %1, from line %2 on. "
                               "Please choose another encoding.")
                           .arg(encodingName(Encoding::Cp932))
                           .arg(line)
                     : Csv::tr("The letters of this file cannot be read, from line %1 on: it is "
                               "neither UTF-8 nor Shift_JIS. Please save it as UTF-8.")
                           .arg(line);
        Csv::refuse(told, QString::fromLatin1(u_errorName(status)));
    }
    text.truncate(to - begin);
    return text;
}

QString without(const QByteArray &bytes, qsizetype mark, QStringDecoder decoder) {
    QString text;
    if (!decodes(std::move(decoder), bytes.mid(mark), text))
        Csv::refuse(
            Csv::tr("Some letters of this file are damaged. Please save it again as UTF-8."));
    return text;
}

void refuseWhatIsNoText(const QByteArray &bytes) {
    if (bytes.size() > mostBytes)
        Csv::refuse(Csv::tr("This file is larger than %1 MB. Please split it.")
                        .arg(mostBytes / 1024 / 1024));
    if (bytes.trimmed().isEmpty())
        Csv::refuse(Csv::tr("This file is empty."));
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        Csv::refuse(Csv::tr("This is a spreadsheet file, not CSV. Please open it and save it as "
                            "“CSV UTF-8”."));
}

// --- libcsv, which speaks through C callbacks -------------------------------------------------

struct Collector {
    struct Record {
        int row;
        QStringList cells;
    };
    QList<Record> records;
    QStringList cells;
    int row = 1;
    bool tooMany = false;
};

void onCell(void *text, size_t length, void *data) {
    static_cast<Collector *>(data)->cells.append(
        QString::fromUtf8(static_cast<const char *>(text), qsizetype(length)));
}

void onRow(int end, void *data) {
    auto *const to = static_cast<Collector *>(data);
    const int row = to->row++;
    if (end == -1 && to->cells.isEmpty())
        return; // at the end of the text, or a blank line
    to->tooMany = to->tooMany || to->records.size() > mostRecords; // the heading is no record
    if (!to->tooMany)
        to->records.append({row, to->cells});
    to->cells.clear();
}

QChar separatorOf(const QString &text) {
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar one : {u',', u'\t', u';'}) {
        qsizetype count = 0;
        bool quoted = false;
        for (const QChar letter : text) {
            if (letter == u'"')
                quoted = !quoted;
            else if (!quoted && letter == one)
                ++count;
            else if (!quoted && letter == u'\n' && count > 0)
                break;
        }
        if (count > most) {
            most = count;
            best = one;
        }
    }
    return best;
}

Collector records(const QString &text, QChar separator) {
    Collector to;
    csv_parser parser;
    csv_init(&parser, CSV_REPALL_NL);
    const std::unique_ptr<csv_parser, decltype(&csv_free)> freed(&parser, &csv_free);
    csv_set_delim(&parser, static_cast<unsigned char>(separator.toLatin1()));
    const QByteArray bytes = text.toUtf8();
    const size_t size = size_t(bytes.size());
    bool whole = csv_parse(&parser, bytes.constData(), size, onCell, onRow, &to) == size;
    // Strict only now: a stray quotation mark in a cell is nothing bad, one that swallows all
    // that follows is.
    csv_set_opts(&parser, CSV_STRICT | CSV_STRICT_FINI);
    whole = csv_fini(&parser, onCell, onRow, &to) == 0 && whole;
    if (to.tooMany)
        Csv::refuse(Csv::tr("This file has more than %1 rows. Please split it.").arg(mostRecords));
    if (!whole)
        Csv::refuse(Csv::tr("In row %1 a quotation mark is opened and never closed.").arg(to.row));
    return to;
}

bool isBlank(const QStringList &cells) {
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

// A row and the next that together make one: a line break stood in a cell without quotes.
bool isTorn(const QList<Collector::Record> &all, qsizetype i, qsizetype columns) {
    const qsizetype here = all.at(i).cells.size();
    const auto fits = [&](qsizetype other) {
        return other >= 1 && other < all.size() && all.at(other).cells.size() < columns &&
               all.at(other).cells.size() + here - 1 == columns;
    };
    return here < columns && (fits(i + 1) || fits(i - 1));
}

QString wrongWith(const QList<Collector::Record> &all, qsizetype i, qsizetype columns) {
    const QStringList &cells = all.at(i).cells;
    if (cells.join(u' ').contains(QChar(u'\0')))
        return Csv::tr("It holds characters that are no text.");
    if (!isBlank(cells.mid(columns)))
        return Csv::tr("It has %1 cells, the heading has %2.").arg(cells.size()).arg(columns);
    if (isTorn(all, i, columns))
        return Csv::tr("It seems to be torn in two by a line break.");
    return {};
}

} // namespace

Decoded decode(const QByteArray &bytes) {
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return {without(bytes, 3, QStringDecoder(QStringDecoder::Utf8)), Encoding::Utf8Bom};
    if (bytes.startsWith("\xFF\xFE"))
        return {without(bytes, 2, QStringDecoder(QStringDecoder::Utf16LE)), Encoding::Utf16};
    if (bytes.startsWith("\xFE\xFF"))
        return {without(bytes, 2, QStringDecoder(QStringDecoder::Utf16BE)), Encoding::Utf16};
    // One in eight is more than any table of names has: UTF-16 without its mark, or no text.
    if (bytes.count('\0') > bytes.size() / 8)
        Csv::refuse(Csv::tr("This file is no text, or text of an unknown kind. Please save it as "
                            "“CSV UTF-8”."));
    QString text;
    if (decodes(QStringDecoder(QStringDecoder::Utf8), bytes, text))
        return {text, Encoding::Utf8};
    return {fromCp932(bytes, false), Encoding::Cp932};
}

Decoded decode(const QByteArray &bytes, Encoding encoding) {
    if (encoding == Encoding::Cp932)
        return {fromCp932(bytes, true), encoding};
    const bool isWide = encoding == Encoding::Utf16;
    const bool isBigEnd = isWide && bytes.startsWith("\xFE\xFF");
    const QByteArray mark = isBigEnd ? "\xFE\xFF" : isWide ? "\xFF\xFE" : "\xEF\xBB\xBF";
    const auto name = isBigEnd ? QStringDecoder::Utf16BE
                      : isWide ? QStringDecoder::Utf16LE
                               : QStringDecoder::Utf8;
    QString text;
    if (!decodes(QStringDecoder(name), bytes.mid(bytes.startsWith(mark) ? mark.size() : 0), text))
        Csv::refuse(Csv::tr("The letters of this file cannot be read as %1. Please choose another "
                            "encoding.")
                        .arg(encodingName(encoding)));
    return {text, encoding};
}

Table parse(const QByteArray &bytes, std::optional<Encoding> encoding) {
    refuseWhatIsNoText(bytes);
    Decoded decoded = encoding ? decode(bytes, *encoding) : decode(bytes);
    // One kind of line end, so that blank lines can be told and rows counted as a spreadsheet
    // counts them.
    decoded.text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    Table table;
    table.encoding = decoded.encoding;
    table.separator = separatorOf(decoded.text);
    const QList<Collector::Record> all = records(decoded.text, table.separator).records;
    qsizetype first = 0;
    while (first < all.size() && isBlank(all.at(first).cells))
        ++first;
    if (first == all.size())
        Csv::refuse(Csv::tr("This file is empty."));
    table.heading = all.at(first).cells;
    while (!table.heading.isEmpty() && table.heading.last().trimmed().isEmpty())
        table.heading.removeLast();
    const qsizetype columns = table.heading.size();
    for (qsizetype i = first + 1; i < all.size(); ++i) {
        if (isBlank(all.at(i).cells))
            continue;
        const QString wrong = wrongWith(all, i, columns);
        if (wrong.isEmpty()) {
            Row row{all.at(i).row, all.at(i).cells.mid(0, columns)};
            row.cells.resize(columns);
            table.rows.append(row);
        } else {
            table.bad.append({all.at(i).row, wrong});
        }
    }
    return table;
}

} // namespace csv
