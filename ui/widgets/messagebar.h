// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

class Button;
class IconButton;
class PlainLabel;
class QHBoxLayout;
class QVariantAnimation;
class Symbol;

/// The one place where the window says that something went wrong: at the page's top, 40 high
/// (more when the sentence wraps), what happened - what is safe - one button that helps.
/// As Notice (tint, ink) it says other things that must be seen, such as "this is the sample".
/// Put it above the page in a layout; it is hidden until told something.
///
///     bar->tell(error.sentence, tr("Save elsewhere"));
///     connect(bar, &MessageBar::acted, ...);
///     notice->leading()->addWidget(new Stamp); notice->trailing()->addWidget(button);
class MessageBar : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Error, Notice };
    explicit MessageBar(Tone tone = Tone::Error, QWidget *parent = nullptr);

    /// Shows `sentence`, with a button when `action` is not empty. A second call replaces it.
    void tell(const QString &sentence, const QString &action = {});
    QString sentence() const;
    /// For what a notice needs beside its sentence.
    QHBoxLayout *leading() const { return m_leading; }
    QHBoxLayout *trailing() const { return m_trailing; }
    void setClosable(bool closable);

public Q_SLOTS:
    void close();

Q_SIGNALS:
    void acted();
    void closed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rise();

    Tone m_tone;
    Symbol *m_symbol;
    PlainLabel *m_text;
    Button *m_action;
    IconButton *m_close;
    QHBoxLayout *m_leading;
    QHBoxLayout *m_trailing;
};
