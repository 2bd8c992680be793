// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/kinds.h"
#include "app/papers/icons.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_change_at_run_time_repaints_everything();
    void icons_follow_the_theme();
    void icons_are_crisp_at_every_ratio();
    void a_part_of_a_window_can_have_its_own_theme();
    void every_drawing_is_ours_in_form();
    void every_kind_has_its_drawing();
    void client_text_is_never_markup();
    void the_setting_is_understood();
};

namespace {

/// The colour that most of the drawn pixels have.
QColor inkOf(const QPixmap &pixmap) {
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) == 255)
                return QColor(image.pixel(x, y));
    return {};
}

QApplication &app() {
    return *qobject_cast<QApplication *>(qApp);
}

template <class E>
void verifyIcons() {
    for (const Kind<E> &kind : kinds<E>())
        if (*kind.icon)
            QVERIFY2(!iconSvg(QString::fromLatin1(kind.icon), Qt::black).isEmpty(), kind.icon);
}

} // namespace

void ThemeTest::a_change_at_run_time_repaints_everything() {
    Theme theme(QLocale(QLocale::Japanese), Theme::Choice::Light);
    theme.apply(app());
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *label = new PlainLabel(u"田中 花子"_s, Fonts::Role::Name);
    column->addWidget(label);
    column->addWidget(new QLineEdit);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto ground = [&] { return window.grab().toImage().pixelColor(1, 1); };
    QCOMPARE(ground(), Tokens::light().desk);
    const QImage before = label->grab().toImage();
    const QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(changed.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(ground(), Tokens::night().desk);
    QVERIFY(label->grab().toImage() != before);
    QCOMPARE(QApplication::palette().color(QPalette::HighlightedText), Tokens::night().ink);
    theme.setChoice(Theme::Choice::Light);
    QCoreApplication::processEvents();
    QCOMPARE(ground(), Tokens::light().desk);
}

void ThemeTest::icons_follow_the_theme() {
    Theme theme(QLocale(QLocale::Japanese), Theme::Choice::Light);
    const QIcon icon = theme.icon(u"check"_s, &Tokens::ai);
    QCOMPARE(inkOf(icon.pixmap(64)), Tokens::light().ai);
    QCOMPARE(inkOf(icon.pixmap(QSize(64, 64), QIcon::Disabled)), Tokens::light().ink3);
    theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(inkOf(icon.pixmap(64)), Tokens::night().ai);
    QVERIFY(theme.icon(u"no-such-drawing"_s).isNull());
}

void ThemeTest::icons_are_crisp_at_every_ratio() {
    const Theme theme(QLocale(QLocale::Japanese), Theme::Choice::Light);
    for (const qreal ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
        const QPixmap pixmap = theme.pixmap(u"plus"_s, &Tokens::ink2, 16, ratio);
        QCOMPARE(pixmap.width(), qCeil(16 * ratio));
        QCOMPARE(pixmap.devicePixelRatio(), ratio);
    }
    QCOMPARE(theme.icon(u"plus"_s).pixmap(QSize(16, 16), 2.0).width(), 32);
}

void ThemeTest::a_part_of_a_window_can_have_its_own_theme() {
    Theme theme(QLocale(QLocale::Japanese), Theme::Choice::Dark);
    theme.apply(app());
    const Theme paper(QLocale(QLocale::Japanese), Theme::Choice::Light);
    QWidget window;
    auto *preview = new QWidget(&window);
    auto *inPreview = new QWidget(preview);
    setThemeOf(preview, paper);
    QCOMPARE(&themeOf(&window), &theme);
    QCOMPARE(&themeOf(inPreview), &paper);
    theme.setChoice(Theme::Choice::Light);
}

void ThemeTest::every_drawing_is_ours_in_form() {
    const QDir icons(u":/icons"_s);
    const QStringList files = icons.entryList({u"*.svg"_s}, QDir::Files);
    QVERIFY(files.size() > 60);
    static const QRegularExpression colour(u"#[0-9a-fA-F]{3,6}|rgb\\("_s);
    for (const QString &file : files) {
        if (file == u"app.svg"_s)
            continue;
        QFile svg(icons.filePath(file));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(svg.readAll());
        QVERIFY2(text.contains(u"viewBox=\"0 0 16 16\""_s), qPrintable(file));
        QVERIFY2(text.contains(u"stroke=\"currentColor\""_s), qPrintable(file));
        QVERIFY2(text.contains(u"fill=\"none\""_s), qPrintable(file));
        QVERIFY2(text.contains(u"stroke-width=\"1.4\""_s), qPrintable(file));
        QVERIFY2(!text.contains(colour), qPrintable(file));
    }
}

void ThemeTest::every_kind_has_its_drawing() {
    verifyIcons<LineKind>();
    verifyIcons<Channel>();
    verifyIcons<ClientState>();
    verifyIcons<SessionState>();
    verifyIcons<PromiseState>();
    verifyIcons<ReachKind>();
    verifyIcons<GoalState>();
    verifyIcons<MaterialKind>();
    verifyIcons<PhotoOf>();
}

void ThemeTest::client_text_is_never_markup() {
    PlainLabel label(u"<b>田中</b> &amp; <img src=x>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    PlainLabel bare(u"田中"_s);
    QVERIFY(label.sizeHint().width() > bare.sizeHint().width() * 3);
}

void ThemeTest::the_setting_is_understood() {
    QCOMPARE(Theme::choiceFrom(u"light"_s), Theme::Choice::Light);
    QCOMPARE(Theme::choiceFrom(u"dark"_s), Theme::Choice::Dark);
    QCOMPARE(Theme::choiceFrom(u"system"_s), Theme::Choice::System);
    QCOMPARE(Theme::choiceFrom({}), Theme::Choice::System);
}

QTEST_MAIN(ThemeTest)
#include "test_theme.moc"
