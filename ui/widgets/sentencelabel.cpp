// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sentencelabel.h"

#include "ui/widgets/button.h"

#include <QEvent>
#include <QPainter>

SentenceLabel::SentenceLabel(QWidget *parent)
    : PlainLabel({}, Fonts::Role::Body, &Tokens::ink2, parent),
      m_link(new Button(tr("Details"), Button::Kind::Link, this)) {
    setWraps(true);
    m_link->setCheckable(true);
    m_link->hide();
    connect(m_link, &QAbstractButton::toggled, this, &SentenceLabel::setOpen);
}

void SentenceLabel::setSentence(const Sentence &sentence) {
    m_sentence = sentence;
    setText(sentence.plain());
    placeLink();
    updateGeometry();
    update();
}

void SentenceLabel::setDetails(const QString &text) {
    m_details = text;
    setAccessibleDescription(m_open ? text : QString()); // painted, and read out
    setHasDetails(!text.isEmpty());
}

void SentenceLabel::setHasDetails(bool has) {
    m_link->setVisible(has);
    if (!has)
        setOpen(false);
    placeLink();
    updateGeometry();
}

void SentenceLabel::setOpen(bool open) {
    if (m_open == open)
        return;
    m_open = open;
    setAccessibleDescription(open ? m_details : QString());
    m_link->setChecked(open);
    m_link->setText(open ? tr("Close") : tr("Details"));
    placeLink();
    updateGeometry();
    update();
    Q_EMIT detailsToggled(open);
}

TextFlow SentenceLabel::flow() const {
    TextFlow flow = PlainLabel::flow();
    QTextCharFormat strong;
    strong.setFont(themeOf(this).font(Fonts::Role::BodyBold));
    strong.setForeground(themeOf(this).tokens().ink);
    int at = 0;
    for (const Sentence::Run &run : m_sentence.runs) {
        const int length = static_cast<int>(run.text.size());
        if (run.strong)
            flow.formats << QTextLayout::FormatRange{at, length, strong};
        at += length;
    }
    return flow;
}

TextFlow SentenceLabel::detailsFlow() const {
    const Theme &theme = themeOf(this);
    TextFlow flow;
    flow.text = m_details;
    flow.font = theme.font(Fonts::Role::Small);
    flow.pitch = theme.fonts().lineHeight(Fonts::Role::Small);
    return flow;
}

bool SentenceLabel::linkFits(const TextFlow &laid, qreal width) const {
    return laid.end().x() + metrics::gap + m_link->sizeHint().width() <= width;
}

QSize SentenceLabel::sizeHint() const {
    QSize hint = PlainLabel::sizeHint();
    if (!m_link->isHidden())
        hint.rwidth() += metrics::gap + m_link->sizeHint().width();
    hint.setHeight(heightForWidth(hint.width()));
    return hint;
}

QSize SentenceLabel::minimumSizeHint() const {
    const QSize least = PlainLabel::minimumSizeHint();
    return m_link->isHidden() ? least : least.expandedTo(m_link->sizeHint());
}

int SentenceLabel::heightForWidth(int width) const {
    TextFlow laid = flow();
    qreal height = laid.layout(width);
    if (!m_link->isHidden() && !linkFits(laid, width))
        height += laid.linePitch();
    if (m_open && !m_details.isEmpty())
        height += detailsFlow().layout(width);
    return qCeil(height);
}

void SentenceLabel::placeLink() {
    if (m_link->isHidden())
        return;
    TextFlow laid = flow();
    laid.layout(width());
    const bool fits = linkFits(laid, width());
    const QPointF end = laid.end();
    const int x = fits ? qCeil(end.x()) + metrics::gap : 0;
    const qreal y = end.y() + (fits ? 0 : laid.linePitch());
    // A line of small words is lower than the link beside it, which stands over its middle then.
    const QSize size = m_link->sizeHint().expandedTo({0, qRound(laid.linePitch())});
    m_link->setGeometry(x, qRound(y + (laid.linePitch() - size.height()) / 2), size.width(),
                        size.height());
}

void SentenceLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    TextFlow laid = flow();
    qreal y = laid.layout(width());
    painter.setPen(themeOf(this).tokens().ink2);
    laid.paint(painter, {0, 0});
    if (!m_open || m_details.isEmpty())
        return;
    if (!linkFits(laid, width()))
        y += laid.linePitch();
    TextFlow details = detailsFlow();
    details.layout(width());
    details.paint(painter, {0, y});
}

void SentenceLabel::resizeEvent(QResizeEvent *event) {
    PlainLabel::resizeEvent(event);
    placeLink();
}

void SentenceLabel::changeEvent(QEvent *event) {
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        placeLink();
}
