// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QStringList>
#include <QWidget>

/// The strip of headings beside a long list, 20 px wide: あ か さ .. わ A in Japanese, A..Z in
/// English. Headings that are there are ai and bold and can be jumped to, by click or with
/// the arrow keys; the strip is one stop of the Tab key.
///
///     auto *index = new KanaIndex(japanese ? KanaIndex::kana() : KanaIndex::latin());
///     index->setPresent({u"あ"_s, u"た"_s});
///     connect(index, &KanaIndex::jumped, list, [=](const QString &heading) { ... });
class KanaIndex : public QWidget {
    Q_OBJECT
public:
    explicit KanaIndex(const QStringList &headings, QWidget *parent = nullptr);

    static QStringList kana();
    static QStringList latin();

    void setHeadings(const QStringList &headings);
    /// Which of the headings have anybody under them.
    void setPresent(const QStringList &present);
    /// Moves to the next (+1) or previous (-1) heading that is there, and jumps.
    void step(int direction);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void jumped(const QString &heading);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void setStop(QPushButton *stop);

    QList<QPushButton *> m_letters;
};
