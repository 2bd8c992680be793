// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/widgets/textflow.h"

#include <QLabel>
#include <optional>

/// Text of any origin, shown as it is: never read as markup. Takes its font and colour from
/// the theme by meaning, sets its lines at the look's pitch, and shows the whole text as a
/// tooltip when it had to cut some.
///
///     auto *date = new PlainLabel(text, Fonts::Role::Small, &Tokens::ink2);
///     date->setElide(Qt::ElideRight);       // one line, cut at its end
///     quote->setWraps(true); quote->setHangs(true); quote->setMaxLines(2);
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, Fonts::Role role = Fonts::Role::Body,
                        Theme::Color color = &Tokens::ink, QWidget *parent = nullptr);

    void setRole(Fonts::Role role);
    Fonts::Role role() const { return m_role; }
    void setColor(Theme::Color color);
    /// Wraps into as many lines as its width asks for. Off at first.
    void setWraps(bool wraps);
    /// Cut where it is too long for one line; Qt::ElideNone asks for all of its width.
    void setElide(Qt::TextElideMode mode);
    void setMaxLines(int lines);
    /// An opening bracket hangs out at the left, as in a set quotation.
    void setHangs(bool hangs);
    /// Lines further apart than the role has them, px at the base size; 0: as the role.
    void setPitch(qreal pitch);
    void setStruck(bool struck);
    /// Least width before anything is cut, in characters of the body; 0 lets it shrink away.
    void setLeastCharacters(int characters);
    /// Whether words are left out at the present width.
    bool isCut() const;
    /// The font the theme gives it, as painted.
    QFont shownFont() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_wraps; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    virtual TextFlow flow() const;

private:
    Fonts::Role m_role;
    Theme::Color m_color;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    int m_maxLines = 0;
    int m_least = 4;
    qreal m_pitch = 0;
    bool m_wraps = false;
    bool m_hangs = false;
    bool m_struck = false;
    mutable std::optional<TextFlow> m_measured; ///< what m_hint is the size of
    mutable QSize m_hint;
};
