// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notebook/workblocks.h"

#include "app/language.h"
#include "ui/pages/contacts/contactsblock.h"
#include "ui/pages/rows.h"
#include "ui/pages/usualproposals.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int contactsInSight = 5;

template <class T>
std::vector<T> newestFirst(const std::vector<T> &rows) {
    return {rows.rbegin(), rows.rend()};
}

/// A box with its words.
QWidget *ticked(CheckMark *mark, const QString &words) {
    auto *outer = new QWidget;
    auto *line = new QHBoxLayout(outer);
    line->setContentsMargins(0, 1, 0, 1);
    line->setSpacing(6);
    line->addWidget(mark);
    line->addWidget(new PlainLabel(words, Fonts::Role::Small, &Tokens::ink2));
    return outer;
}

/// Editors on one row, the first `leading` wide (px at the base size).
QWidget *rowOf(QWidget *first, int leading, const QList<QWidget *> &rest, int stretched) {
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 1, 0, 1);
    line->setSpacing(metrics::gap);
    first->setFixedWidth(themeOf(row).px(leading) - metrics::gap);
    line->addWidget(first);
    for (int i = 0; i < rest.size(); ++i)
        line->addWidget(rest.at(i), i == stretched ? 1 : 0);
    row->setMinimumHeight(themeOf(row).px(metrics::rowKeyValue));
    return row;
}

} // namespace

WorkBlocks::WorkBlocks(Context &context, QWidget *page) : QObject(page), m_context(context) {
    makeUsuals();
    makeChoices();
    makeFacts();
    makeEngagements();
    makeConsents();
    makePauses();
    m_contacts = new ContactsBlock(context, contactsInSight);
    m_agreed << m_contacts;
}

std::function<QDate()> WorkBlocks::today() const {
    return [this] { return m_context.today(); };
}

void WorkBlocks::makeUsuals() {
    m_usuals = new RowList<Usual>(
        m_context,
        {.add = tr("Add a usual"),
         .edit = tr("Edit usual"),
         .remove = tr("Remove usual"),
         .removed = tr("Usual removed."),
         .empty = tr("What they always want, ready before they ask.")},
        [this](Form<Usual> &form) -> QWidget * {
            auto *topic = form.line(&Usual::topic, tr("Topic of the usual"), tr("Drink, time…"),
                                    Fonts::Role::Small);
            topic->setColor(&Tokens::ink2);
            auto *value = form.line(&Usual::value, tr("The usual"), tr("What they want"));
            value->setWraps(true);
            auto *confirmed = form.day(&Usual::confirmed, tr("Last confirmed"), today(),
                                       days::Lean::Back, tr("not confirmed"));
            auto *reask = form.line(&Usual::reaskAfterDays, tr("Ask again after days"),
                                    tr("re-ask"), Fonts::Role::Small);
            reask->setColor(&Tokens::ink2);
            reask->setFixedWidth(themeOf(reask).px(56));
            form.onShow([this, confirmed, reask](const Usual &usual) {
                confirmed->setShown(usual.confirmed.isValid()
                                        ? tr("confirmed %1")
                                              .arg(days::write(usual.confirmed, m_context.today(),
                                                               days::Lean::Back))
                                        : QString());
                reask->setShown(usual.reaskAfterDays ? tr("%1 days").arg(*usual.reaskAfterDays)
                                                     : QString());
            });
            return rowOf(topic, 104, {value, confirmed, reask}, 0);
        });
    m_usuals->fresh = [this] {
        Usual row;
        row.client = m_notebook.client.id;
        row.confirmed = m_context.today();
        return row;
    };
    m_usuals->setOrder(&Usual::position);
    auto *block = new Block(tr("The usual"));
    block->addList(m_usuals);
    m_proposals = new UsualProposals(m_context);
    block->add(m_proposals);
    m_known << block;
}

void WorkBlocks::makeChoices() {
    m_choices = new RowList<Choice>(
        m_context,
        {.add = tr("Add what they chose"),
         .edit = tr("Edit choice"),
         .remove = tr("Remove choice"),
         .removed = tr("Choice removed."),
         .empty = tr("What they chose on a day. Three alike suggest a usual.")},
        [this](Form<Choice> &form) -> QWidget * {
            auto *topic = form.line(&Choice::topic, tr("Topic of the choice"), tr("topic"),
                                    Fonts::Role::Small);
            topic->setColor(&Tokens::ink2);
            auto *value = form.line(&Choice::value, tr("What they chose"), tr("what they chose"));
            auto *day = form.day(&Choice::date, tr("Day of the choice"), today(), days::Lean::Back);
            day->setRequired(true);
            return rowOf(topic, 104, {value, day}, 0);
        });
    m_choices->fresh = [this] {
        Choice row;
        row.client = m_notebook.client.id;
        row.date = m_context.today();
        return row;
    };
    auto *block = new Block(tr("Choices behind it"));
    block->addList(m_choices);
    m_known << block;
}

