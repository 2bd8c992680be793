// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/focuswatch.h"
#include <QPointer>
#include <QTimer>
#include <QWidget>

class Button;
class PlainLabel;
class QPropertyAnimation;

/// Says what was just taken away and offers it back: bottom centre of its page, ink and paper
/// reversed, for 10 s or until the next edit. It rises, unless the desktop wants no motion,
/// and never lies over the caret, nor over what is pinned to the foot of the page: a widget in
/// it with the dynamic property "pinnedFoot". A child of the page that is in no layout. Ctrl+Z
/// stands on its button while it does the same: typing goes first in the editor that has the focus.
///
///     auto *bar = new UndoBar(page);
///     connect(bar, &UndoBar::undoWanted, ...);
///     bar->offer(tr("Promise removed."));
///     connect(&store, &Store::changed, bar, &UndoBar::withdraw);   // the next edit
class UndoBar : public QWidget {
    Q_OBJECT
public:
    static constexpr int kStayMs = 10'000;

    explicit UndoBar(QWidget *page);

    void offer(const QString &sentence);
    /// Says what was taken back elsewhere; its button asks to see it.
    void offerToShow(const QString &sentence);
    bool isOffering() const { return isVisible() && !m_leaving; }

public Q_SLOTS:
    /// The next edit was made, or the time is over.
    void withdraw();

Q_SIGNALS:
    void undoWanted();
    void showWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Where it stands at rest in the page, clear of a pinned foot and the caret.
    QRect place() const;
    /// px from the page's top that it may reach down to.
    int floor() const;
    void rise();
    void say(const QString &sentence, bool shows);
    /// Follows what is typed where the focus is.
    void watch(QWidget *focus);
    void showKeys();
    void hintKeys();
    void settle(); ///< where it is in nobody's way

    PlainLabel *m_text;
    Button *m_button;
    bool m_shows = false; ///< its button shows what was done, rather than taking it back
    QTimer m_stay{this};
    QPointer<QPropertyAnimation> m_motion;
    QPointer<QWidget> m_watched;
    bool m_leaving = false;
    FocusWatch m_focusWatch{[this](QWidget *, QWidget *to) { watch(to); }};
};
