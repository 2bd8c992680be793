// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "ui/widgets/form.h"
#include "ui/widgets/tintband.h"

class Button;
class Context;
class LineField;
class PlainLabel;
class TickSlider;

/// One check-in, new or from before: the reply pasted, or each number set by itself. Everything
/// is stored as it is said; there is nothing to press at the end.
class CheckInEntry : public TintBand {
    Q_OBJECT
public:
    explicit CheckInEntry(Context &context, QWidget *parent = nullptr);

    /// `notebook` must live until the next call. What is open stays open.
    void display(const ClientNotebook &notebook);
    /// Opens a blank check-in of today, or one that is stored.
    void begin();
    void open(Id checkIn);
    void close();
    Id current() const { return m_form.value().id; }
    void commit();
    /// Reads the number out of a reply and keeps the words; false: there is no number in it.
    bool take(const QString &reply);
    LineField *replyField() const { return m_reply; }
    TickSlider *slider(int which) const { return m_sliders.at(which); }

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeReply();
    QWidget *makeNumbers();
    QWidget *makeNote();
    void follow(const CheckIn &checkIn);
    const CheckIn *stored(Id id) const;
    void remove();
    void shut();

    Context &m_context;
    const ClientNotebook *m_notebook = nullptr;
    Form<CheckIn> m_form;
    bool m_fresh = true;
    bool m_isGone = false; ///< the row was taken away: what is typed has nowhere to go
    PlainLabel *m_title = nullptr;
    LineField *m_reply = nullptr;
    PlainLabel *m_read = nullptr;
    Button *m_remove = nullptr;
    QList<TickSlider *> m_sliders; ///< energy, pull, importance, confidence
    QList<PlainLabel *> m_figures;
};
