// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/store/store.h"
#include "ui/context.h"

#include <QDateTime>
#include <QWidget>

class Button;
class QDateTimeEdit;

/// When the next session is, seen from one session: its day and time, or a button that agrees
/// one two weeks on.
class NextDate : public QWidget {
    Q_OBJECT
public:
    explicit NextDate(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook, Id session);
    /// Writes what is typed and not left yet. False where that could not be saved, which was
    /// told: it stays in its field.
    bool commit();

Q_SIGNALS:
    /// Esc in its field, where the date that is stored stands again.
    void givenUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void decide();
    bool save();

    Context &m_context;
    ClientNotebook m_notebook;
    Id m_session = 0;
    Button *m_decide;
    QDateTimeEdit *m_edit;
    Id m_next = 0;     ///< whose date m_edit shows
    QDateTime m_shown; ///< the date as it was shown; another one was typed
    Id m_fresh = 0;    ///< of the row to come, so that a second try writes the same; 0: none taken
    bool m_showing = false;
};
