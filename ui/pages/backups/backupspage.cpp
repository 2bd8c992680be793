// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backups/backupspage.h"

#include "app/domain/phrases.h"
#include "app/language.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/backups/differenceview.h"
#include "ui/pages/block.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbol.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// At the head of a row, where it may begin with "Today".
QString rowMoment(const backups::Generation &generation, QDate today) {
    const QDateTime made = generation.made.toLocalTime();
    return phrases::dayNear(made.date(), today) + u' ' + language::time(made.time());
}

} // namespace

BackupsPage::BackupsPage(Context &its, QWidget *parent)
    : Page(its, parent), m_keeper(its.findChild<backups::Keeper *>()) {
    setAccessibleName(tr("Backups"));
    build();
    if (m_keeper)
        follow(*m_keeper);
}

void BackupsPage::build() {
    const Theme &theme = themeOf(this);
    const bool canWrite = m_keeper && !context.store.isReadOnly();
    m_now = new Button(tr("Back up now"), Button::Kind::Primary);
    m_prove = new Button(tr("Try a restore now"));
    m_prove->setToolTip(tr("Restores the newest backup into a file of its own, compares the two, "
                           "and removes that file again"));
    for (Button *button : {m_now, m_prove})
        button->setEnabled(canWrite);
    m_overview = new QWidget;
    auto *rows = new QVBoxLayout(m_overview);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme.px(metrics::gap));
    addHead(rows, canWrite);
    m_place = new QVBoxLayout;
    rows->addLayout(m_place);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    const int side = theme.px(metrics::pageMargin) + metrics::gap;
    m_column->setContentsMargins(side, theme.px(26), side, theme.px(metrics::pageMargin));
    m_column->addWidget(m_overview);
    m_column->addStretch(1);
    m_scroll = new PageScroll(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
    m_trouble->hide();
    m_empty->hide();
    for (Button *button : {m_now, m_prove}) // until it is known what there is
        button->setVisible(!m_keeper);
}

void BackupsPage::addHead(QVBoxLayout *rows, bool canWrite) {
    const Theme &theme = themeOf(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(metrics::gap));
    head->addWidget(new PlainLabel(tr("Backups"), Fonts::Role::Name));
    head->addStretch(1);
    head->addWidget(m_prove, 0, Qt::AlignVCenter);
    head->addWidget(m_now, 0, Qt::AlignVCenter);
    rows->addLayout(head);
    m_proof = new PlainLabel({}, Fonts::Role::Body, &Tokens::ink);
    m_proof->setWraps(true);
    rows->addWidget(m_proof);
    m_proof->hide();
    rows->addWidget(makeFolder());
    m_trouble = new PlainLabel({}, Fonts::Role::Body, &Tokens::kaki);
    m_trouble->setWraps(true);
    rows->addWidget(m_trouble);
    rows->addSpacing(theme.px(metrics::gapWide));
    m_empty = new EmptyView(tr("There is no backup yet."),
                            tr("One is made by itself when nobody has written for a minute, and "
                               "when the notebook is closed."),
                            tr("Back up now"));
    m_empty->button()->setEnabled(canWrite);
    rows->addWidget(m_empty);
}

QWidget *BackupsPage::makeFolder() {
    const Theme &theme = themeOf(this);
    auto *strip = new QWidget;
    auto *line = new QHBoxLayout(strip);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.px(metrics::gap));
    line->addWidget(new Symbol(u"folder"_s, &Tokens::ink2));
    m_folder = new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2);
    m_folder->setElide(Qt::ElideMiddle);
    m_folder->setAccessibleName(tr("The folder for backups"));
    line->addWidget(m_folder, 1);
    auto *another = new Button(tr("Another folder"), Button::Kind::Link);
    m_usual = new Button(tr("The usual folder"), Button::Kind::Link);
    for (Button *button : {another, m_usual}) {
        button->setEnabled(m_keeper && !context.store.isReadOnly());
        line->addWidget(button);
    }
    connect(another, &QAbstractButton::clicked, this, &BackupsPage::askFolder);
    connect(m_usual, &QAbstractButton::clicked, this, [this] { choose({}); });
    return strip;
}

void BackupsPage::follow(backups::Keeper &keeper) {
    using backups::Keeper;
    for (Button *button : {m_now, m_empty->button()})
        connect(button, &QAbstractButton::clicked, &keeper, &Keeper::backUpNow);
    connect(m_prove, &QAbstractButton::clicked, &keeper, [this] { m_keeper->prove(); });
    connect(&keeper, &Keeper::listed, this, [this](const auto &list) { show(list); });
    connect(&keeper, &Keeper::compared, this, &BackupsPage::showDifference);
    connect(&keeper, &Keeper::proved, &keeper, &Keeper::list);
    connect(&keeper, &Keeper::drillFailed, &keeper, &Keeper::list);
    connect(&keeper, &Keeper::made, this, &BackupsPage::bringBack);
    connect(&keeper, &Keeper::failed, this, [this](const Error &error) {
        m_restoring.reset(); // what is now could not be kept: nothing is restored
        const auto asked = std::exchange(m_asked, std::nullopt);
        if (error.kind == Error::Kind::WrongPassphrase && asked)
            askPassphrase(asked->generation);
        showFolder();
    });
}

