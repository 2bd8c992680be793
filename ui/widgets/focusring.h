// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

/// Draws the focus ring of the look: 2 px wide, 2 px outside the control, with a gap in the
/// ground's colour. Qt clips a widget to its own area, so the ring is a widget of its own
/// that lies over the page and follows the control. Theme::apply() makes the one there is.
///
/// Shown when focus came by the keyboard, and always in text fields; a mouse click on a
/// button shows none. A widget that draws focus inside itself (rows, editors of a page, an
/// inline field) says so with setProperty("focusInside", true); a radius other than 5 with
/// setProperty("focusRadius", 3).
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *now);
    void leave();
    void place();
    bool isWanted(const QWidget *widget) const;

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_ring;
    QList<QPointer<QWidget>> m_watched;
};
