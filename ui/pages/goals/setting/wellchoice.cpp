// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/setting/wellchoice.h"

#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/literal.h"
#include "ui/widgets/plainlabel.h"

#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostWidth = 250; // px at the base size
}

WellChoice::WellChoice(QWidget *parent)
    : QWidget(parent), m_question(new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2)),
      m_wells(new QWidget), m_row(new FlowRow(m_wells, metrics::gap)), m_field(new LineField) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    m_question->setWraps(true);
    column->addWidget(m_question);
    column->addWidget(m_wells);
    column->addWidget(m_field);
    m_field->setKeepsReturn(true);
    m_field->setBefore({});
    m_field->setAccessibleName(tr("A new well, in their words"));
    m_field->setPlaceholderText(tr("a new one, in their words"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { enter(false); });
    connect(m_field, &LineField::givenUp, m_field, &QLineEdit::clear);
    connect(m_field, &LineField::left, this, [this](Qt::FocusReason reason) {
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            enter(true);
    });
}

void WellChoice::display(const ClientNotebook &notebook, const std::vector<Well> &wells, Id goal) {
    if (m_goal != goal)
        m_field->clear();
    m_goal = goal;
    std::vector<std::pair<Id, QString>> shown;
    for (const Well &well : wells)
        shown.emplace_back(well.id, about::isConfirmed(notebook, well)
                                        ? well.name
                                        : tr("%1 (candidate)").arg(well.name));
    m_question->setText(shown.empty() ? tr("Where does it spring from?") : tr("Which well?"));
    m_wells->setVisible(!shown.empty());
    if (shown == m_shown)
        return; // a button that has the focus keeps it
    m_shown = shown;
    m_row->clear();
    for (const auto &[well, name] : shown) {
        auto *button = new Button(literal(name));
        button->setSymbol(u"well"_s);
        button->setSmall(true);
        button->setMaximumWidth(themeOf(this).px(mostWidth)); // cut there, whole in its tooltip
        button->setAccessibleName(tr("Join to the well “%1”").arg(name));
        button->setToolTip(Qt::convertFromPlainText(button->accessibleName()));
        m_row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, id = well] { Q_EMIT chosen(id); });
    }
}

void WellChoice::setWords(const QString &words) {
    m_field->setText(words);
}

void WellChoice::enter(bool isLeft) {
    const QString words = m_field->text().trimmed();
    if (words.isEmpty() || m_field->isComposing())
        return;
    m_field->clear(); // before the write, which shows the page anew
    Q_EMIT named(words, isLeft);
}

void WellChoice::commit() {
    enter(true);
}
