// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/backups/keeper.h"
#include "ui/context.h"

#include <QWidget>

class Button;
class CheckMark;
class PlainLabel;
class QVBoxLayout;

/// What a backup has that the notebook has not, and the other way round, client by client in words;
/// and the buttons that bring it back. It names clients: the page closes it in discreet mode.
class DifferenceView : public QWidget {
    Q_OBJECT
public:
    DifferenceView(Context &context, const backups::Generation &generation,
                   const backups::Difference &difference, QWidget *parent = nullptr);

    const backups::Generation &generation() const { return m_generation; }
    /// Everything it says, a line each.
    QStringList lines() const { return m_lines; }
    Button *restoreButton() const { return m_restore; }
    CheckMark *consent() const { return m_consent; } ///< null where nothing has to be agreed to

Q_SIGNALS:
    void closed();
    /// 0 clients: all of it.
    void restoreWanted(const QSet<Id> &whose);

private:
    void addHead(QVBoxLayout *column);
    void addWarnings(QVBoxLayout *column);
    void addClient(QVBoxLayout *column, Id client);
    void addKinds(QVBoxLayout *column, Id client, backups::RowDifference::Side side,
                  const QString &head);
    void addFoot(QVBoxLayout *column);
    PlainLabel *say(QVBoxLayout *column, const QString &words, bool isGrave = false);
    bool canWrite() const;

    Context &m_context;
    backups::Generation m_generation;
    backups::Difference m_difference;
    QStringList m_lines;
    Button *m_restore = nullptr;
    CheckMark *m_consent = nullptr;
};

/// The day and the minute of a backup, for people.
QString momentOf(const backups::Generation &generation, QDate today);
