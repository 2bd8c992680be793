// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notebook/personblocks.h"

#include "ui/pages/rows.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/sectionlabel.h"

#include <QHBoxLayout>
#include <memory>

using namespace Qt::StringLiterals;

PersonBlocks::PersonBlocks(Context &context, QWidget *page)
    : QObject(page), m_context(context), m_page(page), m_form(this) {
    m_form.setReadOnly(context.store.isReadOnly());
    m_form.save = [this](const Client &row, const QString &key) {
        return attempt(m_page, [&] { m_context.store.save(row, tr("Edit client"), key); });
    };
    makeNames();
    makeReaches();
    makePersons();
    makeIntroducer();
    makeAbout();
}

QWidget *PersonBlocks::rowOf(const QString &key, QWidget *editor) {
    return keyed(key, editor, 104);
}

void PersonBlocks::fillReading(InlineEdit *name, InlineEdit *reading, QString Client::*member) {
    auto *filler = new ReadingFiller(name->lineField(), nullptr, this);
    auto filled = std::make_shared<QString>();
    // What was typed by hand stays: only an empty reading, or our own, is filled.
    connect(name, &InlineEdit::editingChanged, this, [filled](bool) { filled->clear(); });
    connect(filler, &ReadingFiller::filled, this,
            [this, member, reading, filled](const QString &kana) {
                const QString now = m_form.value().*member;
                if (!now.isEmpty() && now != *filled)
                    return;
                *filled = kana;
                reading->setText(kana);
                m_form.change(columnOf(member), [&](Client &row) { row.*member = kana; });
            });
}

void PersonBlocks::makeNames() {
    auto *block = new Block(tr("Name"));
    auto *family = m_form.line(&Client::family, tr("Family name"), tr("Family name"));
    auto *given = m_form.line(&Client::given, tr("Given name"), tr("Given name"));
    auto *familyReading =
        m_form.line(&Client::familyReading, tr("Reading of the family name"), tr("reading"));
    auto *givenReading =
        m_form.line(&Client::givenReading, tr("Reading of the given name"), tr("reading"));
    fillReading(family, familyReading, &Client::familyReading);
    fillReading(given, givenReading, &Client::givenReading);
    block->add(rowOf(tr("Family name"), beside({family, familyReading})));
    block->add(rowOf(tr("Given name"), beside({given, givenReading})));
    block->add(rowOf(tr("In Latin letters"),
                     beside({m_form.line(&Client::romanFamily, tr("Family name in Latin letters"),
                                         tr("Family name")),
                             m_form.line(&Client::romanGiven, tr("Given name in Latin letters"),
                                         tr("Given name"))})));
    block->add(rowOf(tr("Call them"), m_form.line(&Client::callName, tr("How to address them"),
                                                  tr("as they like to be called"))));
    block->add(rowOf(tr("On paper"), m_form.pick(&Client::honorific, tr("Honorific on paper"))));
    block->add(rowOf(tr("Organisation"), m_form.line(&Client::organisation, tr("Organisation"),
                                                     tr("where they work"))));
    block->add(rowOf(tr("Role"), m_form.line(&Client::role, tr("Role"), tr("what they do there"))));
    m_blocks << block;
}

void PersonBlocks::makeReaches() {
    m_reaches = new RowList<Reach>(
        m_context,
        {.add = tr("Add a way to reach them"),
         .edit = tr("Edit contact data"),
         .remove = tr("Remove contact data"),
         .removed = tr("Contact data removed."),
         .empty = tr("LINE, phone, mail: how you reach them.")},
        [](Form<Reach> &form) -> QWidget * {
            auto *kind = form.pick(&Reach::kind, tr("Kind of contact data"));
            auto *value =
                form.line(&Reach::value, tr("Number or address"), tr("number or address"));
            auto *label = form.line(&Reach::label, tr("Label"), tr("label"), Fonts::Role::Small);
            label->setColor(&Tokens::ink2);
            auto *row = new QWidget;
            auto *line = new QHBoxLayout(row);
            line->setContentsMargins(0, 1, 0, 1);
            line->setSpacing(metrics::gap);
            kind->setRole(Fonts::Role::Small);
            kind->setColor(&Tokens::ink2);
            kind->setFixedWidth(themeOf(row).px(104) - metrics::gap);
            label->setFixedWidth(themeOf(row).px(80));
            line->addWidget(kind);
            line->addWidget(value, 1);
            line->addWidget(label);
            row->setMinimumHeight(themeOf(row).px(metrics::rowKeyValue));
            return row;
        });
    m_reaches->fresh = [this] {
        Reach row;
        row.client = m_client;
        return row;
    };
    auto *block = new Block(tr("Contact data"));
    block->addList(m_reaches);
    m_blocks << block;
}

