// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/backups/keeper.h"
#include "ui/pages/page.h"

#include <QPointer>

class Button;
class DifferenceView;
class EmptyView;
class LineField;
class QAction;
class PageScroll;
class PlainLabel;
class QVBoxLayout;

/// Is my data safe? What is kept, when each backup was verified and last proven, where they lie;
/// and the way back, behind a look at what differs.
class BackupsPage : public Page {
    Q_OBJECT
public:
    explicit BackupsPage(Context &context, QWidget *parent = nullptr);

    void display() override;

    const std::vector<backups::Keeper::Listed> &list() const { return m_list; }
    DifferenceView *difference() const { return m_difference; }
    /// What stands at the top about the last proof, and what is wrong with the folder.
    QString proof() const;
    QString trouble() const;
    /// Looks at what differs in one of the list.
    void look(const backups::Generation &generation,
              const std::shared_ptr<const Secret> &typed = {});
    /// Backups go there from now on; a complaint is told by the window.
    void choose(const QString &folder);
    /// Keeps the present state, then brings back all, or only these clients.
    void restore(const QSet<Id> &whose);

Q_SIGNALS:
    void shown(); ///< the list, or a difference

private:
    void build();
    void addHead(QVBoxLayout *rows, bool canWrite);
    QWidget *makeFolder();
    void follow(backups::Keeper &keeper);
    void show(const std::vector<backups::Keeper::Listed> &list);
    QWidget *makeRow(const backups::Keeper::Listed &one);
    void addOfOldKeys(QVBoxLayout *column, int count);
    QWidget *makeButtons(const backups::Keeper::Listed &one);
    QString knownOf(const backups::Keeper::Listed &one) const;
    void showFolder();
    void showProof();
    void sayProof(const QString &words);
    void showDifference(const backups::Generation &generation,
                        const backups::Difference &difference);
    void closeDifference();
    void askPassphrase(const backups::Generation &generation);
    void bringBack(const backups::Made &kept);
    void askFolder();
    QAction *discreet() const;
    bool hidesNames() const;

    QPointer<backups::Keeper> m_keeper; ///< null where nobody keeps backups
    std::vector<backups::Keeper::Listed> m_list;
    /// A backup, and what somebody typed to open it, where it needs that.
    struct Looked {
        backups::Generation generation;
        std::shared_ptr<const Secret> typed; ///< null: nothing was
    };
    struct Restoring {
        Looked from;
        QSet<Id> whose; ///< none: all of it
    };
    std::optional<Looked> m_asked;        ///< it is being compared; the last one that was asked for
    std::optional<Looked> m_seen;         ///< its difference is in sight
    std::optional<Restoring> m_restoring; ///< what was agreed to; waits for today's backup
    QWidget *m_asking = nullptr;          ///< the strip that asks for it
    Button *m_now;
    Button *m_prove;
    PlainLabel *m_proof;
    PlainLabel *m_folder;
    PlainLabel *m_trouble;
    Button *m_usual;
    QWidget *m_rows = nullptr;
    QWidget *m_overview;
    QVBoxLayout *m_place;  ///< where the rows go
    QVBoxLayout *m_column; ///< where a difference goes
    DifferenceView *m_difference = nullptr;
    EmptyView *m_empty;
    PageScroll *m_scroll;
};
