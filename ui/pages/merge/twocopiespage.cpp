// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/merge/twocopiespage.h"

#include "app/domain/phrases.h"
#include "app/language.h"
#include "app/plaintext.h"
#include "ui/guard.h"
#include "ui/pages/block.h"
#include "ui/pages/merge/conflictrow.h"
#include "ui/pages/merge/knowncopies.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/shown.h"
#include "ui/widgets/tintband.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostShown = 100; ///< conflicts at once; the others follow as these are decided
constexpr int mostNamed = 5;

void clear(QVBoxLayout *column) {
    while (QLayoutItem *item = column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// A key opens any beginning of a file: what is still on its way here looks like a whole one.
bool isTorn(const Store &copy) {
    return copy.openReport().tornTailDropped || copy.openReport().lastCommitIsDamaged;
}

QString nameOf(const QString &path) {
    return plaintext::oneLine(QFileInfo(path).fileName());
}

} // namespace

TwoCopiesPage::TwoCopiesPage(Context &its, QWidget *parent) : Page(its, parent) {
    setAccessibleName(tr("Two copies"));
    build();
}

TwoCopiesPage::~TwoCopiesPage() = default;

void TwoCopiesPage::build() {
    const Theme &theme = themeOf(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int side = theme.px(metrics::pageMargin) + metrics::gap;
    column->setContentsMargins(side, theme.px(26), side, theme.px(metrics::pageMargin));
    column->setSpacing(theme.px(12));
    auto *head = new QHBoxLayout;
    m_choose = new Button(tr("Choose a copy"));
    m_choose->setSymbol(u"folder"_s);
    head->addWidget(new PlainLabel(tr("Two copies"), Fonts::Role::Name));
    head->addStretch(1);
    head->addWidget(m_choose, 0, Qt::AlignVCenter);
    column->addLayout(head);
    m_empty = new EmptyView(tr("Your notebook is one, and nothing waits for a decision."),
                            tr("Where two computers wrote in two copies of it, both are brought "
                               "together here, and nothing of either is lost."),
                            tr("Choose a copy"));
    column->addWidget(m_empty);
    column->addWidget(buildPreview());
    m_besideHead = new SectionLabel(tr("Copies beside this notebook"));
    column->addWidget(m_besideHead);
    m_beside = new QVBoxLayout;
    m_beside->setSpacing(theme.px(8));
    column->addLayout(m_beside);
    m_conflictsHead = new SectionLabel(tr("To decide"));
    column->addWidget(m_conflictsHead);
    m_conflicts = new QVBoxLayout;
    m_conflicts->setSpacing(theme.px(8));
    column->addLayout(m_conflicts);
    column->addStretch(1);
    m_scroll = new PageScroll(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
    connect(m_choose, &QAbstractButton::clicked, this, &TwoCopiesPage::choose);
    connect(m_empty->button(), &QAbstractButton::clicked, this, &TwoCopiesPage::choose);
}

QWidget *TwoCopiesPage::buildPreview() {
    const Theme &theme = themeOf(this);
    m_preview = new TintBand;
    auto *column = new QVBoxLayout(m_preview);
    column->setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(14));
    column->setSpacing(theme.px(8));
    m_previewName = new PlainLabel({}, Fonts::Role::BodyBold, &Tokens::aid);
    m_previewName->setElide(Qt::ElideMiddle);
    m_previewText = new PlainLabel;
    m_previewText->setWraps(true);
    auto *buttons = new QHBoxLayout;
    m_bring = new Button(tr("Bring both together"), Button::Kind::Primary);
    m_aside = new Button(tr("Move the copy aside"));
    m_leave = new Button(tr("Leave it"));
    for (Button *button : {m_bring, m_aside, m_leave})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addWidget(m_previewName);
    column->addWidget(m_previewText);
    column->addWidget(buildAsking());
    column->addLayout(buttons);
    m_preview->hide();
    connect(m_bring, &QAbstractButton::clicked, this, &TwoCopiesPage::bring);
    connect(m_aside, &QAbstractButton::clicked, this, &TwoCopiesPage::moveAside);
    connect(m_leave, &QAbstractButton::clicked, this, &TwoCopiesPage::leavePreview);
    return m_preview;
}

QWidget *TwoCopiesPage::buildAsking() {
    m_asking = new QWidget;
    auto *line = new QHBoxLayout(m_asking);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(themeOf(this).px(metrics::gap));
    m_passphrase = secretField(tr("Passphrase of the copy"));
    m_passphrase->setKeepsReturn(true);
    auto *open = new Button(tr("Open the copy"));
    line->addWidget(m_passphrase, 1);
    line->addWidget(open);
    m_asking->hide();
    connect(m_passphrase, &QLineEdit::returnPressed, this, &TwoCopiesPage::answer);
    connect(open, &QAbstractButton::clicked, this, &TwoCopiesPage::answer);
    return m_asking;
}

void TwoCopiesPage::setDiscreet(bool discreet) {
    if (m_isDiscreet == discreet)
        return;
    m_isDiscreet = discreet;
    if (isVisible())
        attempt(this, [this] { display(); });
}

QString TwoCopiesPage::previewWords() const {
    return m_preview->isHidden() ? QString() : m_previewText->text();
}

QList<ConflictRow *> TwoCopiesPage::conflicts() const {
    QList<ConflictRow *> rows;
    for (int i = 0; i < m_conflicts->count(); ++i)
        if (auto *row = qobject_cast<ConflictRow *>(m_conflicts->itemAt(i)->widget()))
            rows << row;
    return rows;
}

void TwoCopiesPage::display() {
    showFound();
    showConflicts();
    setShown(m_empty, m_found.empty() && conflicts().isEmpty() && m_preview->isHidden());
    setShown(m_choose, m_empty->isHidden());
    m_bring->setEnabled(!context.store.isReadOnly());
}

void TwoCopiesPage::showFound() {
    m_found = merging::copiesBeside(context.store.path());
    setShown(m_besideHead, !m_found.empty());
    clear(m_beside);
    const Theme &theme = themeOf(this);
    for (const merging::FoundCopy &copy : m_found) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(theme.px(metrics::gap));
        auto *name = new PlainLabel(nameOf(copy.path));
        name->setElide(Qt::ElideMiddle);
        QStringList about{phrases::day(copy.changed.date(), context.today()) + u' ' +
                          language::time(copy.changed.time())};
        if (KnownCopies(context.store).knows(copy))
            about << tr("brought together already");
        auto *when = new PlainLabel(language::listed(about), Fonts::Role::Small, &Tokens::ink2);
        auto *look = new Button(tr("Look at it"));
        look->setAccessibleDescription(nameOf(copy.path));
        line->addWidget(name, 1);
        line->addWidget(when);
        line->addWidget(look);
        m_beside->addWidget(row);
        connect(look, &QAbstractButton::clicked, this,
                [this, path = copy.path] { this->look(path); });
    }
}

void TwoCopiesPage::showConflicts() {
    const std::vector<merging::Undecided> all = merging::undecided(context.store);
    setShown(m_conflictsHead, !all.empty());
    m_conflictsHead->setRight(
        all.empty() ? QString() : tr("%n place(s)", nullptr, static_cast<int>(all.size())));
    clear(m_conflicts);
    for (size_t i = 0; i < std::min(all.size(), mostShown); ++i) {
        const Id client = all[i].conflict.client;
        if (client != 0 && m_isDiscreet)
            continue; // what differs may be a name
        const auto found = client != 0 ? context.store.find<Client>(client) : std::nullopt;
        auto *row =
            new ConflictRow(context, all[i], found ? about::nameWithSan(*found) : QString());
        for (Button *button : {row->keepButton(), row->takeButton()})
            if (button)
                button->setEnabled(!context.store.isReadOnly());
        m_conflicts->addWidget(row);
        // Its own button goes with the row.
        connect(
            row, &ConflictRow::keepWanted, this, [this](Id id) { decide(id, false); },
            Qt::QueuedConnection);
        connect(
            row, &ConflictRow::takeWanted, this, [this](Id id) { decide(id, true); },
            Qt::QueuedConnection);
    }
}

void TwoCopiesPage::choose() {
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Choose a copy"), QFileInfo(context.store.path()).absolutePath(),
        tr("Notebooks (*.wellspring)"));
    if (!file.isEmpty())
        look(file);
}

