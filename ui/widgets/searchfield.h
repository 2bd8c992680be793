// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// The field in the menu bar's corner. It looks like one and opens the palette: typing goes
/// there, so that there is one place to type in.
class SearchField : public QAbstractButton {
    Q_OBJECT
public:
    SearchField(const QString &words, const QString &key, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};
