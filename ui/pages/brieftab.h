// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/papers.h"
#include "ui/pages/tab.h"

#include <QTimer>

class EnergyBlock;
class FactBlock;
class GoalBlock;
class LastBlock;
class PageScroll;
class PlainLabel;
class PromiseBlock;
class QuestionStrip;
class SignLines;
class UsualBlock;
class WellBlock;

/// What to have in sight before a call, edited where it stands. It shows exactly what the
/// paper shows (app/brief), and the closed fold of what was said in confidence besides.
class BriefTab : public Tab {
    Q_OBJECT
public:
    explicit BriefTab(Context &with, QWidget *parent = nullptr);

    void display(const ClientNotebook &notebook) override;
    void reveal(Id row) override;
    void commit() override;
    bool print() override;

    /// How a paper is shown before it is printed; a test takes the place of the window.
    std::function<void(const Paper &, QWidget *)> showPaper;

    LastBlock *last() const { return m_last; }
    PromiseBlock *promises() const { return m_promises; }
    UsualBlock *usuals() const { return m_usuals; }
    FactBlock *facts() const { return m_facts; }
    WellBlock *well() const { return m_well; }
    EnergyBlock *energy() const { return m_energy; }

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QWidget *makeRunning();
    QWidget *makeSlide();
    Id m_client = 0;
    PageScroll *m_scroll;
    QWidget *m_running = nullptr;
    PlainLabel *m_runningText = nullptr;
    Id m_runningSession = 0;
    QWidget *m_slide = nullptr;
    PlainLabel *m_slideText = nullptr;
    SignLines *m_signs = nullptr;
    LastBlock *m_last;
    PromiseBlock *m_promises;
    UsualBlock *m_usuals;
    FactBlock *m_facts;
    WellBlock *m_well;
    GoalBlock *m_goal;
    EnergyBlock *m_energy;
    QuestionStrip *m_question;
    QTimer m_fit;
    bool m_isLow = false;
};
