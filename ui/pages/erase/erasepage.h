// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/leaving.h"
#include "app/store/erasing.h"
#include "ui/context.h"
#include "ui/print/pdfsaving.h"

#include <QWidget>
#include <functional>

class Button;
class LineField;
class PlainLabel;
class QProgressBar;
class QStackedLayout;
class QVBoxLayout;

/// "Delete my data", on one page: what is theirs is offered to take along, what goes is shown, the
/// name typed says that it is meant, and a certificate without a word of theirs says that it was
/// done.
class ErasePage : public QWidget {
    Q_OBJECT
public:
    /// Throws Error where the client cannot be read.
    ErasePage(Context &context, Id client, QWidget *parent = nullptr);

    LineField *nameField() const { return m_name; }
    Button *eraseButton() const { return m_erase; }
    Button *exportButton() const { return m_export; }
    bool isErased() const { return !m_certificate.number.isEmpty(); }
    const leaving::Certificate &certificate() const { return m_certificate; }
    const erasing::Preview &preview() const { return m_preview; }
    /// All that stands on it now.
    QString words() const;

    void erase();

    /// Where theirs is written (empty: nowhere), and where the certificate is saved; tests take the
    /// place of the dialogs.
    std::function<QString(QWidget *)> chooseFolder;
    PdfSaving saving;

Q_SIGNALS:
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildAsking();
    void addExport(QVBoxLayout *column);
    void addPreview(QVBoxLayout *column);
    QWidget *makeParts() const;
    void addStaying(QVBoxLayout *column);
    void addConfirming(QVBoxLayout *column);
    QWidget *buildDone();
    void exportTheirs();
    void nameTyped(const QString &text);
    QStringList backupsThatHold() const;
    QStringList copiesThatHold() const;
    QString backupsNote() const;

    Context &m_context;
    Id m_client;
    QString m_displayName, m_calledName; ///< cleared once they are gone
    erasing::Preview m_preview;
    /// Backups and copies that still hold them, each in words with its day.
    QStringList m_olderCopies;
    leaving::Certificate m_certificate;
    bool m_isWorking = false;
    QStackedLayout *m_stack;
    Button *m_export;
    PlainLabel *m_exported;
    LineField *m_name;
    Button *m_erase;
    QProgressBar *m_progress;
};
