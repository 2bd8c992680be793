// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/keysblock.h"

#include "app/domain/phrases.h"
#include "app/language.h"
#include "app/settings.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/settings/codecard.h"
#include "ui/surroundings.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

KeysBlock::KeysBlock(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_keyring(context.store) {
    build();
}

void KeysBlock::build() {
    const Theme &theme = themeOf(this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme.px(metrics::gap));
    rows->addWidget(new SectionLabel(tr("What opens this notebook")));
    const auto link = [](const QString &text) { return new Button(text, Button::Kind::Link); };
    m_change = link(tr("Change the passphrase"));
    m_makeCode = link(tr("Make a recovery code"));
    m_dropCode = link(tr("Take it away"));
    m_keychain = link(tr("Open with this computer"));
    m_dropKeychains = link(tr("Take all computers away"));
    m_passphrase = addWay(rows, tr("Passphrase"), {m_change});
    m_code = addWay(rows, tr("Recovery code"), {m_makeCode, m_dropCode});
    m_computer = addWay(rows, tr("This computer"), {m_keychain, m_dropKeychains});
    m_computer.row->hide();
    m_older = new PlainLabel(tr("Copies and backups keep their keys: an older one still opens with "
                                "an older passphrase or code."),
                             Fonts::Role::Small, &Tokens::ink2);
    m_older->setWraps(true);
    rows->addWidget(m_older);
    connect(m_change, &QAbstractButton::clicked, this, &KeysBlock::changePassphrase);
    connect(m_makeCode, &QAbstractButton::clicked, this, &KeysBlock::makeCode);
    connect(m_dropCode, &QAbstractButton::clicked, this, &KeysBlock::dropCode);
    connect(m_keychain, &QAbstractButton::clicked, this, &KeysBlock::toggleKeychain);
    connect(m_dropKeychains, &QAbstractButton::clicked, this, &KeysBlock::dropKeychains);
}

KeysBlock::Way KeysBlock::addWay(QVBoxLayout *rows, const QString &title,
                                 const QList<Button *> &buttons) {
    const Theme &theme = themeOf(this);
    Way way;
    way.row = new QWidget;
    way.under = new QVBoxLayout(way.row);
    way.under->setContentsMargins(0, theme.px(2), 0, theme.px(2));
    way.under->setSpacing(theme.px(2));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(20));
    line->addWidget(new PlainLabel(title, Fonts::Role::BodyBold));
    for (Button *button : buttons)
        line->addWidget(button);
    line->addStretch(1);
    way.under->addLayout(line);
    way.words = new PlainLabel({}, Fonts::Role::Body, &Tokens::ink2);
    way.words->setWraps(true);
    way.under->addWidget(way.words);
    rows->addWidget(way.row);
    return way;
}

QString KeysBlock::notebookName() const {
    return QFileInfo(m_context.file).completeBaseName();
}

const Keychain &KeysBlock::keychain() const {
    static const Keychain none = Keychain::none();
    const Surroundings *around = surroundingsOf(parentWidget());
    return around ? around->machine().keychain : none;
}

// --- showing --------------------------------------------------------------------------------

void KeysBlock::display() {
    const Keyring::State state = m_keyring.state();
    const bool canChange = !m_context.store.isReadOnly() && !m_context.isSample;
    m_passphrase.words->setText(
        m_context.isSample
            ? tr("The passphrase of the sample is “sample”. In a notebook of your own you choose "
                 "it.")
            : tr("One try of it costs whoever guesses %1 passes over %2 MiB of memory.")
                  .arg(state.cost.passes)
                  .arg(state.cost.memoryBytes >> 20));
    showCodeWords(state);
    m_makeCode->setText(state.hasRecovery ? tr("Make a new one") : tr("Make a recovery code"));
    m_change->setVisible(canChange);
    m_makeCode->setVisible(canChange);
    m_dropCode->setVisible(canChange && state.hasRecovery);
    showComputer(state);
    if (m_hasKeychain)
        return;
    const QPointer<KeysBlock> self(this);
    keychain().look([self](bool isThere) {
        if (!self || !isThere || self->m_hasKeychain)
            return;
        self->m_hasKeychain = true;
        attempt(self, [self] { self->showComputer(self->m_keyring.state()); });
    });
}

