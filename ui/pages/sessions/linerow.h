// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/form.h"

class IconButton;
class PlainLabel;

/// One line of a session: what it is filed as, and its words. Ctrl+1..6 or the button's menu
/// file it as something else. What was said in confidence lies on the hatch and says so.
class LineRow : public QWidget {
    Q_OBJECT
public:
    explicit LineRow(Form<Line> &form, QWidget *parent = nullptr);
    InlineEdit *words() const { return m_words; }
    void retag(LineKind kind);
    LineKind kind() const { return m_kind; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow(const Line &line);
    void offerKinds();

    Form<Line> &m_form;
    LineKind m_kind = LineKind::Note;
    IconButton *m_tag;
    PlainLabel *m_time;
    InlineEdit *m_words;
    PlainLabel *m_private;
    PlainLabel *m_carried;
};
