// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/countdownring.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/kanaindex.h"
#include "ui/widgets/keyvaluerow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/privatefold.h"
#include "ui/widgets/rangeswitch.h"
#include "ui/widgets/seal.h"
#include "ui/widgets/sectionlabel.h"
#include "ui/widgets/sentencelabel.h"
#include "ui/widgets/stamp.h"
#include "ui/widgets/symbol.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/tickslider.h"
#include "ui/widgets/undobar.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// Every widget once, as a page to look at. As a test it holds that all of them can be shown
/// in both schemes and languages without a warning; with WELLSPRING_GALLERY=FOLDER it writes
/// the pictures there.
class Gallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shows_every_widget_in_both_schemes_and_languages_data();
    void shows_every_widget_in_both_schemes_and_languages();
    void shows_every_icon();
};

namespace {

/// Two languages side by side without the translations, which come later in the build.
struct Words {
    bool ja;
    QString operator()(const char16_t *japanese, const char16_t *english) const {
        return QString::fromUtf16(ja ? japanese : english);
    }
};

QWidget *left(const Words &w) {
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new SectionLabel(w(u"前回の要点", u"Last time"));
    head->setRight(w(u"11/25 第23回", u"25 Nov, session 23"));
    column->addWidget(head);
    column->addSpacing(6);
    auto *gist = new PlainLabel(w(u"縁側の床が仕上がり、残りは本と、貸出のしくみ。\n金曜の欠員の連"
                                  u"絡に、落ち着いて「月曜に」と言えた。",
                                  u"The veranda floor is done; books and lending remain.\nCould "
                                  u"say “on Monday” calmly to Friday’s call."));
    gist->setWraps(true);
    column->addWidget(gist);
    column->addSpacing(4);
    auto *fold = new PrivateFold;
    fold->setLines({w(u"所長が来春異動するかもしれない、まだ誰にも言えない、とのこと。",
                      u"The director may leave in spring.")});
    column->addWidget(fold);
    auto *open = new PrivateFold;
    open->setLines({w(u"所長が来春異動するかもしれない、まだ誰にも言えない、とのこと。",
                      u"The director may leave in spring.")});
    open->setOpen(true);
    column->addSpacing(4);
    column->addWidget(open);
    column->addSpacing(17);
    column->addWidget(new SectionLabel(w(u"次回までの約束", u"Agreed until next time")));
    column->addSpacing(6);
    column->addWidget(
        new PlainLabel(w(u"花子さんから", u"From Hanako"), Fonts::Role::Small, &Tokens::ink2));
    auto *kept = new CheckRow(w(u"土曜に一冊、声に出して読む", u"Read one book aloud on Saturday"));
    kept->setChecked(true);
    kept->setDate(w(u"12/5", u"5 Dec"));
    column->addWidget(kept);
    auto *openRow = new CheckRow(
        w(u"司書の山本さんに選書リストを見せる", u"Show Ms Yamamoto the reading list"));
    openRow->setDate(w(u"12/12", u"12 Dec"));
    column->addWidget(openRow);
    auto *due = new CheckRow(
        w(u"動画「小さな図書館のはじめ方」を送る", u"Send “Starting a Small Library”"));
    due->setDate(w(u"今日まで", u"due today"), true);
    column->addWidget(due);
    auto *wrapping = new CheckRow(
        w(u"司書の山本さんに選書リストを見せて、除籍本の話も聞いてみる",
          u"Show Ms Yamamoto the reading list and ask about books that are given away"));
    wrapping->setWraps(true);
    wrapping->meta()->addWidget(
        new PlainLabel(w(u"12/12 まで", u"until 12 Dec"), Fonts::Role::Small, &Tokens::ink2));
    wrapping->meta()->addWidget(new Stamp(w(u"継続", u"Carried over"), Stamp::Kind::Mark));
    wrapping->meta()->addStretch(1);
    column->addWidget(wrapping);
    column->addSpacing(17);
    auto *usual = new SectionLabel(w(u"いつもの", u"The usual"));
    usual->setRight(w(u"確認 10/14", u"confirmed 14 Oct"));
    column->addWidget(usual);
    column->addSpacing(6);
    column->addWidget(
        new KeyValueRow(w(u"話し始め", u"Opening"), w(u"最初の一分は本の話。近況は急かさない",
                                                      u"First minute: books. Never rush news")));
    column->addWidget(new KeyValueRow(w(u"時間", u"Time"),
                                      w(u"水曜 14:30。夜は避ける", u"Wed 14:30. Not evenings")));
    auto *drink =
        new KeyValueRow(w(u"飲みもの", u"Drink"), w(u"ほうじ茶、砂糖なし", u"Hojicha, no sugar"));
    drink->setNote(w(u"最近2回は黒豆茶。たずね直す", u"Black bean tea twice lately. Ask again"));
    column->addWidget(drink);
    auto *field = new InlineEdit(InlineEdit::Lines::Many);
    field->setObjectName(u"many"_s);
    field->setName(w(u"メモ", u"Note"));
    field->setText(gist->text());
    column->addWidget(field);
    auto *wrong = new InlineEdit;
    wrong->setName(w(u"日付", u"Date"));
    wrong->setPlaceholder(w(u"決まったら、ここに一行", u"One line, once it is decided"));
    wrong->setProblem(w(u"終わりが始まりより前です。", u"It ends before it starts."));
    column->addWidget(wrong);
    column->addStretch(1);
    return side;
}

QWidget *right(const Words &w) {
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new SectionLabel(w(u"えんがわ文庫を四月に開く", u"Open Engawa Library in April"));
    head->setRight(w(u"ブレーキ: 土曜出勤を断れない・強さ 7 → 4・備え 9回のうち7回",
                     u"Brake: cannot refuse Saturdays · 7 → 4 · plan 7 of 9"));
    head->setRightSymbol(u"brake"_s);
    column->addWidget(head);
    auto *verdict = new SentenceLabel;
    verdict->setSentence(Sentence::of(
        w(u"選書は[b]5日遅れ[/b](12/2時点)。10月の34日遅れから、計画へ近づいています。",
          u"Books chosen: [b]5 days behind[/b] on 2 Dec, up from 34 days in October.")));
    verdict->setDetails(w(u"計画 67 %、今 66 %", u"plan 67 %, now 66 %"));
    column->addWidget(verdict);
    auto *openVerdict = new SentenceLabel;
    openVerdict->setSentence(verdict->sentence());
    openVerdict->setDetails(w(u"計画 67 %、今 66 %", u"plan 67 %, now 66 %"));
    openVerdict->setOpen(true);
    column->addWidget(openVerdict);
    auto *well = new QHBoxLayout;
    well->addWidget(new Symbol(u"well"_s, &Tokens::ai));
    well->addWidget(
        new PlainLabel(w(u"縁側の読み聞かせ", u"Reading aloud on the veranda"), Fonts::Role::Row));
    well->addStretch(1);
    column->addLayout(well);
    auto *quote = new PlainLabel(
        w(u"「子どもが、めくる前に息を止めるんです。\nあの一瞬のために、やってるんだと思う。」",
          u"“They hold their breath before the page turns.\nI think I do it for that one moment.”"),
        Fonts::Role::Quote);
    quote->setWraps(true);
    quote->setHangs(true);
    column->addWidget(quote);
    auto *buttons = new QHBoxLayout;
    auto *print = new Button(w(u"印刷", u"Print"));
    print->setSymbol(u"printer"_s);
    print->setHint(QKeySequence(Qt::CTRL | Qt::Key_P));
    auto *start = new Button(w(u"記録を始める", u"Start notes"), Button::Kind::Primary);
    start->setHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    start->setObjectName(u"start"_s);
    auto *link = new Button(w(u"次の問い", u"Next question"), Button::Kind::Link);
    link->setHint(QKeySequence(Qt::ALT | Qt::Key_Down));
    auto *off = new Button(w(u"できません", u"Not now"));
    off->setEnabled(false);
    buttons->setSpacing(8);
    for (Button *button : {print, start, off, link})
        buttons->addWidget(button);
    buttons->addWidget(new IconButton(u"plus"_s, w(u"加える", u"Add")));
    buttons->addStretch(1);
    column->addLayout(buttons);
    auto *narrow = new QHBoxLayout;
    auto *wide = new Button(start->text(), Button::Kind::Plain);
    wide->setHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    wide->setFixedWidth(190);
    auto *thin = new Button(start->text(), Button::Kind::Primary);
    thin->setHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    thin->setFixedWidth(110);
    narrow->addWidget(wide);
    narrow->addWidget(thin);
    narrow->addWidget(new Stamp(w(u"見本", u"Sample")));
    narrow->addWidget(new Stamp(u"Esc"_s, Stamp::Kind::Key));
    auto *range =
        new RangeSwitch(w(u"期間", u"Range"), {w(u"3か月", u"3 months"), w(u"一年", u"One year"),
                                               w(u"開始から", u"All")});
    range->setCurrent(1);
    narrow->addWidget(range);
    narrow->addStretch(1);
    column->addLayout(narrow);
    auto *sliders = new QHBoxLayout;
    auto *energy =
        new TickSlider(w(u"気力", u"Energy"), TickSlider::Handle::Circle, &Tokens::energy);
    energy->setAnswer(8);
    energy->setLast(8);
    auto *pull = new TickSlider(w(u"引き戻し", u"Pull"), TickSlider::Handle::Square, &Tokens::pull);
    pull->setAnswer(4);
    pull->setLast(3);
    auto *unset =
        new TickSlider(w(u"自信", u"Confidence"), TickSlider::Handle::Circle, &Tokens::energy);
    unset->setLast(6);
    for (TickSlider *slider : {energy, pull, unset})
        sliders->addWidget(slider);
    sliders->addStretch(1);
    column->addLayout(sliders);
    auto *together = new TickSlider(w(u"気力", u"Energy"), TickSlider::Handle::Circle,
                                    &Tokens::energy, TickSlider::Size::Together);
    together->setEnds(w(u"からっぽ", u"empty"), w(u"満ちている", u"full"));
    column->addWidget(together);
    auto *large = new CheckRow(
        w(u"司書の山本さんに、選書リストを見せる", u"Show Ms Yamamoto the reading list"),
        CheckRow::Size::Together);
    large->setDate(w(u"12月12日(土)", u"Sat 12 Dec"));
    column->addWidget(large);
    auto *fields = new QHBoxLayout;
    auto *line = new QLineEdit(u"212"_s);
    line->setAccessibleName(w(u"選書", u"Books"));
    auto *combo = new QComboBox;
    combo->addItems({w(u"面談のあと", u"After the session"), w(u"その間", u"Between")});
    auto *date = new QDateTimeEdit(QDateTime(QDate(2026, 12, 23), QTime(14, 30)));
    auto *box = new QCheckBox(w(u"説明しました", u"Explained"));
    box->setChecked(true);
    auto *radio = new QRadioButton(w(u"和暦", u"Japanese era"));
    radio->setChecked(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{line, combo, date, box, radio})
        fields->addWidget(widget);
    column->addLayout(fields);
    column->addStretch(1);
    return side;
}

QWidget *header(const Words &w) {
    auto *band = new QWidget;
    auto *row = new QHBoxLayout(band);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *seal = new Seal(metrics::sealLarge);
    seal->setPerson(u"田中 花子"_s, w(u"田", u"T"));
    auto *fresh = new Seal(metrics::sealLarge);
    fresh->setPerson(u"西村"_s, w(u"西", u"N"));
    fresh->setNew(true);
    auto *small = new Seal;
    small->setPerson(u"青木 誠"_s, w(u"青", u"A"));
    auto *ring = new CountdownRing;
    ring->setMinutes(12);
    auto *far = new CountdownRing;
    far->setMinutes(190);
    row->addWidget(seal);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new PlainLabel(w(u"田中 花子", u"Hanako Tanaka"), Fonts::Role::Name));
    names->addWidget(new PlainLabel(w(u"「花子さん」と呼ぶ・敬称 様", u"Call her “Hanako-san”")));
    auto *meta = new PlainLabel(w(u"第24回 今日 14:30 Zoom・今日のあと2回・最後の連絡 3日前",
                                  u"Session 24 today 14:30 Zoom · 2 after today"),
                                Fonts::Role::Small, &Tokens::ink2);
    meta->setElide(Qt::ElideRight);
    names->addWidget(meta);
    row->addLayout(names, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{fresh, small, ring, far})
        row->addWidget(widget);
    row->addWidget(new PlainLabel(w(u"十二月九日", u"9 December"), Fonts::Role::Date));
    return band;
}

