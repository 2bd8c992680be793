// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals/willalonenote.h"

#include "app/domain/goalremarks.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/symbol.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

WillAloneNote::WillAloneNote(QWidget *parent)
    : QWidget(parent), m_words(new PlainLabel({}, Fonts::Role::Body, &Tokens::ink)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(metrics::gap);
    row->addWidget(new Symbol(u"warning"_s, &Tokens::kaki), 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    m_words->setWraps(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void WillAloneNote::display(const ClientNotebook &notebook, const Goal &goal, QDate today) {
    const QString said = goalremarks::willAlone(notebook, goal, today);
    m_words->setText(said);
    setVisible(!said.isEmpty());
}

QString WillAloneNote::sentence() const {
    return m_words->text();
}
