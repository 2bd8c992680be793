// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papersheet.h"

#include "app/language.h"
#include "ui/theme.h"
#include "ui/widgets/button.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PaperSheet::PaperSheet(Paper paper, QWidget *parent) : QDialog(parent), m_paper(std::move(paper)) {
    const Theme &theme = themeOf(this);
    setWindowTitle(m_paper.title);
    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(20);
    for (int page = 0; page < m_paper.pageCount(); ++page)
        column->addWidget(new PaperPicture(m_paper, page, pages));
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(pages);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Pages"));

    m_said = new QLabel(this);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    if (!m_paper.leftOut.isEmpty())
        m_said->setText(
            tr("To keep one page, left out: %1.").arg(language::listed(m_paper.leftOut)));
    auto *close = new Button(tr("Close"), Button::Kind::Plain, this);
    auto *keeping = new Button(tr("Save as PDF…"), Button::Kind::Plain, this);
    auto *printing = new Button(tr("Print…"), Button::Kind::Primary, this);
    printing->setSymbol(u"printer"_s);
    printing->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(28, 12, 28, 12);
    row->setSpacing(metrics::gap); // the style's own lets them touch
    row->addWidget(m_said, 1);
    for (Button *button : {close, keeping, printing})
        row->addWidget(button);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(row); // first: whatever the height, what can be done is in reach
    all->addWidget(scroll, 1);
    connect(close, &Button::clicked, this, &QDialog::reject);
    connect(keeping, &Button::clicked, this, [this] { attempt(this, [this] { save(); }); });
    connect(printing, &Button::clicked, this, [this] { attempt(this, [this] { print(); }); });
    resize(QSize(theme.px(760), theme.px(860)).boundedTo(room()));
}

void PaperSheet::preview(const Paper &paper, QWidget *where) {
    auto *sheet = new PaperSheet(paper, where->window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

QSize PaperSheet::room() const {
    const QSize screen = this->screen()->availableSize();
    const QSize window = parentWidget() ? parentWidget()->window()->size() : screen;
    // Both may have a title bar of the desktop's, which is in neither size.
    const int around = themeOf(this).px(2 * 24);
    return window.boundedTo(screen) - QSize(around, around);
}

void PaperSheet::showError(const Error &error) {
    say(error.sentence, &Tokens::kaki);
}

void PaperSheet::say(const QString &sentence, Theme::Color color) {
    m_said->setText(sentence);
    QPalette palette = m_said->palette();
    palette.setColor(QPalette::WindowText, themeOf(this).color(color));
    m_said->setPalette(palette);
}

void PaperSheet::printTo(QPrinter &printer, const Paper &paper) {
    printer.setPageSize(QPageSize(paper.size));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true); // our margins are in the paper's own layout
    printer.setDocName(paper.title);
    QPainter painter;
    if (!painter.begin(&printer))
        throw Error(Error::Kind::ReadOnly,
                    tr("The printer did not take the paper. Nothing was printed."));
    const QRectF sheet(QPointF(), printer.paperRect(QPrinter::DevicePixel).size());
    for (int page = 0; page < paper.pageCount(); ++page) {
        if (page > 0 && !printer.newPage())
            throw Error(Error::Kind::ReadOnly, tr("The printer stopped after page %1.").arg(page));
        paper.draw(painter, page, sheet);
    }
    if (!painter.end())
        throw Error(Error::Kind::ReadOnly,
                    tr("The printer did not take the paper. Nothing was printed."));
}

void PaperSheet::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(m_paper.size));
    printer.setDocName(m_paper.title);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    printTo(printer, m_paper);
    accept();
}

/// The sheet stays and says where it went: one that only closes leaves everybody wondering.
void PaperSheet::save() {
    const QString path = saving.save(m_paper, this);
    if (!path.isEmpty())
        say(tr("Saved as PDF: %1").arg(QFileInfo(path).fileName()), &Tokens::ink);
}

PaperPicture::PaperPicture(const Paper &paper, int page, QWidget *parent)
    : QWidget(parent), m_paper(paper), m_page(page) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(paper.pageCount()));
}

int PaperPicture::heightForWidth(int width) const {
    const QSizeF dots = m_paper.sizeInDots();
    return qRound(width * dots.height() / dots.width());
}

QSize PaperPicture::sizeHint() const {
    const int width = themeOf(this).px(640);
    return {width, heightForWidth(width)};
}

void PaperPicture::paintEvent(QPaintEvent *) {
    const QSize wanted(qRound(width() * devicePixelRatioF()),
                       qRound(heightForWidth(width()) * devicePixelRatioF()));
    if (m_picture.size() != wanted) {
        m_picture = QImage(wanted, QImage::Format_RGB32);
        m_picture.fill(Qt::white);
        QPainter page(&m_picture);
        m_paper.draw(page, m_page, QRectF(QPointF(), QSizeF(wanted)));
    }
    QPainter painter(this);
    const QRect sheet(0, 0, width(), heightForWidth(width()));
    painter.drawImage(sheet, m_picture);
    painter.setPen(themeOf(this).color(&Tokens::rule));
    painter.drawRect(sheet.adjusted(0, 0, -1, -1));
}
