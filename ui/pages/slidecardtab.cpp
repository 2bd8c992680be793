// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/slidecardtab.h"

#include "app/language.h"
#include "ui/delegates/clientdelegate.h"
#include "ui/guard.h"
#include "ui/pages/block.h"
#include "ui/widgets/access.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sentencelabel.h"
#include "ui/widgets/symbol.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

/// The last energies as the client list draws them, larger.
class Sparkline : public QWidget {
public:
    Sparkline() { setAccessibleRole(this, QAccessible::Graphic); }
    void setValues(const QList<double> &values) {
        m_values = values;
        update();
    }
    QSize sizeHint() const override { return {themeOf(this).px(146), themeOf(this).px(44)}; }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        ClientDelegate::paintSpark(painter, rect(), m_values, true, themeOf(this));
    }

private:
    QList<double> m_values;
};

namespace {

constexpr int keyWidth = 118; ///< the labels at the left
constexpr int inset = 14;     ///< how far the tinted block reaches out on both sides
constexpr int rowRoom = 10;   ///< above and below a row's words

/// The sheet and the tinted block on it: rounded grounds.
class Ground : public QWidget {
public:
    Ground(Theme::Color fill, Theme::Color border, qreal radius)
        : m_fill(fill), m_border(border), m_radius(radius) {}

protected:
    void paintEvent(QPaintEvent *) override {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_border ? QPen(theme.color(m_border), 1) : QPen(Qt::NoPen));
        painter.setBrush(theme.color(m_fill));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_radius, m_radius);
    }

private:
    Theme::Color m_fill;
    Theme::Color m_border;
    qreal m_radius;
};

void growsDown(QWidget *widget) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
}

PlainLabel *words(Fonts::Role role, Theme::Color color = &Tokens::ink) {
    auto *label = new PlainLabel({}, role, color);
    label->setWraps(true);
    return label;
}

/// A part of the sheet under a hairline, which goes with it.
class Part : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const int side = themeOf(this).px(inset);
        painter.fillRect(side, 0, width() - 2 * side, 1, themeOf(this).color(&Tokens::rule2));
    }
};

/// A label at the left and what belongs to it at the right.
QWidget *rowOf(const QString &key, QLayout *value, int room = rowRoom, bool isRuled = true) {
    QWidget *row = isRuled ? new Part : new QWidget;
    const Theme &theme = themeOf(row);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme.px(inset), theme.px(room), theme.px(inset), theme.px(room));
    line->setSpacing(0);
    auto *label = new PlainLabel(key, Fonts::Role::Label, &Tokens::ai);
    label->setWraps(true);
    label->setFixedWidth(theme.px(keyWidth) - metrics::gapWide);
    label->setContentsMargins(0, room == rowRoom ? 1 : 4, 0,
                              0); // on the first line of what is beside it
    line->addWidget(label, 0, Qt::AlignTop);
    line->addSpacing(metrics::gapWide);
    line->addLayout(value, 1);
    growsDown(row);
    return row;
}

QVBoxLayout *columnOf(const QList<QWidget *> &parts) {
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (QWidget *part : parts)
        column->addWidget(part);
    return column;
}

/// What is done already: a tick and its words, in the place of the button.
QWidget *doneMark(PlainLabel *&label) {
    auto *mark = new QWidget;
    auto *line = new QHBoxLayout(mark);
    line->setContentsMargins(0, 0, metrics::gap, 0);
    line->setSpacing(metrics::gap);
    line->addWidget(new Symbol(u"check"_s, &Tokens::matsu));
    label = new PlainLabel({}, Fonts::Role::Body, &Tokens::ink2);
    line->addWidget(label);
    return mark;
}

/// Saves what is not there yet, not even among what waits to be written: a second try after a
/// failed one is the same row.
template <class T, class Same>
void saveOnce(Store::Batch &batch, const T &row, const Same &isSame) {
    const std::vector<T> known = batch.where(&T::client, row.client);
    if (std::none_of(known.begin(), known.end(), isSame))
        batch.save(row);
}

/// Words that stand alone where there are none are left out.
void tell(PlainLabel *label, const QString &text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

SlideCardTab::SlideCardTab(Context &with, QWidget *parent)
    : Tab(with, parent), m_stack(new QStackedWidget) {
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_stack);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const Theme &theme = themeOf(this);
    const int side = theme.px(metrics::pageMargin);
    column->setContentsMargins(side, theme.px(12), side, theme.px(10));
    column->addWidget(makeSheet());
    column->addStretch(1);
    m_stack->addWidget(new PageScroll(content));
    m_none = new EmptyView(tr("No signs of a slide now."),
                           tr("A break that was planned counts against nobody.\n"
                              "What is noted stands in the notebook."),
                           tr("Open brief"));
    m_stack->addWidget(m_none);
    connect(m_none->button(), &QPushButton::clicked, this,
            [this] { context.openBrief(m_notebook.client.id); });
}

