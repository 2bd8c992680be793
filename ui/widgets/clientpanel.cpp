// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clientpanel.h"

#include "app/language.h"
#include "ui/delegates/clientdelegate.h"
#include "ui/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/kanaindex.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/literal.h"
#include "ui/widgets/navrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reading.h"
#include "ui/widgets/stamp.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QVBoxLayout>
#include <functional>

using namespace Qt::StringLiterals;

ClientPanel::ClientPanel(bool japanese, QWidget *parent)
    : QWidget(parent), m_model(new ClientListModel(this)), m_delegate(new ClientDelegate(this)),
      m_japanese(japanese) {
    setAccessibleName(tr("Clients"));
    build();
    connect(m_today, &NavRow::clicked, this, &ClientPanel::todayChosen);
    connect(m_tag, &QToolButton::clicked, this, &ClientPanel::chooseFilter);
    connect(m_add, &QToolButton::clicked, this, &ClientPanel::beginAdding);
    connect(m_adding, &QLineEdit::returnPressed, this, [this] { finishAdding(true); });
    connect(m_adding, &LineField::givenUp, this, [this] { finishAdding(false); });
    // The selection, not the current row: a view that gets the focus makes its first row the
    // current one, and that must open nobody.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                const QModelIndexList rows = selected.indexes();
                const ClientListModel::Entry *entry =
                    rows.isEmpty() ? nullptr : m_model->entry(rows.first());
                if (entry && !m_choosing)
                    Q_EMIT clientChosen(entry->line.client);
            });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        // A click on the client in sight comes back from Today or a session.
        if (const ClientListModel::Entry *entry = m_model->entry(index))
            Q_EMIT clientChosen(entry->line.client);
    });
    connect(m_index, &KanaIndex::jumped, this, &ClientPanel::jumpTo);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ClientPanel::refresh);
    auto *filler = new ReadingFiller(m_adding, nullptr, this);
    connect(filler, &ReadingFiller::filled, this,
            [this](const QString &reading) { m_reading = reading; });
    setFocusProxy(m_view);
    m_view->installEventFilter(this);
    m_adding->installEventFilter(this);
    refresh();
}

QWidget *ClientPanel::buildHead() {
    const Theme &theme = themeOf(this);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(theme.px(18), theme.px(14), theme.px(28), theme.px(2));
    line->setSpacing(theme.px(4));
    m_count = new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2);
    line->addWidget(m_count);
    line->addStretch();
    m_tag = new IconButton(u"tag"_s, tr("Show only some clients"));
    line->addWidget(m_tag);
    return head;
}

/// What the list is filtered by, and the way back to everybody.
QWidget *ClientPanel::buildFilter() {
    const Theme &theme = themeOf(this);
    auto *filter = new QWidget;
    auto *line = new QHBoxLayout(filter);
    line->setContentsMargins(theme.px(18), 0, theme.px(28), 0);
    line->setSpacing(theme.px(4));
    m_filterWords = new PlainLabel({}, Fonts::Role::Small, &Tokens::ai);
    m_filterWords->setElide(Qt::ElideRight);
    line->addWidget(m_filterWords, 1);
    m_everybody = new IconButton(u"close"_s, tr("Show everybody"));
    m_everybody->setObjectName(u"everybody"_s);
    line->addWidget(m_everybody);
    connect(m_everybody, &QToolButton::clicked, this, [this] {
        clearFilter();
        m_tag->setFocus(); // the button goes away under the focus
    });
    filter->hide();
    return filter;
}

