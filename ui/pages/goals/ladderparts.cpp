// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/ladderparts.h"

#include "app/brief/verdicts.h"
#include "app/domain/measures/readiness.h"
#include "app/language.h"
#include "ui/guard.h"
#include "ui/pages/goals/dayanswers.h"
#include "ui/pages/rows.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/sentencelabel.h"
#include "ui/widgets/tickslider.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

QString signedLevel(int level) {
    return level > 0 ? u"+%1"_s.arg(level) : level < 0 ? u"\u2212%1"_s.arg(-level) : u"0"_s;
}

/// The number of a level; pressing it says that the goal stands there.
class LevelButton final : public QAbstractButton {
public:
    LevelButton(int level, QWidget *parent) : QAbstractButton(parent), m_level(level) {
        setText(signedLevel(level));
        setCheckable(true);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setProperty("focusInside", true);
    }
    QSize sizeHint() const override {
        const Theme &theme = themeOf(this);
        return {theme.px(34), theme.px(24)};
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = themeOf(this);
        const Tokens &tokens = theme.tokens();
        if (hasFocus() || (underMouse() && isEnabled())) {
            painter.setPen(QPen(hasFocus() ? tokens.ai : tokens.edge, hasFocus() ? 2 : 1));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
        }
        painter.setFont(theme.font(m_level == 0 ? Fonts::Role::BodyBold : Fonts::Role::Body));
        painter.setPen(m_level == 0 || isChecked() ? tokens.ink : tokens.ink2);
        painter.drawText(rect().adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, text());
    }

private:
    int m_level;
};

} // namespace

LadderRung::LadderRung(int level, QWidget *parent)
    : QWidget(parent), m_level(level), m_number(new LevelButton(level, this)),
      m_wording(new InlineEdit(InlineEdit::Lines::One,
                               level == 0 ? Fonts::Role::BodyBold : Fonts::Role::Body, this)),
      m_nowText(new PlainLabel(tr("now"), Fonts::Role::SmallBold, &Tokens::ai, this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 3, 10, 4);
    row->setSpacing(metrics::gap);
    row->addWidget(m_number, 0, Qt::AlignTop);
    row->addWidget(m_wording, 1, Qt::AlignVCenter);
    row->addWidget(m_nowText, 0, Qt::AlignVCenter);
    m_wording->setWraps(true);
    m_wording->setName(tr("Level %1 in words").arg(signedLevel(level)));
    m_wording->setPlaceholder(level == 0 ? tr("as agreed") : tr("how it looks then"));
    m_number->setAccessibleName(tr("Stands at %1 today").arg(signedLevel(level)));
    m_number->setToolTip(m_number->accessibleName());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumHeight(themeOf(this).px(32));
    connect(m_number, &QAbstractButton::clicked, this, &LadderRung::chosen);
    setNow(false);
}

void LadderRung::setNow(bool now) {
    m_now = now;
    m_number->setChecked(now);
    m_nowText->setVisible(now);
    update();
}

void LadderRung::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = themeOf(this).tokens();
    if (m_now) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.tint);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0, 0, 0, -1), 4, 4);
    } else {
        painter.fillRect(QRectF(0, height() - 1, width(), 1), tokens.rule2);
    }
}

void LadderRung::mousePressEvent(QMouseEvent *event) {
    // The rung beside its words is as good as its number.
    if (event->button() == Qt::LeftButton && m_number->isEnabled())
        Q_EMIT chosen();
}

LadderPart::LadderPart(Context &context, QWidget *parent)
    : GoalPart(tr("Attainment"), context, parent), m_form(nullptr), m_sentence(new SentenceLabel),
      m_list(makeList()) {
    for (int level = 2; level >= -2; --level) {
        auto *rung = new LadderRung(level);
        rung->wording()->setReadOnly(isReadOnly());
        rung->button()->setEnabled(!isReadOnly());
        m_rungs[static_cast<std::size_t>(2 - level)] = rung;
        add(rung);
        connect(rung, &LadderRung::chosen, this, [this, level] { choose(level); });
        connect(rung->wording(), &InlineEdit::committed, this,
                [this, level](const QString &text) { word(level, text); });
    }
    add(m_sentence, metrics::gap);
    addList(m_list, metrics::grid, true);
    m_list->hide();
    m_form.setReadOnly(isReadOnly());
    m_form.save = [this](const Goal &goal, const QString &key) {
        return attempt(this, [&] { m_context.store.save(goal, tr("Edit goal"), key); });
    };
    auto *agreed = m_form.day(&Goal::levelsAgreed, tr("Day the levels were agreed on"), day(),
                              days::Lean::Back, tr("agreed on\u2026"));
    m_form.onShow([agreed](const Goal &goal) {
        agreed->setShown(goal.levelsAgreed.isValid()
                             ? tr("agreed on %1").arg(language::wordedDay(goal.levelsAgreed))
                             : QString());
    });
    agreed->setColor(&Tokens::ink2);
    agreed->layout()->setContentsMargins(0, 0, 0, 0); // the hairlines of a row of heads agree
    head()->addWidget(agreed);
    connect(m_sentence, &SentenceLabel::detailsToggled, m_list, &QWidget::setVisible);
}

