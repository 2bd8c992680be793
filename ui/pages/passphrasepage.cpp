// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/passphrasepage.h"

#include "app/error.h"
#include "ui/guard.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/strengthhint.h"
#include "ui/widgets/symbol.h"
#include "ui/widgets/waitingbutton.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 420;
} // namespace

PassphrasePage::PassphrasePage(Purpose purpose, const QString &file, Attempt attempt,
                               bool canCancel, QWidget *parent)
    : QWidget(parent), m_purpose(purpose), m_file(file), m_attempt(std::move(attempt)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_canCancel = canCancel;
    const Theme &theme = themeOf(this);
    auto *column = new QWidget;
    column->setMaximumWidth(theme.px(columnWidth));
    auto *rows = new QVBoxLayout(column);
    rows->setSpacing(theme.px(8));
    addWords(rows);
    rows->addSpacing(theme.px(8));
    addPlace(rows);
    addFields(rows);
    rows->addSpacing(theme.px(8));
    addButtons(rows);

    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 4);
    across->addStretch(1);
    auto *down = new QVBoxLayout(this);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
    setFocusProxy(m_first);
}

/// What is asked, and why.
void PassphrasePage::addWords(QVBoxLayout *rows) {
    auto *mark =
        new Symbol(m_purpose == Purpose::Create ? u"well"_s : u"lock"_s, &Tokens::ai, this, 28);
    rows->addWidget(mark, 0, Qt::AlignLeft);
    rows->addSpacing(themeOf(this).px(8));
    auto *head = new PlainLabel(sentence(), Fonts::Role::Empty, &Tokens::ink);
    head->setWraps(true);
    rows->addWidget(head);
    m_explanation = new PlainLabel(explanation(), Fonts::Role::Body, &Tokens::ink2);
    m_explanation->setWraps(true);
    rows->addWidget(m_explanation);
}

/// Where the notebook lies, or will lie.
void PassphrasePage::addPlace(QVBoxLayout *rows) {
    auto *place = new QHBoxLayout;
    m_where = new PlainLabel(QDir::toNativeSeparators(m_file), Fonts::Role::Small, &Tokens::ink2);
    m_where->setElide(Qt::ElideMiddle);
    m_where->setAccessibleName(tr("Where the notebook lies"));
    place->addWidget(m_where, 1);
    if (m_purpose == Purpose::Create) {
        auto *elsewhere = new Button(tr("Another place"), Button::Kind::Link);
        connect(elsewhere, &QPushButton::clicked, this, &PassphrasePage::chooseFile);
        place->addWidget(elsewhere);
    }
    rows->addLayout(place);
}

/// The passphrase, twice where it is a new one, and what is wrong with it.
void PassphrasePage::addFields(QVBoxLayout *rows) {
    const bool isNew = m_purpose == Purpose::Create;
    m_first = secretField(isNew ? tr("Passphrase") : tr("Passphrase or recovery code"));
    rows->addWidget(m_first);
    if (isNew) {
        m_strength = new StrengthHint(m_first);
        m_strength->setNotebook(QFileInfo(m_file).completeBaseName());
        rows->addWidget(m_strength);
        m_second = secretField(tr("The passphrase once more"));
        rows->addWidget(m_second);
        connect(m_second, &QLineEdit::returnPressed, this, &PassphrasePage::go);
    }
    connect(m_first, &QLineEdit::returnPressed, this, [this] {
        if (m_second && m_second->text().isEmpty())
            m_second->setFocus();
        else
            go();
    });
    m_complaint = new PlainLabel({}, Fonts::Role::Body, &Tokens::kaki);
    m_complaint->setWraps(true);
    m_complaint->hide();
    rows->addWidget(m_complaint);
    // It was about what stood there before.
    for (LineField *field : {m_first, m_second})
        if (field)
            connect(field, &QLineEdit::textEdited, this, [this] {
                complain({});
                m_tried.reset();
            });
}

