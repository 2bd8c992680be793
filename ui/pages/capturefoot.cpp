// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/capturefoot.h"

#include "app/domain/reply.h"
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
#include <QPointer>
#include <QScopedValueRollback>

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

/// A measured value, with all the digits that one types.
QString shown(double value) {
    return language::number(value, 4);
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
    const auto slider = [&](const QString &name, TickSlider::Handle handle, Theme::Color color,
                            std::optional<int> CheckIn::*number) {
        m_line->addWidget(new PlainLabel(name, Fonts::Role::Body, &Tokens::ink2));
        auto *ticks = new TickSlider(name, handle, color);
        m_line->addWidget(ticks);
        auto *figure = new Figure(ticks);
        m_line->addWidget(figure);
        connect(ticks, &TickSlider::answered, this,
                [this, figure, number](std::optional<int> said) {
                    figure->follow();
                    saveRating(number, said);
                });
        connect(ticks, &QAbstractSlider::valueChanged, figure, [figure] { figure->follow(); });
        m_line->addSpacing(theme.px(8));
        return ticks;
    };
    m_energy = slider(tr("Energy"), TickSlider::Handle::Circle, &Tokens::energy, &CheckIn::energy);
    m_pull = slider(tr("Pull"), TickSlider::Handle::Square, &Tokens::pull, &CheckIn::pull);
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
    connect(m_next, &QDateTimeEdit::dateTimeChanged, this, [this] {
        if (!m_showing)
            saveNext();
    });
}

void CaptureFoot::display(const ClientNotebook &notebook, Id session) {
    m_showing = true;
    const bool sameSession = m_session == session && m_notebook.client.id == notebook.client.id;
    m_notebook = notebook;
    m_session = session;
    forgetFresh(sameSession);
    const CheckIn *checkIn = checkInOf(notebook, session);
    m_energy->setAnswer(checkIn ? checkIn->energy : std::nullopt);
    m_pull->setAnswer(checkIn ? checkIn->pull : std::nullopt);
    m_energy->setLast(lastOf(notebook, session, &CheckIn::energy));
    m_pull->setLast(lastOf(notebook, session, &CheckIn::pull));
    const QList<PlainLabel *> labels = findChildren<PlainLabel *>();
    for (PlainLabel *label : labels)
        if (auto *figure = dynamic_cast<Figure *>(label))
            figure->follow();
    if (!sameSession || m_shown != notebook.goals)
        rebuild(notebook, sameSession);
    for (const Measure &measure : m_measures) {
        const Measurement *now = measurementOf(notebook, measure.goal.id, session);
        const QString value = now ? shown(now->value) : QString();
        measure.field->setBefore(value);
        if (!measure.field->isModified() && measure.field->text() != value)
            measure.field->setText(value);
    }
    showNext(notebook);
    m_showing = false;
}

/// A row that stands in the notebook has its id; only one still to come keeps ours.
void CaptureFoot::forgetFresh(bool sameSession) {
    if (!sameSession || checkInOf(m_notebook, m_session))
        m_freshCheckIn = 0;
    if (!sameSession || about::sessionById(m_notebook, m_freshNext))
        m_freshNext = 0;
    m_freshValues.removeIf([&](const auto &fresh) {
        return !sameSession || measurementOf(m_notebook, fresh.key(), m_session);
    });
}

Id CaptureFoot::once(Id &id) {
    if (id == 0)
        id = m_context.store.freshId();
    return id;
}

/// Of the session that is written down.
QDate CaptureFoot::day() const {
    const Session *session = about::sessionById(m_notebook, m_session);
    return session ? session->date : m_context.today();
}

void CaptureFoot::rebuild(const ClientNotebook &notebook, bool keepTyped) {
    QHash<Id, QString> typed;
    for (const Measure &measure : m_measures)
        if (keepTyped && measure.field->isModified())
            typed.insert(measure.goal.id, measure.field->text());
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
    for (const Measure &measure : m_measures)
        if (const auto words = typed.constFind(measure.goal.id); words != typed.cend()) {
            measure.field->setText(*words);
            measure.field->setModified(true);
        }
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
        beside << tr("last %1 (%2)").arg(shown(last->value), language::monthDay(last->date));
    auto *note = new PlainLabel(beside.join(u' '), Fonts::Role::Small, &Tokens::ink2);
    note->setElide(Qt::ElideRight);
    note->setLeastCharacters(0);
    m_measureLine->addWidget(note);
    connect(field, &QLineEdit::editingFinished, this, [this, goal, field] {
        if (!m_showing)
            saveMeasure(goal, field);
    });
    m_measures.push_back({goal, field});
}