QWidget *page(const Words &w) {
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *error = new MessageBar;
    error->tell(w(u"保存できませんでした。書いた行は画面に残っています。",
                  u"Could not save. Your lines are still here."),
                w(u"別の場所に保存", u"Save elsewhere"));
    outer->addWidget(error);
    auto *notice = new MessageBar(MessageBar::Tone::Notice);
    notice->leading()->addWidget(new Stamp(w(u"見本", u"Sample")));
    notice->tell(w(u"ご覧のノートは見本です。六人の架空のお客様と、一年の記録が入っています。",
                   u"This notebook is a sample: six fictional clients and a year of records."));
    outer->addWidget(notice);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(28, 16, 28, 16);
    outer->addLayout(inside, 1);
    inside->addWidget(header(w));
    auto *tabs = new TabStrip(w(u"ページ", u"Pages"));
    for (const QString &tab : {w(u"面談まえ", u"Brief"), w(u"ノート", u"Notebook"),
                               w(u"井戸", u"Wells"), w(u"目標", u"Goals"), w(u"進捗", u"Progress")})
        tabs->addTab(tab);
    inside->addWidget(tabs);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(36);
    QWidget *first = left(w);
    first->setFixedWidth(356);
    columns->addWidget(first);
    columns->addWidget(right(w), 1);
    auto *index = new KanaIndex(w.ja ? KanaIndex::kana() : KanaIndex::latin());
    index->setPresent(w.ja ? QStringList{u"あ"_s, u"か"_s, u"さ"_s, u"た"_s}
                           : QStringList{u"A"_s, u"K"_s, u"T"_s});
    columns->addWidget(index);
    auto *bar = new QScrollBar(Qt::Vertical);
    bar->setRange(0, 100);
    bar->setPageStep(120);
    columns->addWidget(bar);
    inside->addLayout(columns, 1);
    return page;
}

