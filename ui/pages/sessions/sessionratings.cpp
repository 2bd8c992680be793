// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/sessionratings.h"

#include "ui/guard.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {

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

SessionRatings::SessionRatings(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context) {
    new FlowRow(this, themeOf(this).px(18));
    m_energy =
        addSlider(tr("Energy"), TickSlider::Handle::Circle, &Tokens::energy, &CheckIn::energy);
    m_pull = addSlider(tr("Pull"), TickSlider::Handle::Square, &Tokens::pull, &CheckIn::pull);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

TickSlider *SessionRatings::addSlider(const QString &name, TickSlider::Handle handle,
                                      Theme::Color color, std::optional<int> CheckIn::*number) {
    auto *group = new QWidget;
    auto *line = new QHBoxLayout(group);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(themeOf(this).px(10));
    line->addWidget(new PlainLabel(name, Fonts::Role::Body, &Tokens::ink2));
    auto *ticks = new TickSlider(name, handle, color);
    line->addWidget(ticks);
    auto *figure = new Figure(ticks);
    line->addWidget(figure);
    layout()->addWidget(group);
    connect(ticks, &TickSlider::answered, this, [this, figure, number](std::optional<int> said) {
        figure->follow();
        save(number, said);
    });
    connect(ticks, &QAbstractSlider::valueChanged, figure, [figure] { figure->follow(); });
    figure->follow();
    return ticks;
}

void SessionRatings::display(const ClientNotebook &notebook, Id session) {
    const bool sameSession = m_session == session && m_notebook.client.id == notebook.client.id;
    m_notebook = notebook;
    m_session = session;
    const CheckIn *checkIn = checkInOf(notebook, session);
    // A row that stands in the notebook has its id; only one still to come keeps ours.
    if (!sameSession || checkIn)
        m_fresh = 0;
    m_energy->setAnswer(checkIn ? checkIn->energy : std::nullopt);
    m_pull->setAnswer(checkIn ? checkIn->pull : std::nullopt);
    m_energy->setLast(lastOf(notebook, session, &CheckIn::energy));
    m_pull->setLast(lastOf(notebook, session, &CheckIn::pull));
    const QList<PlainLabel *> labels = findChildren<PlainLabel *>();
    for (PlainLabel *label : labels)
        if (auto *figure = dynamic_cast<Figure *>(label))
            figure->follow();
}

void SessionRatings::save(std::optional<int> CheckIn::*number, std::optional<int> said) {
    attempt(this, [&] {
        const CheckIn *have = checkInOf(m_notebook, m_session);
        if (!have && m_fresh == 0)
            m_fresh = m_context.store.freshId();
        const Id id = have ? have->id : m_fresh;
        const Session *session = about::sessionById(m_notebook, m_session);
        const QDate day = session ? session->date : m_context.today();
        const auto work = [&](Store::Batch &batch) {
            // Asked of the batch, which also knows what waits to be written.
            const std::optional<CheckIn> stored = batch.find<CheckIn>(id);
            CheckIn row = stored.value_or(CheckIn());
            if (!stored) {
                row.id = id;
                row.client = m_notebook.client.id;
                row.session = m_session;
                row.date = day;
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