QWidget *SlideCardTab::makeSheet() {
    auto *sheet = new Ground(&Tokens::raised, &Tokens::edge, metrics::radiusPalette);
    const Theme &theme = themeOf(this);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(10));
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeQuestions());
    for (QWidget *part : {makeHappened(), makeWords(), makePlan(), makeRestart(), makeActions()})
        column->addWidget(part);
    growsDown(sheet);
    return sheet;
}

QWidget *SlideCardTab::makeHead() {
    auto *head = new QWidget;
    const Theme &theme = themeOf(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(theme.px(inset), 0, theme.px(inset), theme.px(12));
    line->setSpacing(theme.px(12));
    line->addWidget(new Symbol(u"slide"_s, &Tokens::kaki, nullptr, 20), 0, Qt::AlignTop);
    m_title = words(Fonts::Role::TitleSmall);
    line->addWidget(m_title, 1);
    m_date = new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2);
    line->addWidget(m_date, 0, Qt::AlignBottom);
    growsDown(head);
    return head;
}

/// What the consultant asks themselves, and then the person.
QWidget *SlideCardTab::makeQuestions() {
    auto *ground = new Ground(&Tokens::tint, nullptr, metrics::radiusBand);
    const Theme &theme = themeOf(this);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, theme.px(6), 0, theme.px(6));
    column->setSpacing(0);
    m_toSelf = words(Fonts::Role::Lead);
    column->addWidget(rowOf(tr("First, yourself"), columnOf({m_toSelf}), 6, false));
    m_toThem = words(Fonts::Role::Lead);
    m_toThem->setWraps(false);
    m_places = new Button(tr("Places to refer to"), Button::Kind::Link);
    m_places->setCheckable(true);
    m_places->setObjectName(u"cardPlaces"_s);
    auto *first = new QWidget;
    auto *flow = new FlowRow(first, theme.px(12));
    flow->addWidget(m_toThem);
    flow->addWidget(m_places);
    growsDown(first);
    m_referrals = new InlineEdit(InlineEdit::Lines::Many);
    m_referrals->setName(tr("Places to refer to, one a line"));
    m_referrals->setPlaceholder(
        tr("One a line: a doctor, a helpline, a counselling room. The same list for everybody."));
    m_referrals->setReadOnly(context.store.isReadOnly());
    m_referrals->hide();
    column->addWidget(rowOf(tr("Then, them"), columnOf({first, m_referrals}), 6, false));
    connect(m_places, &QAbstractButton::toggled, m_referrals, &QWidget::setVisible);
    connect(m_referrals, &InlineEdit::committed, this, &SlideCardTab::saveReferrals);
    growsDown(ground);
    return ground;
}

QWidget *SlideCardTab::makeHappened() {
    const Theme &theme = themeOf(this);
    m_happened = words(Fonts::Role::Body);
    m_values = new SentenceLabel;
    m_spark = new Sparkline;
    m_spark->setFixedSize(m_spark->sizeHint());
    m_sparkFrom = new PlainLabel({}, Fonts::Role::Axis, &Tokens::ink3);
    m_sparkTo = new PlainLabel({}, Fonts::Role::Axis, &Tokens::ink3);
    m_sparkPlace = new QWidget;
    auto *chart = new QVBoxLayout(m_sparkPlace);
    chart->setContentsMargins(0, 0, 0, 0);
    chart->setSpacing(0);
    chart->addWidget(m_spark);
    auto *days = new QHBoxLayout;
    days->addWidget(m_sparkFrom);
    days->addStretch(1);
    days->addWidget(m_sparkTo);
    chart->addLayout(days);
    auto *both = new QHBoxLayout;
    both->setSpacing(theme.px(20));
    both->addLayout(columnOf({m_happened, m_values}), 1);
    both->addWidget(m_sparkPlace, 0, Qt::AlignTop);
    return rowOf(tr("What happened"), both, rowRoom, false);
}

QWidget *SlideCardTab::makeWords() {
    m_words = words(Fonts::Role::Quote);
    m_words->setHangs(true);
    m_wordsWhen = words(Fonts::Role::Small, &Tokens::ink2);
    m_wordsHint = words(Fonts::Role::Body, &Tokens::ink2);
    return rowOf(tr("Words at the well"), columnOf({m_words, m_wordsWhen, m_wordsHint}));
}