/// While the code is held the card says what to do; afterwards it can only be made anew.
void KeysBlock::showCodeWords(const Keyring::State &state) {
    const QString day = language::fullDate(state.recoveryMade);
    m_code.words->setText(
        !state.hasRecovery
            ? tr("None. Should the passphrase be lost, nothing else opens the notebook.")
        : state.isOnPaper || m_card
            ? tr("Made on %1. It opens the notebook as the passphrase does.").arg(day)
            : tr("Made on %1. Nobody has said that it is on paper: if it is not, make a new one.")
                  .arg(day));
}

void KeysBlock::showComputer(const Keyring::State &state) {
    const bool canChange = !m_context.store.isReadOnly() && !m_context.isSample;
    const bool isOurs = m_hasKeychain && state.keychains > 0 && isKeychainOurs();
    m_computer.row->setVisible(canChange && (m_hasKeychain || state.keychains > 0));
    m_keychain->setVisible(m_hasKeychain);
    m_keychain->setText(isOurs ? tr("Take it away") : tr("Open with this computer"));
    m_dropKeychains->setVisible(state.keychains > (isOurs ? 1 : 0));
    QString words = isOurs ? tr("Its keychain opens the notebook when the program starts. A locked "
                                "one still wants the passphrase.")
                           : tr("Does not open it without the passphrase.");
    if (const int others = state.keychains - (isOurs ? 1 : 0); others > 0)
        words += u' ' + tr("%n other computer(s) can.", nullptr, others);
    m_computer.words->setText(words);
}

Button *KeysBlock::keychainButton() const {
    return m_hasKeychain ? m_keychain : nullptr;
}

CodeCard *KeysBlock::card() const {
    return m_card && !m_card->isHidden() ? m_card : nullptr;
}

QString KeysBlock::passphraseWords() const {
    return m_passphrase.words->text();
}

QString KeysBlock::codeWords() const {
    return m_code.words->text();
}

QString KeysBlock::computerWords() const {
    return m_computer.row->isHidden() ? QString() : m_computer.words->text();
}

bool KeysBlock::isKeychainOurs() const {
    const Surroundings *around = surroundingsOf(parentWidget());
    return m_ourSlot ||
           (around && around->settings() &&
            around->settings()->get(setting::keychains).contains(m_keyring.keychainName()));
}

void KeysBlock::rememberKeychain(bool isOurs) {
    m_ourSlot = isOurs;
    const Surroundings *around = surroundingsOf(parentWidget());
    if (!around || !around->settings())
        return;
    QStringList names = around->settings()->get(setting::keychains);
    names.removeAll(m_keyring.keychainName());
    if (isOurs)
        names << m_keyring.keychainName();
    attempt(this, [&] { around->settings()->keep(setting::keychains, names); });
}

// --- changing -------------------------------------------------------------------------------

void KeysBlock::open(const Way &way, const ProofForm::Words &words, const Work &work) {
    close();
    showCard(false); // one thing at a time; it comes back with the end of the form
    m_form = new ProofForm(words, way.row);
    way.under->addWidget(m_form);
    m_form->show();
    m_form->setFocus(Qt::OtherFocusReason);
    connect(m_form, &ProofForm::cancelled, this, &KeysBlock::close);
    connect(m_form, &ProofForm::given, this, work);
}

void KeysBlock::close() {
    if (!m_form)
        return;
    m_form->forget(); // its deletion may wait
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    showCard(true);
}

void KeysBlock::leave() {
    close();
}

