// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/fonts.h"
#include "app/papers/tokens.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;

/// What can be read can be read by everybody: WCAG contrast over every pair in use.
class TokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_reach_4_5_on_every_ground_they_stand_on_data();
    void words_reach_4_5_on_every_ground_they_stand_on();
    void graphics_reach_3_on_every_ground_they_stand_on_data() { schemes(); }
    void graphics_reach_3_on_every_ground_they_stand_on();
    void every_colour_is_given_data() { schemes(); }
    void every_colour_is_given();
    void Japanese_never_falls_back_to_Chinese_forms_data();
    void Japanese_never_falls_back_to_Chinese_forms();
    void nothing_is_smaller_than_10_5_px();
    void sizes_follow_the_desktops_font();
    void papers_have_the_screens_faces_in_points();
    void small_words_keep_their_descenders();

private:
    static void schemes();
};

using Color = QColor Tokens::*;
Q_DECLARE_METATYPE(const Tokens *)

namespace {

double luminance(const QColor &color) {
    const auto linear = [](double c) {
        return c <= .04045 ? c / 12.92 : std::pow((c + .055) / 1.055, 2.4);
    };
    return .2126 * linear(color.redF()) + .7152 * linear(color.greenF()) +
           .0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b) {
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + .05) / (dark + .05);
}

struct Named {
    const char *name;
    Color color;
};

struct Pair {
    Named words;
    std::vector<Named> grounds;
};

#define TOKEN(name)                                                                                \
    Named {                                                                                        \
#name, &Tokens::name                                                                       \
    }

const std::vector<Named> kEverywhere{TOKEN(desk),  TOKEN(paper), TOKEN(raised), TOKEN(tint),
                                     TOKEN(tint2), TOKEN(hover), TOKEN(band),   TOKEN(alarm)};

const std::vector<Pair> kWords{
    {TOKEN(ink), kEverywhere},
    {TOKEN(ink2), kEverywhere},
    {TOKEN(ink3), {TOKEN(paper), TOKEN(desk), TOKEN(tint)}},
    {TOKEN(ai), {TOKEN(paper), TOKEN(desk), TOKEN(raised), TOKEN(tint), TOKEN(hover)}},
    {TOKEN(aid), {TOKEN(paper), TOKEN(desk), TOKEN(raised), TOKEN(tint), TOKEN(tint2)}},
    {TOKEN(kaki),
     {TOKEN(paper), TOKEN(desk), TOKEN(raised), TOKEN(tint), TOKEN(alarm), TOKEN(hover)}},
    {TOKEN(matsu), {TOKEN(paper), TOKEN(desk), TOKEN(raised)}},
    {TOKEN(btnText), {TOKEN(btn)}},
    {TOKEN(paper), {TOKEN(ink)}}, // the undo bar
};

const std::vector<Named> kPage{TOKEN(paper), TOKEN(desk), TOKEN(tint)};

const std::vector<Pair> kGraphics{
    {TOKEN(edge), {TOKEN(paper), TOKEN(desk), TOKEN(raised)}},
    {TOKEN(ai), {TOKEN(paper), TOKEN(desk), TOKEN(tint), TOKEN(raised)}}, // focus ring
    {TOKEN(btnBorder), {TOKEN(paper), TOKEN(desk), TOKEN(tint)}},
    {TOKEN(energy), {TOKEN(paper), TOKEN(desk), TOKEN(tint), TOKEN(tint2)}},
    {TOKEN(pull), kPage},
    {TOKEN(goal), kPage},
    {TOKEN(otherGoal), kPage},
    {TOKEN(road), kPage},
    {TOKEN(kaki), kEverywhere},
};

void verify(const Tokens &tokens, const std::vector<Pair> &pairs, double least) {
    for (const Pair &pair : pairs)
        for (const Named &ground : pair.grounds) {
            const double reached = contrast(tokens.*pair.words.color, tokens.*ground.color);
            QVERIFY2(reached >= least,
                     qPrintable(u"%1 on %2: %3"_s.arg(QLatin1StringView(pair.words.name),
                                                      QLatin1StringView(ground.name),
                                                      QString::number(reached, 'f', 2))));
        }
}

} // namespace

void TokensTest::schemes() {
    QTest::addColumn<const Tokens *>("tokens");
    QTest::newRow("light") << &Tokens::light();
    QTest::newRow("dark") << &Tokens::night();
    QTest::newRow("print") << &Tokens::print();
}

void TokensTest::words_reach_4_5_on_every_ground_they_stand_on_data() {
    schemes();
}

void TokensTest::words_reach_4_5_on_every_ground_they_stand_on() {
    QFETCH(const Tokens *, tokens);
    verify(*tokens, kWords, 4.5);
}

void TokensTest::graphics_reach_3_on_every_ground_they_stand_on() {
    QFETCH(const Tokens *, tokens);
    verify(*tokens, kGraphics, 3);
    for (const QColor &step : tokens->ramp)
        QVERIFY(contrast(step, tokens->paper) >= 3);
}