QWidget *SlideCardTab::makePlan() {
    m_plan = new SentenceLabel;
    m_brake = words(Fonts::Role::Small, &Tokens::ink2);
    m_planHint = words(Fonts::Role::Body, &Tokens::ink2);
    m_planOpen = new Button(tr("Open goals"), Button::Kind::Link);
    connect(m_planOpen, &QPushButton::clicked, this,
            [this] { context.openTab(m_card.client, u"goals"_s, m_card.goal); });
    auto *column = columnOf({m_plan, m_brake, m_planHint});
    column->addWidget(m_planOpen, 0, Qt::AlignLeft);
    return rowOf(tr("How the plan did"), column);
}

QWidget *SlideCardTab::makeRestart() {
    const Theme &theme = themeOf(this);
    m_restart = words(Fonts::Role::Body);
    m_restartNote = words(Fonts::Role::Small, &Tokens::ink2);
    m_promise = new Button({}, Button::Kind::Plain);
    m_restartOpen = new Button(tr("Open goals"), Button::Kind::Link);
    m_restartOpen->setAccessibleName(tr("Open goals to choose the smallest restart"));
    QWidget *promised = doneMark(m_promised);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(20));
    auto *left = columnOf({m_restart, m_restartNote});
    left->addWidget(m_restartOpen, 0, Qt::AlignLeft);
    line->addLayout(left, 1);
    line->addWidget(m_promise, 0, Qt::AlignVCenter);
    line->addWidget(promised, 0, Qt::AlignVCenter);
    connect(m_promise, &QPushButton::clicked, this, &SlideCardTab::promiseRestart);
    connect(m_restartOpen, &QPushButton::clicked, this,
            [this] { context.openTab(m_card.client, u"goals"_s, m_card.goal); });
    return rowOf(tr("The smallest restart"), line);
}

QWidget *SlideCardTab::makeActions() {
    auto *row = new Part;
    const Theme &theme = themeOf(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme.px(inset), theme.px(rowRoom), theme.px(inset), theme.px(4));
    line->setSpacing(theme.px(12));
    auto *buttons = new QWidget;
    auto *flow = new FlowRow(buttons, theme.px(10));
    m_contact = new Button({}, Button::Kind::Primary);
    m_ask = new Button({}, Button::Kind::Plain);
    m_break = new Button({}, Button::Kind::Link);
    m_contacted = doneMark(m_contactedText);
    m_asked = doneMark(m_askedText);
    for (QWidget *one : {static_cast<QWidget *>(m_contact), m_contacted,
                         static_cast<QWidget *>(m_ask), m_asked, static_cast<QWidget *>(m_break)})
        flow->addWidget(one);
    growsDown(buttons);
    line->addWidget(buttons, 1);
    m_closing = new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2);
    line->addWidget(m_closing, 0, Qt::AlignVCenter);
    const bool canWrite = !context.store.isReadOnly();
    for (Button *button : {m_contact, m_ask, m_break, m_promise})
        button->setEnabled(canWrite);
    m_contact->setObjectName(u"cardContact"_s);
    m_ask->setObjectName(u"cardAsk"_s);
    m_break->setObjectName(u"cardBreak"_s);
    m_promise->setObjectName(u"cardPromise"_s);
    connect(m_contact, &QPushButton::clicked, this, &SlideCardTab::markContact);
    connect(m_ask, &QPushButton::clicked, this, &SlideCardTab::askNextTime);
    connect(m_break, &QPushButton::clicked, this, &SlideCardTab::planBreak);
    growsDown(row);
    return row;
}

// --- showing --------------------------------------------------------------------------------

void SlideCardTab::display(const ClientNotebook &notebook) {
    const bool isOther = m_notebook.client.id != notebook.client.id;
    m_notebook = notebook;
    m_card = slideCard(notebook, context.today());
    m_stack->setCurrentIndex(m_card.isEmpty() ? 1 : 0);
    if (m_card.isEmpty())
        return;
    if (isOther) {
        m_places->setChecked(false);
        m_values->setOpen(false);
        static_cast<PageScroll *>(m_stack->widget(0))->toTop();
    }
    m_title->setText(m_card.title);
    m_date->setText(m_card.dateText);
    m_toSelf->setText(m_card.toSelf.join(u'\n'));
    m_toThem->setText(m_card.toThem);
    m_referrals->setText(context.store.me().referrals);
    m_happened->setText(m_card.happened.plain());
    m_values->setSentence(Sentence::of(u"%1"_s, {m_card.values}));
    m_values->setDetails(m_card.details);
    QList<double> values;
    for (const ForClient::Point &point : m_card.spark)
        values << point.value;
    m_spark->setValues(values);
    m_spark->setAccessibleName(m_card.details);
    m_sparkFrom->setText(values.size() > 1 ? m_card.sparkFrom : QString());
    m_sparkTo->setText(m_card.sparkTo);
    m_sparkPlace->setVisible(!values.isEmpty());
    showPlan();
    showActions();
}

