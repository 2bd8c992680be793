// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importpage.h"

#include "app/error.h"
#include "app/plaintext.h"
#include "app/store/store.h"
#include "ui/bringin.h"
#include "ui/guard.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pickedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 30;
constexpr int widestColumn = 260;
constexpr int columnGap = 20;

/// What the box offers, behind "as recognised".
constexpr csv::Encoding encodings[] = {csv::Encoding::Utf8, csv::Encoding::Cp932,
                                       csv::Encoding::Utf16};

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::NotFound,
                    ImportPage::tr("%1 cannot be read. Nothing was changed.")
                        .arg(plaintext::oneLine(QFileInfo(path).fileName())),
                    file.errorString());
    return file.read(csv::mostBytes + 1);
}

QString reachesOf(const contacts::Imported &person) {
    QStringList values;
    for (const Reach &reach : person.reaches)
        values << reach.value.simplified();
    return values.join(u", "_s);
}

/// Rows with air between them.
class TallRows : public QStyledItemDelegate {
public:
    TallRows(int height, QObject *parent) : QStyledItemDelegate(parent), m_height(height) {}
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const QSize usual = QStyledItemDelegate::sizeHint(option, index);
        return {usual.width(), std::max(usual.height(), m_height)};
    }

private:
    int m_height;
};

} // namespace

ImportPage::ImportPage(Context &its, const QString &file, QWidget *parent)
    : QWidget(parent), m_context(its), m_name(plaintext::oneLine(QFileInfo(file).fileName())),
      m_bytes(bytesOf(file)), m_known(bringin::known(its.store)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setProperty("focusInside", true); // a page wears no ring
    build(readFirst());
    display();
}

/// Gives the choice of the box that it was read with.
int ImportPage::readFirst() {
    const auto tried = [this](std::optional<csv::Encoding> encoding) {
        return caught(
            [&] { m_result = contacts::read(m_bytes, m_known, m_context.today(), encoding); });
    };
    const std::optional<Error> wrong = tried({});
    if (!wrong)
        return 0;
    for (int i = 0; i < int(std::size(encodings)); ++i)
        if (!tried(encodings[i]))
            return i + 1;
    throw Error(*wrong);
}

void ImportPage::build(int choice) {
    const Theme &theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(metrics::pageMargin);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(12));
    m_head = new PlainLabel({}, Fonts::Role::Title);
    column->addWidget(m_head);
    column->addWidget(buildSource(choice));
    m_complaint = new PlainLabel({}, Fonts::Role::Body, &Tokens::kaki);
    m_complaint->setWraps(true);
    m_complaint->hide();
    column->addWidget(m_complaint);
    m_list = buildList();
    column->addWidget(m_list, 1);
    m_left = new SectionLabel(tr("Left as they are"));
    column->addWidget(m_left);
    m_remarks = new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2);
    m_remarks->setWraps(true);
    m_remarks->setMaxLines(8);
    column->addWidget(m_remarks);
    auto *buttons = new QHBoxLayout;
    m_bring = new Button({}, Button::Kind::Primary);
    auto *back = new Button(tr("Back"));
    back->setHint(QKeySequence(Qt::Key_Escape));
    buttons->addWidget(m_bring);
    buttons->addWidget(back);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_bring, &QPushButton::clicked, this, &ImportPage::bringIn);
    connect(back, &QPushButton::clicked, this, &ImportPage::done);
}

/// Which file, of which program, and in which encoding: the one thing that can be chosen.
QWidget *ImportPage::buildSource(int choice) {
    const Theme &theme = themeOf(this);
    auto *source = new QWidget;
    auto *line = new QHBoxLayout(source);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.px(8));
    m_from = new PlainLabel({}, Fonts::Role::Body, &Tokens::ink2);
    m_from->setElide(Qt::ElideMiddle);
    line->addWidget(m_from, 1);
    auto *name = new PlainLabel(tr("Encoding of the file"), Fonts::Role::Small, &Tokens::ink2);
    line->addWidget(name);
    m_encoding = new PickEdit;
    m_encoding->setName(tr("Encoding of the file"));
    const QString found = csv::encodingName(m_result.report.encoding);
    QStringList choices{choice == 0 ? tr("As recognised: %1").arg(found) : tr("As recognised")};
    for (const csv::Encoding one : encodings)
        choices << csv::encodingName(one);
    m_encoding->setChoices(choices);
    m_encoding->setCurrent(choice);
    line->addWidget(m_encoding);
    connect(m_encoding, &PickEdit::picked, this, &ImportPage::readAgain);
    return source;
}

