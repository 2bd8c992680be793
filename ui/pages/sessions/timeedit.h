// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/inlineedit.h"

#include <QTime>
#include <optional>

namespace times {

/// 14:30, 14.30, 1430, 930, 14, 14時, 14時半, 14時30分, 午後2時, 2pm, 2:30 pm; full-width forms are
/// the same. Empty text is an invalid time (none set); what is no time at all gives none.
std::optional<QTime> read(const QString &text);

} // namespace times

/// A time of day that is read as text and typed where it stands.
class TimeEdit : public InlineEdit {
    Q_OBJECT
public:
    explicit TimeEdit(QWidget *parent = nullptr);
    /// Programmatic: no timeCommitted(). Invalid: none.
    void setTime(QTime time);
    QTime time() const { return m_time; }

Q_SIGNALS:
    void timeCommitted(QTime time);

private:
    QTime m_time;
};
