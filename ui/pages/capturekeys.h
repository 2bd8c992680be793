// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/kinds.h"

#include <QWidget>

class Button;
class PlainLabel;

/// The row under the sheet: the kinds a line can be filed as, each with its key. Where the keys
/// have no room in full, "Ctrl+" stands once before them; where that is too long, the row wraps.
class CaptureKeys : public QWidget {
    Q_OBJECT
public:
    explicit CaptureKeys(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(LineKind kind);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void setShort(bool isShort);

    PlainLabel *m_control = nullptr;
    QList<std::pair<Button *, int>> m_keys; ///< and the digit of each
    int m_fullWidth = 0;                    ///< with every key in full; 0: not measured yet
    bool m_isShort = false;
};
