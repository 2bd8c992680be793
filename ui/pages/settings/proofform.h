// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/secret.h"

#include <QWidget>
#include <optional>

class Button;
class WaitingButton;
class LineField;
class PlainLabel;
class QVBoxLayout;
class StrengthHint;

/// Asks for what opens the notebook now, before its keys are changed, and where it is wanted twice
/// for a new passphrase. Stands within the page, under what it is about.
class ProofForm : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString what;   ///< what will be, and what will not
        QString button; ///< what is done
        bool wantsNew = false;
        QString notebook; ///< the file's name, where a new passphrase is chosen
    };
    explicit ProofForm(const Words &words, QWidget *parent = nullptr);

    LineField *proof() const { return m_proof; }
    /// Null unless a new passphrase is wanted.
    LineField *fresh() const { return m_fresh; }
    LineField *again() const { return m_again; }
    Button *button() const;
    /// What was given, UTF-8, while it is being used; empty otherwise. Each refers to memory that
    /// goes with the form and with forget(): a job that takes its time asks for it again.
    QByteArray givenProof() const;
    QByteArray givenFresh() const;
    /// Nothing of what was given or typed stays.
    void forget();
    /// Why it could not be done; what was typed stays for another try.
    void complain(const QString &sentence);
    QString complaint() const;
    /// While something takes its time: nothing can be asked for twice.
    void setBusy(bool isBusy, const QString &sentence = {});

Q_SIGNALS:
    void given();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addFields(QVBoxLayout *rows, const Words &words);
    void go();
    void say(const QString &sentence, bool isWrong);

    std::optional<Secret> m_givenProof, m_givenFresh;
    LineField *m_proof;
    LineField *m_fresh = nullptr;
    LineField *m_again = nullptr;
    PlainLabel *m_said;
    WaitingButton *m_go;
    bool m_isWrong = false;
};
