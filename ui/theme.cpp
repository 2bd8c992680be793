// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "app/papers/icons.h"
#include "ui/systemscheme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/notebookstyle.h"

#include <QApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QScreen>
#include <QSvgRenderer>
#include <QWidget>
#include <cmath>

using namespace Qt::StringLiterals;

/// The tinted pixmaps in use, and the colours they were tinted with. Shared with the icons
/// that were handed out, which may outlive the theme.
struct IconStore {
    struct Key {
        QString name;
        QRgb color;
        int pixels;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) {
            return qHashMulti(seed, key.name, key.color, key.pixels);
        }
    };

    QPixmap pixmap(const QString &name, const QColor &color, int pixels) {
        const Key key{name, color.rgba(), pixels};
        if (const auto found = m_pixmaps.constFind(key); found != m_pixmaps.cend())
            return *found;
        QPixmap pixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        {
            QPainter painter(&pixmap);
            ::paintIcon(painter, QRectF(0, 0, pixels, pixels), name, color);
        }
        // 70 drawings in a few colours and sizes; a slide over all sizes must not pile up.
        if (m_pixmaps.size() > 400)
            m_pixmaps.clear();
        m_pixmaps.insert(key, pixmap);
        return pixmap;
    }

    void use(const Tokens &now) {
        tokens = &now;
        m_pixmaps.clear();
    }

    const Tokens *tokens = &Tokens::light();

private:
    QHash<Key, QPixmap> m_pixmaps;
};

