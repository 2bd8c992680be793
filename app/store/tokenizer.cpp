// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/tokenizer.h"

#include "app/domain/fold.h"
#include "app/error.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

/// A stretch of one script; a mark that follows a letter stays with it.
struct Run {
    Script script = Script::None;
    qsizetype start = 0;
    qsizetype length = 0;
};

qsizetype unitsAt(const QString &text, qsizetype i) {
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate() ? 2 : 1;
}

char32_t pointAt(const QString &text, qsizetype i, qsizetype units) {
    return units == 2 ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
}

template <class F>
void eachRun(const QString &text, F &&f) {
    Run run;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype units = unitsAt(text, i);
        const char32_t c = pointAt(text, i, units);
        const Script script =
            QChar::isMark(c) && run.script != Script::None ? run.script : scriptOf(c);
        if (script != run.script) {
            if (run.script != Script::None)
                f(run);
            run = {script, i, 0};
        }
        run.length += units;
        i += units;
    }
    if (run.script != Script::None)
        f(run);
}

/// Calls f(start, length) for each pair of neighbours, and for the last one alone.
template <class F>
void eachPair(const QString &text, const Run &run, F &&f) {
    const qsizetype end = run.start + run.length;
    for (qsizetype i = run.start; i < end;) {
        const qsizetype first = unitsAt(text, i);
        const qsizetype second = i + first < end ? unitsAt(text, i + first) : 0;
        f(i, first + second);
        i += first;
    }
}

template <class F>
void eachToken(const QString &text, F &&f) {
    eachRun(text, [&](const Run &run) {
        if (run.script == Script::Word)
            f(run.start, run.length);
        else
            eachPair(text, run, f);
    });
}

using Emit = int (*)(void *context, int flags, const char *token, int bytes, int start, int end);

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int bytes, Emit found) {
    try {
        // A query is made of tokens already (matchExpression).
        if ((flags & FTS5_TOKENIZE_QUERY) != 0)
            return found(context, 0, text, bytes, 0, bytes);
        const QString plain = folded(QString::fromUtf8(text, bytes));
        int result = SQLITE_OK;
        eachToken(plain, [&](qsizetype start, qsizetype length) {
            if (result != SQLITE_OK)
                return;
            const QByteArray token = QStringView(plain).sliced(start, length).toUtf8();
            result = found(context, 0, token.constData(), int(token.size()), 0, 0);
        });
        return result;
    } catch (...) {
        return SQLITE_NOMEM; // C code calls: nothing may be thrown through it
    }
}

int makeTokenizer(void *, const char **, int, Fts5Tokenizer **out) {
    static char theOne = 0; // it has no state
    *out = reinterpret_cast<Fts5Tokenizer *>(&theOne);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *) {}

fts5_api *apiOf(sqlite3 *handle) {
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

QStringList documentTokens(const QString &foldedText) {
    QStringList tokens;
    eachToken(foldedText, [&](qsizetype start, qsizetype length) {
        tokens << foldedText.sliced(start, length);
    });
    return tokens;
}

QString matchExpression(const QString &foldedWord) {
    QStringList terms;
    eachRun(foldedWord, [&](const Run &run) {
        const QString whole = foldedWord.sliced(run.start, run.length);
        if (run.script == Script::Word || run.length == unitsAt(whole, 0)) {
            terms << u'"' + whole + u"\"*"_s;
            return;
        }
        QStringList pairs;
        eachPair(foldedWord, run, [&](qsizetype start, qsizetype length) {
            if (length > unitsAt(foldedWord, start))
                pairs << u'"' + foldedWord.sliced(start, length) + u'"';
        });
        // Every second pair, and the last: each is a list to walk through, and between them they
        // name every character. Whether these stand side by side is looked at in the text.
        for (qsizetype i = 0; i < pairs.size(); ++i)
            if (i % 2 == 0 || i + 1 == pairs.size())
                terms << pairs[i];
    });
    terms.removeDuplicates();
    return terms.join(u" AND "_s);
}

void registerTokenizer(sqlite3 *handle) {
    fts5_api *api = apiOf(handle);
    fts5_tokenizer ours = {makeTokenizer, deleteTokenizer, tokenize};
    if (api == nullptr ||
        api->xCreateTokenizer(api, "wellspring", nullptr, &ours, nullptr) != SQLITE_OK)
        throw Error(Error::Kind::Internal, {}, u"FTS5 is missing"_s);
}
