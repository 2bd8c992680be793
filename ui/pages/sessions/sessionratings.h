// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/store/store.h"
#include "ui/context.h"
#include "ui/theme.h"
#include "ui/widgets/tickslider.h"

#include <QWidget>

/// Energy and pull as they were said in one session: two sliders with their numbers, saved as
/// they are set. What nobody was asked stays empty, beside its last value.
class SessionRatings : public QWidget {
    Q_OBJECT
public:
    explicit SessionRatings(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook, Id session);

private:
    TickSlider *addSlider(const QString &name, TickSlider::Handle handle, Theme::Color color,
                          std::optional<int> CheckIn::*number);
    void save(std::optional<int> CheckIn::*number, std::optional<int> said);

    Context &m_context;
    ClientNotebook m_notebook;
    Id m_session = 0;
    Id m_fresh = 0; ///< of the row to come, so that a second try writes the same; 0: none taken
    TickSlider *m_energy;
    TickSlider *m_pull;
};