void ClientPanel::build() {
    const Theme &theme = themeOf(this);
    auto *column = m_column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px(10), 0, 0);
    column->setSpacing(0);
    m_today = new NavRow(u"today"_s, tr("Today"));
    column->addWidget(m_today);
    auto *headLine = new QHBoxLayout;
    headLine->setSpacing(0);
    m_head = buildHead();
    headLine->addWidget(m_head, 1);
    m_add = new IconButton(u"plus"_s, tr("New client"));
    // Beside the tag while wide, alone in the middle of the rail.
    m_head->layout()->addWidget(m_add);
    column->addLayout(headLine);
    m_adding = new LineField;
    m_adding->setPlaceholderText(tr("Family name, Enter"));
    m_adding->setAccessibleName(tr("Name of the new client"));
    m_adding->hide();
    auto *addLine = new QHBoxLayout;
    addLine->setContentsMargins(theme.px(14), 0, theme.px(28), 0);
    addLine->addWidget(m_adding);
    column->addLayout(addLine);
    m_filter = buildFilter();
    column->addWidget(m_filter);

    m_view = new QListView;
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setMouseTracking(true);
    m_view->setProperty("focusInside", true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Clients by reading"));
    QPalette desk = m_view->palette();
    desk.setColor(QPalette::Base, Qt::transparent);
    m_view->setPalette(desk);
    m_view->viewport()->setAutoFillBackground(false);
    m_index = new KanaIndex(m_japanese ? KanaIndex::kana() : KanaIndex::latin());
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->setContentsMargins(0, 0, theme.px(2), 0);
    across->addWidget(m_view, 1);
    across->addWidget(m_index);
    column->addLayout(across, 1);
    m_stamp = new QWidget;
    auto *stampLine = new QHBoxLayout(m_stamp);
    stampLine->setContentsMargins(theme.px(18), theme.px(8), 0, theme.px(12));
    stampLine->addWidget(new Stamp(tr("Sample notebook")));
    stampLine->addStretch();
    m_stamp->hide();
    column->addWidget(m_stamp);
}

void ClientPanel::refresh() {
    const int people = m_model->clientCount();
    const bool filtered = m_model->isFiltered();
    m_count->setText(filtered ? tr("Clients %1 of %2").arg(m_model->shownCount()).arg(people)
                              : tr("Clients %1").arg(people));
    QStringList by;
    if (m_model->state())
        by << kindName(*m_model->state());
    if (!m_model->tag().isEmpty())
        by << m_model->tag();
    m_filterWords->setText(tr("Only: %1").arg(language::listed(by)));
    // The rail has room for the way back only; its tooltip says what is shown.
    m_filterWords->setVisible(!m_narrow);
    m_filter->setVisible(filtered);
    m_everybody->setToolTip(m_narrow ? Qt::convertFromPlainText(m_filterWords->text())
                                     : tr("Show everybody"));
    QStringList present = m_model->sections();
    if (m_japanese && m_model->headingOf(u"A"_s).isValid())
        present << u"A"_s;
    m_index->setPresent(present);
    m_index->setVisible(!m_narrow && people > 0);
    m_tag->setVisible(!m_narrow && (!m_model->tags().isEmpty() || m_model->states().size() > 1));
    m_tag->setSymbol(u"tag"_s, filtered ? &Tokens::ai : &Tokens::ink2);
}

void ClientPanel::setTodayCount(int people) {
    m_today->setCount(people);
}

void ClientPanel::addPlace(const QString &name, const QString &title, const QString &symbol) {
    auto *row = new NavRow(symbol, title);
    row->setNarrow(m_narrow);
    m_places.emplace(name, row);
    m_column->insertWidget(static_cast<int>(m_places.size()), row); // under Today
    connect(row, &NavRow::clicked, this, [this, name] { Q_EMIT placeChosen(name); });
}

void ClientPanel::setCurrent(Id client, const QString &place) {
    m_today->setCurrent(client == 0 && place.isEmpty());
    for (const auto &[name, row] : m_places)
        row->setCurrent(client == 0 && name == place);
    m_choosing = true;
    const QModelIndex index = m_model->indexOf(client);
    if (index.isValid())
        m_view->setCurrentIndex(index);
    else
        m_view->selectionModel()->clear();
    m_choosing = false;
}

Id ClientPanel::current() const {
    return m_view->currentIndex().data(ClientListModel::ClientRole).value<Id>();
}