void TokensTest::every_colour_is_given() {
    QFETCH(const Tokens *, tokens);
    // QColor begins invalid; a new token must not be forgotten in one of the three.
    for (const Color color :
         {&Tokens::desk,  &Tokens::paper,     &Tokens::raised,  &Tokens::ink,       &Tokens::ink2,
          &Tokens::ink3,  &Tokens::edge,      &Tokens::rule,    &Tokens::rule2,     &Tokens::ai,
          &Tokens::aid,   &Tokens::btn,       &Tokens::btnText, &Tokens::btnBorder, &Tokens::tint,
          &Tokens::tint2, &Tokens::kaki,      &Tokens::matsu,   &Tokens::hover,     &Tokens::band,
          &Tokens::alarm, &Tokens::margin,    &Tokens::veil,    &Tokens::energy,    &Tokens::pull,
          &Tokens::goal,  &Tokens::otherGoal, &Tokens::road})
        QVERIFY((tokens->*color).isValid());
    for (const QColor &step : tokens->ramp)
        QVERIFY(step.isValid());
}

void TokensTest::Japanese_never_falls_back_to_Chinese_forms_data() {
    QTest::addColumn<Fonts>("fonts");
    QFont chinese;
    chinese.setFamilies({u"Noto Sans CJK SC"_s});
    const QLocale ja(QLocale::Japanese);
    const QLocale en(QLocale::English);
    QTest::newRow("ja screen") << Fonts::forScreen(ja, chinese);
    QTest::newRow("en screen") << Fonts::forScreen(en, chinese);
    QTest::newRow("ja paper") << Fonts::forPaper(ja);
    QTest::newRow("en paper") << Fonts::forPaper(en);
}

void TokensTest::Japanese_never_falls_back_to_Chinese_forms() {
    QFETCH(Fonts, fonts);
    for (const auto voice : {Fonts::Voice::Gothic, Fonts::Voice::Mincho}) {
        const QStringList families = fonts.on(voice, 13).families();
        const bool gothic = voice == Fonts::Voice::Gothic;
        QVERIFY(families.contains(gothic ? u"Noto Sans CJK JP"_s : u"Noto Serif CJK JP"_s));
        for (const QString &family : families)
            for (const auto &other : {" SC", " TC", " HK", " KR"})
                QVERIFY2(!family.endsWith(QLatin1StringView(other)), qPrintable(family));
    }
}

void TokensTest::nothing_is_smaller_than_10_5_px() {
    for (const auto language : {QLocale::Japanese, QLocale::English}) {
        const Fonts fonts = Fonts::forScreen(QLocale(language), QFont(), 96);
        for (int role = 0; role <= int(Fonts::Role::TogetherHead); ++role) {
            const qreal px = fonts.of(Fonts::Role(role)).pointSizeF() * 96 / 72;
            QVERIFY2(px >= 10.49, qPrintable(QString::number(role)));
        }
        QVERIFY(fonts.of(Fonts::Role::Quote).pointSizeF() * 96 / 72 >= 14);
    }
}

void TokensTest::sizes_follow_the_desktops_font() {
    QFont large;
    large.setPointSizeF(20);
    QFont small;
    small.setPointSizeF(7);
    const QLocale ja(QLocale::Japanese);
    QCOMPARE(Fonts::forScreen(ja, large).ratio(), 2.0);
    QCOMPARE(Fonts::forScreen(ja, small).ratio(), 1.0);
    QCOMPARE(Fonts::forScreen(ja, large).lineHeight(Fonts::Role::Body), 39.0);
    QCOMPARE(Fonts::forScreen(ja, large).of(Fonts::Role::Body).pointSizeF(), 19.5);
}

void TokensTest::papers_have_the_screens_faces_in_points() {
    const Fonts fonts = Fonts::forPaper(QLocale(QLocale::Japanese));
    QCOMPARE(fonts.on(Fonts::Voice::Gothic, 9.5).families().constFirst(), u"BIZ UDPGothic"_s);
    QCOMPARE(fonts.on(Fonts::Voice::Mincho, 10.5).families().constFirst(), u"BIZ UDPMincho"_s);
    QCOMPARE(fonts.on(Fonts::Voice::Mincho, 10.5).pointSizeF(), 10.5);
}

void TokensTest::small_words_keep_their_descenders() {
    const auto tail = [](const QFont &font) { // rows of ink under the base line
        QImage drawn(60, 40, QImage::Format_Grayscale8);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        painter.setFont(font);
        painter.drawText(QPoint(4, 20), u"gpqy"_s);
        painter.end();
        int rows = 0;
        for (int y = 20; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x)
                if (qGray(drawn.pixel(x, y)) < 230) {
                    rows = y - 19;
                    break;
                }
        return rows;
    };
    const Fonts fonts = Fonts::forScreen(QLocale(QLocale::Japanese), QFont(), 96);
    for (const auto role : {Fonts::Role::Small, Fonts::Role::Tiny, Fonts::Role::Axis}) {
        const QFont font = fonts.of(role);
        QFont large = font;
        large.setPointSizeF(font.pointSizeF() * 8);
        QImage drawn(1, 1, QImage::Format_Grayscale8); // metrics of the same screen as the picture
        const qreal wanted = QFontMetricsF(large, &drawn).tightBoundingRect(u"gpqy"_s).bottom() / 8;
        QVERIFY2(
            tail(font) >= qCeil(wanted),
            qPrintable(
                u"%1 px: %2 of %3"_s.arg(font.pointSizeF() / 0.75).arg(tail(font)).arg(wanted)));
    }
}

QTEST_MAIN(TokensTest)
#include "test_tokens.moc"
