// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sending/replysheet.h"

#include "app/brief/replyfact.h"
#include "app/domain/phrases.h"
#include "app/domain/picks.h"
#include "app/plaintext.h"
#include "app/store/store.h"
#include "ui/context.h"
#include "ui/guard.h"
#include "ui/pages/sending/sheetframe.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/notebookstyle.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/tickslider.h"

#include <QFrame>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 560, pasteHeight = 76;

/// The field's own edge; several lines have none by themselves.
class Edged : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = themeOf(this);
        paintBox(painter, rect(), metrics::radiusField, theme.color(&Tokens::paper),
                 theme.color(&Tokens::edge));
    }
};

QString figure(std::optional<int> value) {
    return value ? QString::number(*value) : u"\u2013"_s;
}

std::optional<int> lastOf(const ClientNotebook &notebook, std::optional<int> CheckIn::*member) {
    std::optional<int> last;
    for (const CheckIn &row : notebook.checkIns) // by date
        if (row.*member)
            last = row.*member;
    return last;
}

} // namespace

ReplySheet::ReplySheet(Context &context, QWidget *window)
    : Veil(window, Keys::Held), m_context(context) {
    setAccessibleName(tr("Read a reply"));
    passKeys({QKeySequence(u"Ctrl+L"_s), QKeySequence(u"Ctrl+Q"_s)});
    const auto head = sheetframe::begin(sheet(), u"chat"_s, tr("Read a reply"));
    m_from = head.who;
    head.column->addWidget(makeBody(), 1);
    head.column->addWidget(makeFoot());
    connect(m_text, &QTextEdit::textChanged, this, &ReplySheet::readText);
    connect(m_text, &TextField::composed, this, &ReplySheet::readText);
    connect(m_text, &TextField::givenUp, this, &ReplySheet::close);
    for (TickSlider *slider : {m_energy, m_pull})
        connect(slider, &TickSlider::answered, this, &ReplySheet::follow);
    connect(m_day, &DateEdit::dateCommitted, this, &ReplySheet::follow);
}

TickSlider *ReplySheet::addNumber(QHBoxLayout *line, const QString &name, bool isEnergy) {
    const Theme &theme = themeOf(this);
    line->addWidget(new PlainLabel(name, Fonts::Role::Body, &Tokens::ink2));
    auto *slider =
        new TickSlider(name, isEnergy ? TickSlider::Handle::Circle : TickSlider::Handle::Square,
                       isEnergy ? &Tokens::energy : &Tokens::pull);
    auto *value = new PlainLabel(figure({}), Fonts::Role::Number, &Tokens::ink);
    value->setFixedWidth(theme.px(26));
    line->addWidget(slider);
    line->addWidget(value);
    (isEnergy ? m_energyFigure : m_pullFigure) = value;
    return slider;
}

QWidget *ReplySheet::makeBody() {
    const Theme &theme = themeOf(this);
    auto *body = new QWidget(sheet());
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(14));
    column->setSpacing(theme.px(10));
    auto *edge = new Edged;
    auto *inner = new QVBoxLayout(edge);
    inner->setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6));
    m_text = new TextField;
    m_text->setAccessibleName(tr("Their reply"));
    m_text->setPlaceholderText(tr("Paste what they wrote"));
    m_text->setRole(Fonts::Role::Body);
    m_text->setFixedHeight(theme.px(pasteHeight));
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    inner->addWidget(m_text);
    column->addWidget(edge);
    m_read = new PlainLabel({}, Fonts::Role::BodyBold, &Tokens::ink);
    m_read->setWraps(true);
    column->addWidget(m_read);
    auto *energy = new QHBoxLayout;
    energy->setSpacing(theme.px(8));
    m_energy = addNumber(energy, tr("Energy"), true);
    energy->addStretch(1);
    m_pull = addNumber(energy, tr("Pull"), false);
    column->addLayout(energy);
    auto *day = new QHBoxLayout;
    day->setSpacing(theme.px(8));
    day->addWidget(new PlainLabel(tr("Day"), Fonts::Role::Body, &Tokens::ink2));
    m_day = new DateEdit([this] { return m_context.today(); }, days::Lean::Back, Fonts::Role::Body);
    m_day->setName(tr("Day of the reply"));
    m_day->setRequired(true);
    day->addWidget(m_day);
    day->addStretch(1);
    column->addLayout(day);
    return body;
}

SheetFoot *ReplySheet::makeFoot() {
    m_save = new Button(tr("Keep as a check-in"), Button::Kind::Primary, sheet());
    m_save->setHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_foot = new SheetFoot({m_save}, sheet());
    connect(m_save, &QAbstractButton::clicked, this, &ReplySheet::save);
    connect(m_foot, &SheetFoot::closeWanted, this, &ReplySheet::close);
    return m_foot;
}

// --- reading --------------------------------------------------------------------------------