RowList<Attainment> *LadderPart::makeList() {
    QStringList levels;
    for (int level = 2; level >= -2; --level)
        levels << signedLevel(level);
    return dayAnswers<Attainment>(
        m_context,
        {.add = {},
         .edit = tr("Edit level"),
         .remove = tr("Remove level"),
         .removed = tr("Level removed."),
         .empty = {}},
        {.dayName = tr("Day of the level"),
         .answerName = tr("Level on that day"),
         .choices = levels,
         .read = [](const Attainment &row) { return 2 - row.level; },
         .write = [](Attainment &row, int index) { row.level = 2 - index; }});
}

void LadderPart::refresh() {
    m_form.show(m_goal);
    QString wordings[5];
    for (const Level &level : ofGoal<Level>())
        if (level.level >= -2 && level.level <= 2)
            wordings[2 - level.level] = level.wording;
    std::vector<Attainment> stood;
    for (const Attainment &row : ofGoal<Attainment>())
        if (row.date <= m_context.today())
            stood.push_back(row);
    for (int level = 2; level >= -2; --level) {
        rung(level)->wording()->setText(wordings[2 - level]);
        rung(level)->setNow(!stood.empty() && stood.back().level == level);
    }
    const QString steps = stepsToAgreed(notebook(), m_goal, m_context.today());
    m_sentence->setSentence(
        stood.empty() ? Sentence::of(tr("Agree on the five levels together, and choose where it "
                                        "stands now."))
                      : Sentence::of(u"[b]%1[/b]"_s, {steps}));
    m_sentence->setHasDetails(!stood.empty());
    std::reverse(stood.begin(), stood.end());
    m_list->display(stood, m_goal.id);
    m_list->setVisible(m_sentence->isOpen() && !stood.empty());
}

void LadderPart::commit() {
    for (LadderRung *rung : m_rungs)
        rung->wording()->commit();
    m_form.commit();
    m_list->commit();
}

void LadderPart::word(int level, const QString &wording) {
    const QString words = wording.trimmed();
    const auto work = [&](Store::Batch &batch) {
        Level row = blank<Level>();
        row.level = level;
        // Asked of the batch, which also knows what waits to be written.
        for (const Level &one : batch.where(&Level::goal, m_goal.id))
            if (one.level == level)
                row = one;
        row.wording = words;
        if (!words.isEmpty())
            batch.save(row);
        else if (row.id != 0)
            batch.remove<Level>(row.id);
    };
    attempt(this, [&] {
        if (words.isEmpty())
            m_context.store.write(tr("Remove the wording"), work);
        else
            m_context.store.write(tr("Word a level"), work,
                                  u"level/%1/%2"_s.arg(m_goal.id).arg(level));
    });
}

void LadderPart::choose(int level) {
    Id same = 0;
    for (const Attainment &one : ofGoal<Attainment>())
        if (one.date == m_context.today())
            same = one.level == level ? one.id : 0;
    const auto work = [&](Store::Batch &batch) {
        Attainment row = blank<Attainment>();
        row.date = m_context.today();
        // Asked of the batch, which also knows what waits to be written.
        for (const Attainment &one : batch.where(&Attainment::goal, m_goal.id))
            if (one.date == row.date)
                row = one;
        row.level = level;
        batch.save(row);
    };
    attempt(this, [&] {
        if (same == 0)
            return m_context.store.write(tr("Where the goal stands"), work);
        m_context.store.remove<Attainment>(same, tr("Remove level"));
        m_context.offerUndo(tr("Level removed."));
    });
}

// --- importance and confidence ---------------------------------------------------------------

RulersPart::RulersPart(Context &context, Use use, QWidget *parent)
    : GoalPart(tr("Importance and confidence"), context, parent),
      m_importance(new PlainLabel({}, Fonts::Role::Number, &Tokens::ink)),
      m_confidence(new PlainLabel({}, Fonts::Role::Number, &Tokens::ai)), m_figures(new QWidget),
      m_question(new PlainLabel({}, Fonts::Role::Quote, &Tokens::ink)),
      m_none(new PlainLabel(tr("How important is it, and how sure are they to reach it? Both from "
                               "0 to 10."),
                            Fonts::Role::Body, &Tokens::ink2)),
      m_ask(new Button(tr("Ask anew"), Button::Kind::Link, this)) {
    m_panel = makePanel(); // after the members it fills
    auto *line = new FlowRow(m_figures, metrics::gapWide);
    line->addWidget(new PlainLabel(tr("Importance"), Fonts::Role::Body, &Tokens::ink2));
    line->addWidget(m_importance);
    line->addWidget(new PlainLabel(tr("Confidence"), Fonts::Role::Body, &Tokens::ink2));
    line->addWidget(m_confidence);
    m_question->setWraps(true);
    m_question->setHangs(true);
    m_none->setWraps(true);
    m_ask->setSmall(true);
    m_ask->setCheckable(true);
    m_ask->setVisible(use == Use::Tab && !context.store.isReadOnly());
    if (use == Use::Setting) {
        add(m_none);
        add(m_panel, metrics::grid);
        add(m_figures, metrics::gap);
        add(m_question, metrics::grid);
        return;
    }
    add(m_figures);
    add(m_question, metrics::grid);
    add(m_none);
    add(m_ask, metrics::grid);
    add(m_panel, metrics::grid);
    m_panel->hide();
    connect(m_ask, &QAbstractButton::toggled, this, [this](bool asking) {
        m_panel->setVisible(asking);
        m_ask->setText(asking ? tr("Close") : tr("Ask anew"));
    });
}