void WorkBlocks::makeFacts() {
    m_facts = new RowList<Fact>(
        m_context,
        {.add = tr("Add a fact"),
         .edit = tr("Edit fact"),
         .remove = tr("Remove fact"),
         .removed = tr("Fact removed."),
         .empty = tr("A name, a day, something they said in passing.")},
        [this](Form<Fact> &form) -> QWidget * {
            auto *text = form.line(&Fact::text, tr("Small fact"), tr("What is worth remembering"));
            text->setWraps(true);
            auto *day = form.day(&Fact::matters, tr("The day on which it matters"), today(),
                                 days::Lean::Near, tr("a day that matters"));
            auto *yearly = ticked(form.tick(&Fact::yearly, tr("Every year")), tr("every year"));
            form.onShow([yearly](const Fact &fact) { yearly->setVisible(fact.matters.isValid()); });
            auto *row = new QWidget;
            auto *line = new QHBoxLayout(row);
            line->setContentsMargins(0, 1, 0, 1);
            line->setSpacing(metrics::gapWide);
            line->addWidget(text, 1);
            line->addWidget(yearly);
            line->addWidget(day);
            row->setMinimumHeight(themeOf(row).px(metrics::rowKeyValue));
            return row;
        });
    m_facts->fresh = [this] {
        Fact row;
        row.client = m_notebook.client.id;
        row.noted = m_context.today();
        return row;
    };
    auto *block = new Block(tr("Small facts"));
    block->addList(m_facts);
    m_known << block;
}

QWidget *WorkBlocks::makeEngagement(Form<Engagement> &form) {
    constexpr int keys = 104;
    auto *card = new QWidget;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, metrics::gap);
    column->setSpacing(0);
    auto *purpose = form.lines(&Engagement::purpose, tr("Purpose"), tr("what it is for"),
                               Fonts::Role::BodyBold);
    column->addWidget(keyed(tr("Purpose"), purpose, keys));
    auto *start = form.day(&Engagement::start, tr("Start"), today(), days::Lean::Back, tr("start"));
    auto *end = form.day(&Engagement::end, tr("End"), today(), days::Lean::Ahead, tr("end"));
    auto *dates = new QWidget;
    auto *line = new QHBoxLayout(dates);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(start);
    line->addWidget(new PlainLabel(language::isJapanese() ? u"〜"_s : u"–"_s, Fonts::Role::Small,
                                   &Tokens::ink2));
    line->addWidget(end);
    line->addStretch(1);
    column->addWidget(keyed(tr("From, to"), dates, keys));
    auto *bought = form.line(&Engagement::sessionsBought, tr("Sessions bought"), tr("number"));
    auto *left = new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2);
    column->addWidget(keyed(tr("Sessions"), beside({bought, left}), keys));
    column->addWidget(
        keyed(tr("Paid by"), form.line(&Engagement::payer, tr("Paid by"), tr("themselves")), keys));
    column->addWidget(keyed(tr("Reported to"),
                            form.line(&Engagement::reportTo, tr("Reported to"), tr("nobody")),
                            keys));
    column->addWidget(keyed(tr("What is told"),
                            form.line(&Engagement::reportWhat, tr("What may be reported"),
                                      tr("what may be told, and what not")),
                            keys));
    auto *closing = form.lines(&Engagement::closingWords, tr("Closing words"),
                               tr("said at the end"), Fonts::Role::Quote);
    column->addWidget(keyed(tr("Closing words"), closing, keys));
    form.onShow([this, left](const Engagement &engagement) {
        const Engagement *current = about::currentEngagement(m_notebook, m_context.today());
        const auto rest = about::sessionsLeft(m_notebook, m_context.today());
        left->setText(current && current->id == engagement.id && rest ? tr("%1 left").arg(*rest)
                                                                      : QString());
    });
    return card;
}

