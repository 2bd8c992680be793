// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/brief/today.h"
#include "ui/context.h"
#include "ui/widgets/tintband.h"

class Button;
class CountdownRing;
class QHBoxLayout;

/// The next call at the top of Today: how long until then, who it is, the first minute and one's
/// own promise that is due, and the two ways on.
class NextCallBand : public TintBand {
    Q_OBJECT
public:
    NextCallBand(Context &context, const NextCall &next, QWidget *parent = nullptr);

    /// Until it begins; see CountdownRing.
    void setMinutes(int left);
    Button *openButton() const { return m_open; }

Q_SIGNALS:
    /// Its promise is done. To be heard queued where that takes the band away.
    void promiseKept(Id promise);

private:
    QWidget *buildWords(const NextCall &next);
    void addPromise(QHBoxLayout *line, const NextCall &next);

    CountdownRing *m_ring;
    Button *m_open;
};