void ReplySheet::open(Id client) {
    m_notebook = m_context.store.notebook(client);
    m_checkIn = m_contact = 0;
    m_who = about::nameWithSan(m_notebook.client);
    m_from->setText(tr("from %1").arg(m_who));
    m_reply = {};
    m_text->setText({});
    m_energy->setAnswer({});
    m_pull->setAnswer({});
    m_energy->setLast(lastOf(m_notebook, &CheckIn::energy));
    m_pull->setLast(lastOf(m_notebook, &CheckIn::pull));
    m_day->setDate(m_context.today());
    readText();
    say(tr("Nothing is kept until you say so."));
    rise();
    m_text->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT openChanged();
}

void ReplySheet::close() {
    m_text->setText({}); // what was not kept stays nowhere
    Veil::close();
    Q_EMIT openChanged();
}

QString ReplySheet::understood() const {
    return m_read->text();
}

QString ReplySheet::note() const {
    return m_foot->note();
}

/// Reads again; a number put right by hand stays as long as the text says the same.
void ReplySheet::readText() {
    const QString text = m_text->text();
    const Reply found = readReply(text);
    if (found != m_reply) {
        m_reply = found;
        m_energy->setAnswer(found.energy);
        m_pull->setAnswer(found.pull);
    }
    if (text.trimmed().isEmpty())
        m_read->setText(tr("The numbers in it are read, and shown here first."));
    else if (found.energy && found.pull)
        m_read->setText(tr("Read: energy %1, pull %2.").arg(*found.energy).arg(*found.pull));
    else if (found.energy)
        m_read->setText(tr("Read: energy %1.").arg(*found.energy));
    else if (found.pull)
        m_read->setText(tr("Read: pull %1.").arg(*found.pull));
    else
        m_read->setText(tr("No number from 0 to 10 was found in it. It can be set below."));
    follow();
    if (isOpen())
        placeAnew();
}

void ReplySheet::follow() {
    m_energyFigure->setText(figure(m_energy->answer()));
    m_pullFigure->setText(figure(m_pull->answer()));
    m_save->setEnabled(m_energy->answer() || m_pull->answer());
}

void ReplySheet::say(const QString &sentence, bool isWrong) {
    m_foot->say(sentence, isWrong);
}

void ReplySheet::place() {
    const Theme &theme = themeOf(this);
    const int width = qMin(theme.px(wide), this->width() - 32);
    sheet()->setFixedWidth(width);
    sheet()->layout()->activate();
    const int asked = sheet()->layout()->hasHeightForWidth()
                          ? sheet()->layout()->totalHeightForWidth(width)
                          : sheet()->layout()->totalSizeHint().height();
    const int height = qMin(asked, this->height() - 48);
    const int top = qMin(this->height() * 16 / 100, (this->height() - height) / 2);
    sheet()->setGeometry((this->width() - width) / 2, top, width, height);
}

void ReplySheet::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->accept();
        save();
        return;
    }
    Veil::keyPressEvent(event);
}

// --- keeping --------------------------------------------------------------------------------

/// What an input method still composes, and a day being typed.
void ReplySheet::commitTyping() {
    if (m_text->isComposing())
        QGuiApplication::inputMethod()->commit();
    m_day->leave();
}

QString ReplySheet::wrongWith(const CheckIn &checkIn) const {
    if (!checkIn.energy && !checkIn.pull)
        return tr("There is no number yet: nothing was kept.");
    if (m_day->isUnreadable() || !checkIn.date.isValid())
        return tr("That is no day: nothing was kept.");
    if (checkIn.date > m_context.today())
        return tr("That day is still to come: nothing was kept.");
    const Problems found = problems(checkIn);
    return found.empty() ? QString() : found.front().text;
}

bool ReplySheet::save() {
    commitTyping();
    CheckIn checkIn;
    checkIn.client = m_notebook.client.id;
    checkIn.date = m_day->date();
    checkIn.energy = m_energy->answer();
    checkIn.pull = m_pull->answer();
    checkIn.note = plaintext::lines(m_text->text()).trimmed();
    if (const QString wrong = wrongWith(checkIn); !wrong.isEmpty()) {
        say(wrong, true);
        return false;
    }
    QString fact;
    const auto error = caught([&] {
        if (m_checkIn == 0) { // a second try is the same rows
            m_checkIn = m_context.store.freshId();
            m_contact = m_context.store.freshId();
        }
        checkIn.id = m_checkIn;
        Contact contact;
        contact.id = m_contact;
        contact.client = checkIn.client;
        contact.date = checkIn.date;
        contact.channel = about::messageChannel(m_notebook, m_context.today());
        contact.by = Side::Client;
        m_context.store.write(tr("Reply"), [&](Store::Batch &batch) {
            batch.save(checkIn);
            batch.save(contact);
        });
        fact = replyFact(m_context.store.notebook(checkIn.client), checkIn.id, m_context.today());
    });
    if (error) {
        say(error->sentence, true);
        return false;
    }
    close();
    m_context.offerUndo(fact.isEmpty() ? tr("The reply is kept.")
                                       : tr("The reply is kept.") + phrases::gap() + fact);
    return true;
}
