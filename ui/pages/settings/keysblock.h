// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain.h"
#include "app/store/keyring.h"
#include "ui/context.h"
#include "ui/pages/settings/codecard.h"
#include "ui/pages/settings/proofform.h"

#include <QPointer>
#include <QWidget>

class Button;
class PlainLabel;
class QVBoxLayout;

/// What opens this notebook, each with what can be done about it: the passphrase, the recovery
/// code, and this computer's keychain where there is one. Every change is asked for in place.
class KeysBlock : public QWidget {
    Q_OBJECT
public:
    explicit KeysBlock(Context &context, QWidget *parent = nullptr);

    /// Throws Error.
    void display();
    /// Forgets what is typed: the page is left. A code that nobody has on paper yet stays, in
    /// memory only, for the page to be come back to; it goes with the notebook.
    void leave();
    /// Whether such a code is held.
    bool holdsCode() const { return !m_card.isNull(); }

    Button *changeButton() const { return m_change; }
    Button *makeCodeButton() const { return m_makeCode; }
    Button *dropCodeButton() const { return m_dropCode; }
    /// Null where no keychain answers.
    Button *keychainButton() const;
    Button *dropKeychainsButton() const { return m_dropKeychains; }
    ProofForm *form() const { return m_form; } ///< null unless one is open
    CodeCard *card() const;                    ///< null unless a code is shown
    /// What stands beside passphrase, code and computer.
    QString passphraseWords() const;
    QString codeWords() const;
    QString computerWords() const;

private:
    struct Way {
        QWidget *row;
        PlainLabel *words;
        QVBoxLayout *under; ///< where its form opens
    };
    using Work = std::function<void()>;
    Way addWay(QVBoxLayout *rows, const QString &title, const QList<Button *> &buttons);
    void build();
    void open(const Way &way, const ProofForm::Words &words, const Work &work);
    void close();
    void showCard(bool isShown);
    void dropCard();
    void showCode(const QString &code, QDate today);
    void showCodeWords(const Keyring::State &state);
    /// Changes the keys and shows what has become of it; a complaint stands in the form. `then`
    /// follows where they were changed, also where the disk did not confirm it.
    void done(const Work &change, const QString &told, const Work &then = {});
    void changePassphrase();
    void makeCode();
    void dropCode();
    void toggleKeychain();
    void addKeychain();
    void takeFromKeychain();
    struct TakeBack {
        Keychain keychain;
        QString name;
        QByteArray secret;
        QPointer<KeysBlock> block; ///< that wrote it
        int write;                 ///< of its m_writes
        void operator()() const;
    };
    void dropKeychains();
    void showComputer(const Keyring::State &state);
    bool isKeychainOurs() const;
    void rememberKeychain(bool isOurs);
    QString notebookName() const;
    const Keychain &keychain() const;

    Context &m_context;
    Keyring m_keyring;
    Way m_passphrase, m_code, m_computer;
    Button *m_change, *m_makeCode, *m_dropCode, *m_keychain, *m_dropKeychains;
    PlainLabel *m_older;
    QPointer<ProofForm> m_form; ///< holds what was given, and nothing else does
    QPointer<CodeCard> m_card;
    int m_writes = 0;           ///< into the keychain, so far
    bool m_hasKeychain = false; ///< one answers
    bool m_ourSlot = false;     ///< the notebook was opened here from it, or put into it
};
