// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/freshids.h"
#include "ui/pages/goals/goalpart.h"
#include "ui/widgets/rowlist.h"

#include <array>

class Button;
class LadderRung;
class PlainLabel;
class SentenceLabel;
class TickSlider;

/// The agreed ladder +2..-2: each wording edited in place; choosing a level says where the goal
/// stands today. What was chosen before is opened by "Details".
class LadderPart : public GoalPart {
    Q_OBJECT
public:
    explicit LadderPart(Context &context, QWidget *parent = nullptr);
    void commit() override;
    /// Where the goal stands today, -2..+2; the same level again takes today's answer back.
    void choose(int level);
    LadderRung *rung(int level) const { return m_rungs[static_cast<std::size_t>(2 - level)]; }
    RowList<Attainment> *list() const { return m_list; }

protected:
    void refresh() override;

private:
    void word(int level, const QString &wording);
    RowList<Attainment> *makeList();

    std::array<LadderRung *, 5> m_rungs{};
    Form<Goal> m_form;
    SentenceLabel *m_sentence;
    RowList<Attainment> *m_list;
};

/// One level of the ladder.
class LadderRung : public QWidget {
    Q_OBJECT
public:
    explicit LadderRung(int level, QWidget *parent = nullptr);
    InlineEdit *wording() const { return m_wording; }
    QAbstractButton *button() const { return m_number; }
    void setNow(bool now);
    bool isNow() const { return m_now; }

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    int m_level;
    QAbstractButton *m_number;
    InlineEdit *m_wording;
    PlainLabel *m_nowText;
    bool m_now = false;
};

/// Importance and confidence as last answered, and the question that goes with the lower one.
/// Asking anew answers for today, in a check-in.
class RulersPart : public GoalPart {
    Q_OBJECT
public:
    /// In a setting the rulers are always open.
    explicit RulersPart(Context &context, Use use = Use::Tab, QWidget *parent = nullptr);
    void answer(std::optional<int> CheckIn::*ruler, std::optional<int> value);
    QString question() const;
    TickSlider *importance() const { return m_importanceSlider; }
    TickSlider *confidence() const { return m_confidenceSlider; }

protected:
    void refresh() override;

private:
    QWidget *makePanel();
    std::optional<CheckIn> todays() const;
    const CheckIn *lastRated() const;

    FreshIds<CheckIn> m_fresh; ///< of a client, on a day
    PlainLabel *m_importance;
    PlainLabel *m_confidence;
    QWidget *m_figures;
    PlainLabel *m_question;
    PlainLabel *m_none;
    Button *m_ask;
    QWidget *m_panel = nullptr;
    TickSlider *m_importanceSlider = nullptr;
    TickSlider *m_confidenceSlider = nullptr;
};
