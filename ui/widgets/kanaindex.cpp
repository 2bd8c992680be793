// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kanaindex.h"

#include "ui/theme.h"
#include "ui/widgets/access.h"
#include "ui/widgets/notebookstyle.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

class Letter final : public QPushButton {
public:
    Letter(const QString &text, KanaIndex *index) : QPushButton(text, index), m_index(index) {
        setAttribute(Qt::WA_Hover);
        setAutoDefault(false);
        setFocusPolicy(Qt::NoFocus);
        setProperty("focusInside", true);
        setEnabled(false);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override {
        if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
            m_index->step(event->key() == Qt::Key_Down ? 1 : -1);
        else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QPushButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        const Tokens &tokens = theme.tokens();
        if (isEnabled() && underMouse())
            paintBox(painter, rect(), 3, tokens.hover, {});
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(tokens.ai, 1.6));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
        }
        painter.setFont(theme.font(isEnabled() ? Fonts::Role::Label : Fonts::Role::Tiny));
        painter.setPen(isEnabled() ? tokens.ai : tokens.ink3);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    KanaIndex *m_index;
};

} // namespace

KanaIndex::KanaIndex(const QStringList &headings, QWidget *parent) : QWidget(parent) {
    setAccessibleRole(this, QAccessible::List);
    setAccessibleName(tr("Headings"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setHeadings(headings);
}

QStringList KanaIndex::kana() {
    return {u"あ"_s, u"か"_s, u"さ"_s, u"た"_s, u"な"_s, u"は"_s,
            u"ま"_s, u"や"_s, u"ら"_s, u"わ"_s, u"A"_s};
}

QStringList KanaIndex::latin() {
    QStringList letters;
    for (char16_t c = u'A'; c <= u'Z'; ++c)
        letters << QString(QChar(c));
    return letters;
}

void KanaIndex::setHeadings(const QStringList &headings) {
    qDeleteAll(m_letters);
    m_letters.clear();
    for (const QString &heading : headings) {
        auto *letter = new Letter(heading, this);
        letter->setAccessibleName(tr("Go to %1").arg(heading));
        connect(letter, &QAbstractButton::clicked, this, [this, letter] {
            setStop(letter);
            Q_EMIT jumped(letter->text());
        });
        letter->show();
        m_letters << letter;
    }
    place();
}

void KanaIndex::setPresent(const QStringList &present) {
    QPushButton *stop = nullptr;
    for (QPushButton *letter : std::as_const(m_letters)) {
        const bool here = present.contains(letter->text());
        letter->setEnabled(here);
        if (here && (!stop || letter->focusPolicy() != Qt::NoFocus))
            stop = letter;
    }
    setStop(stop);
}

void KanaIndex::setStop(QPushButton *stop) {
    for (QPushButton *letter : std::as_const(m_letters))
        letter->setFocusPolicy(letter == stop ? Qt::TabFocus : Qt::NoFocus);
}

void KanaIndex::step(int direction) {
    const auto count = m_letters.size();
    qsizetype at = -1;
    for (qsizetype i = 0; i < count; ++i)
        if (m_letters[i]->hasFocus())
            at = i;
    for (at += direction; at >= 0 && at < count; at += direction) {
        if (!m_letters[at]->isEnabled())
            continue;
        setStop(m_letters[at]);
        m_letters[at]->setFocus(Qt::TabFocusReason);
        Q_EMIT jumped(m_letters[at]->text());
        return;
    }
}

QSize KanaIndex::sizeHint() const {
    const Theme &theme = themeOf(this);
    return {theme.px(metrics::kanaIndex), static_cast<int>(m_letters.size()) * theme.px(22)};
}

QSize KanaIndex::minimumSizeHint() const {
    return {themeOf(this).px(metrics::kanaIndex), 0};
}

void KanaIndex::place() {
    const auto count = static_cast<int>(m_letters.size());
    for (int i = 0; i < count; ++i) {
        const int top = height() * i / count;
        const int slot = height() * (i + 1) / count - top;
        const int high = std::min(slot, themeOf(this).px(24));
        m_letters[i]->setGeometry(0, top + (slot - high) / 2, width(), high);
    }
}

void KanaIndex::resizeEvent(QResizeEvent *) {
    place();
}