void CaptureFoot::showNext(const ClientNotebook &notebook) {
    const Session *now = about::sessionById(notebook, m_session);
    const Session *next = now ? about::nextPlanned(notebook, now->date.addDays(1)) : nullptr;
    m_decide->setVisible(next == nullptr);
    m_next->setVisible(next != nullptr);
    // A date that is typed and not written yet stands; that of another session never does.
    const bool another = m_nextSession != (next ? next->id : 0);
    m_nextSession = next ? next->id : 0;
    if (!next || (!another && (m_next->hasFocus() || m_next->dateTime() != m_shownNext)))
        return;
    m_shownNext = QDateTime(next->date, next->time.isValid() ? next->time : QTime(10, 0));
    m_next->setDateTime(m_shownNext);
}

void CaptureFoot::saveRating(std::optional<int> CheckIn::*number, std::optional<int> said) {
    attempt(this, [&] {
        const CheckIn *have = checkInOf(m_notebook, m_session);
        const Id id = have ? have->id : once(m_freshCheckIn);
        const auto work = [&](Store::Batch &batch) {
            // Asked of the batch, which also knows what waits to be written.
            const std::optional<CheckIn> stored = batch.find<CheckIn>(id);
            CheckIn row = stored.value_or(CheckIn());
            if (!stored) {
                row.id = id;
                row.client = m_notebook.client.id;
                row.session = m_session;
                row.date = day();
            }
            row.*number = said;
            const bool empty = !row.energy && !row.pull && !row.importance && !row.confidence &&
                               row.note.isEmpty();
            if (!empty)
                batch.save(row);
            else if (stored)
                batch.remove<CheckIn>(id);
        };
        // To take a number away is a step of its own, so that undo brings it back.
        m_context.store.write(tr("Check-in"), work,
                              said ? u"checkin/%1"_s.arg(m_session) : QString());
    });
}

bool CaptureFoot::saveMeasure(const Goal &goal, LineField *field) {
    // What nobody typed is no new value, however it is shown.
    if (!field->isModified())
        return true;
    const QString words = field->text().trimmed();
    const std::optional<double> value = readNumber(words);
    const QPointer<LineField> still = field;
    const bool went = attempt(this, [&] {
        if (!value && !words.isEmpty())
            throw Error(Error::Kind::BadInput,
                        tr("“%1” is not a number. The last value stands.").arg(words));
        const Measurement *have = measurementOf(m_notebook, goal.id, m_session);
        if (have && value && words == shown(have->value))
            return; // typed back
        const Id id = have ? have->id : once(m_freshValues[goal.id]);
        m_context.store.write(tr("Value"), [&](Store::Batch &batch) {
            std::optional<Measurement> row = batch.find<Measurement>(id);
            if (!value) {
                if (row)
                    batch.remove<Measurement>(id);
                return;
            }
            if (!row)
                row = Measurement{id, m_notebook.client.id, goal.id, 0, m_session, day(), 0};
            row->value = *value;
            batch.save(*row);
        });
    });
    if (went && still)
        still->setText(value ? shown(*value) : QString()); // and is no longer modified
    return went;
}

void CaptureFoot::decideNext() {
    const Session *now = about::sessionById(m_notebook, m_session);
    if (!now)
        return;
    attempt(this, [&] {
        Session next;
        next.id = once(m_freshNext);
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

bool CaptureFoot::saveNext() {
    const Session *now = about::sessionById(m_notebook, m_session);
    const Session *next = now ? about::sessionById(m_notebook, m_nextSession) : nullptr;
    QDateTime when = m_next->dateTime();
    if (!next || when == m_shownNext)
        return true;
    // The field shows no year: a day that has been is next year's.
    if (when.date() <= now->date)
        when = when.addYears(1);
    Session row = *next;
    row.date = when.date();
    row.time = when.time();
    const bool went = attempt(this, [&] {
        m_context.store.save(row, tr("Next session"), u"session/%1/date"_s.arg(row.id));
    });
    if (went) {
        m_shownNext = when;
        const QScopedValueRollback<bool> showing(m_showing, true);
        m_next->setDateTime(when);
    }
    return went;
}

bool CaptureFoot::commit() {
    bool went = true;
    // A save shows the foot anew, and may make its fields anew.
    const std::vector<Measure> measures = m_measures;
    for (const Measure &measure : measures)
        if (measure.field)
            went = saveMeasure(measure.goal, measure.field) && went;
    if (m_nextSession != 0) {
        const QScopedValueRollback<bool> showing(m_showing, true);
        m_next->interpretText();
    }
    return saveNext() && went;
}
