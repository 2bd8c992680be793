// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/checkinentry.h"

#include "app/domain/check.h"
#include "app/domain/reply.h"
#include "app/language.h"
#include "app/store/store.h"
#include "ui/context.h"
#include "ui/guard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tickslider.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array numbers{&CheckIn::energy, &CheckIn::pull, &CheckIn::importance,
                             &CheckIn::confidence};

} // namespace

CheckInEntry::CheckInEntry(Context &context, QWidget *parent)
    : TintBand(parent), m_context(context), m_form(nullptr) {
    m_form.setForgiving(true);
    m_form.setReadOnly(context.store.isReadOnly());
    m_form.save = [this](const CheckIn &row, const QString &key) {
        if (m_isGone)
            return true;
        const bool adding = m_fresh;
        m_fresh = false; // the page is shown anew while it is written
        const bool done = attempt(this, [&] {
            m_context.store.save(row, adding ? tr("Add a check-in") : tr("Edit check-in"), key);
        });
        if (!done)
            m_fresh = adding;
        return done;
    };
    const Theme &theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(12));
    column->setSpacing(metrics::gap);
    auto *top = new QHBoxLayout;
    m_title = new PlainLabel({}, Fonts::Role::BodyBold, &Tokens::ink);
    auto *date = m_form.day(
        &CheckIn::date, tr("Day of the check-in"), [this] { return m_context.today(); },
        days::Lean::Back);
    date->setRequired(true);
    m_remove = new Button(tr("Remove this check-in"), Button::Kind::Link);
    m_remove->setSmall(true);
    auto *shut = new IconButton(u"close"_s, tr("Close"));
    top->addWidget(m_title);
    top->addWidget(date);
    top->addStretch(1);
    top->addWidget(m_remove);
    top->addWidget(shut);
    column->addLayout(top);
    column->addWidget(makeReply());
    column->addWidget(makeNumbers());
    column->addWidget(makeNote());
    connect(m_remove, &QAbstractButton::clicked, this, &CheckInEntry::remove);
    connect(shut, &QAbstractButton::clicked, this, &CheckInEntry::close);
    m_form.onShow([this](const CheckIn &row) { follow(row); });
    hide();
}

QWidget *CheckInEntry::makeReply() {
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gap);
    m_reply = new LineField;
    m_reply->setAccessibleName(tr("Their reply"));
    m_reply->setPlaceholderText(tr("Paste their reply: the number is read from it"));
    m_reply->setKeepsReturn(true);
    m_reply->setMaxLength(2 * Check::longText); // Qt would cut a long paste without a word
    m_reply->setBefore({});
    m_read = new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2);
    m_read->setElide(Qt::ElideRight);
    line->addWidget(m_reply, 1);
    line->addWidget(m_read);
    connect(m_reply, &QLineEdit::returnPressed, this, [this] { take(m_reply->text()); });
    connect(m_reply, &LineField::left, this, [this] { take(m_reply->text()); });
    connect(m_reply, &QLineEdit::textChanged, this,
            [this, before = qsizetype(0)](const QString &text) mutable {
                // Many letters at once that no input method composed: a paste, so it is all.
                const bool pasted = text.size() - before > 1 && !m_reply->isComposing();
                before = text.size();
                m_read->clear();
                if (pasted)
                    take(text);
            });
    return box;
}

QWidget *CheckInEntry::makeNumbers() {
    auto *box = new QWidget;
    auto *flow = new FlowRow(box, metrics::blockWide);
    const QStringList names{tr("Energy"), tr("Pull"), tr("Importance"), tr("Confidence")};
    for (int i = 0; i < names.size(); ++i) {
        auto *one = new QWidget;
        auto *line = new QHBoxLayout(one);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(metrics::gap);
        auto *name = new PlainLabel(names[i], Fonts::Role::Body, &Tokens::ink2);
        name->setFixedWidth(themeOf(this).px(88));
        auto *slider = new TickSlider(
            names[i], i == 1 ? TickSlider::Handle::Square : TickSlider::Handle::Circle,
            i == 0   ? &Tokens::energy
            : i == 1 ? &Tokens::pull
                     : &Tokens::ai);
        auto *figure = new PlainLabel(u"\u2013"_s, Fonts::Role::Number, &Tokens::ink);
        figure->setFixedWidth(themeOf(this).px(26));
        line->addWidget(name);
        line->addWidget(slider);
        line->addWidget(figure);
        flow->addWidget(one);
        m_sliders << slider;
        m_figures << figure;
        connect(slider, &TickSlider::answered, this, [this, i](std::optional<int> value) {
            m_form.change(
                {}, [&](CheckIn &row) { row.*(numbers[static_cast<std::size_t>(i)]) = value; });
            follow(m_form.value());
        });
    }
    return box;
}

QWidget *CheckInEntry::makeNote() {
    return m_form.lines(&CheckIn::note, tr("Their words"), tr("their words, or what was seen"),
                        Fonts::Role::Quote);
}

