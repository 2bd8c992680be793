// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/context.h"

#include <QDateTime>
#include <QHash>
#include <QPointer>
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
    /// Writes what is typed and not left yet. False where that did not go (no number, not
    /// saved), which was told: it stays in its field.
    bool commit();

private:
    struct Measure {
        Goal goal;
        QPointer<LineField> field;
    };
    void rebuild(const ClientNotebook &notebook, bool keepTyped);
    void forgetFresh(bool sameSession);
    Id once(Id &id);
    QDate day() const;
    void addMeasure(const ClientNotebook &notebook, const Goal &goal);
    void showNext(const ClientNotebook &notebook);
    void saveRating(std::optional<int> CheckIn::*number, std::optional<int> said);
    bool saveMeasure(const Goal &goal, LineField *field);
    void decideNext();
    bool saveNext();

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
    Id m_nextSession = 0;  ///< whose date m_next shows
    QDateTime m_shownNext; ///< the date as it was shown; another one was typed
    // Ids of rows to come, so that a second try writes the same row. 0: none was taken.
    Id m_freshCheckIn = 0;
    Id m_freshNext = 0;
    QHash<Id, Id> m_freshValues; ///< by goal
    bool m_showing = false;
};
