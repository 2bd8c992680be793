// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/brake.h"

#include <QWidget>
#include <vector>

/// The trials of an if-then plan as dots, oldest first: filled where it was done, hollow where
/// the cue came and it was not. Left and Right choose one, Space turns it over, Delete takes it
/// away, Alt+Left and Alt+Right move its day; the menu key and a click offer the same.
class TrialDots : public QWidget {
    Q_OBJECT
public:
    explicit TrialDots(QWidget *parent = nullptr);
    /// Only those whose cue came are shown, the newest `most` of them.
    void setTrials(const std::vector<Trial> &trials);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    int shown() const { return static_cast<int>(m_trials.size()); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void turned(Id trial);
    /// It came on another day: so many days later, or earlier.
    void moveWanted(Id trial, int days);
    void removeWanted(Id trial);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    static constexpr std::size_t most = 24;
    int perLine(int width) const;
    QPointF middleOf(int index) const;
    int indexAt(const QPointF &at) const;
    QString told(int index) const;
    void choose(int index);
    void offer(const QPoint &global);

    std::vector<Trial> m_trials;
    int m_current = -1;
    bool m_readOnly = false;
};
