// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notebookview.h"
#include "ui/charts/chartsaving.h"

#include "app/brief/today.h"
#include "app/domain/picks.h"
#include "app/language.h"
#include "app/papers/compose.h"
#include "app/store/history/retention.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/clientpage.h"
#include "ui/pages/goals/setting/settingkeys.h"
#include "ui/pages/page.h"
#include "ui/pages/palettefinder.h"
#include "ui/pages/sending/sheets.h"
#include "ui/pages/sessioncapture.h"
#include "ui/pages/sidepages.h"
#include "ui/pages/todaypage.h"
#include "ui/theme.h"
#include "ui/widgets/clientpanel.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/typedundo.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int foldBelow = 1180;  ///< px of window under which the list becomes a rail
constexpr int mostOneByOne = 20; ///< clients of one change; beyond it all are read in one go

} // namespace

NotebookView::NotebookView(std::unique_ptr<Store> &&its, Theme &theme, Clock clock,
                           Actions &actions, QWidget *parent)
    : QWidget(parent), m_store(std::move(its)), m_context(*m_store, theme, std::move(clock)) {
    try {
        m_context.isSample = m_store->isSample();
        m_context.file = m_store->path();
        build(actions);
        connectAll();
        refreshAll();
    } catch (...) {
        clear();
        its = std::move(m_store);
        throw;
    }
}

NotebookView::~NotebookView() {
    clear();
}

/// Pages and sheets hold references to the store: they go first.
void NotebookView::clear() {
    // A store that closes may still write what waited, and tell: nobody is left to hear it.
    if (m_store)
        m_store->disconnect(this);
    m_sheets.reset();
    const QObjectList pages = children();
    for (QObject *page : pages)
        if (page->isWidgetType())
            delete page;
}

