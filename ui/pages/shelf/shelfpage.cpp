// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shelf/shelfpage.h"

#include "app/domain/phrases.h"
#include "app/language.h"
#include "ui/pages/block.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbol.h"
#include "ui/widgets/tintband.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString symbolOf(MaterialKind kind) {
    const QString icon = QString::fromLatin1(kindOf(kind).icon);
    return icon.isEmpty() ? u"shelf"_s : icon;
}

} // namespace

ShelfPage::ShelfPage(Context &its, QWidget *parent) : Page(its, parent) {
    setAccessibleName(tr("Content shelf"));
    build();
}

void ShelfPage::build() {
    const Theme &theme = themeOf(this);
    m_list = new RowList<Material>(context,
                                   {.add = tr("Put something on the shelf"),
                                    .edit = tr("Edit a thing of the shelf"),
                                    .remove = tr("Take it off the shelf"),
                                    .removed = tr("Taken off the shelf."),
                                    .empty = {}},
                                   [this](Form<Material> &form) { return makeRow(form); });
    m_list->fresh = [] { return Material(); };
    m_list->erase = [this](Id material, const QString &label) { erase(material, label); };
    m_list->setSpacing(metrics::grid);
    m_summary = new PlainLabel({}, Fonts::Role::Body, &Tokens::ink2);
    m_summary->setElide(Qt::ElideRight);
    m_empty = new EmptyView(tr("Nothing stands on the shelf yet."),
                            tr("Videos, worksheets, articles, books: what you give to clients, "
                               "each for a reason of their own."),
                            tr("Put something on the shelf"));
    m_empty->button()->setVisible(!context.store.isReadOnly());
    connect(m_empty->button(), &QAbstractButton::clicked, m_list, [this] { m_list->add(); });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int side = theme.px(metrics::pageMargin) + metrics::gap;
    column->setContentsMargins(side, theme.px(26), side - RowListBase::kGutter,
                               theme.px(metrics::pageMargin));
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, RowListBase::kGutter, theme.px(14));
    head->setSpacing(theme.px(metrics::gap));
    head->addWidget(new PlainLabel(tr("Content shelf"), Fonts::Role::Name));
    head->addWidget(m_list->addButton(), 0, Qt::AlignVCenter);
    head->addStretch(1);
    head->addWidget(m_summary, 0, Qt::AlignBottom);
    column->addLayout(head);
    m_for = makeFor();
    column->addWidget(m_for);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    column->addStretch(1);
    m_scroll = new PageScroll(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
    // A new row stands at the end: it is brought in sight, and the empty page makes room for it.
    connect(m_list, &RowListBase::rowsShown, this, [this] {
        m_empty->setVisible(m_list->count() == 0);
        if (const Form<Material> *draft = m_list->draft())
            QMetaObject::invokeMethod(
                this, [this, id = draft->value().id] { m_scroll->reveal(id); },
                Qt::QueuedConnection);
    });
}

QWidget *ShelfPage::makeFor() {
    const Theme &theme = themeOf(this);
    auto *outer = new QWidget;
    auto *room = new QHBoxLayout(outer);
    room->setContentsMargins(0, 0, RowListBase::kGutter, theme.px(metrics::gapWide));
    auto *strip = new TintBand; // says whom the page is for
    room->addWidget(strip);
    auto *line = new QHBoxLayout(strip);
    line->setContentsMargins(theme.px(12), theme.px(6), theme.px(8), theme.px(6));
    line->setSpacing(theme.px(metrics::gap));
    line->addWidget(new Symbol(u"gift"_s, &Tokens::ai));
    m_forWhom = new PlainLabel({}, Fonts::Role::BodyBold, &Tokens::aid);
    m_forWhom->setElide(Qt::ElideRight);
    line->addWidget(m_forWhom, 1);
    auto *nobody = new Button(tr("For nobody in particular"), Button::Kind::Link);
    line->addWidget(nobody);
    connect(nobody, &QAbstractButton::clicked, this, [this] {
        setClient(0);
        attempt(this, [this] { display(); });
        m_list->setFocus();
    });
    return outer;
}

