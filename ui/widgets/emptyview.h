// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Button;
class PlainLabel;
class QHBoxLayout;

/// What a page shows while it has nothing: a drop over its rings, one sentence, two lines
/// that say what will stand here, and one button.
///
///     auto *empty = new EmptyView(tr("No well found yet."), tr("Write down one of ..."),
///                                 tr("Open the questions"));
///     empty->button()->setHint(QKeySequence(Qt::CTRL | Qt::Key_J));
///     connect(empty->button(), &QAbstractButton::clicked, ...);
class EmptyView : public QWidget {
    Q_OBJECT
public:
    EmptyView(const QString &sentence, const QString &body, const QString &action,
              QWidget *parent = nullptr);
    void setWords(const QString &sentence, const QString &body, const QString &action);
    Button *button() const { return m_button; }
    /// A second way on, beside the button; only where there truly are two.
    void addBeside(QWidget *second);

private:
    PlainLabel *m_sentence;
    PlainLabel *m_body;
    Button *m_button;
    QHBoxLayout *m_buttons;
};

/// The drop and its rings, 240 x 156 at the base size: decoration, alone.
class DropAndRings : public QWidget {
    Q_OBJECT
public:
    explicit DropAndRings(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};
