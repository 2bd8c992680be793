// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/erase/erasepage.h"

#include "app/domain/clientnotebook.h"
#include "app/domain/fold.h"
#include "app/language.h"
#include "app/plaintext.h"
#include "app/store/backups/keeper.h"
#include "app/store/backups/restoring.h"
#include "app/store/merging/copies.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/block.h"
#include "ui/pages/erase/clientexport.h"
#include "ui/pages/history/historywords.h"
#include "ui/print/papersheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QProgressBar>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 720, nameWidth = 280, keyWidth = 130;
constexpr int partsAcross = 3, countWidth = 30;

PlainLabel *paragraph(const QString &text, Theme::Color color = &Tokens::ink) {
    auto *label = new PlainLabel(text, Fonts::Role::Body, color);
    label->setWraps(true);
    return label;
}

/// Typed as it is read, whatever the width of a letter or of a space.
QString compared(const QString &name) {
    return folded(name).remove(u' ');
}

QWidget *row(const QList<QWidget *> &widgets) {
    auto *outer = new QWidget;
    auto *line = new FlowRow(outer, metrics::gap);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        line->addWidget(widget);
    return outer;
}

/// Nearer to what stands under it than to what is above.
void addSection(QVBoxLayout *column, const Theme &theme, const QString &name) {
    column->addSpacing(theme.px(metrics::gap));
    column->addWidget(new SectionLabel(name));
}

/// How many older copies there are, and from when.
struct Found {
    QDateTime first, last;
    int count = 0;
    void add(const QDateTime &at) {
        ++count;
        first = !first.isValid() || at < first ? at : first;
        last = !last.isValid() || at > last ? at : last;
    }
    QString from() const { return language::fullDate(first.toLocalTime().date()); }
    QString to() const { return language::fullDate(last.toLocalTime().date()); }
    bool isOneDay() const { return from() == to(); }
};

/// A page as wide as is good to read, and its column at the left of it. What wraps in it has to
/// know how wide it is, or the page would be laid out too low for its words: so a widget across.
std::pair<QWidget *, QVBoxLayout *> makeColumn(const Theme &theme) {
    auto *content = new QWidget;
    auto *across = new QHBoxLayout(content);
    const int side = theme.px(metrics::pageMargin) + metrics::gap;
    across->setContentsMargins(side, theme.px(26), side, theme.px(metrics::pageMargin));
    auto *inner = new QWidget;
    inner->setMaximumWidth(theme.px(widestColumn));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(metrics::gapWide));
    across->addWidget(inner, 100);
    across->addStretch(1);
    return {content, column};
}

} // namespace

