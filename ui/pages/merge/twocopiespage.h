// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/merging/copies.h"
#include "app/store/secret.h"
#include "ui/pages/page.h"

#include <memory>
#include <optional>

class Button;
class ConflictRow;
class EmptyView;
class LineField;
class PageScroll;
class PlainLabel;
class QVBoxLayout;
class SectionLabel;
class TintBand;

/// Two copies of the notebook: those that lie beside it, what bringing one of them in would do
/// before it is done, and the places where both said different things, to be decided one by one.
class TwoCopiesPage : public Page {
    Q_OBJECT
public:
    explicit TwoCopiesPage(Context &context, QWidget *parent = nullptr);
    ~TwoCopiesPage() override;

    void display() override;
    void setDiscreet(bool discreet) override;

    /// Shows what bringing in `file` would do; asks for its passphrase where that of this notebook
    /// does not open it.
    void look(const QString &file);
    /// Where the passphrase of the copy is typed; in sight only while it is asked for.
    LineField *passphraseField() const { return m_passphrase; }
    /// Brings in the copy that is looked at.
    void bring();
    void moveAside();
    Button *bringButton() const { return m_bring; }
    Button *asideButton() const { return m_aside; }
    Button *chooseButton() const { return m_choose; }
    /// What stands in the preview, a line each.
    QString previewWords() const;
    const std::vector<merging::FoundCopy> &found() const { return m_found; }
    QList<ConflictRow *> conflicts() const;

private:
    void build();
    QWidget *buildPreview();
    QWidget *buildAsking();
    void askPassphrase(const QString &file);
    void answer();
    void show(const QString &file, const Store &copy);
    void choose();
    void showFound();
    void showConflicts();
    void showPreview(const QStringList &lines);
    static QString tornWords();
    QStringList erasedWords(const merging::Report &report) const;
    QStringList linesOf(const merging::Report &report) const;
    QString whose(const merging::Side &side, const merging::Report &report) const;
    void leavePreview();
    void decide(Id conflict, bool takes);

    std::vector<merging::FoundCopy> m_found;
    QString m_copy;                 ///< looked at, or just brought in
    QString m_asked;                ///< whose passphrase is asked for
    std::optional<Secret> m_secret; ///< what opened the copy, where that was typed here
    bool m_isDone = false;          ///< brought in
    bool m_isForced = false;
    bool m_isDiscreet = false;
    SectionLabel *m_besideHead;
    QVBoxLayout *m_beside;
    TintBand *m_preview;
    PlainLabel *m_previewName;
    PlainLabel *m_previewText;
    QWidget *m_asking;
    LineField *m_passphrase;
    Button *m_bring;
    Button *m_leave;
    Button *m_aside;
    Button *m_choose;
    SectionLabel *m_conflictsHead;
    QVBoxLayout *m_conflicts;
    EmptyView *m_empty;
    PageScroll *m_scroll;
};
