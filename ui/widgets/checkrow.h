// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QCheckBox>
#include <QWidget>

class InlineEdit;
class PlainLabel;
class QHBoxLayout;
class QVBoxLayout;

/// The box alone, as every list of the look has it, with the tick drawn in 120 ms.
class CheckMark : public QCheckBox {
    Q_OBJECT
public:
    explicit CheckMark(QWidget *parent = nullptr);
    void setSide(int side);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

private:
    int m_side = 16;
    qreal m_progress = 1;
};

/// A promise: box, words edited in place, date at the right; struck through when done. 25 px
/// high, or 44 with larger words and a hairline when it is looked at together.
///
///     auto *row = new CheckRow(promise.text);
///     row->setDate(tr("due today"), true);      // kaki and bold
///     row->setChecked(promise.isDone());
///     connect(row, &CheckRow::toggled, ...); connect(row, &CheckRow::edited, ...);
///     row->meta()->addWidget(carryOver);        // a second line under the words
class CheckRow : public QWidget {
    Q_OBJECT
public:
    enum class Size { Page, Together };
    explicit CheckRow(const QString &text = {}, Size size = Size::Page, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    /// Programmatic: no toggled().
    void setChecked(bool done);
    bool isChecked() const;
    void setDate(const QString &date, bool due = false);
    void setReadOnly(bool readOnly);
    /// The words wrap instead of being cut.
    void setWraps(bool wraps);
    InlineEdit *editor() const { return m_text; }
    CheckMark *mark() const { return m_mark; }
    /// A line of small things under the words; made when first asked for.
    QHBoxLayout *meta();

Q_SIGNALS:
    void toggled(bool done);
    void edited(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();

    Size m_size;
    CheckMark *m_mark;
    InlineEdit *m_text;
    PlainLabel *m_date;
    QVBoxLayout *m_column;
    QHBoxLayout *m_meta = nullptr;
    bool m_due = false;
};
