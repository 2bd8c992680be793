// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

/// Keeps a Return that ends composing from pressing a default button or starting anything
/// else: while the focused field holds a preedit, Return and Enter go no further than the
/// input method.
///
///     new ReturnGuard(&app);            // once, for every field of the program
class ReturnGuard : public QObject {
    Q_OBJECT
public:
    /// Guards `guarded` (the application, or a single field) as long as that lives.
    explicit ReturnGuard(QObject *guarded);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QObject> m_composing; ///< the field with a preedit
};
