// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/together/nameyourwell.h"

#include "app/plaintext.h"
#include "app/store/store.h"
#include "ui/guard.h"
#include "ui/pages/together/togetherparts.h"
#include "ui/pages/wells/candidate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/pickedit.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NameYourWell::NameYourWell(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_field(new LineField), m_pick(new PickEdit),
      m_keep(new Button(tr("Write it down"))) {
    const Theme &theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new TogetherHead(tr("Name your well")));
    column->addSpacing(theme.px(12));
    m_field->setAccessibleName(tr("Your words about where your energy comes from"));
    m_field->setPlaceholderText(tr("When does energy come to you? In your own words"));
    m_field->setFont(theme.fonts().on(Fonts::Voice::Mincho, 19));
    m_field->setMinimumHeight(theme.px(44));
    m_field->setKeepsReturn(true);
    m_field->setBefore(QString());
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    column->addSpacing(theme.px(10));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(16));
    m_pick->setName(tr("The well for these words"));
    m_pick->setRole(Fonts::Role::Line);
    m_pick->setColor(&Tokens::ink2);
    line->addWidget(m_pick);
    line->addStretch(1);
    line->addWidget(m_keep);
    column->addLayout(line);
    if (context.store.isReadOnly())
        hide();
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (!m_field->isComposing())
            commit();
    });
    connect(m_keep, &QAbstractButton::clicked, this, [this] {
        if (m_field->text().trimmed().isEmpty())
            m_field->setFocus();
        else
            commit();
    });
}

/// An empty line has nothing to take back: there the key is the page's.
bool NameYourWell::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !m_field->isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !m_field->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Left for another part of the page: what was typed is written, as every field does.
void NameYourWell::focusMoved(QWidget *from, QWidget *to) {
    if (from && to && isAncestorOf(from) && !isAncestorOf(to) && to->window() == window())
        commit();
}

void NameYourWell::display(const ForClient &client, Id session) {
    m_client = client.client();
    m_session = session;
    if (m_isShown && m_wells == client.wells())
        return;
    const Id chosen = chosenWell();
    const int before = m_pick->current();
    m_wells = client.wells();
    QStringList choices{tr("Not laid at a well yet"), tr("A new well")};
    for (const ForClient::NamedWell &well : m_wells)
        choices << plaintext::oneLine(well.name);
    m_pick->setChoices(choices);
    int now = m_isShown && before >= 0 && before < Known ? before : int(NoWell);
    // Where there is none yet, the first words make the first, as they do on the page of wells.
    if (!m_isShown && m_wells.empty())
        now = NewWell;
    for (std::size_t i = 0; i < m_wells.size(); ++i)
        if (chosen != 0 && m_wells[i].id == chosen)
            now = Known + static_cast<int>(i);
    m_pick->setCurrent(now);
    m_isShown = true;
}

Id NameYourWell::chosenWell() const {
    const int at = m_pick->current() - Known;
    return at >= 0 && at < static_cast<int>(m_wells.size())
               ? m_wells[static_cast<std::size_t>(at)].id
               : 0;
}

bool NameYourWell::commit() {
    const QString text = m_field->text().trimmed();
    if (text.isEmpty() || m_client == 0 || m_context.store.isReadOnly())
        return true;
    if (m_words == 0) {
        m_words = m_context.store.freshId();
        m_well = m_context.store.freshId();
    }
    m_field->setText({}); // before the write, which shows the page anew
    if (!attempt(this, [&] { write(text); })) {
        m_field->setText(text);
        return false;
    }
    return true;
}

void NameYourWell::write(const QString &text) {
    Evidence words;
    words.id = m_words;
    words.client = m_client;
    words.session = m_session;
    words.quote = text;
    words.date = m_context.today();
    words.well = chosenWell();
    const Id made = m_pick->current() == NewWell ? m_well : 0;
    if (made != 0)
        candidate::make(m_context.store, made, words, tr("Name a well"));
    else
        m_context.store.save(words, tr("Words at the well"));
    m_words = m_well = 0;
    // A new well is made once; what comes next is more about it.
    for (std::size_t i = 0; made != 0 && i < m_wells.size(); ++i)
        if (m_wells[i].id == made)
            m_pick->setCurrent(Known + static_cast<int>(i));
    Q_EMIT wrote(words.id, made != 0 ? made : words.well);
}