void ClientPanel::setNarrow(bool narrow) {
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_delegate->setNarrow(narrow);
    m_today->setNarrow(narrow);
    for (const auto &[name, row] : m_places)
        row->setNarrow(narrow);
    m_count->setVisible(!narrow);
    const Theme &theme = themeOf(this);
    // In the rail the + stands in the middle, alone.
    const int aside = (theme.px(narrowWidth) - m_add->sizeHint().width()) / 2;
    m_head->layout()->setContentsMargins(narrow ? aside : theme.px(18),
                                         narrow ? theme.px(4) : theme.px(14),
                                         narrow ? aside : theme.px(28), theme.px(2));
    m_filter->layout()->setContentsMargins(narrow ? aside : theme.px(18), 0,
                                           narrow ? aside : theme.px(28), 0);
    if (narrow)
        finishAdding(false);
    m_stamp->setVisible(m_stamp->property("sample").toBool() && !narrow);
    refresh();
    m_view->doItemsLayout();
}

void ClientPanel::setSample(bool sample) {
    m_stamp->setProperty("sample", sample);
    m_stamp->setVisible(sample && !m_narrow);
}

void ClientPanel::setCanAdd(bool can) {
    m_add->setVisible(can);
}

void ClientPanel::beginAdding() {
    if (m_add->isHidden())
        return;
    if (m_narrow)
        Q_EMIT unfoldWanted();
    m_adding->clear();
    m_reading.clear();
    m_adding->show();
    m_adding->setFocus(Qt::ShortcutFocusReason);
}

void ClientPanel::finishAdding(bool keep) {
    const QString name = m_adding->text().simplified();
    m_adding->hide();
    if (keep && !name.isEmpty())
        Q_EMIT addWanted(name, m_reading);
}

void ClientPanel::fillFilter(QMenu *menu) {
    const auto add = [&](const QString &words, bool on, const std::function<void()> &chosen) {
        // Their own word: an ampersand in it is no key of the menu.
        QAction *action = menu->addAction(literal(words), this, chosen);
        action->setCheckable(true);
        action->setChecked(on);
    };
    add(tr("Everybody"), !m_model->isFiltered(), [this] { clearFilter(); });
    menu->addSeparator();
    const QList<ClientState> states = m_model->states();
    for (const ClientState state : states) {
        const bool on = m_model->state() == state;
        // Chosen once more, it is taken away.
        add(kindName(state), on, [this, state, on] {
            m_model->setState(on ? std::nullopt : std::optional(state));
            refresh();
        });
    }
    menu->addSeparator();
    const QStringList tags = m_model->tags();
    for (const QString &tag : tags) {
        const bool on = tag == m_model->tag();
        add(tag, on, [this, tag, on] {
            m_model->setTag(on ? QString() : tag);
            refresh();
        });
    }
}

void ClientPanel::chooseFilter() {
    if (m_narrow)
        Q_EMIT unfoldWanted();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"filter"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillFilter(menu);
    menu->popup(m_tag->mapToGlobal(QPoint(0, m_tag->height())));
    // Opened by a key or not, it begins at the top.
    menu->setActiveAction(menu->actions().first());
}

void ClientPanel::clearFilter() {
    m_model->setTag({});
    m_model->setState({});
    refresh();
}

void ClientPanel::jumpTo(const QString &section) {
    const QModelIndex heading = m_model->headingOf(section);
    if (heading.isValid())
        m_view->scrollTo(heading, QAbstractItemView::PositionAtTop);
}

/// Where nobody is chosen, the ring still has to stand somewhere. Qt tries the first row only,
/// which may be a heading.
void ClientPanel::standOnFirst() {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (!m_model->entry(index))
            continue;
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        return;
    }
}

bool ClientPanel::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_adding && event->type() == QEvent::FocusOut) {
        // Left without Enter: an empty field goes, a name that was begun stays.
        if (m_adding->text().trimmed().isEmpty())
            finishAdding(false);
    } else if (watched == m_view && event->type() == QEvent::FocusIn &&
               !m_view->currentIndex().isValid()) {
        standOnFirst();
    } else if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (const Id client = current())
                Q_EMIT clientChosen(client);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ClientPanel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(&Tokens::desk));
}