QWidget *ShelfPage::makeRow(Form<Material> &form) {
    const Theme &theme = themeOf(this);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, theme.px(6), 0, theme.px(6));
    line->setSpacing(theme.px(12));
    auto *symbol = new Symbol(u"shelf"_s, &Tokens::ink2);
    line->addWidget(symbol, 0, Qt::AlignTop);
    auto *title = form.line(&Material::title, tr("Title"), tr("title"), Fonts::Role::Row);
    title->setWraps(true);
    auto *kind = form.pick(&Material::kind, tr("Kind"));
    auto *where =
        form.line(&Material::where, tr("Where it is"), tr("address or place"), Fonts::Role::Small);
    auto *note = form.line(&Material::note, tr("Note"), tr("for whom it is good"));
    note->setWraps(true);
    kind->setRole(Fonts::Role::Small);
    for (InlineEdit *soft : {where, note})
        soft->setColor(&Tokens::ink2);
    kind->setColor(&Tokens::ink2);
    auto *what = new QVBoxLayout;
    what->setSpacing(0);
    what->addWidget(title);
    what->addWidget(note);
    auto *place = new QVBoxLayout;
    place->setSpacing(0);
    place->addWidget(kind, 0, Qt::AlignLeft);
    place->addWidget(where);
    place->addStretch(1);
    auto *words = new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2);
    words->setWraps(true);
    words->setObjectName(u"given"_s);
    auto *now = new Button(tr("Give"), Button::Kind::Link);
    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(words);
    who->addWidget(now, 0, Qt::AlignLeft);
    who->addStretch(1);
    line->addLayout(what, 9);
    line->addLayout(place, 6);
    line->addLayout(who, 5);
    const Side side{words, now, symbol};
    form.onShow([this, side](const Material &material) {
        m_sides[material.id] = side;
        show(side, material);
    });
    connect(now, &QAbstractButton::clicked, this, [this, &form] { give(form.value().id); });
    return row;
}

void ShelfPage::show(const Side &side, const Material &material) const {
    side.symbol->setSymbol(symbolOf(material.kind), &Tokens::ink2);
    side.words->setText(words(material.id));
    side.give->setVisible(m_client != 0 && !context.store.isReadOnly());
    side.give->setAccessibleName(tr("Give %1 to %2").arg(material.title, m_name));
}

QString ShelfPage::words(Id material) const {
    const auto found = m_given.find(material);
    const Given given = found == m_given.end() ? Given() : found->second;
    if (m_client != 0)
        return given.lastToThem.isValid()
                   ? tr("Given to them on %1").arg(phrases::day(given.lastToThem, context.today()))
                   : tr("Not given to them yet");
    if (given.clients.isEmpty())
        return tr("Not given yet");
    return tr("Given to %n client(s), last on %1", nullptr, static_cast<int>(given.clients.size()))
        .arg(phrases::day(given.last, context.today()));
}

void ShelfPage::setClient(Id client) {
    m_client = client;
    m_name.clear();
}

void ShelfPage::readGifts() {
    m_given.clear();
    for (const Gift &gift : context.store.all<Gift>()) {
        Given &given = m_given[gift.material];
        given.clients.insert(gift.client);
        if (gift.date.isValid() && (!given.last.isValid() || gift.date > given.last))
            given.last = gift.date;
        if (gift.client == m_client && gift.date.isValid() &&
            (!given.lastToThem.isValid() || gift.date > given.lastToThem))
            given.lastToThem = gift.date;
    }
}

void ShelfPage::display() {
    const std::optional<Client> whom =
        m_client != 0 ? context.store.find<Client>(m_client) : std::nullopt;
    if (!whom)
        m_client = 0; // gone since, or nobody
    m_name = whom ? about::nameWithSan(*whom) : QString();
    m_for->setVisible(whom.has_value());
    m_forWhom->setText(whom ? tr("For %1").arg(m_name) : QString());
    readGifts();
    const std::vector<Material> shelf = context.store.all<Material>();
    m_list->display(shelf, 1);
    std::erase_if(m_sides, [this](const auto &one) { return !m_list->formOf(one.first); });
    // What stands beside a thing changes with gifts, also where the thing stays the same.
    for (const auto &[row, side] : m_sides)
        show(side, m_list->formOf(row)->value());
    m_empty->setVisible(m_list->count() == 0);
    m_summary->setText(shelf.empty() ? QString()
                                     : tr("%n thing(s)", nullptr, static_cast<int>(shelf.size())));
}

void ShelfPage::reveal(Id row) {
    m_scroll->reveal(row);
    if (QWidget *frame = m_list->frameOf(row))
        frame->setFocus();
}

void ShelfPage::erase(Id material, const QString &label) {
    // A client's page must still be able to say what was given.
    if (!context.store.where(&Gift::material, material).empty())
        throw Error(Error::Kind::BadInput,
                    tr("It was given to somebody and stays on the shelf, so that their page can "
                       "say what it was. Nothing has changed."));
    context.store.remove<Material>(material, label);
}

void ShelfPage::give(Id material) {
    if (m_client == 0)
        return;
    commit();
    Gift gift;
    const bool done = attempt(this, [&] {
        gift.id = m_giving.of(context.store, m_client);
        gift.client = m_client;
        gift.material = material;
        gift.date = context.today();
        gift = context.store.save(gift, tr("Give something"));
    });
    if (!done)
        return;
    const QString name = m_name;
    context.openTab(m_client, u"notebook"_s, gift.id);
    context.offerUndo(tr("Written down as given to %1.").arg(name));
}
