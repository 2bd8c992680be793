// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStatusBar>

class PlainLabel;

/// The foot of the window: at the left when was saved last, at the right where the notebook
/// lies. A passing word takes the left side until the page changes or something is saved; that
/// something is NOT SAVED is never covered by it.
///
///     line->begin(tr("Sample notebook"));      // a notebook was opened
///     line->say(tr("Undone: Edit goal"));
///     connect(view, &NotebookView::pageChanged, line, &StatusLine::endWords);
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// What stands there until something is saved; empty for nothing.
    void begin(const QString &standing);
    void showSaved(const QDateTime &when);
    void setUnsaved(bool unsaved);
    void say(const QString &sentence);
    /// `path` is the tooltip, plain text; empty: it stays.
    void setPlace(const QString &words, const QString &path = {});
    QString words() const;

public Q_SLOTS:
    void endWords();

private:
    PlainLabel *m_saved;
    PlainLabel *m_place;
    QString m_standing;
    bool m_unsaved = false;
};