ErasePage::ErasePage(Context &context, Id client, QWidget *parent)
    : QWidget(parent), m_context(context), m_client(client),
      m_displayName(about::displayName(context.store.notebook(client).client)),
      m_calledName(about::nameWithSan(context.store.notebook(client).client)),
      m_preview(erasing::preview(context.store, client)), m_stack(new QStackedLayout(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setProperty("focusInside", true); // a page wears no ring
    setAccessibleName(tr("Erase for good"));
    chooseFolder = [](QWidget *where) {
        return QFileDialog::getExistingDirectory(
            where, ErasePage::tr("A folder for what is theirs"),
            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    };
    m_olderCopies = backupsThatHold() + copiesThatHold();
    m_stack->addWidget(buildAsking());
}

QWidget *ErasePage::buildAsking() {
    const Theme &theme = themeOf(this);
    auto [content, column] = makeColumn(theme);
    auto *title = new PlainLabel(tr("Erase %1 for good").arg(plaintext::oneLine(m_calledName)),
                                 Fonts::Role::Title);
    title->setWraps(true);
    column->addWidget(title);
    addExport(column);
    addPreview(column);
    addStaying(column);
    addConfirming(column);
    column->addStretch(1);
    return new PageScroll(content);
}

void ErasePage::addExport(QVBoxLayout *column) {
    column->addWidget(new SectionLabel(tr("First, what is theirs")));
    column->addWidget(paragraph(
        tr("If they want it: a PDF to read, a JSON file and a vCard, with their own words, what "
           "was agreed and their contact data. What was said in confidence, your own notes, "
           "ratings and brakes are not in it."),
        &Tokens::ink2));
    m_export = new Button(tr("Save theirs in a folder…"));
    m_export->setSymbol(u"export"_s);
    m_exported = paragraph({}, &Tokens::matsu);
    column->addWidget(row({m_export}));
    column->addWidget(m_exported);
    m_exported->hide();
    connect(m_export, &QAbstractButton::clicked, this, &ErasePage::exportTheirs);
}

void ErasePage::addPreview(QVBoxLayout *column) {
    addSection(column, themeOf(this), tr("What goes"));
    column->addWidget(makeParts());
    QStringList also{tr("%n change(s) in the history", nullptr, m_preview.changes),
                     tr("their words in the search")};
    if (m_preview.hasOldCopy)
        also << tr("older copies that the program left beside the notebook");
    column->addWidget(paragraph(language::listed(also), &Tokens::ink2));
    column->addWidget(paragraph(
        tr("The file is then written anew, so that nothing of them is left in it. There is no "
           "undo, and what you did before can no longer be undone either."),
        &Tokens::ink2));
}

/// What there is of each kind, in columns.
QWidget *ErasePage::makeParts() const {
    std::vector<erasing::Part> parts = m_preview.parts;
    std::erase_if(parts, [](const erasing::Part &part) { return part.table == u"client"_s; });
    if (parts.empty())
        return paragraph(tr("Their name, and nothing else."));
    const Theme &theme = themeOf(this);
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(metrics::gap));
    grid->setVerticalSpacing(0);
    const int rows = (int(parts.size()) + partsAcross - 1) / partsAcross;
    for (int i = 0; i < int(parts.size()); ++i) {
        const erasing::Part &part = parts[size_t(i)];
        const int column = i / rows * 3;
        auto *kind = new PlainLabel(HistoryWords::table(part.table));
        kind->setWraps(true);
        auto *count =
            new PlainLabel(QLocale().toString(part.rows), Fonts::Role::Body, &Tokens::ink2);
        count->setAlignment(Qt::AlignRight);
        grid->addWidget(kind, i % rows, column, Qt::AlignTop);
        grid->addWidget(count, i % rows, column + 1, Qt::AlignTop);
        grid->setColumnStretch(column, 3);
        grid->setColumnMinimumWidth(column + 1, theme.px(countWidth));
        if (column > 0)
            grid->setColumnMinimumWidth(column - 1, theme.px(metrics::gapWide));
    }
    return table;
}

/// The one place where older copies are named.
void ErasePage::addStaying(QVBoxLayout *column) {
    addSection(column, themeOf(this), tr("What you should know"));
    for (const QString &copy : m_olderCopies)
        column->addWidget(paragraph(copy));
    column->addWidget(paragraph(backupsNote()));
    if (m_preview.links > 0)
        column->addWidget(paragraph(tr("%n record(s) of others point to them. The link goes, the "
                                       "records stay.",
                                       nullptr, m_preview.links)));
    if (m_preview.mentions > 0)
        column->addWidget(paragraph(tr("Their name also stands in %n record(s) of others. Those "
                                       "are other people's and stay as they are.",
                                       nullptr, m_preview.mentions)));
}

/// What lies where backups are made; nothing is opened for it.
QStringList ErasePage::backupsThatHold() const {
    Found found;
    QStringList words;
    QStringList folders{backups::defaultFolder()};
    if (const auto *keeper = m_context.findChild<backups::Keeper *>();
        keeper && !keeper->place().isOurs) {
        folders << keeper->place().folder;
        if (caught([&] { backups::requirePlace(keeper->place()); }))
            words << tr("The folder for backups cannot be reached now. Those in it may still hold "
                        "them.");
    }
    for (const QString &folder : std::as_const(folders))
        // One that cannot be read is told above, or is not there.
        (void)caught([&] {
            const sealed::Id number = backups::numberOf(m_context.store);
            for (const backups::Generation &one : backups::generations(folder, number))
                found.add(one.made);
        });
    if (found.count == 0)
        return words;
    const QString told =
        found.isOneDay()
            ? tr("%n backup(s), made on %1, may still hold them.", nullptr, found.count)
                  .arg(found.from())
            : tr("%n backup(s), made from %1 to %2, may still hold them.", nullptr, found.count)
                  .arg(found.from(), found.to());
    return QStringList{told} + words;
}

/// What restoring or bringing copies together kept, or a sync client left. Nothing takes these away
/// but somebody's hand. Their names may hold anybody's, and are not told.
QStringList ErasePage::copiesThatHold() const {
    const QString notebook = m_context.store.path();
    Found found;
    for (const merging::FoundCopy &copy : merging::copiesLeft(notebook))
        found.add(copy.changed);
    for (const QFileInfo &kept : backups::keptUnreadable(notebook))
        found.add(kept.lastModified());
    if (found.count == 0)
        return {};
    return {found.isOneDay()
                ? tr("%n copy(s) beside the notebook or in a folder there, last changed on %1, may "
                     "still hold them.",
                     nullptr, found.count)
                      .arg(found.from())
                : tr("%n copy(s) beside the notebook or in a folder there, last changed from %1 to "
                     "%2, may still hold them.",
                     nullptr, found.count)
                      .arg(found.from(), found.to())};
}

QString ErasePage::backupsNote() const {
    return tr("Backups and copies of this notebook that were made until now still hold them. "
              "A backup that is restored leaves them out again; copies that are no backups stay "
              "until somebody deletes them.");
}

void ErasePage::addConfirming(QVBoxLayout *column) {
    const Theme &theme = themeOf(this);
    addSection(column, theme, tr("If it is meant"));
    const QString wanted = tr("Type their name: %1").arg(plaintext::oneLine(m_displayName));
    column->addWidget(paragraph(wanted));
    m_name = new LineField;
    m_name->setAccessibleName(wanted);
    m_name->setFixedWidth(theme.px(nameWidth));
    m_name->setKeepsReturn(true); // Enter erases nobody
    column->addWidget(m_name);
    m_erase = new Button(tr("Erase for good"));
    m_erase->setSymbol(u"trash"_s);
    m_erase->setEnabled(false);
    m_erase->setAutoDefault(false);
    auto *back = new Button(tr("Back"));
    back->setHint(QKeySequence(Qt::Key_Escape));
    column->addWidget(row({m_erase, back}));
    m_progress = new QProgressBar;
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Erasing"));
    m_progress->setTextVisible(false);
    column->addWidget(m_progress);
    m_progress->hide();
    connect(m_name, &QLineEdit::textChanged, this, &ErasePage::nameTyped);
    connect(m_erase, &QAbstractButton::clicked, this, &ErasePage::erase);
    connect(back, &QAbstractButton::clicked, this, &ErasePage::done);
}

void ErasePage::nameTyped(const QString &text) {
    m_erase->setEnabled(!m_isWorking && compared(text) == compared(m_displayName));
}

void ErasePage::exportTheirs() {
    attempt(this, [this] {
        const QString folder = chooseFolder(this);
        if (folder.isEmpty())
            return;
        const QStringList files = ClientExport::write(m_context, m_client, folder);
        m_exported->setText(tr("Saved: %1").arg(files.join(u", "_s)));
        m_exported->show();
    });
}

void ErasePage::erase() {
    if (m_isWorking || isErased() || compared(m_name->text()) != compared(m_displayName))
        return;
    m_isWorking = true;
    m_erase->setEnabled(false);
    m_progress->show();
    m_progress->repaint();
    std::optional<erasing::Outcome> outcome;
    attempt(this, [&] {
        m_context.openToday(); // nothing of theirs may stand on the screen while it goes
        outcome = erasing::forGood(m_context.store, m_client, [this](int percent) {
            m_progress->setValue(percent);
            m_progress->repaint(); // nothing else may happen meanwhile
            return true;
        });
    });
    m_isWorking = false;
    m_progress->hide();
    if (!outcome && m_context.store.find<Client>(m_client))
        return nameTyped(m_name->text()); // nothing was changed
    const erasing::Outcome went = outcome.value_or(
        erasing::Outcome{int(m_preview.parts.size()), m_preview.rows, m_preview.changes, false});
    m_certificate = {leaving::freshNumber(),
                     m_context.now(),
                     QFileInfo(m_context.file).completeBaseName(),
                     m_context.store.me().name,
                     went.kinds,
                     went.rows,
                     went.changes,
                     went.isVerified,
                     m_olderCopies,
                     backupsNote()};
    // Their name stands on this page no longer.
    m_displayName.clear();
    m_calledName.clear();
    QWidget *asked = m_stack->currentWidget();
    m_stack->setCurrentIndex(m_stack->addWidget(buildDone()));
    m_stack->removeWidget(asked);
    asked->hide();
    asked->deleteLater(); // its button was pressed
    m_name = nullptr;
    m_erase = m_export = nullptr;
    // Where the focus was there is nothing any more, and Escape would reach nobody.
    if (auto *close = m_stack->currentWidget()->findChild<Button *>(u"done"_s))
        close->setFocus();
}

QWidget *ErasePage::buildDone() {
    const Theme &theme = themeOf(this);
    auto [content, column] = makeColumn(theme);
    column->addWidget(new PlainLabel(tr("Erased for good"), Fonts::Role::Title));
    column->addWidget(paragraph(tr("This certificate names nobody and holds no word of theirs. "
                                   "Give it to them, or keep it; "
                                   "the number lets both of you refer to it."),
                                &Tokens::ink2));
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(metrics::gapWide));
    grid->setVerticalSpacing(theme.px(metrics::grid));
    grid->setColumnMinimumWidth(0, theme.px(keyWidth));
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const auto &[key, value] : leaving::lines(m_certificate)) {
        grid->addWidget(new PlainLabel(key, Fonts::Role::Small, &Tokens::ink2), line, 0,
                        Qt::AlignTop);
        grid->addWidget(paragraph(value), line++, 1);
    }
    column->addWidget(table);
    auto *print = new Button(tr("Print…"));
    print->setSymbol(u"printer"_s);
    auto *save = new Button(tr("Save as PDF…"));
    auto *close = new Button(tr("Done"), Button::Kind::Primary);
    close->setObjectName(u"done"_s);
    column->addWidget(row({close, print, save}));
    column->addStretch(1);
    connect(print, &QAbstractButton::clicked, this, [this] {
        attempt(this, [this] { PaperSheet::preview(leaving::certificate(m_certificate), this); });
    });
    connect(save, &QAbstractButton::clicked, this, [this] {
        attempt(this, [this] {
            const QString path = saving.save(leaving::certificate(m_certificate), this);
            if (!path.isEmpty())
                m_context.tell(tr("Saved as PDF: %1").arg(QFileInfo(path).fileName()));
        });
    });
    connect(close, &QAbstractButton::clicked, this, &ErasePage::done);
    return new PageScroll(content);
}

QString ErasePage::words() const {
    QStringList all;
    if (const QWidget *shown = m_stack->currentWidget())
        for (const PlainLabel *label : shown->findChildren<PlainLabel *>())
            all << label->text();
    return all.join(u'\n');
}

void ErasePage::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape && !m_isWorking)
        Q_EMIT done();
    else
        QWidget::keyPressEvent(event);
}
