// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/slidecard.h"
#include "app/store/store.h"
#include "ui/pages/tab.h"

class Button;
class EmptyView;
class InlineEdit;
class PageScroll;
class PlainLabel;
class QGridLayout;
class QStackedWidget;
class SentenceLabel;
class Sparkline;

/// The card behind a slide, as a sheet over the client's brief: first what the consultant asks
/// themselves, then how the person is, then what was seen, and what can be done with one click.
/// It shows a SlideCard and holds no rule of its own. It is no tab of the strip: the client page
/// opens it, and Esc leads back to the brief.
class SlideCardTab : public Tab {
    Q_OBJECT
public:
    explicit SlideCardTab(Context &with, QWidget *parent = nullptr);

    /// Where there is no slide any more (a break was planned), it says so.
    void display(const ClientNotebook &notebook) override;
    void commit() override;
    const SlideCard &card() const { return m_card; }
    /// Whether rows of this table are told on the card: its own buttons write them.
    static bool tells(const QString &table);

private:
    QWidget *makeSheet();
    QWidget *makeHead();
    QWidget *makeQuestions();
    QWidget *makeHappened();
    QWidget *makeWords();
    QWidget *makePlan();
    QWidget *makeRestart();
    QWidget *makeActions();
    void showPlan();
    void showActions();
    void saveReferrals(const QString &text);
    /// Each button's work: one write, one step of undo, one sentence in the undo bar.
    void write(const QString &label, const QString &done,
               const std::function<void(Store::Batch &)> &work);
    void markContact();
    void askNextTime();
    void planBreak();
    void promiseRestart();

    SlideCard m_card;
    ClientNotebook m_notebook;
    QStackedWidget *m_stack;
    EmptyView *m_none;
    PlainLabel *m_title, *m_date;
    PlainLabel *m_toSelf, *m_toThem;
    Button *m_places;
    InlineEdit *m_referrals;
    PlainLabel *m_happened;
    SentenceLabel *m_values;
    QWidget *m_sparkPlace;
    Sparkline *m_spark;
    PlainLabel *m_sparkFrom, *m_sparkTo;
    PlainLabel *m_words, *m_wordsWhen, *m_wordsHint;
    SentenceLabel *m_plan;
    PlainLabel *m_brake, *m_planHint;
    Button *m_planOpen;
    PlainLabel *m_restart, *m_restartNote;
    Button *m_promise, *m_restartOpen;
    PlainLabel *m_promised;
    Button *m_contact, *m_ask, *m_break;
    QWidget *m_contacted, *m_asked;
    PlainLabel *m_contactedText, *m_askedText, *m_closing;
};
