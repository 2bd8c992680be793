// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/widgets/form.h"

/// Which purpose a goal belongs to: one of the client's engagements, or none.
class PurposePick : public PickEdit {
    Q_OBJECT
public:
    explicit PurposePick(Form<Goal> &goal, QWidget *parent = nullptr);
    /// The purposes there are.
    void follow(const ClientNotebook &notebook);
    bool hasChoice() const { return choices().size() > 1; }
    /// How a purpose reads among others: its words, else when its engagement began.
    static QString nameOf(const Engagement &work);

private:
    void showChosen();

    Form<Goal> &m_goal;
    std::vector<Id> m_engagements; ///< behind the choices; the first is none
};