const CheckIn *CheckInEntry::stored(Id id) const {
    if (m_notebook)
        for (const CheckIn &row : m_notebook->checkIns)
            if (row.id == id)
                return &row;
    return nullptr;
}

void CheckInEntry::follow(const CheckIn &checkIn) {
    for (int i = 0; i < m_sliders.size(); ++i) {
        const auto member = numbers[static_cast<std::size_t>(i)];
        std::optional<int> before;
        if (m_notebook)
            for (const CheckIn &row : m_notebook->checkIns)
                if (row.date < checkIn.date && row.*member)
                    before = row.*member;
        m_sliders[i]->setAnswer(checkIn.*member);
        m_sliders[i]->setLast(before);
        m_figures[i]->setText(checkIn.*member ? QString::number(*(checkIn.*member)) : u"\u2013"_s);
    }
}

void CheckInEntry::display(const ClientNotebook &notebook) {
    const bool isOther = m_notebook && m_form.value().client != notebook.client.id;
    m_notebook = &notebook;
    if (isHidden())
        return;
    const CheckIn *row = stored(current());
    if (isOther || (!row && !m_fresh))
        return shut(); // it was taken away
    if (row) {
        m_fresh = false;
        m_form.show(*row);
    }
    m_remove->setVisible(row != nullptr && !m_context.store.isReadOnly());
}

void CheckInEntry::begin() {
    if (!m_notebook || m_context.store.isReadOnly())
        return;
    commit();
    CheckIn fresh;
    fresh.client = m_notebook->client.id;
    fresh.date = m_context.today();
    attempt(this, [&] { fresh.id = m_context.store.freshId(); });
    m_fresh = true;
    m_title->setText(tr("New check-in"));
    m_reply->clear();
    m_remove->hide();
    m_form.show(fresh);
    show();
    m_reply->setFocus();
}

void CheckInEntry::open(Id checkIn) {
    const CheckIn *row = stored(checkIn);
    if (!row)
        return;
    commit();
    m_fresh = false;
    const int number =
        about::sessionById(*m_notebook, row->session)
            ? about::sessionNumber(*m_notebook, *about::sessionById(*m_notebook, row->session))
            : 0;
    m_title->setText(number > 0 ? tr("Check-in of session %1").arg(number) : tr("Check-in"));
    m_reply->clear();
    m_remove->setVisible(!m_context.store.isReadOnly());
    m_form.show(*row);
    show();
    m_sliders.front()->setFocus();
}

void CheckInEntry::close() {
    commit();
    m_reply->clear();
    hide();
    Q_EMIT closed();
}

/// Without writing: a save under the id of a row that is gone would bring it back.
void CheckInEntry::shut() {
    const QScopedValueRollback<bool> gone(m_isGone, true);
    m_reply->clear();
    const auto editors = findChildren<InlineEdit *>();
    for (InlineEdit *edit : editors)
        edit->giveUp();
    hide();
    Q_EMIT closed();
}

void CheckInEntry::commit() {
    if (isHidden())
        return;
    if (const QString words = m_reply->text().trimmed(); !words.isEmpty() && !take(words)) {
        // No number in it, and nobody is there to be asked: the words themselves are kept.
        m_form.change({}, [&](CheckIn &row) {
            row.note = row.note.trimmed().isEmpty() ? words : row.note + u'\n' + words;
        });
        m_reply->clear();
    }
    m_form.commit();
}

bool CheckInEntry::take(const QString &reply) {
    if (reply.trimmed().isEmpty())
        return false;
    const Reply found = readReply(reply);
    if (!found.energy && !found.pull) {
        m_read->setText(tr("No number from 0 to 10 in it."));
        return false;
    }
    m_form.change({}, [&](CheckIn &row) {
        row.energy = found.energy ? found.energy : row.energy;
        row.pull = found.pull ? found.pull : row.pull;
        // The reply says more than its number: the words stay with it.
        if (row.note.trimmed().isEmpty())
            row.note = reply.trimmed();
    });
    m_form.show(m_form.value());
    m_reply->clear();
    QStringList read;
    if (found.energy)
        read << tr("energy %1").arg(*found.energy);
    if (found.pull)
        read << tr("pull %1").arg(*found.pull);
    m_read->setText(tr("Read: %1").arg(language::listed(read)));
    return true;
}

void CheckInEntry::remove() {
    const Id gone = current();
    // A reply without a number in it is no reason to keep the rest; a note that is being typed
    // is written while its row is still there, so that Undo brings it back as well.
    m_reply->clear();
    close();
    if (attempt(this, [&] { m_context.store.remove<CheckIn>(gone, tr("Remove check-in")); }))
        m_context.offerUndo(tr("Check-in removed."));
    else
        open(gone);
}

bool CheckInEntry::event(QEvent *event) {
    // Esc comes here as a key: it closes the check-in before any page is left.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel)) {
        event->accept();
        return true;
    }
    return TintBand::event(event);
}

void CheckInEntry::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        return close();
    TintBand::keyPressEvent(event);
}