QString TwoCopiesPage::whose(const merging::Side &side, const merging::Report &report) const {
    QStringList names;
    for (const auto &[client, changes] : side.clients) {
        const QString name = report.names.value(client);
        if (client != 0 && !name.isEmpty() && !m_isDiscreet)
            names << tr("%1 (%2)").arg(name).arg(changes);
    }
    const qsizetype more = names.size() - mostNamed;
    if (more > 0)
        names = names.mid(0, mostNamed) << tr("%n more", nullptr, static_cast<int>(more));
    return language::listed(names);
}

/// What only the copy still holds; it is to be known also where nothing is to be brought in.
QStringList TwoCopiesPage::erasedWords(const merging::Report &report) const {
    if (report.erasedThere.empty())
        return {};
    return {tr("The copy still holds %n client(s) that were erased for good here. They do not come "
               "back.",
               nullptr, static_cast<int>(report.erasedThere.size()))};
}

QStringList TwoCopiesPage::linesOf(const merging::Report &report) const {
    QStringList lines;
    const auto edits = [&](const QString &head, const merging::Side &side) {
        const QString names = whose(side, report);
        lines << (names.isEmpty() ? head : tr("%1: %2").arg(head, names));
    };
    edits(tr("%n edit(s) that only the copy has", nullptr, report.theirs.batches), report.theirs);
    edits(tr("%n edit(s) that only this notebook has", nullptr, report.ours.batches), report.ours);
    if (!report.conflicts.empty())
        lines << tr("In %n place(s) they say different things. Both are kept, for you to decide.",
                    nullptr, static_cast<int>(report.conflicts.size()));
    if (!report.erasedHere.empty())
        lines << tr("%n client(s) were erased for good in the copy. They will be erased here, too.",
                    nullptr, static_cast<int>(report.erasedHere.size()));
    lines << erasedWords(report);
    if (report.lacksMany())
        lines << tr("The copy lacks %1 of %2 clients: it may be damaged or much older. Look twice.")
                     .arg(report.lacking)
                     .arg(report.clients);
    return lines;
}