void WorkBlocks::makeEngagements() {
    m_engagements = new RowList<Engagement>(
        m_context,
        {.add = tr("Add an engagement"),
         .edit = tr("Edit engagement"),
         .remove = tr("Remove engagement"),
         .removed = tr("Engagement removed."),
         .empty = tr("What you work on together, from when, how many sessions.")},
        [this](Form<Engagement> &form) { return makeEngagement(form); });
    m_engagements->fresh = [this] {
        Engagement row;
        row.client = m_notebook.client.id;
        row.start = m_context.today();
        return row;
    };
    auto *block = new Block(tr("Engagement"));
    block->addList(m_engagements);
    m_agreed << block;
}

void WorkBlocks::makeConsents() {
    m_consents = new RowList<Consent>(
        m_context,
        {.add = tr("Add a consent"),
         .edit = tr("Edit consent"),
         .remove = tr("Remove consent"),
         .removed = tr("Consent removed."),
         .empty = tr("Why records are kept has not been explained yet.")},
        [this](Form<Consent> &form) -> QWidget * {
            auto *day =
                form.day(&Consent::date, tr("Day of the consent"), today(), days::Lean::Back);
            day->setRequired(true);
            auto *purpose = ticked(
                form.tick(&Consent::purposeExplained, tr("Why records are kept was explained")),
                tr("purpose explained"));
            auto *sensitive = ticked(
                form.tick(&Consent::sensitive, tr("Agreed for health and other sensitive matters")),
                tr("health and the like too"));
            auto *note = form.line(&Consent::note, tr("Note on the consent"), tr("note"));
            return rowOf(day, 72, {purpose, sensitive, note}, 2);
        });
    m_consents->fresh = [this] {
        Consent row;
        row.client = m_notebook.client.id;
        row.date = m_context.today();
        return row;
    };
    auto *block = new Block(tr("Consent"));
    block->addList(m_consents);
    m_agreed << block;
}

void WorkBlocks::makePauses() {
    m_pauses = new RowList<Pause>(
        m_context,
        {.add = tr("Add a planned pause"),
         .edit = tr("Edit pause"),
         .remove = tr("Remove pause"),
         .removed = tr("Pause removed."),
         .empty = tr("Holidays, a busy month: nothing in a pause counts against anyone.")},
        [this](Form<Pause> &form) -> QWidget * {
            auto *reason = form.line(&Pause::reason, tr("Reason for the pause"), tr("reason"));
            auto *from = form.day(&Pause::from, tr("First day of the pause"), today(),
                                  days::Lean::Near, tr("from"));
            auto *to = form.day(&Pause::to, tr("Last day of the pause"), today(), days::Lean::Near,
                                tr("to"));
            auto *row = new QWidget;
            auto *line = new QHBoxLayout(row);
            line->setContentsMargins(0, 1, 0, 1);
            line->setSpacing(6);
            line->addWidget(reason, 1);
            line->addWidget(from);
            line->addWidget(new PlainLabel(language::isJapanese() ? u"〜"_s : u"–"_s,
                                           Fonts::Role::Small, &Tokens::ink2));
            line->addWidget(to);
            row->setMinimumHeight(themeOf(row).px(metrics::rowKeyValue));
            return row;
        });
    m_pauses->fresh = [this] {
        Pause row;
        row.client = m_notebook.client.id;
        return row;
    };
    auto *block = new Block(tr("Planned pauses"));
    block->addList(m_pauses);
    m_agreed << block;
}

void WorkBlocks::display(const ClientNotebook &notebook) {
    m_notebook = notebook;
    const Id client = notebook.client.id;
    m_usuals->display(notebook.usuals, client);
    m_proposals->display(notebook);
    m_choices->display(newestFirst(notebook.choices), client);
    m_facts->display(newestFirst(notebook.facts), client);
    m_engagements->display(newestFirst(notebook.engagements), client);
    m_consents->display(notebook.consents, client);
    m_pauses->display(notebook.pauses, client);
    m_contacts->display(notebook);
}

void WorkBlocks::commit() {
    m_usuals->commit();
    m_choices->commit();
    m_facts->commit();
    m_engagements->commit();
    m_consents->commit();
    m_pauses->commit();
    m_contacts->commit();
}

void WorkBlocks::openFor(Id row) {
    m_contacts->openFor(row);
}

RowList<Contact> *WorkBlocks::contacts() const {
    return m_contacts->list();
}
