// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

/// What was said in confidence: closed it only says how many, over the hatch that marks
/// everything private; open it shows the lines, and that they are never printed. It is
/// closed again whenever it is given lines, so that a page never opens with them in sight.
///
///     fold->setLines(brief.concerns);   // hides itself when there are none
class PrivateFold : public QWidget {
    Q_OBJECT
public:
    explicit PrivateFold(QWidget *parent = nullptr);
    /// The same lines again change nothing, also not whether it is open.
    void setLines(const QStringList &lines);
    bool isOpen() const;
    void setOpen(bool open);

private:
    QPushButton *m_head;
    QWidget *m_body;
    QVBoxLayout *m_column;
    QStringList m_lines;
};
