// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette.h"
#include "ui/widgets/hairline.h"

#include "ui/delegates/palettedelegate.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QFrame>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPropertyAnimation>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// --- rows -----------------------------------------------------------------------------------

void PaletteModel::setRows(std::vector<PaletteRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const PaletteRow *PaletteModel::row(const QModelIndex &index) const {
    return index.isValid() && index.row() < rowCount()
               ? &m_rows[static_cast<std::size_t>(index.row())]
               : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const {
    const PaletteRow *at = row(index);
    if (!at)
        return {};
    if (role == Qt::DisplayRole)
        return at->text;
    if (role == Qt::AccessibleTextRole)
        return at->right.isEmpty() ? at->text : tr("%1, %2").arg(at->text, at->right);
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const {
    const PaletteRow *at = row(index);
    return at && at->kind != PaletteRow::Kind::Heading ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                       : Qt::NoItemFlags;
}

// --- the sheet ------------------------------------------------------------------------------

Palette::Palette(Finder find, QWidget *window)
    : Veil(window), m_find(std::move(find)), m_field(new QLineEdit(sheet())),
      m_list(new QListView(sheet())), m_model(new PaletteModel(this)) {
    const Theme &theme = themeOf(this);
    setAccessibleName(tr("Find a client or action"));
    m_field->setFrame(false);
    m_field->setProperty("focusInside", true);
    m_field->setFont(theme.fonts().on(Fonts::Voice::Gothic, 17));
    m_field->setAccessibleName(tr("Name of a client; after > an action"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(this));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("What was found"));

    m_none = new PlainLabel({}, Fonts::Role::Body, &Tokens::ink2, sheet());
    m_none->setWraps(true);
    m_none->setContentsMargins(theme.px(18), theme.px(10), theme.px(18), theme.px(10));
    auto *column = new QVBoxLayout(sheet());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addSpacing(theme.px(11));
    column->addLayout(buildHead());
    column->addSpacing(theme.px(11));
    column->addWidget(hairline(Qt::Horizontal, sheet()));
    column->addSpacing(4);
    column->addWidget(m_list, 1);
    column->addWidget(m_none);
    column->addSpacing(4);
    column->addWidget(hairline(Qt::Horizontal, sheet()));
    column->addSpacing(theme.px(9));
    column->addLayout(buildFoot());
    column->addSpacing(theme.px(9));

    connect(m_field, &QLineEdit::textChanged, this, [this] { this->find(); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        choose(Qt::NoModifier);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &Palette::showHow);
    m_field->installEventFilter(this);
}

QLayout *Palette::buildHead() {
    const Theme &theme = themeOf(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(18), 0, theme.px(18), 0);
    head->setSpacing(theme.px(10));
    auto *glass = new QLabel(sheet());
    glass->setPixmap(theme.pixmap(u"search"_s, &Tokens::ink2, theme.px(18), devicePixelRatioF()));
    head->addWidget(glass);
    head->addWidget(m_field, 1);
    head->addWidget(new PlainLabel(tr("any letters; > for actions"), Fonts::Role::Small,
                                   &Tokens::ink2, sheet()));
    return head;
}

QLayout *Palette::buildFoot() {
    const Theme &theme = themeOf(this);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.px(18), 0, theme.px(18), 0);
    foot->setSpacing(theme.px(18));
    for (PlainLabel **label : {&m_arrows, &m_enter, &m_notes}) {
        *label = new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2, sheet());
        foot->addWidget(*label);
    }
    m_arrows->setText(tr("↑↓ choose"));
    m_notes->setText(tr("Ctrl+Enter start notes"));
    foot->addStretch();
    m_create = new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2, sheet());
    m_create->setElide(Qt::ElideRight);
    foot->addWidget(m_create);
    return foot;
}

/// The foot says what the keys do with the row that is chosen, and with nothing else.
void Palette::showHow() {
    const PaletteRow *at = m_model->row(m_list->currentIndex());
    m_arrows->setVisible(at != nullptr);
    m_enter->setVisible(at != nullptr);
    m_notes->setVisible(at && at->kind != PaletteRow::Kind::Action);
    if (at)
        m_enter->setText(at->kind == PaletteRow::Kind::Client   ? tr("Enter brief")
                         : at->kind == PaletteRow::Kind::Action ? tr("Enter do it")
                                                                : tr("Enter show it"));
}

QStringList Palette::hints() const {
    QStringList all;
    for (const PlainLabel *label : {m_arrows, m_enter, m_notes, m_create})
        if (label->isVisibleTo(sheet()))
            all << label->text();
    return all;
}

QString Palette::noneText() const {
    return m_none->isVisibleTo(sheet()) ? m_none->text() : QString();
}

void Palette::open(const QString &typed) {
    m_field->setText(typed);
    find();
    rise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->end(false);
    const int ms = Theme::motion(metrics::paletteMs, this);
    if (ms <= 0)
        return;
    auto *effect = new QGraphicsOpacityEffect(this);
    setGraphicsEffect(effect);
    auto *fade = new QPropertyAnimation(effect, "opacity", effect);
    fade->setDuration(ms);
    fade->setStartValue(0.0);
    fade->setEndValue(1.0);
    connect(fade, &QPropertyAnimation::finished, this, [this] { setGraphicsEffect(nullptr); });
    fade->start();
}

void Palette::close() {
    setGraphicsEffect(nullptr); // one that is cut short would keep its last picture
    Veil::close();
}

QString Palette::typed() const {
    return m_field->text().trimmed();
}

bool Palette::asksForActions(const QString &typed) {
    const QString words = typed.trimmed();
    return words.startsWith(u'>') || words.startsWith(QChar(0xff1e));
}

QModelIndex Palette::firstChoice() const {
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->flags(m_model->index(i)).testFlag(Qt::ItemIsSelectable))
            return m_model->index(i);
    return {};
}