void NotebookView::build(Actions &actions) {
    m_splitter = new QSplitter;
    m_unfoldedWidth = themeOf(this).px(ClientPanel::wideWidth);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_list = new ClientPanel(language::isJapanese());
    m_list->setSample(m_context.isSample);
    m_list->setCanAdd(!m_store->isReadOnly());
    m_stack = new QStackedWidget;
    // Not the widest of all pages, once it was made: that would be taken from the list.
    m_stack->setMinimumWidth(1);
    m_today = new TodayScreen(m_context);
    m_client = new ClientPage(m_context, actions[Act::Print], actions[Act::StartSession]);
    m_client->setProperty("focusInside", true); // a page wears no ring
    m_stack->addWidget(m_today);
    m_stack->addWidget(m_client);
    m_pages = std::make_unique<SidePages>(m_context, *m_stack);
    // A copy of some day is no file: it has no backups and nothing to merge.
    for (const PageKind &kind : pageKinds())
        if (kind.inList)
            m_list->addPlace(QString::fromLatin1(kind.name), pageTitle(kind),
                             QString::fromLatin1(kind.icon));
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    m_undoBar = new UndoBar(m_stack);
    m_finder = new PaletteFinder(m_context, *m_list->model(), actions, this);
    const auto find = [this](const QString &typed) {
        std::vector<PaletteRow> rows;
        attempt(this, [&] { rows = m_finder->find(typed); });
        return rows;
    };
    m_palette = new Palette(find, window());
    // The window is the palette's parent, but the notebook is its reason.
    connect(this, &QObject::destroyed, m_palette, &QObject::deleteLater);
    m_sheets = std::make_unique<Sheets>(m_context, window(), [this] { commit(); });
    new SettingKeys(actions, *this);                           // its child
    new ChartSaving(actions[Act::SaveChart], m_context, this); // its child
    m_minute.start(60'000);
    connect(m_today, &TodayScreen::contactsWanted, actions[Act::ImportContacts], &QAction::trigger);
    connect(m_today, &TodayScreen::namesWanted, actions[Act::Discreet], &QAction::trigger);
    connect(m_palette, &Palette::actionChosen, this, [&actions](int act) {
        if (QAction *action = actions[static_cast<Act>(act)])
            action->trigger();
    });
}

void NotebookView::connectAll() {
    connect(m_store.get(), &Store::changed, m_undoBar, &UndoBar::withdraw);
    connect(m_store.get(), &Store::changed, this, &NotebookView::changed);
    connect(&m_minute, &QTimer::timeout, this, &NotebookView::minutePassed);
    connect(&m_context, &Context::todayWanted, this, &NotebookView::openToday);
    connect(&m_context, &Context::tabWanted, this, &NotebookView::openClient);
    connect(&m_context, &Context::sessionWanted, this, &NotebookView::openSession);
    connect(&m_context, &Context::undoOffered, m_undoBar, &UndoBar::offer);
    connect(&m_context, &Context::told, this, &NotebookView::told);
    connect(m_sheets.get(), &Sheets::changed, this, &NotebookView::pageChanged);
    // What the bar tells of, not what is being typed under it.
    connect(m_undoBar, &UndoBar::undoWanted, this, [this] { step(UndoStep::Way::Back); });
    connect(m_undoBar, &UndoBar::showWanted, this,
            [this] { openClient(m_toShow.client, m_toShow.tab, m_toShow.row); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this](int at) {
        if (!m_list->isNarrow())
            m_unfoldedWidth = at;
    });
    connect(m_today, &TodayScreen::newClientWanted, this, &NotebookView::beginAddingClient);
    connect(m_list, &ClientPanel::todayChosen, this, &NotebookView::openToday);
    connect(m_list, &ClientPanel::placeChosen, this,
            [this](const QString &name) { openPage(name, 0); });
    connect(m_list, &ClientPanel::clientChosen, this, [this](Id client) {
        const QString tab = m_client->client() != 0 ? m_client->tabName() : u"brief"_s;
        if (client != clientInSight() || isCapturing())
            openClient(client, m_stack->currentWidget() == m_client ? tab : u"brief"_s);
    });
    connect(m_list, &ClientPanel::addWanted, this, &NotebookView::addClient);
    connect(m_list, &ClientPanel::unfoldWanted, this, &NotebookView::toggleList);
    connect(m_client, &ClientPage::tabChanged, this, [this] {
        remember();
        Q_EMIT pageChanged();
    });
    connect(m_palette, &Palette::clientChosen, this,
            [this](Id client) { openClient(client, u"brief"_s); });
    connect(m_palette, &Palette::hitChosen, this, &NotebookView::openClient);
    connect(m_palette, &Palette::notesWanted, this, [this](Id client) { openSession(client, 0); });
    connect(m_palette, &Palette::newClientWanted, this,
            [this](const QString &name) { addClient(name); });
}

// --- reading --------------------------------------------------------------------------------

/// Only who was written is read anew. Today is read when it is opened, so that a change on a
/// client's page costs the same with five clients and with five hundred.
void NotebookView::changed() {
    if (m_closed)
        return;
    attempt(this, [&] {
        const QSet<Id> whose = m_store->changedClients();
        const bool isFew = whose.size() <= mostOneByOne;
        if (m_stack->currentWidget() == m_today || !isFew ||
            !std::all_of(whose.begin(), whose.end(), [this](Id one) { return refreshOne(one); })) {
            refreshAll();
            return;
        }
        m_list->setTodayCount(static_cast<int>(m_wanted.size()));
        if (Page *page = m_pages->inSight())
            page->display();
        else if (isCapturing())
            m_capture->refresh();
        else
            m_client->refresh();
    });
}

/// One client's row in the list, and whether Today would show them. False where the list itself
/// becomes another one: somebody came, went, or has another name.
bool NotebookView::refreshOne(Id client) {
    if (client == 0)
        return true;
    const bool isListed = m_list->model()->entryFor(client) != nullptr;
    const std::optional<Client> found = m_store->find<Client>(client);
    if (!found || isListed == found->archived)
        return false;
    if (!isListed)
        return true; // archived, and was before: in no list, and in sight on no Today
    const QDate day = m_context.today();
    const std::vector<ClientNotebook> one{m_store->notebook(client)};
    if (::today(one, day, m_context.now().time()).count > 0)
        m_wanted.insert(client);
    else
        m_wanted.remove(client);
    return m_list->model()->update(
        ClientListModel::entryOf(one.front(), day, language::isJapanese()));
}

/// The ring moves on by itself; all else is read anew on a new day, and while a call goes on.
void NotebookView::minutePassed() {
    const bool isNewDay = m_readOn != m_context.today();
    const bool inSight = m_stack->currentWidget() == m_today;
    if (isNewDay || (inSight && !m_today->tick()))
        attempt(this, [&] { refreshAll(); });
}

/// Everybody anew: the list, the count, and the page in sight.
void NotebookView::refreshAll() {
    if (m_closed)
        return;
    const QDate day = m_context.today();
    m_readOn = day;
    std::vector<ClientNotebook> all = m_store->notebooks();
    const Id client = clientInSight();
    // One who is archived has a page as everybody else.
    const bool gone = std::none_of(
        all.begin(), all.end(), [&](const ClientNotebook &one) { return one.client.id == client; });
    std::erase_if(all, [](const ClientNotebook &one) { return one.client.archived; });
    std::vector<ClientListModel::Entry> entries;
    entries.reserve(all.size());
    for (const ClientNotebook &one : all)
        entries.push_back(ClientListModel::entryOf(one, day, language::isJapanese()));
    m_list->model()->setEntries(std::move(entries));
    m_list->refresh();
    const TodayPage page = ::today(all, day, m_context.now().time());
    m_list->setTodayCount(page.count);
    m_wanted.clear();
    for (const TodayRow &row : page.rows)
        m_wanted.insert(row.client);
    for (const DayEntry &entry : page.days.front().entries)
        m_wanted.insert(entry.client);
    m_today->display(page);
    m_list->setCurrent(client, m_pages->nameInSight());
    if (Page *side = m_pages->inSight())
        side->display();
    if (client == 0)
        return;
    if (gone)
        openToday();
    else if (isCapturing())
        m_capture->refresh();
    else
        m_client->refresh();
}

// --- where one is ---------------------------------------------------------------------------

Id NotebookView::clientInSight() const {
    if (isCapturing())
        return m_capture->client();
    return m_stack->currentWidget() == m_client ? m_client->client() : 0;
}

bool NotebookView::isCapturing() const {
    return m_capture != nullptr && m_stack->currentWidget() == m_capture;
}

QString NotebookView::nameInSight() const {
    if (m_discreet || clientInSight() == 0)
        return {};
    if (const ClientListModel::Entry *entry = m_list->model()->entryFor(clientInSight()))
        return entry->line.name;
    return isCapturing() ? QString() : about::displayName(m_client->notebook().client);
}

void NotebookView::showPage(QWidget *page) {
    m_stack->setCurrentWidget(page);
    foldAsNeeded();
    m_list->setCurrent(clientInSight(), m_pages->nameInSight());
    remember();
    Q_EMIT pageChanged();
}

void NotebookView::openToday() {
    commit();
    m_stack->setCurrentWidget(m_today);
    attempt(this, [&] { refreshAll(); });
    showPage(m_today);
    m_today->setFocus();
}

void NotebookView::openClient(Id client, const QString &tab, Id row) {
    if (SidePages::has(tab))
        return openPage(tab, client, row);
    attempt(this, [&] {
        if (isCapturing())
            m_capture->save();
        // The list keeps the focus while one walks through it with the arrow keys.
        m_client->open(client, tab, row);
        rememberRecent(client);
        showPage(m_client);
        focusClientPage();
    });
}

/// The page itself has the keys, not the first editor on it: nothing wears a ring until Tab
/// asks for the first control. The list keeps the focus while one walks through it.
void NotebookView::focusClientPage() {
    const QWidget *focus = window()->focusWidget();
    if (focus == nullptr || !m_list->isAncestorOf(focus))
        m_client->setFocus(Qt::OtherFocusReason);
}

// --- writing --------------------------------------------------------------------------------

void NotebookView::commit() {
    if (m_closed)
        return;
    m_client->commit();
    m_pages->commit();
    if (m_capture != nullptr)
        m_capture->save();
}

/// What the history need not keep any longer; what fails is done at another closing.
void NotebookView::forgetWhatIsOld() {
    if (const auto error = caught([this] { history::prune(*m_store, m_context.now()); }))
        qWarning("%s", qPrintable(error->detail));
}

void NotebookView::close() {
    commit();
    remember();
    m_palette->close();
    m_sheets->close();
    forgetWhatIsOld();
    // Throws where something cannot be saved: then this view goes on as if nobody had asked.
    m_store->close();
    m_closed = true;
    m_minute.stop();
}

std::unique_ptr<Store> NotebookView::release() {
    commit();
    remember();
    m_palette->close();
    m_sheets->close();
    m_closed = true;
    m_minute.stop();
    m_store->disconnect(this);
    return std::move(m_store);
}

void NotebookView::addClient(const QString &name, const QString &reading) {
    const QString typed = name.simplified();
    if (typed.isEmpty())
        return;
    commit();
    // Taken first, so that a second try with the same name is the same client.
    if (m_addedId == 0 || m_addedName != typed)
        m_addedId = m_store->freshId();
    m_addedName = typed;
    Id added = 0;
    const bool went = attempt(this, [&] {
        const qsizetype space = typed.indexOf(u' ');
        Client client;
        client.id = m_addedId;
        client.family = space < 0 ? typed : typed.left(space);
        client.given = space < 0 ? QString() : typed.mid(space + 1);
        const QString kana = reading.simplified();
        const qsizetype part = kana.indexOf(u' ');
        client.familyReading = part < 0 ? kana : kana.left(part);
        client.givenReading = part < 0 ? QString() : kana.mid(part + 1);
        client.since = m_context.today();
        added = m_store->save(client, tr("New client")).id;
    });
    if (!went)
        return;
    m_addedId = 0;
    openClient(added, u"brief"_s);
    m_context.offerUndo(tr("“%1” was added.").arg(typed));
}

void NotebookView::beginAddingClient() {
    if (m_discreet)
        Q_EMIT m_today->namesWanted(); // with its menu's mark
    m_list->beginAdding();
}

void NotebookView::undo() {
    // A focused editor takes back its own typing first.
    if (!typedundo::takeBack(*this))
        step(UndoStep::Way::Back);
}

void NotebookView::redo() {
    if (!typedundo::typeAgain(*this))
        step(UndoStep::Way::Forth);
}

void NotebookView::print() {
    if (m_stack->currentWidget() == m_client)
        m_client->print();
}

void NotebookView::openPalette(const QString &typed) {
    m_finder->setDiscreet(m_discreet);
    m_finder->setOnly(hidesNames() ? std::optional<Id>(clientInSight()) : std::nullopt);
    m_palette->open(typed);
}

// --- the list -------------------------------------------------------------------------------

void NotebookView::setDiscreet(bool discreet) {
    m_discreet = discreet;
    m_today->setDiscreet(discreet);
    m_pages->setDiscreet(discreet);
    m_undoBar->withdraw(); // it may name whom the last step was about
    foldAsNeeded();
    Q_EMIT pageChanged();
}

void NotebookView::toggleList() {
    setListFolded(!m_list->isNarrow());
}

void NotebookView::setListFolded(bool folded) {
    m_foldedByHand = folded;
    // Asked for by hand, it also opens where the window is narrow.
    m_list->setProperty("kept", !folded);
    foldAsNeeded();
}

void NotebookView::filterList() {
    if (m_discreet)
        Q_EMIT m_today->namesWanted(); // with its menu's mark
    if (isCapturing())
        back();
    m_list->chooseFilter();
}

/// No list beside a session and in discreet mode; a rail where the window is narrow.
void NotebookView::foldAsNeeded() {
    m_list->setVisible(!m_discreet && !isCapturing());
    const Theme &theme = themeOf(this);
    const bool narrow =
        m_foldedByHand || (width() < foldBelow && !m_list->property("kept").toBool());
    m_list->setNarrow(narrow);
    const int wide = narrow ? theme.px(ClientPanel::narrowWidth) : m_unfoldedWidth;
    m_list->setMinimumWidth(narrow ? wide : theme.px(200));
    m_list->setMaximumWidth(narrow ? wide : theme.px(420));
    m_splitter->setSizes({wide, width() - wide});
}

void NotebookView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    foldAsNeeded();
}