QWidget *RulersPart::makePanel() {
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto add = [&](const QString &name, std::optional<int> CheckIn::*ruler) {
        auto *slider = new TickSlider(name, TickSlider::Handle::Circle, &Tokens::ai);
        column->addWidget(keyed(name, slider, 84));
        connect(slider, &TickSlider::answered, this,
                [this, ruler](std::optional<int> value) { answer(ruler, value); });
        return slider;
    };
    m_importanceSlider = add(tr("Importance"), &CheckIn::importance);
    m_confidenceSlider = add(tr("Confidence"), &CheckIn::confidence);
    return panel;
}

std::optional<CheckIn> RulersPart::todays() const {
    std::optional<CheckIn> found;
    for (const CheckIn &row : notebook().checkIns)
        if (row.date == m_context.today())
            found = row;
    return found;
}

const CheckIn *RulersPart::lastRated() const {
    const CheckIn *last = nullptr;
    for (const CheckIn &row : notebook().checkIns)
        if (row.date.isValid() && row.date <= m_context.today() &&
            (row.importance || row.confidence))
            last = &row;
    return last;
}

QString RulersPart::question() const {
    return m_question->isHidden() ? QString() : m_question->text();
}

void RulersPart::refresh() {
    const CheckIn *last = lastRated();
    m_figures->setVisible(last != nullptr);
    m_none->setVisible(last == nullptr);
    head()->setRight(last ? language::monthDay(last->date) : QString());
    const auto text = [](std::optional<int> value) {
        return value ? QString::number(*value) : u"\u2013"_s;
    };
    m_importance->setText(last ? text(last->importance) : QString());
    m_confidence->setText(last ? text(last->confidence) : QString());
    const auto ready = last ? measures::readiness(last->importance, last->confidence)
                            : measures::Answer<measures::Readiness>::none();
    const bool asks = ready && ready->insteadOf;
    // The one the question is about stands out; of two equal ones neither does.
    const auto color = [&](measures::Ruler ruler) {
        return ready && ready->ruler == ruler ? &Tokens::ai : &Tokens::ink;
    };
    m_importance->setColor(color(measures::Ruler::Importance));
    m_confidence->setColor(color(measures::Ruler::Confidence));
    m_question->setVisible(asks);
    if (asks)
        m_question->setText(language::quoted(
            tr("What made it %1, and not %2?").arg(ready->value).arg(*ready->insteadOf)));
    const std::optional<CheckIn> now = todays();
    std::optional<int> importance, confidence;
    for (const CheckIn &row : notebook().checkIns) {
        if (row.date >= m_context.today())
            break;
        importance = row.importance ? row.importance : importance;
        confidence = row.confidence ? row.confidence : confidence;
    }
    m_importanceSlider->setAnswer(now ? now->importance : std::nullopt);
    m_confidenceSlider->setAnswer(now ? now->confidence : std::nullopt);
    m_importanceSlider->setLast(importance);
    m_confidenceSlider->setLast(confidence);
}

void RulersPart::answer(std::optional<int> CheckIn::*ruler, std::optional<int> value) {
    const QDate day = m_context.today();
    const Id client = m_goal.client;
    attempt(this, [&] {
        const std::optional<CheckIn> now = todays();
        const Id id = now ? now->id : m_fresh.of(m_context.store, client, day);
        const auto work = [&](Store::Batch &batch) {
            CheckIn fresh;
            fresh.id = id;
            fresh.client = client;
            fresh.date = day;
            // Asked of the batch, which also knows what waits to be written.
            const std::optional<CheckIn> stored = batch.find<CheckIn>(id);
            CheckIn row = stored.value_or(fresh);
            row.*ruler = value;
            if (problems(row).empty())
                batch.save(row);
            else if (stored) // nothing is left in it
                batch.remove<CheckIn>(id);
        };
        m_context.store.write(tr("Importance and confidence"), work,
                              value ? u"rulers/%1/%2"_s.arg(client).arg(day.toJulianDay())
                                    : QString());
    });
}