void Palette::find() {
    m_model->setRows(m_find(m_field->text()));
    m_list->setCurrentIndex(firstChoice());
    const QString name = typed();
    const bool canCreate = !name.isEmpty() && !asksForActions(name);
    const bool isNone = m_model->rowCount() == 0 && !name.isEmpty();
    // Said once: in the line that tells that nothing was found, or else at the foot.
    m_create->setVisible(canCreate && !isNone);
    m_create->setText(tr("Shift+Enter new client “%1”").arg(name));
    m_list->setVisible(!isNone);
    m_none->setVisible(isNone);
    m_none->setText(
        canCreate ? tr("Nothing found for “%1”. Shift+Enter makes a client of that name.").arg(name)
                  : tr("There is no such action here."));
    showHow();
    placeAnew();
}

void Palette::place() {
    const Theme &theme = themeOf(this);
    int rows = 0;
    QStyleOptionViewItem option;
    option.widget = m_list;
    for (int i = 0; i < m_model->rowCount(); ++i)
        rows += m_list->itemDelegate()->sizeHint(option, m_model->index(i)).height();
    const int most = height() * 6 / 10;
    m_list->setFixedHeight(qMin(rows, most));
    const int wide = qMin(theme.px(620), width() - 32);
    sheet()->setFixedWidth(wide);
    sheet()->adjustSize();
    sheet()->move((width() - wide) / 2, height() * 12 / 100);
}

void Palette::move(int step) {
    int row = m_list->currentIndex().row();
    for (int tries = 0; tries < m_model->rowCount(); ++tries) {
        row = (row + step + m_model->rowCount()) % m_model->rowCount();
        if (m_model->flags(m_model->index(row)).testFlag(Qt::ItemIsSelectable)) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

void Palette::choose(Qt::KeyboardModifiers how) {
    const QString name = typed();
    if (how.testFlag(Qt::ShiftModifier)) {
        if (!name.isEmpty() && !asksForActions(name)) {
            close();
            Q_EMIT newClientWanted(name);
        }
        return;
    }
    const PaletteRow *at = m_model->row(m_list->currentIndex());
    if (!at)
        return;
    const PaletteRow row = *at;
    close();
    if (row.kind == PaletteRow::Kind::Action)
        Q_EMIT actionChosen(row.action);
    else if (how.testFlag(Qt::ControlModifier) && row.client != 0)
        Q_EMIT notesWanted(row.client);
    else if (row.kind == PaletteRow::Kind::Client)
        Q_EMIT clientChosen(row.client);
    else
        Q_EMIT hitChosen(row.client, row.tab, row.row);
}

bool Palette::keyPressed(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(event->modifiers());
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // nothing behind the veil may take the focus
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_field)
        return Veil::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // While the palette is open, Esc, Ctrl+Enter and Enter are its own.
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return ||
            key->key() == Qt::Key_Enter)
            event->accept();
        return key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return ||
               key->key() == Qt::Key_Enter;
    }
    if (event->type() == QEvent::KeyPress)
        return keyPressed(static_cast<QKeyEvent *>(event));
    return Veil::eventFilter(watched, event);
}