void KeysBlock::showCard(bool isShown) {
    if (!m_card)
        return;
    m_card->setVisible(isShown);
    m_code.words->setContentsMargins(0, 0, 0, isShown ? themeOf(this).px(metrics::gap) : 0);
}

void KeysBlock::dropCard() {
    showCard(false);
    if (m_card)
        m_card->deleteLater();
    m_card = nullptr;
}

void KeysBlock::done(const Work &change, const QString &told, const Work &then) {
    const QPointer<KeysBlock> self(this);
    if (m_form)
        m_form->setBusy(true);
    std::optional<Error> unconfirmed;
    const std::optional<Error> wrong = caught([&] {
        try {
            change();
        } catch (const Keyring::Unconfirmed &error) {
            unconfirmed = error;
        }
        if (then)
            then();
    });
    if (!self)
        return;
    if (wrong) {
        if (m_form)
            m_form->complain(wrong->sentence);
        return;
    }
    close();
    attempt(this, [this] { display(); });
    if (unconfirmed)
        attempt(this, [&] { throw Error(*unconfirmed); });
    else
        m_context.tell(told);
}

void KeysBlock::changePassphrase() {
    open(m_passphrase,
         {tr("The file is written anew, so that the old passphrase no longer opens it. Copies and "
             "backups made before still open with the old one."),
          tr("Change the passphrase"), true, notebookName()},
         [this] {
             done(
                 [this] {
                     const Surroundings *around = surroundingsOf(this);
                     m_keyring.changePassphrase(m_form->givenProof(), m_form->givenFresh(),
                                                around ? std::optional(around->machine().cost())
                                                       : std::nullopt);
                 },
                 tr("The passphrase was changed. Copies and backups made before still open with "
                    "the old one."));
             if (!m_form)
                 m_change->setFocus();
         });
}

void KeysBlock::makeCode() {
    const bool replaces = m_keyring.state().hasRecovery;
    open(m_code,
         {replaces ? tr("The sheet made before then no longer opens the notebook; copies and "
                        "backups made before still open with it.")
                   : tr("Eight groups of digits on paper, which open the notebook on the day its "
                        "passphrase is lost."),
          tr("Make the code"),
          false,
          {}},
         [this] {
             const QString code = Keyring::freshCode();
             const QDate today = m_context.today();
             done([&] { m_keyring.setRecoveryCode(m_form->givenProof(), code, today); },
                  tr("A recovery code was made. Put it on paper before you go on."));
             if (m_form) // refused
                 return;
             showCode(code, today);
         });
}

void KeysBlock::showCode(const QString &code, QDate today) {
    dropCard(); // of one that opens nothing any more
    m_card = new CodeCard(code, notebookName(), today, m_code.row);
    m_code.under->addWidget(m_card);
    showCard(true);
    m_card->setFocus(Qt::OtherFocusReason);
    attempt(this, [this] { showCodeWords(m_keyring.state()); });
    connect(m_card, &CodeCard::done, this, [this] {
        attempt(this, [this] {
            m_keyring.confirmOnPaper();
            dropCard();
            showCodeWords(m_keyring.state());
        });
        m_makeCode->setFocus();
    });
}

void KeysBlock::dropCode() {
    open(m_code,
         {tr("The printed sheet then opens nothing but copies and backups made before."),
          tr("Take it away"),
          false,
          {}},
         [this] {
             done([this] { m_keyring.dropRecoveryCode(m_form->givenProof()); },
                  tr("The recovery code no longer opens the notebook. Copies and backups made "
                     "before still open with it."),
                  [this] { dropCard(); });
         });
}

void KeysBlock::toggleKeychain() {
    if (isKeychainOurs() && m_keyring.state().keychains > 0)
        open(m_computer,
             {tr("This computer then wants the passphrase."), tr("Take it away"), false, {}},
             [this] { takeFromKeychain(); });
    else
        open(m_computer,
             {tr("A random key is put into this computer's keychain. Whoever can open that, can "
                 "open the notebook; the passphrase goes on opening it, too."),
              tr("Open with this computer"),
              false,
              {}},
             [this] { addKeychain(); });
}

