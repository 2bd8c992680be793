// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

/// A main button for what takes a moment, such as stretching a passphrase: while it goes on the
/// button says so in place of its words. It is wide enough for both from the start, so nothing is
/// cut and nothing beside it moves.
class WaitingButton : public Button {
    Q_OBJECT
public:
    explicit WaitingButton(const QString &text, QWidget *parent = nullptr);

    /// Waiting it cannot be pressed, and is drawn so at once: what follows may leave no time for
    /// it.
    void setWaiting(bool isWaiting);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_words; ///< while it waits: what it says otherwise
    bool m_isWaiting = false;
};