void PassphrasePage::addButtons(QVBoxLayout *rows) {
    auto *buttons = new QHBoxLayout;
    m_go = new WaitingButton(m_purpose == Purpose::Create ? tr("Make the notebook") : tr("Open"));
    m_go->setHint(QKeySequence(Qt::Key_Enter));
    connect(m_go, &QPushButton::clicked, this, &PassphrasePage::go);
    buttons->addWidget(m_go);
    m_read = new Button(tr("Open for reading"), Button::Kind::Plain);
    m_read->hide();
    connect(m_read, &QPushButton::clicked, this, [this] { tryAgain(m_reading); });
    buttons->addWidget(m_read);
    m_keychainButton = new Button(tr("Open with this computer's keychain"), Button::Kind::Plain);
    m_keychainButton->hide();
    connect(m_keychainButton, &QPushButton::clicked, this, &PassphrasePage::askKeychain);
    buttons->addWidget(m_keychainButton);
    m_readBackup = new Button(tr("Read that backup"), Button::Kind::Plain);
    m_restoreBackup = new Button(tr("Restore that backup"), Button::Kind::Plain);
    auto *rescue = new QHBoxLayout; // one row would cut off what they are called
    for (Button *button : {m_readBackup, m_restoreBackup}) {
        button->hide();
        rescue->addWidget(button);
    }
    rescue->addStretch();
    connect(m_readBackup, &QPushButton::clicked, this, [this] { tryAgain(m_rescue.read); });
    connect(m_restoreBackup, &QPushButton::clicked, this, [this] { tryAgain(m_rescue.restore); });
    if (m_canCancel) {
        auto *back = new Button(tr("Back"), Button::Kind::Plain);
        connect(back, &QPushButton::clicked, this, &PassphrasePage::cancelled);
        buttons->addWidget(back);
    }
    buttons->addStretch();
    rows->addLayout(buttons);
    rows->addLayout(rescue);
}

QString PassphrasePage::sentence() const {
    switch (m_purpose) {
    case Purpose::Open:
        return tr("The passphrase of “%1”, please.").arg(QFileInfo(m_file).completeBaseName());
    case Purpose::Unlock:
        return tr("The notebook is locked.");
    case Purpose::Create:
        break;
    }
    return tr("A notebook of your own.");
}

QString PassphrasePage::explanation() const {
    if (m_purpose == Purpose::Create)
        return tr("Choose a passphrase: a few words that only you would put together. It is kept "
                  "nowhere. If it is lost, only a recovery code that was made before opens the "
                  "notebook.");
    if (m_purpose == Purpose::Unlock)
        return tr("All that was typed is saved. The passphrase opens it where you left it.");
    return tr("Without it nothing in the file can be read.");
}

QString PassphrasePage::complaint() const {
    return m_complaint->isHidden() ? QString() : m_complaint->text();
}

void PassphrasePage::offerReading(Attempt attempt) {
    m_reading = std::move(attempt);
}

Button *PassphrasePage::readingButton() const {
    return m_read->isHidden() ? nullptr : m_read;
}

void PassphrasePage::explain(const QString &sentence) {
    m_explanation->setText(sentence);
}

void PassphrasePage::offerKeychain(const Keychain &keychain, const QString &name) {
    m_keychain = keychain;
    m_name = name;
    const QPointer<PassphrasePage> self(this);
    m_keychain.look([self](bool isThere) {
        if (self)
            self->m_keychainButton->setVisible(isThere);
    });
}

Button *PassphrasePage::keychainButton() const {
    return m_keychainButton->isHidden() ? nullptr : m_keychainButton;
}

void PassphrasePage::askKeychain() {
    m_keychainButton->setEnabled(false);
    complain({});
    m_first->setFocus();
    const QPointer<PassphrasePage> self(this);
    m_keychain.read(m_name, [self](Keychain::Outcome outcome, const QByteArray &secret) {
        if (!self)
            return;
        self->m_keychainButton->setEnabled(true);
        if (outcome == Keychain::Outcome::Good)
            self->tryWith(self->m_attempt, secret);
        else
            self->complain(tr("The keychain did not give out its key. The passphrase opens the "
                              "notebook."));
    });
}

