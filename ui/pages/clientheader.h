// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/client.h"
#include "ui/context.h"
#include "ui/freshids.h"
#include "ui/pages/contacts/contactlog.h"

#include <QWidget>

class InlineEdit;
class PlainLabel;
class QToolButton;
class Seal;
class Button;
/// Who this is, above every tab: seal, name, reading, how to address them, when next, and at
/// the right what they have decided and hold dear. Each is edited where it stands.
class ClientHeader : public QWidget {
    Q_OBJECT
public:
    explicit ClientHeader(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook);

private:
    QWidget *buildWho();
    QWidget *buildHeld();
    void saveName(const QString &typed);
    void saveReading(const QString &typed);
    void saveCallName(const QString &typed);
    void saveWill(const QString &text);
    void saveCalling(const QString &text);
    template <class T>
    void saveWording(InlineEdit &edit, FreshIds<T> &fresh, const QString &text,
                     const QString &label);
    void keepWording(InlineEdit &edit, const QString &text, QDate since);
    void chooseHonorific();
    /// One click for being in touch today; the second leads to what it wrote.
    void noteContact();
    void save(Client client, const QString &label, const QString &field);

    Context &m_context;
    Client m_client;
    FreshIds<Will> m_freshWill; ///< of a client, on a day
    FreshIds<Calling> m_freshCalling;
    ContactLog m_log;
    Channel m_channel = Channel::Line; ///< what a message to them goes by
    Id m_noted = 0;                    ///< the contact of today that says nothing more yet
    bool m_latinName = false;          ///< the name in sight is the one in Latin letters
    Seal *m_seal;
    InlineEdit *m_name;
    InlineEdit *m_reading;
    PlainLabel *m_other;
    PlainLabel *m_callBefore;
    InlineEdit *m_call;
    PlainLabel *m_callAfter;
    Button *m_honorific;
    Button *m_contact;
    PlainLabel *m_meta;
    InlineEdit *m_will;
    InlineEdit *m_calling;
    PlainLabel *m_callingLabel;
};
