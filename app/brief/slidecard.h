// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/brief.h"

/// The card behind a slide: first the consultant's own part, then the person, then what was seen.
/// A reason to ask, never a verdict. What the data does not have is an empty text, with one
/// helpful sentence in its place where there is something to do about it.
struct SlideCard {
    Id client = 0;
    QString title;    ///< 佐伯 健一さんに、揺り戻しの兆し
    QString dateText; ///< 12月9日
    /// 目標は、まだ井戸につながっていますか。/ 最後に井戸の話をしたのは9/3です。
    QStringList toSelf;
    QString toThem; ///< まず体調をたずねる。
    Sentence happened;
    QString values;                      ///< 9/3 の7から、11/26 の4へ・休止の予定なし
    QString details;                     ///< behind "Details": lines of numbers; or empty
    std::vector<ForClient::Point> spark; ///< the last 8 energies, oldest first
    QString sparkFrom, sparkTo;          ///< their first and last day: 8/20, 11/26

    BriefQuote words;  ///< the last of their own at the well; id 0: none
    QString wordsHint; ///< where there are none
    Id plan = 0;       ///< 0: none
    Sentence planText; ///< もし…たら、… ・5回のうち2回
    QString brakeText; ///< ブレーキ: 現場の遅れ・強さ 6
    QString planHint;  ///< where there is no plan
    Id goal = 0;       ///< that stands for the client; 0: none under way
    QString restart;   ///< the smallest step back in; empty: not chosen yet
    QString restartNote; ///< ご本人が9月3日に決めた、揺り戻したときの一歩です。
    QString restartHint;  ///< where none is chosen
    QString promiseText;  ///< 約束に入れる; empty: there is nothing to promise
    QString promisedText; ///< once it is an open promise: 約束に入っています
    QDate promiseDue;     ///< the next session's day; invalid: none is planned

    Channel channel = Channel::Line; ///< what a message to them goes by
    QString contactText;             ///< LINE で声をかけました
    bool isContacted = false;        ///< the consultant was in touch today
    Id session = 0;                  ///< the next one planned; 0: none
    QString sessionText;             ///< 明日の面談でたずねる; empty: none is planned
    QString ask; ///< the line for that session: たずねる: このごろ、体と心の調子はいかがですか。
    QString askedText; ///< once it stands there: 明日の面談の問いに入っています
    QString pauseText; ///< 予定していた休みでした
    QDate pauseFrom, pauseTo; ///< the days that would be the break
    QString pauseNote;        ///< 9/10から11/26まで
    QString closing;          ///< 責めないで、たずねる。
    bool isEmpty() const { return client == 0; }
    bool operator==(const SlideCard &) const = default;
};

/// Empty where the client shows no slide on that day: no slide of energy, no three planned
/// actions missed in a row, no dry well, or a pause that covers it.
SlideCard slideCard(const ClientNotebook &notebook, QDate day);

/// What to write when the card's buttons are pressed; ids are 0, the store makes them.
namespace cardrows {

/// A contact of the consultant's, today, by the way messages to this client go.
Contact contact(const SlideCard &card, QDate day);
/// The line of the next session that has the question, behind what is prepared there already.
/// `card.session` must not be 0.
Line question(const SlideCard &card, const ClientNotebook &notebook);
/// A planned break over the slide's days. With it they neither count nor are counted against.
Pause pause(const SlideCard &card);
/// The smallest restart as a promise of the client's. `card.restart` must not be empty.
Promise promise(const SlideCard &card, QDate day);

} // namespace cardrows
