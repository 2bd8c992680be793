// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/capturefoot.h"

#include "app/domain/reply.h"
#include "app/language.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/sessions/nextdate.h"
#include "ui/pages/sessions/sessionratings.h"
#include "ui/theme.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tickslider.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMeasures = 2;

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

} // namespace

CaptureFoot::CaptureFoot(Context &context, QWidget *parent) : QWidget(parent), m_context(context) {
    const Theme &theme = themeOf(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setMinimumHeight(theme.px(60));
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(theme.px(20), theme.px(6), theme.px(20), theme.px(6));
    m_grid->setHorizontalSpacing(theme.px(18));
    m_grid->setVerticalSpacing(theme.px(4));
    m_grid->setColumnStretch(1, 1);
    m_ratings = new SessionRatings(context);
    m_measureBox = new QWidget;
    m_measureLine = new QHBoxLayout(m_measureBox);
    m_measureLine->setContentsMargins(0, 0, 0, 0);
    m_measureLine->setSpacing(theme.px(8));
    m_next = new NextDate(context);
    connect(m_next, &NextDate::givenUp, this, &CaptureFoot::givenUp);
    m_grid->addWidget(m_ratings, 0, 0, Qt::AlignVCenter);
    m_grid->addWidget(m_measureBox, 0, 1, Qt::AlignVCenter);
    m_grid->addWidget(m_next, 0, 2, Qt::AlignVCenter);
}

void CaptureFoot::display(const ClientNotebook &notebook, Id session) {
    const QScopedValueRollback<bool> showing(m_showing, true);
    const bool sameSession = m_session == session && m_notebook.client.id == notebook.client.id;
    m_notebook = notebook;
    m_session = session;
    forgetFresh(sameSession);
    m_ratings->display(notebook, session);
    if (!sameSession || m_shown != notebook.goals)
        rebuild(notebook, sameSession);
    for (const Measure &measure : m_measures) {
        const Measurement *now = measurementOf(notebook, measure.goal.id, session);
        const QString value = now ? shown(now->value) : QString();
        measure.field->setBefore(value);
        if (!measure.field->isModified() && measure.field->text() != value)
            measure.field->setText(value);
    }
    m_next->display(notebook, session);
    arrange();
}

/// A row that stands in the notebook has its id; only one still to come keeps ours.
void CaptureFoot::forgetFresh(bool sameSession) {
    m_freshValues.removeIf([&](const auto &fresh) {
        return !sameSession || measurementOf(m_notebook, fresh.key(), m_session);
    });
}

/// All in one line where that cuts no word, else the measures below.
void CaptureFoot::arrange() {
    const QMargins margins = m_grid->contentsMargins();
    const int wanted = m_ratings->sizeHint().width() + m_measureBox->sizeHint().width() +
                       m_next->sizeHint().width() + 2 * m_grid->horizontalSpacing() +
                       margins.left() + margins.right();
    const bool tall = !m_measures.empty() && wanted > width();
    if (tall == m_isTall)
        return;
    m_isTall = tall;
    m_grid->removeWidget(m_measureBox);
    if (tall)
        m_grid->addWidget(m_measureBox, 1, 0, 1, 3);
    else
        m_grid->addWidget(m_measureBox, 0, 1, Qt::AlignVCenter);
}

void CaptureFoot::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
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
    // Tab goes from left to right, whichever line the measures stand on.
    QWidget *before = m_ratings->findChildren<TickSlider *>().last();
    for (const Measure &measure : m_measures) {
        setTabOrder(before, measure.field);
        before = measure.field;
    }
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
    // What the number counts is cut last; what it was last time goes first.
    if (!goal.unit.isEmpty()) {
        auto *unit = new PlainLabel(goal.unit, Fonts::Role::Small, &Tokens::ink2);
        unit->setElide(Qt::ElideRight);
        unit->setLeastCharacters(std::min(10, static_cast<int>(goal.unit.size()) + 1));
        m_measureLine->addWidget(unit);
    }
    if (last) {
        auto *note = new PlainLabel(
            tr("last %1 (%2)").arg(shown(last->value), language::monthDay(last->date)),
            Fonts::Role::Small, &Tokens::ink2);
        note->setElide(Qt::ElideRight);
        note->setLeastCharacters(0);
        m_measureLine->addWidget(note);
    }
    connect(field, &QLineEdit::editingFinished, this, [this, goal, field] {
        if (!m_showing)
            saveMeasure(goal, field);
    });
    m_measures.push_back({goal, field});
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
        Id &fresh = m_freshValues[goal.id];
        if (!have && fresh == 0)
            fresh = m_context.store.freshId();
        const Id id = have ? have->id : fresh;
        const Session *session = about::sessionById(m_notebook, m_session);
        const QDate day = session ? session->date : m_context.today();
        m_context.store.write(tr("Value"), [&](Store::Batch &batch) {
            std::optional<Measurement> row = batch.find<Measurement>(id);
            if (!value) {
                if (row)
                    batch.remove<Measurement>(id);
                return;
            }
            if (!row)
                row = Measurement{id, m_notebook.client.id, goal.id, 0, m_session, day, 0};
            row->value = *value;
            batch.save(*row);
        });
    });
    if (went && still)
        still->setText(value ? shown(*value) : QString()); // and is no longer modified
    return went;
}

bool CaptureFoot::commit() {
    bool went = true;
    // A save shows the foot anew, and may make its fields anew.
    const std::vector<Measure> measures = m_measures;
    for (const Measure &measure : measures)
        if (measure.field)
            went = saveMeasure(measure.goal, measure.field) && went;
    return m_next->commit() && went;
}
