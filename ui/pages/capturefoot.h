// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/context.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class LineField;
class NextDate;
class QGridLayout;
class QHBoxLayout;
class SessionRatings;

/// The foot of session capture: energy, pull, the measures of the goals, the next date. A
/// number nobody asked for stays empty, beside its last value. Where it is narrow the measures
/// take a line of their own.
class CaptureFoot : public QWidget {
    Q_OBJECT
public:
    explicit CaptureFoot(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook, Id session);
    /// Writes what is typed and not left yet. False where that did not go (no number, not
    /// saved), which was told: it stays in its field.
    bool commit();

Q_SIGNALS:
    /// Esc in the next date: on with the notes.
    void givenUp();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Measure {
        Goal goal;
        QPointer<LineField> field;
    };
    void rebuild(const ClientNotebook &notebook, bool keepTyped);
    void forgetFresh(bool sameSession);
    void addMeasure(const ClientNotebook &notebook, const Goal &goal);
    bool saveMeasure(const Goal &goal, LineField *field);
    void arrange();

    Context &m_context;
    ClientNotebook m_notebook;
    Id m_session = 0;
    QGridLayout *m_grid;
    SessionRatings *m_ratings;
    QWidget *m_measureBox;
    QHBoxLayout *m_measureLine;
    NextDate *m_next;
    std::vector<Measure> m_measures;
    std::vector<Goal> m_shown;
    QHash<Id, Id> m_freshValues; ///< by goal: ids of rows to come, for a second try
    bool m_showing = false;
    bool m_isTall = false; ///< the measures stand below
};