Button *PassphrasePage::readBackupButton() const {
    return m_readBackup->isHidden() ? nullptr : m_readBackup;
}

Button *PassphrasePage::restoreBackupButton() const {
    return m_restoreBackup->isHidden() ? nullptr : m_restoreBackup;
}

/// The damaged file stays as it is; what there is besides is offered.
bool PassphrasePage::foundRescue(const Error &wrong, const QByteArray &passphrase) {
    Rescue found;
    if (const auto failed = caught([&] { found = m_findRescue(m_file, passphrase); }))
        found = {tr("Its backups could not be looked through: %1").arg(failed->sentence), {}, {}};
    complain(wrong.sentence + u'\n' + found.sentence);
    if (!found.restore)
        return false;
    m_rescue = found;
    m_readBackup->show();
    m_restoreBackup->show();
    m_restoreBackup->setFocus();
    return true;
}

void PassphrasePage::complain(const QString &sentence) {
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
}

void PassphrasePage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    m_first->setFocus(Qt::OtherFocusReason);
}

void PassphrasePage::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape && m_canCancel)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void PassphrasePage::chooseFile() {
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Where the notebook will lie"),
                                                        m_file, tr("Notebooks (*.wellspring)"),
                                                        nullptr, QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty())
        return;
    m_file = chosen.endsWith(u".wellspring"_s) ? chosen : chosen + u".wellspring"_s;
    m_where->setText(QDir::toNativeSeparators(m_file));
    m_strength->setNotebook(QFileInfo(m_file).completeBaseName());
}

void PassphrasePage::go() {
    const QString passphrase = m_first->text();
    if (passphrase.isEmpty()) {
        m_first->setFocus();
        return;
    }
    if (m_second && m_second->text() != passphrase) {
        complain(tr("The two do not match. Nothing was made yet."));
        m_second->clear();
        m_second->setFocus();
        return;
    }
    tryIt(m_attempt);
}

void PassphrasePage::tryIt(const Attempt &attempt) {
    std::optional<Secret> typed;
    if (const auto wrong = caught([&] { typed.emplace(m_first->text().toUtf8()); }))
        return complain(wrong->sentence);
    tryWith(attempt, typed->bytes());
}

/// With what was tried, wherever it came from: a keychain's key stands in no field.
void PassphrasePage::tryAgain(const Attempt &attempt) {
    if (m_tried)
        tryWith(attempt, m_tried->bytes());
    else
        tryIt(attempt);
}

void PassphrasePage::tryWith(const Attempt &attempt, const QByteArray &secret) {
    complain({});
    // Stretching the passphrase into a key takes a moment on purpose; say so before.
    m_go->setWaiting(true);
    const QPointer<PassphrasePage> self(this);
    const Attempt open = attempt;
    // By value: a notebook that opens takes this page away, and its members with it.
    const QString file = m_file;
    std::optional<Secret> tried;
    const std::optional<Error> wrong = caught([&] {
        tried.emplace(QByteArray(secret.constData(), secret.size()));
        open(file, tried->bytes());
    });
    if (!self || !wrong)
        return;
    m_go->setWaiting(false);
    complain(wrong->sentence);
    m_tried.reset();
    if (m_reading && (wrong->kind == Error::Kind::InUse || wrong->kind == Error::Kind::ReadOnly)) {
        m_read->show();
        m_read->setFocus(); // what was tried may be right: nothing is to be given again
        m_tried = std::move(tried);
        return;
    }
    m_first->selectAll();
    m_first->setFocus();
    if (!tried || !m_findRescue || wrong->kind != Error::Kind::Damaged)
        return;
    if (!m_readBackup->isHidden() || foundRescue(*wrong, tried->bytes()))
        m_tried = std::move(tried);
}