void write(QWidget *widget, const QString &name) {
    const QString folder = qEnvironmentVariable("WELLSPRING_GALLERY");
    QImage image(widget->size() * 1.5, QImage::Format_RGB32);
    image.setDevicePixelRatio(1.5);
    widget->render(&image);
    if (!folder.isEmpty())
        QVERIFY(image.save(QDir(folder).filePath(name + u".png"_s)));
}

} // namespace

void Gallery::shows_every_widget_in_both_schemes_and_languages_data() {
    QTest::addColumn<bool>("japanese");
    QTest::addColumn<bool>("dark");
    QTest::newRow("ja light") << true << false;
    QTest::newRow("ja dark") << true << true;
    QTest::newRow("en light") << false << false;
    QTest::newRow("en dark") << false << true;
}

void Gallery::shows_every_widget_in_both_schemes_and_languages() {
    QFETCH(bool, japanese);
    QFETCH(bool, dark);
    Theme theme(japanese ? QLocale(QLocale::Japanese) : QLocale(QLocale::English),
                dark ? Theme::Choice::Dark : Theme::Choice::Light);
    theme.apply(*qobject_cast<QApplication *>(qApp));
    const Words words{japanese};
    const std::unique_ptr<QWidget> shown(page(words));
    shown->resize(1180, 1000);
    shown->show();
    QVERIFY(QTest::qWaitForWindowActive(shown.get()));
    shown->findChild<Button *>(u"start"_s)->setFocus(Qt::TabFocusReason);
    auto *bar = new UndoBar(shown.get());
    bar->offer(words(u"「西村」を加えました", u"“Nishimura” added"));
    QTRY_VERIFY(bar->isOffering());
    const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    write(shown.get(), name);
    shown->findChild<InlineEdit *>(u"many"_s)->edit();
    QCoreApplication::processEvents();
    write(shown.get(), name + u"-editing"_s);

    EmptyView empty(words(u"まだ、井戸は見つかっていません。", u"No well found yet."),
                    words(u"何をしている時に元気が湧くか、ご本人の言葉をひとつ書き留めると、\nここ"
                          u"に仮の井戸ができます。",
                          u"Write down, in their own words, when they feel alive,\nand a first "
                          u"well stands here."),
                    words(u"問いの束を開く", u"Open the questions"));
    empty.button()->setHint(QKeySequence(Qt::CTRL | Qt::Key_J));
    empty.setAutoFillBackground(true);
    empty.setBackgroundRole(QPalette::Base);
    empty.resize(720, 500);
    empty.show();
    write(&empty, u"empty-"_s + name);
}

void Gallery::shows_every_icon() {
    Theme theme(QLocale(QLocale::Japanese), Theme::Choice::Light);
    const QDir icons(u":/icons"_s);
    const QStringList names = icons.entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() > 60);
    QImage sheet(1400, 1000, QImage::Format_RGB32);
    sheet.fill(theme.tokens().paper);
    QPainter painter(&sheet);
    int at = 0;
    for (const QString &file : names) {
        const QString name = file.chopped(4);
        const int x = at % 10 * 138 + 16;
        const int y = at / 10 * 118 + 12;
        ++at;
        theme.paintIcon(painter, QRectF(x, y, 64, 64), name, &Tokens::ink2);
        theme.paintIcon(painter, QRectF(x + 76, y + 4, 16, 16), name, &Tokens::ai);
        theme.paintIcon(painter, QRectF(x + 74, y + 30, 24, 24), name, &Tokens::kaki);
        painter.drawText(x, y + 84, name);
    }
    painter.end();
    const QString folder = qEnvironmentVariable("WELLSPRING_GALLERY");
    if (!folder.isEmpty())
        QVERIFY(sheet.save(QDir(folder).filePath(u"icons.png"_s)));
}

QTEST_MAIN(Gallery)
#include "test_gallery.moc"
