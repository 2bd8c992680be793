// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/choicenote.h"

#include <QScrollArea>
#include <QSet>

class Button;
class QVBoxLayout;
struct ClientNotebook;
struct Promise;
struct Usual;

/// The left of session capture: the promises that were brought along, the usual, and what was
/// said last.
class CaptureSide : public QScrollArea {
    Q_OBJECT
public:
    explicit CaptureSide(Context &context, QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook, Id session);

Q_SIGNALS:
    void carryWanted(Id promise);

private:
    void addPromises(const ClientNotebook &notebook, Id session);
    QWidget *promiseRow(const ClientNotebook &notebook, const Promise &promise, Id session);
    void addUsuals(const ClientNotebook &notebook, Id session);
    QWidget *usualRow(const ClientNotebook &notebook, const Usual &usual, const QString &lately,
                      const ChoiceNote::Where &where);
    Button *todayToo(const Usual &usual, const QString &lately, const ChoiceNote::Where &where);
    QWidget *offer(const Usual &usual, const QString &lately);
    void settle(Id usual, const QString &value);
    void addLastWords(const ClientNotebook &notebook, Id session);
    void keep(Id promise, bool kept);

    Context &m_context;
    QVBoxLayout *m_column = nullptr;
    QSet<Id> m_later; ///< usuals that were put off, until the program ends
};
