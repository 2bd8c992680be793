// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

/// A person's seal: the family name's first letter in a ring. Dashed while they are new
/// (no session held yet).
///
///     auto *seal = new Seal(metrics::sealLarge);
///     seal->setPerson(client.displayName, u"田"_s);
///     seal->setNew(true);
class Seal : public QWidget {
    Q_OBJECT
public:
    explicit Seal(int diameter = metrics::seal, QWidget *parent = nullptr);

    /// `name` is what the accessibility bus says; `initial` is what is drawn.
    void setPerson(const QString &name, const QString &initial);
    void setNew(bool isNew);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_diameter;
    QString m_initial;
    bool m_new = false;
};

/// The same for delegates: draws a seal that fills `area`. Seals of 40 px and more have the
/// tinted ground, the ai ring and the mincho letter of the page's head.
void paintSeal(QPainter &painter, const QRectF &area, const QString &initial, const Theme &theme,
               bool isNew = false);
