// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

/// One sentence of the app with a few strong words in it, as chart verdicts have.
/// It is not markup: what a client said is put in as plain text and stays so.
struct Sentence {
    struct Run {
        QString text;
        bool strong = false;
        bool operator==(const Run &) const = default;
    };
    std::vector<Run> runs;

    /// `pattern` is a translated text in which [b]...[/b] marks the strong words and %1..%9
    /// stand for `values`, which are inserted as they are, never read as marks.
    static Sentence of(const QString &pattern, const QStringList &values = {});
    QString plain() const;
    bool isEmpty() const { return runs.empty(); }
    Sentence &operator+=(const Sentence &other);
    bool operator==(const Sentence &) const = default;
};
