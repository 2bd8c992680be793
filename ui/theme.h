// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/fonts.h"
#include "app/papers/tokens.h"

#include <QIcon>
#include <QLocale>
#include <QObject>
#include <QPixmap>
#include <memory>

class QApplication;
class QWidget;
struct IconStore;

/// How the window looks now: colours, fonts, icons. main() makes one, calls apply() and keeps
/// it as long as the application; widgets reach it with themeOf(this) when they paint.
///
///     Theme theme(QLocale(), Theme::Choice::System);
///     theme.apply(app);
///     label->setPixmap(themeOf(label).pixmap(u"well"_s, &Tokens::ai, 16,
///     label->devicePixelRatioF()));
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    using Color = QColor Tokens::*; ///< a colour by its meaning: `&Tokens::ink2`

    explicit Theme(const QLocale &locale = {}, Choice choice = Choice::Light,
                   QObject *parent = nullptr);
    ~Theme() override;

    /// Sets style, palette and font of `app`, and makes this theme the one that themeOf()
    /// finds. Asks the system for its scheme first, once. Call it once, before windows.
    void apply(QApplication &app);

    /// Changes the scheme at run time: everything repaints, icons included.
    void setChoice(Choice choice);
    Choice choice() const { return m_choice; }
    /// "light", "dark", anything else "system": the words of the setting and of --theme.
    static Choice choiceFrom(const QString &word);

    const Tokens &tokens() const { return *m_tokens; }
    const QColor &color(Color which) const { return m_tokens->*which; }
    const Fonts &fonts() const { return m_fonts; }
    QFont font(Fonts::Role role) const { return m_fonts.of(role); }
    bool japanese() const { return m_fonts.japanese(); }
    /// Sizes that hold text grow with the desktop's font: 28 becomes 28 * ratio, rounded.
    int px(qreal size) const { return qRound(size * m_fonts.ratio()); }

    /// A drawing of resources/icons, tinted; follows the theme, and is crisp at any device
    /// pixel ratio. Disabled it is ink3. Empty for an unknown name.
    QIcon icon(const QString &name, Color color = &Tokens::ink2) const;
    /// The same as pixels: `size` is in device-independent pixels.
    QPixmap pixmap(const QString &name, Color color, qreal size, qreal devicePixelRatio) const;
    /// The same, drawn into `area` at the resolution of the painter's device.
    void paintIcon(QPainter &painter, const QRectF &area, const QString &name, Color color) const;

    /// 0 when the desktop wants no motion (or the style says so), otherwise `ms`.
    static int motion(int ms, const QWidget *widget);

    /// The palette these tokens make. For tests and for windows of another scheme.
    static QPalette paletteOf(const Tokens &tokens);

Q_SIGNALS:
    /// After every widget had a StyleChange event; Qt posts it the new palette right after.
    void changed();

private:
    void use(const Tokens &tokens);

    Choice m_choice;
    bool m_systemDark = false;
    bool m_applied = false;
    const Tokens *m_tokens;
    Fonts m_fonts;
    std::shared_ptr<IconStore> m_icons;
};

/// The theme that `widget` is shown in: the one set on it or on the nearest parent with
/// setThemeOf(), else the application's. Without either (a test) a light one is made, owned
/// by the application.
const Theme &themeOf(const QWidget *widget);
/// Lets `widget` and everything in it be shown in another theme; `theme` must outlive it.
void setThemeOf(QWidget *widget, const Theme &theme);
