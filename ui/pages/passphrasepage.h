// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/keychain.h"
#include "app/store/secret.h"

#include <QWidget>
#include <functional>
#include <optional>

class Button;
class WaitingButton;
class LineField;
class PlainLabel;
class QVBoxLayout;
class StrengthHint;

/// Asks for a passphrase inside the window, never in a dialog: to open a notebook, to come back
/// after locking, or twice to make a new one. What goes wrong is said under the field and
/// changes nothing.
class PassphrasePage : public QWidget {
    Q_OBJECT
public:
    enum class Purpose { Open, Unlock, Create };
    /// Opens or makes the notebook; throws Error, whose sentence is shown here. On success the
    /// page may already be gone when it returns.
    using Attempt = std::function<void(const QString &file, const QByteArray &passphrase)>;

    PassphrasePage(Purpose purpose, const QString &file, Attempt attempt, bool canCancel,
                   QWidget *parent = nullptr);

    /// Where the file cannot be written here (open elsewhere, or on a disk for reading), a second
    /// button does this instead.
    void offerReading(Attempt attempt);
    /// That button; null unless it is in sight.
    Button *readingButton() const;

    /// Where that keychain is there, a button opens the notebook with what it keeps under `name`.
    /// The passphrase opens it meanwhile as ever: a keychain may take its time, or never answer.
    void offerKeychain(const Keychain &keychain, const QString &name);
    Button *keychainButton() const;
    /// Says this in place of why the passphrase is asked for.
    void explain(const QString &sentence);
    /// What helps where the file is damaged.
    struct Rescue {
        QString sentence;      ///< what was found, or that nothing was
        Attempt read, restore; ///< none where nothing is there that helps
    };
    using FindRescue = std::function<Rescue(const QString &file, const QByteArray &passphrase)>;
    /// Where the file is damaged, `find` is asked, and two more buttons do what it found.
    void offerBackup(FindRescue find) { m_findRescue = std::move(find); }
    /// Those buttons; null unless they are in sight.
    Button *readBackupButton() const;
    Button *restoreBackupButton() const;

    QString file() const { return m_file; }
    /// The sentence under the field, empty when nothing went wrong.
    QString complaint() const;

Q_SIGNALS:
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addWords(QVBoxLayout *rows);
    void addPlace(QVBoxLayout *rows);
    void addFields(QVBoxLayout *rows);
    void addButtons(QVBoxLayout *rows);
    void chooseFile();
    void go();
    void tryIt(const Attempt &attempt);
    void tryAgain(const Attempt &attempt);
    void tryWith(const Attempt &attempt, const QByteArray &secret);
    void askKeychain();
    QString sentence() const;
    QString explanation() const;
    void complain(const QString &sentence);
    bool foundRescue(const Error &wrong, const QByteArray &passphrase);

    Purpose m_purpose;
    QString m_file;
    Attempt m_attempt;
    Attempt m_reading;
    Keychain m_keychain = Keychain::none();
    QString m_name; ///< in it
    PlainLabel *m_explanation;
    std::optional<Secret> m_tried; ///< while another button offers to use it once more
    FindRescue m_findRescue;
    Rescue m_rescue;
    PlainLabel *m_where;
    StrengthHint *m_strength = nullptr;
    Button *m_keychainButton;
    LineField *m_first;
    LineField *m_second = nullptr;
    PlainLabel *m_complaint;
    WaitingButton *m_go;
    Button *m_read;
    Button *m_readBackup;
    Button *m_restoreBackup;
    bool m_canCancel = false;
};