void PersonBlocks::makePersons() {
    m_persons = new RowList<Person>(
        m_context,
        {.add = tr("Add somebody around them"),
         .edit = tr("Edit person"),
         .remove = tr("Remove person"),
         .removed = tr("Person removed."),
         .empty = tr("Family, friends, colleagues they speak of.")},
        [](Form<Person> &form) -> QWidget * {
            auto *name = form.line(&Person::name, tr("Name of the person"), tr("name"));
            auto *relation =
                form.line(&Person::relation, tr("Relation"), tr("relation"), Fonts::Role::Small);
            relation->setColor(&Tokens::ink2);
            auto *note = form.line(&Person::note, tr("Note on the person"), tr("note"));
            auto *row = new QWidget;
            auto *line = new QHBoxLayout(row);
            line->setContentsMargins(0, 1, 0, 1);
            line->setSpacing(metrics::gap);
            relation->setFixedWidth(themeOf(row).px(104) - metrics::gap);
            line->addWidget(relation);
            line->addWidget(name, 1);
            line->addWidget(note, 1);
            row->setMinimumHeight(themeOf(row).px(metrics::rowKeyValue));
            return row;
        });
    m_persons->fresh = [this] {
        Person row;
        row.client = m_client;
        return row;
    };
    auto *block = new Block(tr("People around them"));
    block->addList(m_persons);
    m_blocks << block;
}

void PersonBlocks::makeIntroducer() {
    auto *block = new Block(tr("Introduced by"));
    m_introducer = new PickEdit;
    m_introducer->setName(tr("Introduced by a client"));
    m_introducer->setReadOnly(m_form.isReadOnly());
    connect(m_introducer, &PickEdit::picked, this, [this](int index) {
        const Id by = m_introducers.at(static_cast<std::size_t>(index));
        m_form.change({}, [&](Client &row) { row.introducedBy = by; });
    });
    block->add(rowOf(tr("A client"), m_introducer));
    block->add(rowOf(tr("Anybody else"),
                     m_form.line(&Client::introducedByName, tr("Introduced by"), tr("name"))));
    auto *thanked = m_form.tick(&Client::introducerThanked, tr("They have been thanked"));
    auto *words = new PlainLabel(tr("They have been thanked"));
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 1, 0, 1);
    line->addWidget(thanked);
    line->addWidget(words);
    line->addStretch(1);
    block->add(rowOf({}, both));
    m_blocks << block;
}

void PersonBlocks::makeAbout() {
    auto *block = new Block(tr("Experience and strengths"));
    block->add(rowOf(tr("Experience"), m_form.lines(&Client::experience, tr("Experience"),
                                                    tr("what they have done so far"))));
    block->add(rowOf(tr("Strengths"),
                     m_form.lines(&Client::strengths, tr("Strengths"), tr("what comes easy"))));
    block->add(rowOf(tr("Tags"), m_form.line(&Client::tags, tr("Tags, with commas between them"),
                                             tr("evening, library"))));
    block->add(rowOf(tr("Note"), m_form.lines(&Client::note, tr("Note"),
                                              tr("anything else, from the address book"))));
    m_blocks << block;
}

void PersonBlocks::showIntroducers() {
    QStringList names{tr("nobody of my clients")};
    m_introducers = {0};
    for (const Client &client : m_context.store.clients())
        if (client.id != m_client) {
            names << about::displayName(client);
            m_introducers.push_back(client.id);
        }
    m_introducer->setChoices(names);
    const auto at =
        std::find(m_introducers.begin(), m_introducers.end(), m_form.value().introducedBy);
    m_introducer->setCurrent(
        at == m_introducers.end() ? 0 : static_cast<int>(at - m_introducers.begin()));
}

void PersonBlocks::display(const ClientNotebook &notebook) {
    m_client = notebook.client.id;
    m_form.show(notebook.client);
    m_reaches->display(notebook.reaches, m_client);
    m_persons->display(notebook.persons, m_client);
    attempt(m_page, [this] { showIntroducers(); });
}

void PersonBlocks::commit() {
    m_form.commit();
    m_reaches->commit();
    m_persons->commit();
}
