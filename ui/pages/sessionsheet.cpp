// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessionsheet.h"

#include "ui/pages/tagmargin.h"
#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSet>
#include <QTextLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What a block carries. Any value will do as long as it never changes while a sheet is open.
constexpr int keyProperty = QTextFormat::UserProperty + 1;
constexpr int kindProperty = QTextFormat::UserProperty + 2;
constexpr int topMargin = 14;

/// In a line, a soft break is U+2028; in the notebook it is a newline.
QString wordsOf(const QTextBlock &block) {
    QString text = block.text();
    return text.replace(QChar::LineSeparator, u'\n');
}

} // namespace

SessionSheet::SessionSheet(NowFunction now, QWidget *parent)
    : QTextEdit(parent), m_now(std::move(now)), m_look(*this), m_margin(new TagMargin(this)) {
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Notes of the session"));
    const auto [first, last] = filingKeys();
    setAccessibleDescription(tr("One line each; %1 to %2 file the line.").arg(first, last));
    document()->setDocumentMargin(0);
    restyle();
    setLines({});
    connect(document(), &QTextDocument::contentsChange, this, &SessionSheet::contentsChanged);
    connect(this, &QTextEdit::cursorPositionChanged, this, &SessionSheet::caretMoved);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_margin,
            qOverload<>(&QWidget::update));
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::update, m_margin,
            [this] { m_margin->update(); });
    connect(m_margin, &TagMargin::tagClicked, this, [this](int number, QPoint at) {
        setTextCursor(QTextCursor(document()->findBlockByNumber(number)));
        QMenu menu(this);
        for (const Kind<LineKind> &kind : kinds<LineKind>()) {
            const LineKind value = kind.value;
            menu.addAction(themeOf(this).icon(QString::fromLatin1(kind.icon)), kindName(value),
                           this, [this, value] { retag(value); });
        }
        menu.exec(at);
        setFocus();
    });
}

// --- format ---------------------------------------------------------------------------------

QTextBlockFormat SessionSheet::blockFormat(int key, LineKind kind) const {
    const Theme &theme = themeOf(this);
    QTextBlockFormat format;
    format.setProperty(keyProperty, key);
    format.setProperty(kindProperty, static_cast<int>(kind));
    const Fonts::Role role = kind == LineKind::Well ? Fonts::Role::LineWell : Fonts::Role::Line;
    format.setLineHeight(theme.fonts().lineHeight(role), QTextBlockFormat::MinimumHeight);
    format.setBottomMargin(theme.px(18));
    format.setLeftMargin(theme.px(14));
    format.setRightMargin(theme.px(20));
    if (m_beside.value(key).carriedFrom != 0)
        format.setTextIndent(theme.px(40));
    // An opening quotation mark hangs into the margin so that the words stand in line.
    else if (kind == LineKind::Well)
        format.setTextIndent(-theme.px(4));
    return format;
}

QTextCharFormat SessionSheet::charFormat(LineKind kind) const {
    QTextCharFormat format;
    format.setFont(
        themeOf(this).font(kind == LineKind::Well ? Fonts::Role::LineWell : Fonts::Role::Line));
    return format;
}

void SessionSheet::restyle() {
    const Theme &theme = themeOf(this);
    setFont(theme.font(Fonts::Role::Line));
    setViewportMargins(theme.px(TagMargin::base), theme.px(topMargin), 0, 0);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    takePaper();
}

/// Only the paper is the sheet's own; ink and selection come with the palette in use.
void SessionSheet::takePaper() {
    const QColor paper = themeOf(this).color(&Tokens::paper);
    if (palette().color(QPalette::Base) == paper)
        return;
    QPalette colors;
    colors.setColor(QPalette::Base, paper);
    setPalette(colors);
}

void SessionSheet::changeEvent(QEvent *event) {
    QTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::StyleChange)
        return;
    takePaper();
    if (m_margin)
        m_margin->update();
}

std::pair<QString, QString> SessionSheet::filingKeys() {
    int first = 9;
    int last = 1;
    for (const Kind<LineKind> &kind : kinds<LineKind>())
        if (kind.key > 0) {
            first = std::min(first, kind.key);
            last = std::max(last, kind.key);
        }
    const auto text = [](int key) {
        return QKeySequence(u"Ctrl+%1"_s.arg(key)).toString(QKeySequence::NativeText);
    };
    return {text(first), text(last)};
}

// --- lines in and out -----------------------------------------------------------------------

