// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>
#include <QWidget>

class Button;
class PlainLabel;

/// What the sheets over the veil have alike: a head, a foot, and a column between them.
namespace sheetframe {

constexpr int headHeight = 54, footHeight = 58; ///< px at 100 %

/// The column of a sheet, with its head laid at the top: symbol, title, and an eliding label at
/// its right for whom it is about, `who`. More can be added to `line`.
struct Head {
    QVBoxLayout *column;
    QHBoxLayout *line;
    PlainLabel *who;
};
Head begin(QWidget *sheet, const QString &symbol, const QString &title);

} // namespace sheetframe

/// The foot of a sheet: on the desk's colour, within the sheet's round corners. What can be done,
/// the way out, and a note of at most two lines.
class SheetFoot : public QWidget {
    Q_OBJECT
public:
    /// Takes the buttons over, in this order; "Close" follows them.
    SheetFoot(const QList<Button *> &buttons, QWidget *sheet);

    void say(const QString &sentence, bool isWrong = false);
    QString note() const;

Q_SIGNALS:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_note;
};
