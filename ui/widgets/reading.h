// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class LineField;

/// Fills the reading field beside a name while the name is typed: the input method is given
/// kana first and turns them into kanji, so the kana it was given are the reading
/// (佐藤花子 -> さとうはなこ). Katakana becomes hiragana. It only adds at the end, and lets go
/// as soon as the reading is edited by hand, until that is emptied again.
///
///     new ReadingFiller(nameField, readingField, this);
///
/// Fields need no frame of their own: InlineEdit::lineField() serves as well, and reading()
/// may be listened to instead of a field.
class ReadingFiller : public QObject {
    Q_OBJECT
public:
    /// `reading` may be null: then only filled() tells.
    ReadingFiller(LineField *name, LineField *reading, QObject *parent);

    /// Katakana as hiragana, half-width forms included; everything else unchanged.
    static QString toHiragana(const QString &text);

Q_SIGNALS:
    /// The reading to put in the place of the old one.
    void filled(const QString &reading);

private:
    void composed(const QString &preedit, const QString &committed);
    void take(const QString &kana);

    LineField *m_name;
    LineField *m_reading;
    QString m_kana;   ///< what the input method was given for the word being composed
    QString m_filled; ///< what we have filled so far
    bool m_byHand = false;
};
