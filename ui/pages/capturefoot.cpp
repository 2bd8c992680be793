// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/capturefoot.h"

#include "app/language.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tickslider.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMeasures = 2;

/// The newest check-in before this session's that has the number.
std::optional<int> lastOf(const ClientNotebook &notebook, Id session,
                          std::optional<int> CheckIn::*number) {
    std::optional<int> last;
    for (const CheckIn &checkIn : notebook.checkIns)
        if (checkIn.session != session && checkIn.*number)
            last = checkIn.*number;
    return last;
}

const CheckIn *checkInOf(const ClientNotebook &notebook, Id session) {
    for (const CheckIn &checkIn : notebook.checkIns)
        if (checkIn.session == session)
            return &checkIn;
    return nullptr;
}

const Measurement *measurementOf(const ClientNotebook &notebook, Id goal, Id session) {
    for (const Measurement &measurement : notebook.measurements)
        if (measurement.goal == goal && measurement.session == session)
            return &measurement;
    return nullptr;
}

const Measurement *lastMeasurement(const ClientNotebook &notebook, Id goal, Id session) {
    const Measurement *last = nullptr;
    for (const Measurement &measurement : notebook.measurements)
        if (measurement.goal == goal && measurement.session != session)
            last = &measurement;
    return last;
}

/// The number beside a slider: what was said, or a dash.
class Figure : public PlainLabel {
public:
    explicit Figure(TickSlider *slider)
        : PlainLabel({}, Fonts::Role::Number, &Tokens::ink), m_slider(slider) {
        setMinimumWidth(themeOf(this).px(26));
        setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    void follow() {
        const std::optional<int> said = m_slider->answer();
        setText(said ? QLocale().toString(*said) : u"–"_s);
    }

private:
    TickSlider *m_slider;
};

} // namespace

CaptureFoot::CaptureFoot(Context &context, QWidget *parent) : QWidget(parent), m_context(context) {
    const Theme &theme = themeOf(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setMinimumHeight(theme.px(60));
    m_line = new QHBoxLayout(this);
    m_line->setContentsMargins(theme.px(20), theme.px(6), theme.px(20), theme.px(6));
    m_line->setSpacing(theme.px(10));
    const auto slider = [&](const QString &name, TickSlider::Handle handle, Theme::Color color) {
        m_line->addWidget(new PlainLabel(name, Fonts::Role::Body, &Tokens::ink2));
        auto *ticks = new TickSlider(name, handle, color);
        m_line->addWidget(ticks);
        auto *figure = new Figure(ticks);
        m_line->addWidget(figure);
        connect(ticks, &TickSlider::answered, this, [this, figure] {
            figure->follow();
            saveRatings();
        });
        connect(ticks, &QAbstractSlider::valueChanged, figure, [figure] { figure->follow(); });
        m_line->addSpacing(theme.px(8));
        return ticks;
    };
    m_energy = slider(tr("Energy"), TickSlider::Handle::Circle, &Tokens::energy);
    m_pull = slider(tr("Pull"), TickSlider::Handle::Square, &Tokens::pull);
    m_measureBox = new QWidget;
    m_measureLine = new QHBoxLayout(m_measureBox);
    m_measureLine->setContentsMargins(0, 0, 0, 0);
    m_measureLine->setSpacing(theme.px(8));
    m_line->addWidget(m_measureBox, 1);
    m_line->addWidget(new PlainLabel(tr("Next"), Fonts::Role::Body, &Tokens::ink2));
    m_decide = new Button(tr("Agree a date"));
    m_line->addWidget(m_decide);
    m_next = new QDateTimeEdit;
    m_next->setCalendarPopup(true);
    m_next->setKeyboardTracking(false);
    m_next->setDisplayFormat(language::isJapanese() ? u"M月d日(ddd) H:mm"_s : u"ddd d MMM H:mm"_s);
    m_next->setAccessibleName(tr("Next session"));
    m_line->addWidget(m_next);
    connect(m_decide, &QPushButton::clicked, this, &CaptureFoot::decideNext);
    connect(m_next, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &when) {
        if (!m_showing)
            saveNext(when);
    });
}

void CaptureFoot::display(const ClientNotebook &notebook, Id session) {
    m_showing = true;
    const bool same = m_session == session && m_notebook.client.id == notebook.client.id &&
                      m_shown == notebook.goals;
    m_notebook = notebook;
    m_session = session;
    const CheckIn *checkIn = checkInOf(notebook, session);
    m_energy->setAnswer(checkIn ? checkIn->energy : std::nullopt);
    m_pull->setAnswer(checkIn ? checkIn->pull : std::nullopt);
    m_energy->setLast(lastOf(notebook, session, &CheckIn::energy));
    m_pull->setLast(lastOf(notebook, session, &CheckIn::pull));
    const QList<PlainLabel *> labels = findChildren<PlainLabel *>();
    for (PlainLabel *label : labels)
        if (auto *figure = dynamic_cast<Figure *>(label))
            figure->follow();
    if (!same)
        rebuild(notebook);
    for (const Measure &measure : m_measures) {
        const Measurement *now = measurementOf(notebook, measure.goal.id, session);
        if (!measure.field->hasFocus())
            measure.field->setText(now ? language::number(now->value) : QString());
    }
    showNext(notebook);
    m_showing = false;
}

