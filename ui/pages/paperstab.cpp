// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paperstab.h"

#include "app/brief/brief.h"
#include "app/papers/compose.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/block.h"
#include "ui/print/papersheet.h"
#include "ui/questions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int listColumn = 300, pictureWidth = 520;
constexpr int sessionRole = Qt::UserRole;
constexpr Id progressPaper = -1; // in place of a session
} // namespace

PapersTab::PapersTab(Context &with, QWidget *parent)
    : Tab(with, parent), m_list(new QListWidget),
      m_title(new PlainLabel({}, Fonts::Role::TitleSmall)),
      m_madeOf(new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2)),
      m_print(new Button(tr("Print…"))), m_save(new Button(tr("Save as PDF…"))),
      m_pictures(new QVBoxLayout) {
    const Theme &theme = themeOf(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Papers"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(1);
    m_list->setWordWrap(false);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::grid);
    left->addWidget(new SectionLabel(tr("Papers")));
    left->addWidget(m_list, 1);

    QLayout *right = layOutPaper();
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(theme.px(metrics::pageMargin), 11, theme.px(metrics::pageMargin),
                                0);
    columns->setSpacing(theme.px(metrics::columnGap));
    auto *side = new QWidget;
    side->setFixedWidth(theme.px(listColumn));
    left->setContentsMargins(0, 0, 0, metrics::block);
    side->setLayout(left);
    columns->addWidget(side);
    columns->addLayout(right, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &PapersTab::showChosen);
    connect(m_print, &QAbstractButton::clicked, this, [this] { print(); });
    connect(m_save, &QAbstractButton::clicked, this, &PapersTab::savePdf);
    showPaper = &PaperSheet::preview;
}

QLayout *PapersTab::layOutPaper() {
    const Theme &theme = themeOf(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gap);
    m_title->setElide(Qt::ElideRight);
    m_title->setLeastCharacters(4);
    head->addWidget(m_title, 1);
    m_print->setSymbol(u"printer"_s);
    head->addWidget(m_print);
    head->addWidget(m_save);
    m_madeOf->setWraps(true);
    auto *pictures = new QWidget;
    m_pictures->setContentsMargins(1, 1, theme.px(metrics::pageMargin), metrics::block);
    m_pictures->setSpacing(metrics::gapWide);
    pictures->setLayout(m_pictures);
    m_scroll = new PageScroll(pictures);
    auto *right = new QVBoxLayout;
    right->setSpacing(metrics::gap);
    right->addLayout(head);
    right->addWidget(m_madeOf);
    right->addWidget(m_scroll, 1);
    return right;
}

void PapersTab::display(const ClientNotebook &notebook) {
    if (m_notebook == notebook)
        return;
    const bool isOther = m_notebook.client.id != notebook.client.id;
    m_notebook = notebook;
    fillList();
    if (isOther)
        m_scroll->toTop();
}

void PapersTab::fillList() {
    const Id kept = chosenSession();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    auto *own = new QListWidgetItem(tr("Brief"), m_list);
    own->setData(sessionRole, QVariant::fromValue<Id>(0));
    own->setToolTip(tr("Your own, for the next call"));
    const QSize tall(0, themeOf(this).px(metrics::control));
    own->setSizeHint(tall);
    auto *charts = new QListWidgetItem(tr("Progress"), m_list);
    charts->setData(sessionRole, QVariant::fromValue<Id>(progressPaper));
    charts->setToolTip(tr("Your own: every chart with its sentence"));
    charts->setSizeHint(tall);
    int chosen = kept == progressPaper ? 1 : 0;
    // The newest session first: its summary is the one that is sent.
    for (auto it = m_notebook.sessions.rbegin(); it != m_notebook.sessions.rend(); ++it) {
        if (it->state != SessionState::Held || it->date > context.today())
            continue;
        const int number = about::sessionNumber(m_notebook, *it);
        auto *item =
            new QListWidgetItem(tr("Summary, %1").arg(dayAndNumber(it->date, number)), m_list);
        item->setData(sessionRole, QVariant::fromValue<Id>(it->id));
        item->setSizeHint(tall);
        if (it->id == kept && kept != 0)
            chosen = m_list->count() - 1;
    }
    m_list->setCurrentRow(chosen);
    showChosen();
}

Id PapersTab::chosenSession() const {
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(sessionRole).value<Id>() : 0;
}

Paper PapersTab::paper() const {
    const Id session = chosenSession();
    if (session == progressPaper)
        return compose::progress(m_notebook, context.today());
    return session == 0
               ? compose::brief(m_notebook, context.today(), context.now().time(),
                                questionsForBrief(context.store, m_notebook.client.id))
               : compose::summary(m_notebook, context.store.me(), session, context.today());
}

QString PapersTab::madeOf(const ForClient &content) const {
    if (chosenSession() == progressPaper)
        return tr("Your own. Made of every chart: goals, check-ins, levels, reasons, the year and "
                  "contacts. No words of theirs are in it.");
    if (chosenSession() == 0)
        return tr("Your own. Made of the last session, promises, the usual, facts, wells, the goal "
                  "and check-ins. What was said in confidence is not in it.");
    return tr("For the client. Made of their own words (%1), what is agreed until next time (%2), "
              "their chart and the next date. Nothing else can come into it.")
        .arg(content.sessionWords().size())
        .arg(content.agreed().size());
}

void PapersTab::showChosen() {
    if (m_notebook.client.id == 0 || !m_list->currentItem())
        return;
    attempt(this, [this] {
        const Paper shown = paper();
        const Id session = chosenSession();
        const ForClient content =
            forClient(m_notebook, context.store.me(), std::max<Id>(session, 0), context.today());
        m_title->setText(m_list->currentItem()->text());
        QString words = madeOf(content);
        if (!shown.leftOut.isEmpty())
            words += u'\n' + tr("Left out for lack of room: %1").arg(shown.leftOut.join(u", "_s));
        m_madeOf->setText(words);
        while (QLayoutItem *item = m_pictures->takeAt(0)) {
            if (QWidget *old = item->widget()) {
                old->hide();
                old->deleteLater();
            }
            delete item;
        }
        for (int page = 0; page < shown.pageCount(); ++page) {
            auto *picture = new PaperPicture(shown, page);
            picture->setMaximumWidth(themeOf(this).px(pictureWidth));
            picture->setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(shown.pageCount()));
            m_pictures->addWidget(picture);
        }
        m_pictures->addStretch(1);
    });
}

void PapersTab::reveal(Id row) {
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(sessionRole).value<Id>() == row)
            m_list->setCurrentRow(i);
}

bool PapersTab::print() {
    if (m_notebook.client.id == 0)
        return false;
    return attempt(this, [this] { showPaper(paper(), this); });
}

void PapersTab::savePdf() {
    attempt(this, [this] {
        const QString path = saving.save(paper(), this);
        if (!path.isEmpty())
            context.tell(tr("Saved as PDF: %1").arg(QFileInfo(path).fileName()));
    });
}
