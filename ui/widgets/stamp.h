// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plainlabel.h"

/// A few letters in an outline: 見本 on everything of the sample notebook, 継続 on a promise
/// that was carried over, a key's name.
///
///     new Stamp(Stamp::sample());
///     new Stamp(tr("Carried over"), Stamp::Kind::Mark);
class Stamp : public PlainLabel {
    Q_OBJECT
public:
    enum class Kind {
        Seal, ///< kaki, bold: this is the sample
        Mark, ///< ai, bold, smaller: a promise carried over
        Key   ///< ink2: Esc, Enter
    };
    explicit Stamp(const QString &text, Kind kind = Kind::Seal, QWidget *parent = nullptr);
    /// 見本.
    static QString sample();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
};