void CaptureFoot::rebuild(const ClientNotebook &notebook) {
    m_shown = notebook.goals;
    m_measures.clear();
    while (QLayoutItem *item = m_measureLine->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Goal &goal : notebook.goals)
        if (goal.state == GoalState::Active && !goal.measure.isEmpty() &&
            static_cast<int>(m_measures.size()) < mostMeasures)
            addMeasure(notebook, goal);
    m_measureLine->addStretch(1);
}

void CaptureFoot::addMeasure(const ClientNotebook &notebook, const Goal &goal) {
    auto *name = new PlainLabel(goal.measure, Fonts::Role::Body, &Tokens::ink2);
    name->setElide(Qt::ElideRight);
    m_measureLine->addWidget(name);
    auto *field = new LineField;
    field->setFixedWidth(themeOf(this).px(56));
    field->setAlignment(Qt::AlignHCenter);
    field->setAccessibleName(tr("%1 today").arg(goal.measure));
    m_measureLine->addWidget(field);
    const Measurement *last = lastMeasurement(notebook, goal.id, m_session);
    QStringList beside;
    if (!goal.unit.isEmpty())
        beside << goal.unit;
    if (last)
        beside << tr("last %1 (%2)")
                      .arg(language::number(last->value), language::monthDay(last->date));
    auto *note = new PlainLabel(beside.join(u' '), Fonts::Role::Small, &Tokens::ink2);
    note->setElide(Qt::ElideRight);
    note->setLeastCharacters(0);
    m_measureLine->addWidget(note);
    connect(field, &QLineEdit::editingFinished, this, [this, goal, field] {
        if (!m_showing)
            saveMeasure(goal, field->text());
    });
    m_measures.push_back({goal, field});
}

void CaptureFoot::showNext(const ClientNotebook &notebook) {
    const Session *now = about::sessionById(notebook, m_session);
    const Session *next = now ? about::nextPlanned(notebook, now->date.addDays(1)) : nullptr;
    m_decide->setVisible(next == nullptr);
    m_next->setVisible(next != nullptr);
    if (next && !m_next->hasFocus())
        m_next->setDateTime(
            QDateTime(next->date, next->time.isValid() ? next->time : QTime(10, 0)));
}

void CaptureFoot::saveRatings() {
    attempt(this, [&] {
        const CheckIn *have = checkInOf(m_notebook, m_session);
        CheckIn checkIn = have ? *have : CheckIn();
        const Session *session = about::sessionById(m_notebook, m_session);
        checkIn.client = m_notebook.client.id;
        checkIn.session = m_session;
        if (!have)
            checkIn.date = session ? session->date : m_context.today();
        checkIn.energy = m_energy->answer();
        checkIn.pull = m_pull->answer();
        const bool empty = !checkIn.energy && !checkIn.pull && !checkIn.importance &&
                           !checkIn.confidence && checkIn.note.isEmpty();
        if (have && empty)
            m_context.store.remove<CheckIn>(have->id, tr("Check-in"));
        else if (!empty)
            m_context.store.save(checkIn, tr("Check-in"), u"checkin/%1"_s.arg(m_session));
    });
}

void CaptureFoot::saveMeasure(const Goal &goal, const QString &typed) {
    attempt(this, [&] {
        const Measurement *have = measurementOf(m_notebook, goal.id, m_session);
        const QString words = typed.normalized(QString::NormalizationForm_KC).trimmed();
        if (words.isEmpty()) {
            if (have)
                m_context.store.remove<Measurement>(have->id, tr("Value"));
            return;
        }
        bool isNumber = false;
        const double value = QLocale().toDouble(words, &isNumber);
        if (!isNumber)
            throw Error(Error::Kind::BadInput,
                        tr("“%1” is not a number. The last value stands.").arg(words));
        Measurement row = have ? *have : Measurement();
        const Session *session = about::sessionById(m_notebook, m_session);
        row.client = m_notebook.client.id;
        row.goal = goal.id;
        row.session = m_session;
        if (!have)
            row.date = session ? session->date : m_context.today();
        row.value = value;
        if (!have || *have != row)
            m_context.store.save(row, tr("Value"));
    });
}

void CaptureFoot::decideNext() {
    const Session *now = about::sessionById(m_notebook, m_session);
    if (!now)
        return;
    attempt(this, [&] {
        Session next;
        next.client = now->client;
        next.engagement = now->engagement;
        next.date = now->date.addDays(14);
        next.time = now->time;
        next.zone = now->zone;
        next.length = now->length;
        next.channel = now->channel;
        next.place = now->place;
        m_context.store.save(next, tr("Next session"));
    });
    m_next->setFocus();
}

void CaptureFoot::saveNext(const QDateTime &when) {
    const Session *now = about::sessionById(m_notebook, m_session);
    const Session *next = now ? about::nextPlanned(m_notebook, now->date.addDays(1)) : nullptr;
    if (!next || when.date() <= now->date)
        return;
    attempt(this, [&] {
        Session row = *next;
        row.date = when.date();
        row.time = when.time();
        if (row != *next)
            m_context.store.save(row, tr("Next session"), u"session/%1/date"_s.arg(row.id));
    });
}

void CaptureFoot::commit() {
    for (const Measure &measure : m_measures)
        if (measure.field->hasFocus())
            saveMeasure(measure.goal, measure.field->text());
}
