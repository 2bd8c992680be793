// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/sentence.h"
#include "ui/widgets/plainlabel.h"

class Button;

/// A verdict: one sentence with a few strong words, over a chart or a block. Scores stay
/// behind a small link at its end that opens them in place.
///
///     auto *verdict = new SentenceLabel;
///     verdict->setSentence(Sentence::of(tr("[b]%1 days[/b] behind"), {n}));
///     verdict->setDetails(tr("Sustained energy %1, band %2").arg(...));
///     // or, where the details are more than a line:
///     verdict->setHasDetails(true); connect(verdict, &SentenceLabel::detailsToggled, ...)
class SentenceLabel : public PlainLabel {
    Q_OBJECT
public:
    explicit SentenceLabel(QWidget *parent = nullptr);

    void setSentence(const Sentence &sentence);
    const Sentence &sentence() const { return m_sentence; }
    /// Plain lines shown under the sentence while open; empty takes the link away.
    void setDetails(const QString &text);
    const QString &details() const { return m_details; }
    /// The link without text of its own: the page opens what belongs to it.
    void setHasDetails(bool has);
    bool isOpen() const { return m_open; }
    void setOpen(bool open);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void detailsToggled(bool open);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    TextFlow flow() const override;

private:
    TextFlow detailsFlow() const;
    void placeLink();
    /// Whether the link still fits on the last line of a sentence laid out for `width`.
    bool linkFits(const TextFlow &laid, qreal width) const;

    Sentence m_sentence;
    QString m_details;
    Button *m_link;
    bool m_open = false;
};