void SessionSheet::setLines(const std::vector<Line> &lines, bool keepCaret) {
    const Id row = keepCaret ? currentId() : 0;
    const int column = textCursor().positionInBlock();
    {
        // Clearing the document moves the caret: whoever saved on that would find no lines.
        const QScopedValueRollback<bool> loading(m_loading, true);
        putLines(lines);
        QTextCursor cursor(document()->lastBlock());
        for (QTextBlock block = document()->begin(); row != 0 && block.isValid();
             block = block.next())
            if (m_beside.value(keyOf(block)).id == row) {
                cursor.setPosition(block.position() + qMin(column, block.length() - 1));
                break;
            }
        setTextCursor(cursor);
        m_blocks = document()->blockCount();
        m_lastBlock = cursor.blockNumber();
    }
    m_margin->update();
    viewport()->update();
    Q_EMIT currentLineChanged();
}

void SessionSheet::putLines(const std::vector<Line> &lines) {
    m_beside.clear();
    document()->setUndoRedoEnabled(false);
    document()->clear();
    QTextCursor cursor(document());
    bool first = true;
    auto put = [&](const Line &line) {
        const int key = ++m_lastKey;
        m_beside[key] = {line.id, line.at, line.carriedFrom};
        const QTextBlockFormat block = blockFormat(key, line.kind);
        const QTextCharFormat chars = charFormat(line.kind);
        if (first) {
            cursor.setBlockFormat(block);
            cursor.setBlockCharFormat(chars);
        } else {
            cursor.insertBlock(block, chars);
        }
        first = false;
        QString words = line.text;
        cursor.insertText(words.replace(u'\n', QChar::LineSeparator), chars);
    };
    for (const Line &line : lines)
        put(line);
    put({});
    document()->setUndoRedoEnabled(true);
}

int SessionSheet::keyOf(const QTextBlock &block) const {
    return block.blockFormat().intProperty(keyProperty);
}

LineKind SessionSheet::kindOf(const QTextBlock &block) {
    const QTextBlockFormat format = block.blockFormat();
    return format.hasProperty(kindProperty)
               ? static_cast<LineKind>(format.intProperty(kindProperty))
               : LineKind::Note;
}

QTime SessionSheet::timeOf(const QTextBlock &block) const {
    return m_beside.value(keyOf(block)).at;
}

bool SessionSheet::isCarried(const QTextBlock &block) const {
    return m_beside.value(keyOf(block)).carriedFrom != 0;
}

LineKind SessionSheet::currentKind() const {
    return kindOf(textCursor().block());
}

Id SessionSheet::currentId() const {
    return m_beside.value(keyOf(textCursor().block())).id;
}

void SessionSheet::bind(int key, Id id) {
    m_beside[key].id = id;
}

/// A split, a drop or an input method that brings a newline copies a block's format, key and
/// all; the copy further down becomes a line of its own.
void SessionSheet::giveEveryLineItsOwnKey() {
    QSet<int> seen;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        int key = keyOf(block);
        if (key == 0 || seen.contains(key)) {
            key = ++m_lastKey;
            m_beside[key] = {0, m_now(), 0};
            QTextCursor cursor(block);
            cursor.joinPreviousEditBlock();
            cursor.setBlockFormat(blockFormat(key, kindOf(block)));
            cursor.endEditBlock();
        }
        seen.insert(key);
    }
}

std::vector<SessionSheet::Entry> SessionSheet::entries() {
    giveEveryLineItsOwnKey();
    std::vector<Entry> all;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString words = wordsOf(block).trimmed();
        if (words.isEmpty())
            continue;
        const int key = keyOf(block);
        const Beside beside = m_beside.value(key);
        Line line;
        line.id = beside.id;
        line.at = beside.at;
        line.kind = kindOf(block);
        line.text = words;
        line.carriedFrom = beside.carriedFrom;
        all.push_back({key, line});
    }
    return all;
}

// --- typing ---------------------------------------------------------------------------------

bool SessionSheet::isComposing() const {
    const QTextLayout *layout = textCursor().block().layout();
    return layout && !layout->preeditAreaText().isEmpty();
}

