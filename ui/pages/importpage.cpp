// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importpage.h"

#include "app/error.h"
#include "app/store/store.h"
#include "ui/bringin.h"
#include "ui/guard.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::NotFound,
                    ImportPage::tr("%1 cannot be read. Nothing was changed.")
                        .arg(QFileInfo(path).fileName()),
                    file.errorString());
    return file.read(csv::mostBytes + 1);
}

std::vector<contacts::Known> knownOf(const Store &store) {
    std::vector<contacts::Known> known;
    for (const Client &client : store.clients())
        known.push_back({client, store.of<Reach>(client.id)});
    return known;
}

QString reachesOf(const contacts::Imported &person) {
    QStringList values;
    for (const Reach &reach : person.reaches)
        values << reach.value.simplified();
    return values.join(u", "_s);
}

} // namespace

ImportPage::ImportPage(Context &its, const QString &file, QWidget *parent)
    : QWidget(parent), m_context(its),
      m_result(contacts::read(bytesOf(file), knownOf(its.store), its.today())) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build(file);
}

void ImportPage::build(const QString &file) {
    const Theme &theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(metrics::pageMargin);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(10));
    const auto people = static_cast<int>(m_result.people.size());
    auto *head = new PlainLabel(tr("%n people to bring in", nullptr, people), Fonts::Role::Title);
    column->addWidget(head);
    auto *from = new PlainLabel(tr("%1 - %2, %3")
                                    .arg(QFileInfo(file).fileName(), m_result.report.layout,
                                         csv::encodingName(m_result.report.encoding)),
                                Fonts::Role::Body, &Tokens::ink2);
    from->setElide(Qt::ElideMiddle);
    column->addWidget(from);
    column->addWidget(buildPeople(), 1);
    const QStringList lines = remarks();
    if (!lines.isEmpty()) {
        column->addWidget(new SectionLabel(tr("Left as they are")));
        auto *words = new PlainLabel(lines.join(u'\n'), Fonts::Role::Small, &Tokens::ink2);
        words->setWraps(true);
        words->setMaxLines(8);
        column->addWidget(words);
    }
    auto *buttons = new QHBoxLayout;
    auto *bring = new Button(tr("Bring in %n people", nullptr, people), Button::Kind::Primary);
    bring->setEnabled(people > 0);
    auto *back = new Button(tr("Back"));
    buttons->addWidget(bring);
    buttons->addWidget(back);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(bring, &QPushButton::clicked, this, &ImportPage::bringIn);
    connect(back, &QPushButton::clicked, this, &ImportPage::done);
}

QWidget *ImportPage::buildPeople() {
    auto *list = new QTreeWidget;
    list->setAccessibleName(tr("People to bring in"));
    list->setHeaderLabels({tr("Name"), tr("Reading"), tr("Organisation"), tr("To reach them")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    for (const contacts::Imported &person : m_result.people)
        new QTreeWidgetItem(list, {about::displayName(person.client), about::reading(person.client),
                                   person.client.organisation, reachesOf(person)});
    for (int i = 0; i < 3; ++i)
        list->resizeColumnToContents(i);
    return list;
}

QStringList ImportPage::remarks() const {
    QStringList lines;
    for (const contacts::Duplicate &twice : m_result.report.duplicates)
        lines << (twice.existing != 0
                      ? tr("Row %1: %2 is in the notebook already.").arg(twice.row).arg(twice.name)
                      : tr("Row %1: %2 stands in row %3 already.")
                            .arg(twice.row)
                            .arg(twice.name)
                            .arg(twice.existingRow));
    for (const csv::BadRow &bad : m_result.report.skipped)
        lines << tr("Row %1: %2").arg(bad.row).arg(bad.reason);
    if (!m_result.report.keptInNote.isEmpty())
        lines << tr("Kept in each person's note: %1").arg(m_result.report.keptInNote.join(u", "_s));
    return lines;
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
