// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/engagementpage.h"

#include "app/store/store.h"
#include "ui/pages/block.h"
#include "ui/pages/rows.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/sentencelabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int keys = 104; ///< px at the base size, as on the notebook's page

PlainLabel *words(const QString &text, Fonts::Role role = Fonts::Role::Body,
                  Theme::Color color = &Tokens::ink) {
    auto *label = new PlainLabel(text, role, color);
    label->setWraps(true);
    return label;
}

} // namespace

EngagementPage::EngagementPage(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(
        new PlainLabel(tr("Engagements and time"), Fonts::Role::Title, &Tokens::ink));
    m_column->addSpacing(metrics::gap);
    m_column->addStretch(1);
}

void EngagementPage::display(const ClientNotebook &notebook) {
    const QDate today = m_context.today();
    std::vector<EngagementLine> lines = engagementLines(notebook, today);
    const WorkMinutes all = about::minutesTaken(notebook);
    if (m_body && m_client == notebook.client.id && lines == m_lines && all == m_all)
        return;
    m_client = notebook.client.id;
    m_lines = std::move(lines);
    m_all = all;
    rebuild();
}

void EngagementPage::rebuild() {
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    if (m_lines.empty())
        column->addWidget(words(tr("What you work on together, from when and for how many "
                                   "sessions, stands in the notebook.")));
    for (const EngagementLine &line : m_lines)
        column->addWidget(makeEngagement(line));
    // One alone has the sum already.
    if (m_lines.size() > 1 && m_all.sum() > 0) {
        auto *all = new Block(tr("All together"));
        all->add(makeMinutes(m_all));
        column->addWidget(all);
    }
    m_column->insertWidget(m_column->count() - 1, m_body);
    m_body->show(); // the layout itself would wait with it
}

/// The three kinds and their sum beside each other, each under its name.
QWidget *EngagementPage::makeMinutes(const WorkMinutes &minutes) {
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setHorizontalSpacing(metrics::blockWide);
    grid->setVerticalSpacing(0);
    const std::pair<QString, int> kinds[] = {{tr("Preparing"), minutes.prep},
                                             {tr("Talking"), minutes.talk},
                                             {tr("Paperwork"), minutes.admin},
                                             {tr("In all"), minutes.sum()}};
    int at = 0;
    for (const auto &[name, count] : kinds) {
        const bool isSum = at == 3;
        grid->addWidget(new PlainLabel(name, Fonts::Role::Small, &Tokens::ink2), 0, at);
        auto *value =
            new PlainLabel(durationText(count), isSum ? Fonts::Role::BodyBold : Fonts::Role::Body);
        value->setAccessibleName(tr("%1: %2").arg(name, durationText(count)));
        grid->addWidget(value, 1, at++);
    }
    grid->setColumnStretch(at, 1);
    return box;
}

QWidget *EngagementPage::makeEngagement(const EngagementLine &line) {
    auto *block = new Block(line.title);
    block->head()->setRight(line.period);
    block->add(keyed(tr("Sessions"), words(line.sessions), keys));
    if (!line.renewal.isEmpty())
        block->add(keyed(tr("Renewal"), words(line.renewal, Fonts::Role::BodyBold), keys));
    block->add(keyed(tr("Time"), makeMinutes(line.minutes), keys));
    auto *together = new SentenceLabel;
    together->setWraps(true);
    together->setSentence(line.together.text);
    together->setDetails(line.together.details);
    block->add(keyed(tr("Attainment"), together, keys));
    const std::pair<QString, QString> agreed[] = {{tr("Paid by"), line.payer},
                                                  {tr("Reported to"), line.reportTo},
                                                  {tr("What is told"), line.reportWhat}};
    for (const auto &[key, text] : agreed)
        if (!text.isEmpty())
            block->add(keyed(key, words(text), keys));
    if (!line.closingWords.isEmpty())
        block->add(keyed(tr("Closing words"), words(line.closingWords, Fonts::Role::Quote), keys));
    if (line.id != 0) {
        auto *edit = new Button(m_context.store.isReadOnly() ? tr("Open in the notebook")
                                                             : tr("Edit in the notebook"),
                                Button::Kind::Link);
        edit->setSmall(true);
        edit->setAccessibleName(tr("%1: %2").arg(line.title, edit->text()));
        connect(edit, &QAbstractButton::clicked, this,
                [this, id = line.id] { m_context.openTab(m_client, u"notebook"_s, id); });
        block->add(beside({edit}), metrics::grid);
    }
    return block;
}