QString TwoCopiesPage::tornWords() {
    return tr("The end of this copy is not whole: it may still be on its way here, or be damaged. "
              "Of what is missing there, nothing comes in.");
}

void TwoCopiesPage::look(const QString &file) {
    commit();
    leavePreview();
    attempt(this, [&] {
        try {
            show(file, *merging::openLike(context.store, file));
        } catch (const Error &error) {
            if (error.kind != Error::Kind::WrongPassphrase)
                throw;
            askPassphrase(file);
        }
    });
}

void TwoCopiesPage::show(const QString &file, const Store &copy) {
    const merging::Report report = merging::preview(context.store, copy);
    m_copy = file;
    m_isDone = report.isNothingNew;
    m_isForced = report.lacksMany();
    if (m_isDone)
        KnownCopies(context.store).add(file);
    QStringList lines = m_isDone ? QStringList{tr("Everything in this copy is in your notebook.")} +
                                       erasedWords(report)
                                 : linesOf(report);
    if (isTorn(copy))
        lines.prepend(tornWords());
    showPreview(lines);
    display();
    (!m_isDone ? m_bring : isTorn(copy) ? m_leave : m_aside)->setFocus();
}

/// The passphrase was changed in one of the two since they parted.
void TwoCopiesPage::askPassphrase(const QString &file) {
    m_asked = file;
    m_previewName->setText(nameOf(file));
    m_previewText->setText(tr("This copy opens with another passphrase than your notebook."));
    for (Button *button : {m_bring, m_aside})
        button->hide();
    m_asking->show();
    setShown(m_preview, true);
    display();
    m_scroll->toTop();
    m_passphrase->setFocus();
}

void TwoCopiesPage::answer() {
    if (m_asked.isEmpty() || m_passphrase->text().isEmpty())
        return;
    Secret secret(m_passphrase->text().toUtf8());
    m_passphrase->clear();
    attempt(this, [&] {
        const auto copy = merging::openLike(context.store, m_asked, secret.bytes());
        m_asking->hide();
        m_secret = std::move(secret);
        show(std::exchange(m_asked, {}), *copy);
    });
}

void TwoCopiesPage::showPreview(const QStringList &lines) {
    m_previewName->setText(nameOf(m_copy));
    m_previewText->setText(lines.join(u'\n'));
    m_bring->setText(m_isForced ? tr("Bring both together all the same")
                                : tr("Bring both together"));
    setShown(m_bring, !m_isDone);
    setShown(m_aside, m_isDone && QFileInfo(m_copy).absolutePath() ==
                                      QFileInfo(context.store.path()).absolutePath());
    setShown(m_preview, true);
    m_scroll->toTop();
}

void TwoCopiesPage::leavePreview() {
    m_copy.clear();
    m_asked.clear();
    m_secret.reset();
    m_passphrase->clear();
    m_asking->hide();
    m_preview->hide();
    attempt(this, [this] { display(); });
}

void TwoCopiesPage::bring() {
    if (m_copy.isEmpty() || m_isDone)
        return;
    bool isWhole = true;
    const bool went = attempt(this, [&] {
        const auto copy =
            merging::openLike(context.store, m_copy, m_secret ? m_secret->bytes() : QByteArray());
        const merging::Report report = merging::merge(context.store, *copy, m_isForced);
        m_isDone = true;
        KnownCopies(context.store).add(m_copy);
        QStringList lines{tr("Both are together. %n edit(s) came in; the copy lies where it was.",
                             nullptr, report.theirs.batches)};
        if (!report.conflicts.empty())
            lines << tr("In %n place(s) they say different things. Both are kept, for you to "
                        "decide.",
                        nullptr, static_cast<int>(report.conflicts.size()));
        isWhole = !isTorn(*copy);
        if (!isWhole)
            lines << tornWords();
        showPreview(lines);
        display();
    });
    if (went)
        (m_aside->isHidden() || !isWhole ? m_leave : m_aside)->setFocus();
}

void TwoCopiesPage::moveAside() {
    attempt(this, [this] {
        const QString to = merging::moveAside(m_copy);
        context.tell(tr("The copy lies in %1 now.")
                         .arg(QDir::toNativeSeparators(QFileInfo(to).absolutePath())));
        leavePreview();
    });
}

void TwoCopiesPage::decide(Id conflict, bool takes) {
    const bool went = attempt(this, [&] {
        takes ? merging::takeOther(context.store, conflict, tr("Take the other"))
              : merging::keepThis(context.store, conflict, tr("Keep this"));
    });
    if (!went)
        return;
    // The button that was pressed is gone; the next decision is at hand.
    const QList<ConflictRow *> left = conflicts();
    if (left.isEmpty())
        setFocus();
    else
        left.front()->keepButton()->setFocus();
    context.offerUndo(takes ? tr("The other stands now.") : tr("It stays as it is."));
}
