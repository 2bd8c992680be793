// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/session.h"
#include "ui/pages/sheetlook.h"

#include <QHash>
#include <QTextBlock>
#include <QTextEdit>
#include <functional>
#include <vector>

class TagMargin;

/// The sheet on which a session is typed: one text block is one line of the session, filed
/// under one tag. It knows no store: it hands out its lines and is told their ids.
///
/// A block's key and tag are properties of its block format, so that undo brings both back
/// with the words; what stands beside the words (row id, time, the promise carried over) is
/// kept apart under that key.
class SessionSheet : public QTextEdit {
    Q_OBJECT
public:
    using NowFunction = std::function<QTime()>;
    explicit SessionSheet(NowFunction now, QWidget *parent = nullptr);

    /// A line as it stands on the sheet. `key` is the sheet's own name for it.
    struct Entry {
        int key = 0;
        Line line; ///< id 0 until bind(); client, session and position are the caller's
        bool operator==(const Entry &) const = default;
    };

    /// Replaces everything, with an empty line at the end to go on with; forgets undo. The caret
    /// goes to that line, or, with `keepCaret`, stays in the row where it was, if that is still
    /// there. No signal that asks for a save comes from here.
    void setLines(const std::vector<Line> &lines, bool keepCaret = false);
    /// While setLines() is at work: what entries() gives is half of it, and not to be saved.
    bool isLoading() const { return m_loading; }
    /// What is written, in order; empty lines are left out.
    std::vector<Entry> entries();
    /// The caller has saved the line of this key as row `id`.
    void bind(int key, Id id);
    /// Id of the row under the caret, or 0.
    Id currentId() const;
    LineKind currentKind() const;

    /// Files the caret's line anew. Leaves text that an input method is composing alone.
    void retag(LineKind kind);
    /// Writes a whole line below the last written one and goes on under it.
    void append(const Line &line);
    /// While an input method composes in this sheet.
    bool isComposing() const;

    /// The first and the last of the keys that file a line, as people read them.
    static std::pair<QString, QString> filingKeys();
    static LineKind kindOf(const QTextBlock &block);
    QTime timeOf(const QTextBlock &block) const;
    bool isCarried(const QTextBlock &block) const;
    /// Where its lines stand.
    const SheetLook &look() const { return m_look; }

    QSize sizeHint() const override { return {600, 400}; }

Q_SIGNALS:
    /// A line was ended, joined, pasted, removed or filed anew: worth saving at once.
    void lineEnded();
    /// Words changed: worth saving after a moment of rest.
    void typed();
    /// The caret came to another line, or its line was filed anew.
    void currentLineChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Beside {
        Id id = 0;
        QTime at;
        Id carriedFrom = 0;
    };

    QTextBlockFormat blockFormat(int key, LineKind kind) const;
    QTextCharFormat charFormat(LineKind kind) const;
    void newLine();
    void insertLines(const QStringList &lines);
    void refile(const QTextBlock &block, LineKind kind);
    void contentsChanged(int position, int removed, int added);
    void caretMoved();
    void putLines(const std::vector<Line> &lines);
    void giveEveryLineItsOwnKey();
    int keyOf(const QTextBlock &block) const;
    void restyle();
    void takePaper();

    NowFunction m_now;
    SheetLook m_look;
    TagMargin *m_margin;
    QHash<int, Beside> m_beside;
    int m_lastKey = 0;
    int m_lastBlock = 0;
    int m_blocks = 1;
    bool m_loading = false;
};
