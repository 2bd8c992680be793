// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldedlist.h"

ListFold::ListFold(int inSight, QObject *parent)
    : QObject(parent), m_inSight(inSight), m_button(new Button({}, Button::Kind::Link)) {
    m_button->setSmall(true);
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        m_open = !m_open;
        Q_EMIT toggled();
    });
}

int ListFold::inSight(int count) {
    const bool isMore = count > m_inSight;
    m_button->setText(m_open ? tr("Fewer") : tr("%n more", nullptr, count - m_inSight));
    m_button->setVisible(isMore);
    return m_open ? count : std::min(count, m_inSight);
}
