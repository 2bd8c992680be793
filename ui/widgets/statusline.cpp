// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusline.h"

#include "app/language.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_saved(new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2)),
      m_place(new PlainLabel({}, Fonts::Role::Small, &Tokens::ink2)) {
    const Theme &theme = themeOf(this);
    setSizeGripEnabled(false);
    setFixedHeight(theme.px(24));
    setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    m_saved->setElide(Qt::ElideRight);
    m_place->setElide(Qt::ElideLeft);
    addWidget(m_saved, 1);
    addPermanentWidget(m_place);
}

void StatusLine::begin(const QString &standing) {
    m_standing = standing;
    m_unsaved = false;
    endWords();
}

void StatusLine::showSaved(const QDateTime &when) {
    m_standing = tr("Saved %1").arg(language::time(when.toLocalTime().time()));
    endWords();
}

void StatusLine::setUnsaved(bool unsaved) {
    m_unsaved = unsaved;
    endWords();
}

void StatusLine::say(const QString &sentence) {
    if (!m_unsaved)
        m_saved->setText(sentence);
}

void StatusLine::endWords() {
    m_saved->setColor(m_unsaved ? &Tokens::kaki : &Tokens::ink2);
    m_saved->setText(m_unsaved ? tr("NOT SAVED") : m_standing);
}

void StatusLine::setPlace(const QString &words, const QString &path) {
    m_place->setText(words);
    // A tooltip guesses whether its words are rich text; a path never is.
    if (!path.isEmpty())
        m_place->setToolTip(u"<qt>%1</qt>"_s.arg(path.toHtmlEscaped()));
}

QString StatusLine::words() const {
    return m_saved->text();
}