QString BackupsPage::proof() const {
    return m_proof->text();
}

QString BackupsPage::trouble() const {
    return m_trouble->isHidden() ? QString() : m_trouble->text();
}

void BackupsPage::display() {
    showFolder();
    if (m_keeper)
        m_keeper->list();
    else
        sayProof(tr("This notebook is open for reading only; no backups are made of it here."));
}

/// Words that are not there take no line either.
void BackupsPage::sayProof(const QString &words) {
    m_proof->setText(words);
    m_proof->setVisible(!words.isEmpty());
}

void BackupsPage::showFolder() {
    if (!m_keeper)
        return;
    const backups::Place &place = m_keeper->place();
    m_folder->setText(QDir::toNativeSeparators(place.folder));
    m_usual->setVisible(!place.isOurs);
    const std::optional<Error> wrong = caught([&] { backups::requirePlace(place); });
    m_trouble->setText(wrong ? wrong->sentence : QString());
    m_trouble->setVisible(wrong.has_value());
}

void BackupsPage::showProof() {
    const backups::Keeper::Listed *last = nullptr;
    for (const auto &one : m_list)
        if (one.about.proven.isValid() && (!last || one.about.proven > last->about.proven))
            last = &one;
    const QString when =
        last ? phrases::day(last->about.proven.toLocalTime().date(), context.today()) : QString();
    sayProof(
        last ? tr("Last proven %1: the backup of %2 was restored in full into a file of its own, "
                  "and every row was the same.")
                   .arg(when, momentOf(last->generation, context.today()))
        : m_list.empty()
            ? QString()
            : tr("Each backup was opened again and verified before it got its name. None has been "
                 "restored for a trial yet; that happens by itself once a month."));
}

void BackupsPage::show(const std::vector<backups::Keeper::Listed> &list) {
    m_list = list;
    showFolder();
    showProof();
    const bool hadFocus =
        (m_rows && m_rows->isAncestorOf(focusWidget())) ||
        (list.empty() ? m_now->hasFocus() || m_prove->hasFocus() : m_empty->button()->hasFocus());
    // One button where there is nothing yet.
    m_empty->setVisible(list.empty());
    m_now->setVisible(!list.empty());
    m_prove->setVisible(!list.empty());
    const int at = m_scroll->verticalScrollBar()->value();
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const auto &one : list)
        column->addWidget(makeRow(one));
    addOfOldKeys(column, int(std::count_if(list.begin(), list.end(), [](const auto &one) {
                     return one.generation.goesWithOldKeys();
                 })));
    if (m_rows) {
        m_place->removeWidget(m_rows);
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = rows;
    m_place->addWidget(rows);
    m_scroll->verticalScrollBar()->setValue(at);
    if (hadFocus)
        (list.empty() ? m_empty->button() : m_now)->setFocus();
    Q_EMIT shown();
}

/// What opens with a passphrase that was changed stays, unthinned, until somebody says otherwise:
/// perhaps it was changed because somebody else knew it.
void BackupsPage::addOfOldKeys(QVBoxLayout *column, int count) {
    if (count == 0)
        return;
    const Theme &theme = themeOf(this);
    column->addSpacing(theme.px(metrics::gapWide));
    auto *words = new PlainLabel(
        tr("%n backup(s) are from before the passphrase or a code was changed. They still open "
           "with the one of that time, for everybody who knows it, and stay until you remove "
           "them.",
           nullptr, count),
        Fonts::Role::Body, &Tokens::ink2);
    words->setWraps(true);
    column->addWidget(words);
    if (context.store.isReadOnly())
        return;
    auto *strip = new QWidget;
    auto *line = new FlowRow(strip, metrics::gap);
    line->setContentsMargins(0, theme.px(4), 0, 0);
    auto *ask = new Button(tr("Remove them…"), Button::Kind::Link);
    auto *sure = new Button(tr("Remove %n backup(s) for good", nullptr, count));
    sure->setSymbol(u"trash"_s);
    auto *keep = new Button(tr("Keep them"));
    for (Button *button : {ask, sure, keep})
        line->addWidget(button);
    sure->hide();
    keep->hide();
    column->addWidget(strip);
    const auto turn = [ask, sure, keep](bool isAsked) {
        ask->setVisible(!isAsked);
        sure->setVisible(isAsked);
        keep->setVisible(isAsked);
        (isAsked ? keep : ask)->setFocus(); // Enter once more removes nothing
    };
    connect(ask, &QAbstractButton::clicked, this, [turn] { turn(true); });
    connect(keep, &QAbstractButton::clicked, this, [turn] { turn(false); });
    connect(sure, &QAbstractButton::clicked, this, [this, sure] {
        sure->setEnabled(false);
        if (m_keeper)
            m_keeper->removeOld();
    });
}