void SessionSheet::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && isComposing()) {
        // The input method should have taken it. Were it to reach us, the line must not break.
        event->accept();
        return;
    }
    if (enter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        newLine();
        event->accept();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void SessionSheet::newLine() {
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QTextBlock block = cursor.block();
    const int key = ++m_lastKey;
    if (cursor.atBlockStart() && block.length() > 1) {
        // Pushing words down: they stay the same line, and a new one opens above them.
        const QTextBlockFormat words = block.blockFormat();
        m_beside[key] = {};
        cursor.insertBlock(words, cursor.blockCharFormat());
        QTextCursor above(cursor.block().previous());
        above.setBlockFormat(blockFormat(key, LineKind::Note));
    } else {
        // Words that are split off keep their tag; a fresh line begins as a note.
        const LineKind kind = cursor.atBlockEnd() ? LineKind::Note : kindOf(block);
        m_beside[key] = {0, cursor.atBlockEnd() ? QTime() : timeOf(block), 0};
        cursor.insertBlock(blockFormat(key, kind), charFormat(kind));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void SessionSheet::insertLines(const QStringList &lines) {
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (int i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            const int key = ++m_lastKey;
            m_beside[key] = {0, m_now(), 0};
            cursor.insertBlock(blockFormat(key, LineKind::Note), charFormat(LineKind::Note));
        }
        cursor.insertText(lines[i], charFormat(kindOf(cursor.block())));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool SessionSheet::canInsertFromMimeData(const QMimeData *source) const {
    return source->hasText();
}

void SessionSheet::insertFromMimeData(const QMimeData *source) {
    QString text = source->text();
    text.replace(u"\r\n"_s, u"\n"_s)
        .replace(u'\r', u'\n')
        .replace(QChar::ParagraphSeparator, u'\n');
    while (text.endsWith(u'\n'))
        text.chop(1);
    QStringList lines = text.split(u'\n');
    lines.removeIf(
        [&](const QString &line) { return lines.size() > 1 && line.trimmed().isEmpty(); });
    if (!lines.isEmpty())
        insertLines(lines);
}

void SessionSheet::inputMethodEvent(QInputMethodEvent *event) {
    QTextEdit::inputMethodEvent(event);
    m_margin->update();
}

void SessionSheet::append(const Line &line) {
    QTextBlock last = document()->lastBlock();
    while (last.length() <= 1 && last.previous().isValid() && last.previous().length() <= 1)
        last = last.previous();
    QTextCursor cursor(last);
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock);
    const int key = ++m_lastKey;
    m_beside[key] = {line.id, line.at, line.carriedFrom};
    if (last.length() <= 1) {
        cursor.setBlockFormat(blockFormat(key, line.kind));
        cursor.setBlockCharFormat(charFormat(line.kind));
    } else {
        cursor.insertBlock(blockFormat(key, line.kind), charFormat(line.kind));
    }
    QString words = line.text;
    cursor.insertText(words.replace(u'\n', QChar::LineSeparator), charFormat(line.kind));
    if (!cursor.block().next().isValid()) {
        const int next = ++m_lastKey;
        m_beside[next] = {};
        cursor.insertBlock(blockFormat(next, LineKind::Note), charFormat(LineKind::Note));
    } else {
        cursor.movePosition(QTextCursor::NextBlock);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
    Q_EMIT lineEnded();
}

void SessionSheet::retag(LineKind kind) {
    const QTextBlock block = textCursor().block();
    if (kindOf(block) == kind)
        return;
    refile(block, kind);
    Q_EMIT lineEnded();
    Q_EMIT currentLineChanged();
}

void SessionSheet::refile(const QTextBlock &block, LineKind kind) {
    // A cursor of its own: moving the sheet's would end what an input method is composing.
    QTextCursor cursor(block);
    cursor.beginEditBlock();
    cursor.setBlockFormat(blockFormat(keyOf(block), kind));
    cursor.setBlockCharFormat(charFormat(kind));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(charFormat(kind));
    cursor.endEditBlock();
    setCurrentCharFormat(charFormat(kind));
    m_margin->update();
    viewport()->update();
}

void SessionSheet::contentsChanged(int position, int removed, int added) {
    Q_UNUSED(removed)
    if (m_loading)
        return;
    // A line's time is that of its first letter.
    const QTextBlock block = document()->findBlock(position + added);
    const int key = keyOf(block);
    if (block.length() > 1 && !m_beside.value(key).at.isValid())
        m_beside[key].at = m_now();
    const bool blocksChanged = document()->blockCount() != m_blocks;
    m_blocks = document()->blockCount();
    m_margin->update();
    // The document may still be inside an edit; whoever saves must see it whole.
    QMetaObject::invokeMethod(
        this,
        [this, blocksChanged] {
            if (blocksChanged)
                Q_EMIT lineEnded();
            else
                Q_EMIT typed();
        },
        Qt::QueuedConnection);
}

void SessionSheet::caretMoved() {
    if (m_loading)
        return;
    const int now = textCursor().blockNumber();
    if (now == m_lastBlock)
        return;
    m_lastBlock = now;
    m_margin->update();
    viewport()->update();
    Q_EMIT currentLineChanged();
    Q_EMIT lineEnded();
}

void SessionSheet::contextMenuEvent(QContextMenuEvent *event) {
    std::unique_ptr<QMenu> menu(createStandardContextMenu());
    menu->exec(event->globalPos());
}

// --- painting -------------------------------------------------------------------------------

void SessionSheet::paintEvent(QPaintEvent *event) {
    {
        QPainter painter(viewport());
        m_look.paint(painter);
    }
    QTextEdit::paintEvent(event);
}

void SessionSheet::resizeEvent(QResizeEvent *event) {
    QTextEdit::resizeEvent(event);
    m_margin->setGeometry(0, 0, themeOf(this).px(TagMargin::base), height());
}
