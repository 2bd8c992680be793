// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QDate>
#include <QWidget>
#include <vector>

/// The words of a well as they lie in time, the last year and what came before it: a disc for
/// words of theirs, a ring for a moment that the consultant saw. Left and Right walk along them
/// and read their notes; Enter or a click leads to the words in the list, which is its twin.
class WellStrip : public QWidget {
    Q_OBJECT
public:
    struct Piece {
        Id id = 0;
        QDate date;
        bool isOwn = true;
        QString note; ///< what is read of it: its day and its words
        bool operator==(const Piece &) const = default;
    };

    explicit WellStrip(QWidget *parent = nullptr);
    /// By date, oldest first; those without a day are left out by the caller.
    void setPieces(std::vector<Piece> pieces, QDate today);
    const std::vector<Piece> &pieces() const { return m_pieces; }
    /// The one the keys stand on; -1: none yet.
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(Id piece);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    QDate from() const;
    qreal xOf(QDate day) const;
    int pieceAt(qreal x) const;
    void stand(int index);
    void paintTime(QPainter &painter) const;

    std::vector<Piece> m_pieces;
    QDate m_today;
    int m_current = -1;
};
