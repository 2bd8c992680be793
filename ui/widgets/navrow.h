// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// A place to go at the top of the list: icon, word, count. 30 px high; on the rail the icon
/// alone.
class NavRow : public QAbstractButton {
    Q_OBJECT
public:
    NavRow(const QString &symbol, const QString &name, QWidget *parent = nullptr);
    void setCurrent(bool current);
    /// 0 shows none.
    void setCount(int count);
    void setNarrow(bool narrow);
    /// Its plate takes the whole width, as rows of a list on a page do.
    void setFlush(bool flush);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_symbol;
    int m_count = 0;
    bool m_current = false;
    bool m_narrow = false;
    bool m_flush = false;
};
