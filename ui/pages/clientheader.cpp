// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clientheader.h"

#include "app/brief/brief.h"
#include "app/domain/picks.h"
#include "app/language.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/wells/wording.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/seal.h"
#include "ui/widgets/stamp.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// What is narrow cuts the meta line first, then the reading, then what they have decided; a name
// only where it is longer than any name needs to be.
constexpr int leastOfName = 14;
constexpr int leastOfWill = 14;

/// Set on a field whose words cannot be kept: they stay until they are put right.
constexpr const char *refused = "refused";

void showWording(InlineEdit &edit, const QString &text, bool isOther) {
    if (isOther || !edit.property(refused).toBool()) {
        edit.setText(text);
        edit.setProblem({});
        edit.setProperty(refused, false);
    }
}

/// "田中 花子" -> 田中, 花子; the ideographic space parts them as well.
std::pair<QString, QString> parted(const QString &typed) {
    const QString name = typed.simplified();
    const qsizetype space = name.indexOf(u' ');
    return space < 0 ? std::pair{name, QString()}
                     : std::pair{name.left(space), name.mid(space + 1)};
}

/// One line, read and typed where it stands.
InlineEdit *lineEdit(Fonts::Role role, const QString &name) {
    auto *edit = new InlineEdit(InlineEdit::Lines::One, role);
    edit->setName(name);
    return edit;
}

} // namespace

ClientHeader::ClientHeader(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_log(context) {
    const Theme &theme = themeOf(this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme.px(metrics::pageMargin), theme.px(14),
                             theme.px(metrics::pageMargin), theme.px(8));
    line->setSpacing(theme.px(16));
    m_seal = new Seal(metrics::sealLarge);
    line->addWidget(m_seal, 0, Qt::AlignVCenter);
    line->addWidget(buildWho(), 1);
    line->addWidget(buildHeld(), 0, Qt::AlignTop);
    // What cannot be kept is not to be typed.
    const bool isReadOnly = m_context.store.isReadOnly();
    for (InlineEdit *edit : {m_name, m_reading, m_call, m_will, m_calling})
        edit->setReadOnly(isReadOnly);
    m_honorific->setEnabled(!isReadOnly);
}

QWidget *ClientHeader::buildWho() {
    const Theme &theme = themeOf(this);
    auto *who = new QWidget;
    auto *rows = new QVBoxLayout(who);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme.px(1));
    auto *names = new QHBoxLayout;
    names->setSpacing(theme.px(12));
    m_name = lineEdit(Fonts::Role::Name, tr("Name, the family name first"));
    m_name->setLeastCharacters(leastOfName);
    names->addWidget(m_name);
    if (m_context.isSample)
        names->addWidget(new Stamp(Stamp::sample()), 0, Qt::AlignVCenter);
    m_other = new PlainLabel({}, Fonts::Role::Body, &Tokens::ink2);
    names->addWidget(m_other);
    m_reading = lineEdit(Fonts::Role::Body, tr("Reading"));
    m_reading->setColor(&Tokens::ink2);
    m_reading->setLeastCharacters(2);
    m_reading->setPlaceholder(tr("reading"));
    names->addWidget(m_reading);
    names->addStretch(1);
    rows->addLayout(names);
    auto *call = new QHBoxLayout;
    call->setSpacing(0);
    m_callBefore = new PlainLabel({}, Fonts::Role::Body, &Tokens::ink);
    m_call = lineEdit(Fonts::Role::Body, tr("How to address them"));
    m_call->setLeastCharacters(leastOfName);
    m_callAfter = new PlainLabel({}, Fonts::Role::Body, &Tokens::ink);
    m_honorific = new Button({}, Button::Kind::Link);
    m_honorific->setColor(&Tokens::ink);
    m_honorific->setToolTip(tr("On papers"));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_callBefore, m_call, m_callAfter, m_honorific})
        call->addWidget(part);
    m_contact = new Button({}, Button::Kind::Link);
    m_contact->setSmall(true);
    m_contact->setSymbol(u"chat"_s);
    m_contact->setHidden(m_context.store.isReadOnly());
    call->addSpacing(theme.px(14));
    call->addWidget(m_contact);
    call->addStretch(1);
    rows->addLayout(call);
    m_meta = new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2);
    m_meta->setElide(Qt::ElideRight);
    // It takes what is left, and is the first to be cut.
    m_meta->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    rows->addWidget(m_meta);
    connect(m_name, &InlineEdit::committed, this, &ClientHeader::saveName);
    connect(m_reading, &InlineEdit::committed, this, &ClientHeader::saveReading);
    connect(m_call, &InlineEdit::committed, this, &ClientHeader::saveCallName);
    connect(m_honorific, &QPushButton::clicked, this, &ClientHeader::chooseHonorific);
    connect(m_contact, &QPushButton::clicked, this, &ClientHeader::noteContact);
    return who;
}

QWidget *ClientHeader::buildHeld() {
    const Theme &theme = themeOf(this);
    auto *held = new QWidget;
    auto *grid = new QGridLayout(held);
    grid->setContentsMargins(0, theme.px(2), 0, 0);
    grid->setHorizontalSpacing(theme.px(10));
    grid->setVerticalSpacing(theme.px(2));
    grid->setColumnStretch(0, 1);
    auto *willLabel = new PlainLabel(tr("Will"), Fonts::Role::Label, &Tokens::ai);
    m_will = lineEdit(Fonts::Role::Lead, tr("Will: what they have decided to do"));
    m_will->setPlaceholder(tr("One line, once it is decided"));
    m_will->setLeastCharacters(leastOfWill);
    m_callingLabel = new PlainLabel(tr("Holds dear"), Fonts::Role::Label, &Tokens::ai);
    m_calling = lineEdit(Fonts::Role::LeadSoft, tr("What they hold dear"));
    m_calling->setColor(&Tokens::ink2);
    grid->addWidget(willLabel, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_will, 0, 2);
    grid->addWidget(m_callingLabel, 1, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_calling, 1, 2);
    connect(m_will, &InlineEdit::committed, this, &ClientHeader::saveWill);
    connect(m_calling, &InlineEdit::committed, this, &ClientHeader::saveCalling);
    return held;
}

