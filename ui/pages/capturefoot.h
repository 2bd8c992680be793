// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/context.h"

#include <QWidget>

class Button;
class LineField;
class PlainLabel;
class QDateTimeEdit;
class QHBoxLayout;
class TickSlider;

/// The foot of session capture: energy, pull, the measures of the goals, the next date. A
/// number nobody asked for stays empty, beside its last value.
class CaptureFoot : public QWidget {
    Q_OBJECT
public:
    explicit CaptureFoot(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook, Id session);
    /// What is typed and not left yet.
    void commit();

private:
    struct Measure {
        Goal goal;
        LineField *field;
    };
    void rebuild(const ClientNotebook &notebook);
    void addMeasure(const ClientNotebook &notebook, const Goal &goal);
    void showNext(const ClientNotebook &notebook);
    void saveRatings();
    void saveMeasure(const Goal &goal, const QString &typed);
    void decideNext();
    void saveNext(const QDateTime &when);

    Context &m_context;
    ClientNotebook m_notebook;
    Id m_session = 0;
    QHBoxLayout *m_line;
    TickSlider *m_energy;
    TickSlider *m_pull;
    QWidget *m_measureBox = nullptr;
    QHBoxLayout *m_measureLine = nullptr;
    std::vector<Measure> m_measures;
    std::vector<Goal> m_shown;
    Button *m_decide;
    QDateTimeEdit *m_next;
    bool m_showing = false;
};