/// First into the keychain: a key that is only in the notebook would be of no use. It may never
/// answer; then nothing has changed, and what waits for it holds nothing that opens the notebook.
void KeysBlock::addKeychain() {
    if (const auto wrong = caught([this] { m_keyring.prove(m_form->givenProof()); }))
        return m_form->complain(wrong->sentence);
    m_form->setBusy(true, tr("Waiting for the keychain. Until it answers nothing is changed."));
    const QByteArray secret = Keyring::keychainSecret();
    const QString name = m_keyring.keychainName();
    const QPointer<KeysBlock> self(this);
    const QPointer<ProofForm> asked(m_form);
    const TakeBack takeBack{keychain(), name, secret, self, ++m_writes};
    keychain().write(name, secret, [=](Keychain::Outcome outcome, const QByteArray &) {
        if (!self || !asked || self->m_form != asked) // given up meanwhile
            return takeBack();
        if (outcome != Keychain::Outcome::Good)
            return asked->complain(tr("The keychain did not take the key. Nothing was changed."));
        self->done(
            [&] {
                try {
                    self->m_keyring.addKeychain(asked->givenProof(), secret,
                                                self->m_context.today());
                } catch (const Keyring::Unconfirmed &) {
                    throw;
                } catch (const Error &) {
                    takeBack();
                    throw;
                }
            },
            tr("This computer's keychain opens the notebook from now on."),
            [&] { self->rememberKeychain(true); });
    });
}

/// What a try left in the keychain that came to nothing; but not what a later one put in its place,
/// in this page or in one that came after a lock.
void KeysBlock::TakeBack::operator()() const {
    const TakeBack all = *this;
    keychain.read(name, [all](Keychain::Outcome outcome, const QByteArray &there) {
        const bool isLast = !all.block || all.block->m_writes == all.write;
        if (isLast && outcome == Keychain::Outcome::Good && there == all.secret)
            all.keychain.remove(all.name, [](Keychain::Outcome, const QByteArray &) {});
    });
}

void KeysBlock::takeFromKeychain() {
    m_form->setBusy(true, tr("Waiting for the keychain. Until it answers nothing is changed."));
    const QString name = m_keyring.keychainName();
    const QPointer<KeysBlock> self(this);
    const QPointer<ProofForm> asked(m_form);
    const Keychain used = keychain();
    used.read(name, [=](Keychain::Outcome outcome, const QByteArray &secret) {
        if (!self || !asked || self->m_form != asked)
            return;
        if (outcome == Keychain::Outcome::Refused)
            return asked->complain(tr("The keychain did not answer for its key. Nothing was "
                                      "changed; “Take all computers away” needs no keychain."));
        self->done(
            [&] {
                if (outcome == Keychain::Outcome::Good)
                    self->m_keyring.dropKeychain(asked->givenProof(), secret);
                else // it lost its key; there is none to take away
                    self->m_keyring.prove(asked->givenProof());
            },
            tr("This computer no longer opens the notebook without its passphrase."),
            [&] {
                self->rememberKeychain(false);
                used.remove(name, [](Keychain::Outcome, const QByteArray &) {});
            });
    });
}

void KeysBlock::dropKeychains() {
    open(m_computer,
         {tr("No computer then opens the notebook without its passphrase."),
          tr("Take all computers away"),
          false,
          {}},
         [this] {
             done([this] { m_keyring.dropKeychain(m_form->givenProof(), {}); },
                  tr("No computer opens the notebook without its passphrase any more."),
                  [this] {
                      rememberKeychain(false);
                      keychain().remove(m_keyring.keychainName(),
                                        [](Keychain::Outcome, const QByteArray &) {});
                  });
         });
}