void ClientHeader::display(const ClientNotebook &notebook) {
    const bool isOther = m_client.id != notebook.client.id;
    m_client = notebook.client;
    const QDate day = m_context.today();
    const BriefHeader header = brief(notebook, day, m_context.now().time()).header;
    m_seal->setPerson(header.name, header.initial);
    m_seal->setNew(about::lastHeld(notebook, day) == nullptr);
    m_name->setText(header.name);
    m_latinName = header.name != about::originalName(m_client);
    m_other->setText(m_latinName ? about::originalName(m_client) : QString());
    m_other->setVisible(m_latinName);
    m_reading->setText(about::reading(m_client));
    // The call name stands inside a sentence whose order is the language's.
    const QString sentence = tr("Call them “%1”");
    const qsizetype hole = sentence.indexOf(u"%1"_s);
    m_callBefore->setText(sentence.left(hole));
    m_call->setText(about::callName(m_client));
    m_callAfter->setText(sentence.mid(hole + 2));
    m_honorific->setText(kindName(m_client.honorific));
    m_honorific->setAccessibleName(tr("Honorific on papers: %1").arg(m_honorific->text()));
    m_honorific->setVisible(language::isJapanese());
    m_meta->setText(header.meta);
    m_channel = about::messageChannel(notebook, day);
    m_noted = ContactLog::noted(notebook, m_channel, day);
    m_contact->setText(m_noted ? tr("Write what it was about")
                               : tr("Note a contact (%1)").arg(kindName(m_channel)));
    m_contact->setToolTip(
        m_noted ? QString()
                : tr("One click notes it for today; what it was about can be written beside it."));
    showWording(*m_will, header.will, isOther);
    showWording(*m_calling, header.calling, isOther);
    m_calling->setVisible(!header.calling.isEmpty() || m_calling->isEditing());
    m_callingLabel->setVisible(m_calling->isVisibleTo(this));
}

void ClientHeader::save(Client client, const QString &label, const QString &field) {
    attempt(this, [&] {
        m_context.store.save(client, label, u"client/%1/%2"_s.arg(client.id).arg(field));
    });
}

void ClientHeader::saveName(const QString &typed) {
    Client client = m_client;
    if (m_latinName) {
        const QString name = typed.simplified();
        const qsizetype space = name.lastIndexOf(u' ');
        client.romanGiven = space < 0 ? QString() : name.left(space);
        client.romanFamily = name.mid(space + 1);
    } else {
        std::tie(client.family, client.given) = parted(typed);
    }
    if (!client.family.isEmpty())
        save(client, tr("Name"), u"name"_s);
}

void ClientHeader::saveReading(const QString &typed) {
    Client client = m_client;
    std::tie(client.familyReading, client.givenReading) = parted(ReadingFiller::toHiragana(typed));
    save(client, tr("Reading"), u"reading"_s);
}

void ClientHeader::saveCallName(const QString &typed) {
    Client client = m_client;
    client.callName = typed.trimmed();
    save(client, tr("How to address them"), u"call"_s);
}

void ClientHeader::noteContact() {
    if (m_noted != 0)
        m_context.openTab(m_client.id, u"sessions"_s, m_noted);
    else
        m_log.note(this, m_client.id, m_channel);
}

void ClientHeader::chooseHonorific() {
    QMenu menu(this);
    for (const Kind<Honorific> &kind : kinds<Honorific>()) {
        QAction *action = menu.addAction(kindName(kind.value), this, [this, value = kind.value] {
            Client client = m_client;
            client.honorific = value;
            save(client, tr("Honorific"), u"honorific"_s);
        });
        action->setCheckable(true);
        action->setChecked(kind.value == m_client.honorific);
    }
    menu.exec(m_honorific->mapToGlobal(QPoint(0, m_honorific->height())));
}

template <class T>
void ClientHeader::saveWording(InlineEdit &edit, FreshIds<T> &fresh, const QString &text,
                               const QString &label) {
    attempt(this, [&] {
        const std::vector<T> all = m_context.store.of<T>(m_client.id);
        QString problem;
        const wording::Kept kept = wording::save(m_context.store, fresh, all, m_client.id,
                                                 m_context.today(), text, label, &problem);
        edit.setProblem(problem);
        edit.setProperty(refused, kept == wording::Kept::Refused);
        const T *current = wording::newest(all, m_context.today());
        if (kept == wording::Kept::OldStays && current)
            keepWording(edit, current->text, current->since);
    });
}

void ClientHeader::saveWill(const QString &text) {
    saveWording(*m_will, m_freshWill, text, tr("Will"));
}

void ClientHeader::saveCalling(const QString &text) {
    saveWording(*m_calling, m_freshCalling, text, tr("Holds dear"));
}

/// What was said on an earlier day is not erased by emptying the field it is shown in.
void ClientHeader::keepWording(InlineEdit &edit, const QString &text, QDate since) {
    edit.setText(text);
    m_context.tell(tr("The wording of %1 is kept. A new one can be written over it; to remove it, "
                      "open Wells.")
                       .arg(language::wordedDay(since)));
}
