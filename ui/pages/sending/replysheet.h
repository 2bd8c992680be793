// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"
#include "app/domain/reply.h"
#include "ui/widgets/veil.h"

class Button;
class Context;
class DateEdit;
class PlainLabel;
class QHBoxLayout;
class SheetFoot;
class TextField;
class TickSlider;

/// A client's reply, pasted: what was read in it is shown and can be put right before anything
/// is kept. Then it is a check-in and a contact of that day, in one step.
class ReplySheet : public Veil {
    Q_OBJECT
public:
    ReplySheet(Context &context, QWidget *window);

    /// Throws Error.
    void open(Id client);
    void close() override;
    /// Keeps it; false: nothing was saved, and the note says why.
    bool save();

    TextField *field() const { return m_text; }
    TickSlider *energy() const { return m_energy; }
    TickSlider *pull() const { return m_pull; }
    DateEdit *day() const { return m_day; }
    Button *saveButton() const { return m_save; }
    QString understood() const;
    QString note() const;

Q_SIGNALS:
    void openChanged();

protected:
    void place() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBody();
    SheetFoot *makeFoot();
    TickSlider *addNumber(QHBoxLayout *line, const QString &name, bool isEnergy);
    void readText();
    void follow();
    void commitTyping();
    QString wrongWith(const CheckIn &checkIn) const;
    void say(const QString &sentence, bool isWrong = false);

    Context &m_context;
    ClientNotebook m_notebook;
    Reply m_reply; ///< as last read
    Id m_checkIn = 0, m_contact = 0;
    QString m_who;
    PlainLabel *m_from = nullptr;
    TextField *m_text = nullptr;
    PlainLabel *m_read = nullptr;
    TickSlider *m_energy = nullptr, *m_pull = nullptr;
    PlainLabel *m_energyFigure = nullptr, *m_pullFigure = nullptr;
    DateEdit *m_day = nullptr;
    Button *m_save = nullptr;
    SheetFoot *m_foot = nullptr;
};