void SlideCardTab::showPlan() {
    tell(m_words, m_card.words.id == 0 ? QString() : language::quoted(m_card.words.text));
    tell(m_wordsWhen, m_card.words.id == 0 ? QString() : m_card.words.when);
    tell(m_wordsHint, m_card.wordsHint);
    m_plan->setSentence(m_card.planText);
    m_plan->setVisible(!m_card.planText.isEmpty());
    tell(m_brake, m_card.brakeText);
    tell(m_planHint, m_card.planHint);
    m_planOpen->setVisible(!m_card.planHint.isEmpty());
    m_plan->parentWidget()->setVisible(m_card.goal != 0);
    tell(m_restart, m_card.restart.isEmpty() ? m_card.restartHint : m_card.restart);
    m_restart->setColor(m_card.restart.isEmpty() ? &Tokens::ink2 : &Tokens::ink);
    tell(m_restartNote, m_card.restartNote);
    m_restartOpen->setVisible(!m_card.restartHint.isEmpty());
    m_promise->setText(m_card.promiseText);
    m_promise->setVisible(!m_card.promiseText.isEmpty());
    m_promised->setText(m_card.promisedText);
    m_promised->parentWidget()->setVisible(!m_card.promisedText.isEmpty());
    m_restart->parentWidget()->setVisible(m_card.goal != 0);
}

void SlideCardTab::showActions() {
    m_contact->setText(m_card.contactText);
    m_contact->setVisible(!m_card.isContacted);
    m_contactedText->setText(m_card.contactText);
    m_contacted->setVisible(m_card.isContacted);
    m_ask->setText(m_card.sessionText);
    m_ask->setVisible(!m_card.sessionText.isEmpty());
    m_askedText->setText(m_card.askedText);
    m_asked->setVisible(!m_card.askedText.isEmpty());
    m_break->setText(m_card.pauseText);
    m_break->setToolTip(m_card.pauseNote);
    m_closing->setText(m_card.closing);
}

void SlideCardTab::commit() {
    if (m_referrals->isEditing())
        m_referrals->commit();
}

bool SlideCardTab::tells(const QString &table) {
    return table == u"contact"_s || table == u"line"_s || table == u"pause"_s ||
           table == u"promise"_s || table == u"me"_s;
}

// --- writing --------------------------------------------------------------------------------

void SlideCardTab::saveReferrals(const QString &text) {
    attempt(this, [&] {
        Me me = context.store.me();
        me.referrals = text.trimmed();
        context.store.save(me, tr("Places to refer to"), u"me/referrals"_s);
    });
}

void SlideCardTab::write(const QString &label, const QString &done,
                         const std::function<void(Store::Batch &)> &work) {
    if (attempt(this, [&] { context.store.write(label, work); }))
        context.offerUndo(done);
}

void SlideCardTab::markContact() {
    write(tr("Contact"), tr("The contact is noted."),
          [row = cardrows::contact(m_card, context.today())](Store::Batch &batch) {
              saveOnce(batch, row, [&](const Contact &one) {
                  return one.date == row.date && one.by == row.by && one.channel == row.channel;
              });
          });
}

void SlideCardTab::askNextTime() {
    write(tr("Question for the next session"), tr("It stands in the notes of the next session."),
          [row = cardrows::question(m_card, m_notebook)](Store::Batch &batch) {
              saveOnce(batch, row, [&](const Line &one) {
                  return one.session == row.session && one.text == row.text;
              });
          });
}

void SlideCardTab::planBreak() {
    write(tr("Planned break"), tr("A planned break is noted, %1.").arg(m_card.pauseNote),
          [row = cardrows::pause(m_card)](Store::Batch &batch) {
              saveOnce(batch, row,
                       [&](const Pause &one) { return one.from == row.from && one.to == row.to; });
          });
}

void SlideCardTab::promiseRestart() {
    write(tr("Smallest restart"), tr("The smallest restart stands among the promises."),
          [row = cardrows::promise(m_card, context.today())](Store::Batch &batch) {
              saveOnce(batch, row, [&](const Promise &one) {
                  return one.owes == row.owes && one.text == row.text &&
                         one.state == PromiseState::Open;
              });
          });
}
