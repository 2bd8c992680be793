// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brieftab.h"
#include "ui/widgets/hairline.h"

#include "app/papers/compose.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/brief/leftblocks.h"
#include "ui/pages/brief/rightblocks.h"
#include "ui/pages/brief/signlines.h"
#include "ui/print/papersheet.h"
#include "ui/questions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/symbol.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int leftColumn = 356, betweenLeft = 17, betweenRight = 14;

QVBoxLayout *columnOf(const QList<QWidget *> &blocks, int spacing) {
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    for (QWidget *block : blocks)
        column->addWidget(block);
    column->addStretch(1);
    return column;
}

} // namespace

BriefTab::BriefTab(Context &with, QWidget *parent)
    : Tab(with, parent), m_last(new LastBlock(with)), m_promises(new PromiseBlock(with)),
      m_usuals(new UsualBlock(with)), m_facts(new FactBlock(with)), m_well(new WellBlock(with)),
      m_goal(new GoalBlock(with)), m_energy(new EnergyBlock(with)), m_question(new QuestionStrip) {
    const Theme &theme = themeOf(this);
    const int gutter = RowListBase::kGutter;
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    // Blocks reach one gutter further right than what is seen of them.
    columns->setContentsMargins(theme.px(metrics::pageMargin), 11,
                                theme.px(metrics::pageMargin) - gutter, 4);
    columns->setSpacing(theme.px(metrics::columnGap) - gutter);
    auto *left = new QWidget;
    left->setFixedWidth(theme.px(leftColumn) + gutter);
    left->setLayout(columnOf({m_usuals, m_last, m_promises, m_facts}, betweenLeft));
    columns->addWidget(left);
    columns->addLayout(columnOf({m_well, m_goal, m_energy}, betweenRight), 1);
    m_scroll = new PageScroll(content);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(makeRunning());
    page->addWidget(makeSlide());
    m_signs = new SignLines(with);
    page->addWidget(m_signs);
    page->addWidget(m_scroll, 1);
    QFrame *rule = hairline(); // shows that the page goes on under the question
    rule->hide();
    page->addWidget(rule);
    connect(m_scroll, &PageScroll::overflows, rule, &QWidget::setVisible);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.px(metrics::pageMargin), 7, theme.px(metrics::pageMargin), 11);
    foot->addWidget(m_question);
    page->addLayout(foot);
    Button *send = m_promises->head()->addAction(tr("A line to send"));
    send->setSmall(true);
    connect(send, &QAbstractButton::clicked, this, [this] { context.openLine(m_client); });
    // Once all layouts have taken in what was shown: a zero timer comes after their events.
    m_fit.setSingleShot(true);
    connect(&m_fit, &QTimer::timeout, this, &BriefTab::fit);
    showPaper = &PaperSheet::preview;
}

/// Says over the brief that the notes of a session go on, with the way back to them.
QWidget *BriefTab::makeRunning() {
    const Theme &theme = themeOf(this);
    m_running = new QWidget;
    auto *line = new QHBoxLayout(m_running);
    line->setContentsMargins(theme.px(metrics::pageMargin), 9, theme.px(metrics::pageMargin), 0);
    line->setSpacing(theme.px(8));
    line->addWidget(new Symbol(u"clock"_s, &Tokens::ai, m_running));
    m_runningText = new PlainLabel({}, Fonts::Role::BodyBold, &Tokens::aid);
    line->addWidget(m_runningText);
    auto *goOn = new Button(tr("Go on writing"), Button::Kind::Link);
    if (context.store.isReadOnly())
        goOn->hide();
    line->addWidget(goOn);
    line->addStretch(1);
    m_running->hide();
    connect(goOn, &QAbstractButton::clicked, this,
            [this] { context.startSession(m_client, m_runningSession); });
    return m_running;
}

/// Says over the brief that there are signs of a slide, with the way to the card.
QWidget *BriefTab::makeSlide() {
    const Theme &theme = themeOf(this);
    m_slide = new QWidget;
    auto *line = new QHBoxLayout(m_slide);
    line->setContentsMargins(theme.px(metrics::pageMargin), 9, theme.px(metrics::pageMargin), 0);
    line->setSpacing(theme.px(8));
    line->addWidget(new Symbol(u"slide"_s, &Tokens::kaki, m_slide));
    m_slideText = new PlainLabel({}, Fonts::Role::Body, &Tokens::ink);
    m_slideText->setElide(Qt::ElideRight);
    line->addWidget(m_slideText);
    auto *open = new Button(tr("Open card"), Button::Kind::Link);
    open->setObjectName(u"openCard"_s);
    line->addWidget(open);
    line->addStretch(1);
    m_slide->hide();
    connect(open, &QAbstractButton::clicked, this,
            [this] { context.openTab(m_client, u"card"_s); });
    return m_slide;
}

void BriefTab::display(const ClientNotebook &notebook) {
    const bool isOther = m_client != notebook.client.id;
    m_client = notebook.client.id;
    if (isOther)
        m_last->close();
    const Brief shown = ::brief(notebook, context.today(), context.now().time(),
                                questionsForBrief(context.store, m_client));
    m_runningSession = shown.running;
    m_runningText->setText(shown.runningText);
    m_running->setVisible(shown.running != 0);
    m_slideText->setText(shown.slideText);
    m_slide->setVisible(!shown.slideText.isEmpty());
    std::vector<BriefSign> signs = signsOf(notebook, context.today());
    std::erase_if(signs, [&](const BriefSign &one) { return one.text == shown.question.reason; });
    m_signs->display(m_client, signs);
    m_last->display(notebook, shown);
    m_promises->display(notebook, shown);
    m_usuals->display(notebook, shown);
    m_facts->display(notebook, shown);
    m_well->display(notebook, shown);
    m_goal->display(notebook, shown);
    m_energy->display(notebook, shown);
    m_question->setQuestion(shown.question);
    m_fit.start();
    if (isOther)
        m_scroll->toTop();
}

/// Lower charts where that alone keeps everything in sight without scrolling.
void BriefTab::fit() {
    const int gain = GoalBlock::gainOfLow(*this) + EnergyBlock::gainOfLow(*this);
    const int tall =
        m_scroll->widget()->heightForWidth(m_scroll->viewport()->width()) + (m_isLow ? gain : 0);
    const bool low = tall > m_scroll->height() && tall - gain <= m_scroll->height();
    if (low == m_isLow)
        return;
    m_isLow = low;
    m_goal->setLow(low);
    m_energy->setLow(low);
}

void BriefTab::resizeEvent(QResizeEvent *event) {
    Tab::resizeEvent(event);
    m_fit.start();
}

void BriefTab::reveal(Id row) {
    m_usuals->openFor(row);
    m_facts->openFor(row);
    m_scroll->reveal(row);
}

void BriefTab::commit() {
    m_last->commit();
    m_promises->commit();
    m_usuals->commit();
    m_facts->commit();
    m_well->commit();
    m_energy->commit();
}

bool BriefTab::print() {
    if (m_client == 0)
        return false;
    commit();
    return attempt(this, [this] {
        // Read anew: what was just committed belongs on the paper.
        showPaper(compose::brief(context.store.notebook(m_client), context.today(),
                                 context.now().time(), questionsForBrief(context.store, m_client)),
                  this);
    });
}

void BriefTab::hideEvent(QHideEvent *event) {
    m_last->close(); // what was said in confidence is never open when the page comes back
    Tab::hideEvent(event);
}