namespace {

constexpr char kProperty[] = "wellspringTheme";

class TintedIcon final : public QIconEngine {
public:
    TintedIcon(QString name, Theme::Color color, std::shared_ptr<IconStore> store)
        : m_name(std::move(name)), m_color(color), m_store(std::move(store)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1;
        const int side = std::min(rect.width(), rect.height());
        QPixmap pixmap = m_store->pixmap(m_name, colorIn(mode), qCeil(side * scale));
        pixmap.setDevicePixelRatio(scale);
        painter->drawPixmap(QRectF(rect.x() + (rect.width() - side) / 2.0,
                                   rect.y() + (rect.height() - side) / 2.0, side, side),
                            pixmap, QRectF(pixmap.rect()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in device pixels already.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override {
        return m_store->pixmap(m_name, colorIn(mode), std::min(size.width(), size.height()));
    }

    QIconEngine *clone() const override { return new TintedIcon(m_name, m_color, m_store); }
    QString key() const override { return u"wellspring"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor colorIn(QIcon::Mode mode) const {
        return mode == QIcon::Disabled ? m_store->tokens->ink3 : m_store->tokens->*m_color;
    }

    QString m_name;
    Theme::Color m_color;
    std::shared_ptr<IconStore> m_store;
};

} // namespace

Theme::Theme(const QLocale &locale, Choice choice, QObject *parent)
    : QObject(parent), m_choice(choice),
      m_tokens(choice == Choice::Dark ? &Tokens::night() : &Tokens::light()),
      m_icons(std::make_shared<IconStore>()) {
    const QScreen *screen = QGuiApplication::primaryScreen();
    m_fonts =
        Fonts::forScreen(locale, QApplication::font(), screen ? screen->logicalDotsPerInchY() : 96);
    m_icons->use(*m_tokens);
}

Theme::~Theme() {
    if (m_applied && qApp)
        qApp->setProperty(kProperty, {});
}

void Theme::apply(QApplication &app) {
    m_systemDark = systemIsDark();
    onSystemSchemeChanged(this, [this](bool dark) {
        m_systemDark = dark;
        if (m_choice == Choice::System)
            setChoice(Choice::System);
    });
    app.setProperty(kProperty, QVariant::fromValue<QObject *>(this));
    QApplication::setStyle(new NotebookStyle);
    m_applied = true;
    new FocusRing(this);
    setChoice(m_choice);
}

Theme::Choice Theme::choiceFrom(const QString &word) {
    if (word == "light"_L1)
        return Choice::Light;
    return word == "dark"_L1 ? Choice::Dark : Choice::System;
}

void Theme::setChoice(Choice choice) {
    m_choice = choice;
    const bool dark = choice == Choice::Dark || (choice == Choice::System && m_systemDark);
    use(dark ? Tokens::night() : Tokens::light());
}

void Theme::use(const Tokens &tokens) {
    m_tokens = &tokens;
    m_icons->use(tokens);
    if (!m_applied)
        return;
    QApplication::setPalette(paletteOf(tokens));
    QApplication::setFont(m_fonts.of(Fonts::Role::Body));
    // Widgets that paint themselves from the tokens may not have noticed a palette.
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent event(QEvent::StyleChange);
        QApplication::sendEvent(widget, &event);
        widget->update();
    }
    Q_EMIT changed();
}

QPalette Theme::paletteOf(const Tokens &tokens) {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, tokens.desk);
    set(QPalette::WindowText, tokens.ink);
    set(QPalette::Base, tokens.paper);
    set(QPalette::AlternateBase, tokens.paper);
    set(QPalette::Text, tokens.ink);
    set(QPalette::PlaceholderText, tokens.ink3);
    set(QPalette::Button, tokens.raised);
    set(QPalette::ButtonText, tokens.ink);
    set(QPalette::BrightText, tokens.kaki);
    set(QPalette::ToolTipBase, tokens.raised);
    set(QPalette::ToolTipText, tokens.ink);
    set(QPalette::Highlight, tokens.tint2);
    set(QPalette::HighlightedText, tokens.ink);
    set(QPalette::Link, tokens.ai);
    set(QPalette::LinkVisited, tokens.ai);
    set(QPalette::Light, tokens.raised);
    set(QPalette::Midlight, tokens.rule);
    set(QPalette::Mid, tokens.edge);
    set(QPalette::Dark, tokens.edge);
    set(QPalette::Shadow, tokens.dark ? tokens.desk : tokens.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.ink3);
    return palette;
}

QIcon Theme::icon(const QString &name, Color color) const {
    if (iconSvg(name, {}).isEmpty())
        return {};
    return QIcon(new TintedIcon(name, color, m_icons));
}

QPixmap Theme::pixmap(const QString &name, Color color, qreal size, qreal devicePixelRatio) const {
    QPixmap pixmap =
        m_icons->pixmap(name, m_tokens->*color, qCeil(size * std::max<qreal>(devicePixelRatio, 1)));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void Theme::paintIcon(QPainter &painter, const QRectF &area, const QString &name,
                      Color color) const {
    const qreal scale = painter.device() ? painter.device()->devicePixelRatio() : 1;
    const QPixmap drawn = pixmap(name, color, area.width(), scale);
    // On whole device pixels, or the strokes blur.
    const QPointF at(std::round(area.x() * scale) / scale, std::round(area.y() * scale) / scale);
    painter.drawPixmap(at, drawn);
}

int Theme::motion(int ms, const QWidget *widget) {
    const QStyle *style = widget ? widget->style() : QApplication::style();
    return style->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0 ? ms : 0;
}

/// The theme set on this very object, or null. Asked at every paint of every widget: the
/// names come first, since property() would search all static properties of the class.
static const Theme *themeOn(const QObject *object) {
    if (!object->dynamicPropertyNames().contains(kProperty))
        return nullptr;
    return qobject_cast<const Theme *>(object->property(kProperty).value<QObject *>());
}

const Theme &themeOf(const QWidget *widget) {
    for (const QWidget *at = widget; at; at = at->parentWidget())
        if (const Theme *theme = themeOn(at))
            return *theme;
    if (const Theme *theme = themeOn(qApp))
        return *theme;
    auto *theme = new Theme(QLocale(), Theme::Choice::Light, qApp);
    qApp->setProperty(kProperty, QVariant::fromValue<QObject *>(theme));
    return *theme;
}

void setThemeOf(QWidget *widget, const Theme &theme) {
    // The property only carries the address; const comes back in themeOf().
    widget->setProperty(kProperty, QVariant::fromValue<QObject *>(const_cast<Theme *>(&theme)));
    widget->setPalette(Theme::paletteOf(theme.tokens()));
}