QTreeWidget *ImportPage::buildList() {
    auto *list = new QTreeWidget;
    list->setAccessibleName(tr("People to bring in"));
    list->setHeaderLabels({tr("Name"), tr("Reading"), tr("Organisation"), tr("To reach them")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setTextElideMode(Qt::ElideRight);
    const int height = themeOf(this).px(rowHeight);
    list->setItemDelegate(new TallRows(height, list));
    list->header()->setMinimumHeight(height);
    list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return list;
}

void ImportPage::readAgain(int choice) {
    std::optional<csv::Encoding> encoding;
    if (choice > 0)
        encoding = encodings[choice - 1];
    const std::optional<Error> wrong = caught([&] {
        m_result = contacts::Result(); // what stands there is not what is chosen
        m_result = contacts::read(m_bytes, m_known, m_context.today(), encoding);
    });
    m_complaint->setText(wrong ? wrong->sentence : QString());
    m_complaint->setVisible(wrong.has_value());
    display();
}

QString ImportPage::complaint() const {
    return m_complaint->isHidden() ? QString() : m_complaint->text();
}

void ImportPage::display() {
    const auto people = static_cast<int>(m_result.people.size());
    m_head->setText(tr("%n people to bring in", nullptr, people));
    m_from->setText(m_result.report.layout.isEmpty()
                        ? m_name
                        : tr("%1 - %2").arg(m_name, m_result.report.layout));
    displayPeople();
    const QStringList lines = remarks();
    m_left->setVisible(!lines.isEmpty());
    m_remarks->setVisible(!lines.isEmpty());
    m_remarks->setText(lines.join(u'\n'));
    m_bring->setText(tr("Bring in %n people", nullptr, people));
    m_bring->setEnabled(people > 0);
}

void ImportPage::displayPeople() {
    const Theme &theme = themeOf(this);
    m_list->clear();
    QList<QTreeWidgetItem *> rows;
    for (const contacts::Imported &person : m_result.people) {
        auto *row =
            new QTreeWidgetItem({about::displayName(person.client), about::reading(person.client),
                                 person.client.organisation, reachesOf(person)});
        rows << row;
    }
    m_list->addTopLevelItems(rows);
    for (int i = 0; i < 3; ++i) {
        m_list->resizeColumnToContents(i);
        m_list->setColumnWidth(
            i, std::min(m_list->columnWidth(i) + theme.px(columnGap), theme.px(widestColumn)));
    }
}

QStringList ImportPage::remarks() const {
    QStringList lines;
    for (const contacts::Duplicate &twice : m_result.report.duplicates)
        lines << (twice.existing != 0
                      ? tr("Row %1: %2 is in the notebook already.").arg(twice.row).arg(twice.name)
                      // At once: a name may hold what looks like a place to fill.
                      : tr("Row %1: %2 stands in row %3 already.")
                            .arg(QString::number(twice.row), twice.name,
                                 QString::number(twice.existingRow)));
    for (const csv::BadRow &bad : m_result.report.skipped)
        lines << tr("Row %1: %2").arg(bad.row).arg(bad.reason);
    // Where nobody comes in, nothing is kept in anybody's note.
    if (!m_result.people.empty() && !m_result.report.keptInNote.isEmpty())
        lines << tr("Kept in each person's note: %1").arg(m_result.report.keptInNote.join(u", "_s));
    return lines;
}

void ImportPage::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT done();
    else
        QWidget::keyPressEvent(event);
}

void ImportPage::bringIn() {
    const auto people = static_cast<int>(m_result.people.size());
    const bool went = attempt(this, [&] {
        bringin::contacts(m_context.store, m_result.people, tr("Bring in contacts"));
    });
    if (!went)
        return;
    m_context.offerUndo(tr("%n people were brought in.", nullptr, people));
    Q_EMIT done();
}
