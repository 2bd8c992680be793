// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gifts/givenlist.h"

#include "app/domain/fold.h"
#include "ui/pages/rows.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

GivenList::GivenList(Context &context, QObject *parent) : QObject(parent), m_context(context) {
    m_list = new RowList<Gift>(
        m_context,
        {.add = tr("Give something"),
         .edit = tr("Edit what was given"),
         .remove = tr("Remove what was given"),
         .removed = tr("What was given is removed."),
         .empty = tr("A video, a worksheet, a book, given for a reason that is theirs.")},
        [this](Form<Gift> &form) { return makeRow(form); });
    m_list->fresh = [this] {
        Gift row;
        row.client = m_client;
        row.date = m_context.today();
        return row;
    };
    m_list->write = [this](const Gift &gift, const QString &label, const QString &key) {
        write(gift, label, key);
    };
    m_list->setSpacing(metrics::gap);
    disconnect(m_list->addButton(), &QAbstractButton::clicked, m_list, nullptr);
    connect(m_list->addButton(), &QAbstractButton::clicked, this, &GivenList::begin);
}

void GivenList::begin() {
    m_list->add();
    if (const Form<Gift> *draft = m_list->draft())
        if (InlineEdit *thing = thingOf(draft->value().id))
            thing->edit();
}

InlineEdit *GivenList::thingOf(Id gift) const {
    const QWidget *frame = m_list->frameOf(gift);
    return frame ? frame->findChild<InlineEdit *>(u"thing"_s) : nullptr;
}

void GivenList::setClient(Id client) {
    m_client = client;
    m_shelf = m_context.store.all<Material>();
    QStringList titles;
    for (const Material &material : m_shelf)
        titles << material.title;
    if (titles != m_titles.stringList())
        m_titles.setStringList(titles);
}

QString GivenList::titleOf(Id material) const {
    for (const Material &one : m_shelf)
        if (one.id == material)
            return one.title;
    return m_new.value(material);
}

Id GivenList::materialCalled(const QString &title) const {
    const QString wanted = folded(title);
    for (const Material &one : m_shelf)
        if (!m_new.contains(one.id) && folded(one.title.simplified()) == wanted)
            return one.id;
    return 0;
}

/// What was typed is a thing of the shelf, or a new one.
void GivenList::take(Form<Gift> &form, InlineEdit *thing, const QString &typed) {
    const QString title = typed.simplified();
    const Id now = form.value().material;
    if (title.isEmpty()) {
        thing->setText(titleOf(now)); // a gift is always something
        return;
    }
    attempt(m_list, [&] {
        const Id known = materialCalled(title);
        if (known == 0)
            return takeNew(form, title);
        if (m_new.remove(now) > 0)
            m_dropped = now;
        form.change(u"material_id"_s, [&](Gift &row) { row.material = known; });
    });
}

void GivenList::takeNew(Form<Gift> &form, const QString &title) {
    Id material = form.value().material;
    if (!m_new.contains(material)) {
        material = m_context.store.freshId();
        m_new.insert(material, title);
        form.change(u"material_id"_s, [&](Gift &row) { row.material = material; });
        return;
    }
    m_new.insert(material, title);
    std::optional<Material> stored = m_context.store.find<Material>(material);
    if (!stored)
        return;
    stored->title = title;
    m_context.store.save(*stored, tr("Give something"),
                         u"gift/%1/material_id"_s.arg(form.value().id));
}

void GivenList::write(const Gift &gift, const QString &label, const QString &mergeKey) {
    Material material;
    material.id = gift.material;
    material.title = m_new.value(gift.material);
    material.kind = MaterialKind::Other;
    const Id dropped = std::exchange(m_dropped, 0);
    m_context.store.write(
        label,
        [&](Store::Batch &batch) {
            if (dropped != 0 && batch.find<Material>(dropped))
                batch.remove<Material>(dropped);
            if (!material.title.isEmpty() && !batch.find<Material>(material.id))
                batch.save(material);
            batch.save(gift);
        },
        mergeKey);
}

InlineEdit *GivenList::makeThing(Form<Gift> &form) {
    auto *thing = new InlineEdit(InlineEdit::Lines::One, Fonts::Role::BodyBold);
    thing->setObjectName(u"thing"_s);
    thing->setName(tr("What was given"));
    thing->setPlaceholder(tr("what is given"));
    thing->setWraps(true);
    thing->setReadOnly(form.isReadOnly());
    auto *known = new QCompleter(&m_titles, thing->lineField());
    known->setCaseSensitivity(Qt::CaseInsensitive);
    known->setFilterMode(Qt::MatchContains);
    thing->lineField()->setCompleter(known);
    connect(thing, &InlineEdit::committed, this,
            [this, &form, thing](const QString &typed) { take(form, thing, typed); });
    connect(thing, &InlineEdit::editingChanged, this, [this, &form](bool editing) {
        if (!editing && !form.isPending())
            m_new.remove(form.value().material); // what is typed from now on is another thing
    });
    form.onShow([this, thing](const Gift &gift) { thing->setText(titleOf(gift.material)); });
    return thing;
}

QWidget *GivenList::makeRow(Form<Gift> &form) {
    const auto today = [this] { return m_context.today(); };
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 1, 0, 1);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::gap);
    top->addWidget(makeThing(form), 1);
    auto *day = form.day(&Gift::date, tr("Day it was given"), today, days::Lean::Back);
    day->setRequired(true);
    top->addWidget(day);
    column->addLayout(top);
    auto *reason = form.line(&Gift::reason, tr("Why them"), tr("why this one, for them"));
    reason->setWraps(true);
    column->addWidget(keyed(tr("For them"), reason, 72));
    auto *returned =
        form.day(&Gift::returned, tr("Day it came back"), today, days::Lean::Back, tr("not yet"));
    auto *outcome = form.line(&Gift::outcome, tr("What came of it"), tr("what came of it"));
    outcome->setWraps(true);
    column->addWidget(keyed(tr("Came back"), returned, 72));
    column->addWidget(keyed(tr("Came of it"), outcome, 72));
    return row;
}

void GivenList::askReason(Id gift) {
    Form<Gift> *form = m_list->formOf(gift);
    if (!form || form->isReadOnly())
        return;
    if (InlineEdit *reason = form->editorOf(u"reason"_s))
        reason->edit();
}