QString BackupsPage::knownOf(const backups::Keeper::Listed &one) const {
    const auto day = [&](const QDateTime &at) {
        return phrases::day(at.toLocalTime().date(), context.today());
    };
    if (one.generation.isDamaged)
        return tr("Damaged; it was left as it is");
    if (!one.generation.isOpened && !one.generation.isOfOldKey)
        return tr("Made by a newer program; this one cannot read it");
    if (!one.generation.isOpened)
        return tr(
            "From before the passphrase or a code was changed; it opens with the passphrase of "
            "that time");
    QStringList parts;
    if (one.generation.isOfOldKey)
        parts << tr("from before the keys were changed");
    if (one.about.verified.isValid())
        parts << tr("verified %1").arg(day(one.about.verified));
    if (one.about.failed)
        parts << tr("could not be restored in the last trial");
    else if (one.about.proven.isValid())
        parts << tr("proven %1").arg(day(one.about.proven));
    return language::listed(parts);
}

QWidget *BackupsPage::makeRow(const backups::Keeper::Listed &one) {
    const Theme &theme = themeOf(this);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, theme.px(6), 0, theme.px(6));
    line->setSpacing(theme.px(12));
    const bool isBad = one.generation.isDamaged || one.about.failed;
    line->addWidget(
        new Symbol(isBad ? u"warning"_s : u"backup"_s, isBad ? &Tokens::kaki : &Tokens::ink2), 0,
        Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(rowMoment(one.generation, context.today()), Fonts::Role::Row));
    QStringList holds;
    if (one.generation.isOpened)
        holds << tr("%n client(s)", nullptr, one.generation.clients)
              << tr("%n session(s)", nullptr, one.generation.sessions);
    holds << QLocale().formattedDataSize(one.generation.bytes, 1,
                                         QLocale::DataSizeTraditionalFormat);
    auto *what = new PlainLabel(language::listed(holds), Fonts::Role::Small, &Tokens::ink2);
    what->setElide(Qt::ElideRight);
    what->setToolTip(Qt::convertFromPlainText(QFileInfo(one.generation.file).fileName()));
    words->addWidget(what);
    line->addLayout(words, 5);
    auto *known =
        new PlainLabel(knownOf(one), Fonts::Role::Small, isBad ? &Tokens::kaki : &Tokens::ink2);
    known->setWraps(true);
    line->addWidget(known, 5, Qt::AlignVCenter);
    line->addWidget(makeButtons(one), 0, Qt::AlignVCenter);
    return row;
}

QWidget *BackupsPage::makeButtons(const backups::Keeper::Listed &one) {
    auto *side = new QWidget;
    auto *line = new QHBoxLayout(side);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(themeOf(this).px(metrics::gapWide));
    const QString moment = momentOf(one.generation, context.today());
    const backups::Generation generation = one.generation;
    auto *differs = new Button(tr("What differs"), Button::Kind::Link);
    differs->setAccessibleName(tr("What differs in the backup of %1").arg(moment));
    differs->setEnabled(generation.isOpened ? !generation.isDamaged : generation.isOfOldKey);
    connect(differs, &QAbstractButton::clicked, this, [this, generation] {
        generation.isOpened ? look(generation) : askPassphrase(generation);
    });
    auto *prove = new Button(tr("Try it"), Button::Kind::Link);
    prove->setAccessibleName(tr("Try to restore the backup of %1").arg(moment));
    prove->setEnabled(generation.isOpened && !generation.isDamaged);
    connect(prove, &QAbstractButton::clicked, this, [this, generation] {
        if (m_keeper)
            m_keeper->prove(generation);
    });
    line->addWidget(differs);
    line->addWidget(prove);
    return side;
}

void BackupsPage::askFolder() {
    if (!m_keeper)
        return;
    const QString folder = QFileDialog::getExistingDirectory(this, tr("The folder for backups"),
                                                             m_keeper->place().folder);
    if (!folder.isEmpty())
        choose(folder);
}

void BackupsPage::choose(const QString &folder) {
    if (!m_keeper)
        return;
    attempt(this, [&] { m_keeper->choose(folder); });
    display();
}
