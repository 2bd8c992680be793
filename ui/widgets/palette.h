// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/hit.h"
#include "ui/widgets/veil.h"

#include <QAbstractListModel>
#include <functional>
#include <vector>

class PlainLabel;
class QLayout;
class QLineEdit;
class QListView;

/// One line of the palette. Plain values, so that whoever knows the store can make them.
struct PaletteRow {
    enum class Kind { Heading, Client, Hit, Action };
    using Run = MatchRange;
    Kind kind = Kind::Heading;
    Id client = 0;
    Id row = 0;      ///< of a hit
    QString tab;     ///< where a hit lives, a name of tabKinds()
    int action = -1; ///< of an action
    QString text;    ///< name, excerpt, action
    std::vector<Run> textMatch;
    QString aside; ///< the reading beside a name
    std::vector<Run> asideMatch;
    QString right;           ///< 今日 14:30・最後の連絡 3日前; a shortcut
    QString icon;            ///< of a hit or action
    QString initial;         ///< of a client's seal
    bool isOwnWords = false; ///< set in mincho
};

class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<PaletteRow> rows);
    const PaletteRow *row(const QModelIndex &index) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<PaletteRow> m_rows;
};

/// Ctrl+K: one field over the window, the clients below it as they match. The list never
/// takes the focus; arrows, Enter and Esc are handled in the field, and an input method's
/// Return stays the input method's.
class Palette : public Veil {
    Q_OBJECT
public:
    /// Rows for what was typed; called at every change.
    using Finder = std::function<std::vector<PaletteRow>(const QString &typed)>;
    Palette(Finder find, QWidget *window);

    /// Shows it over the window with `typed` in the field (">" for actions).
    void open(const QString &typed = {});
    void close() override;
    QString typed() const;
    /// What the foot says the keys do, and what stands in place of a list with nothing in it.
    QStringList hints() const;
    QString noneText() const;
    /// Whether `typed` asks for actions; the sign may come from an input method in its wide form.
    static bool asksForActions(const QString &typed);
    PaletteModel *model() const { return m_model; }

Q_SIGNALS:
    void clientChosen(Id client);              ///< Enter
    void notesWanted(Id client);               ///< Ctrl+Enter
    void newClientWanted(const QString &name); ///< Shift+Enter
    void hitChosen(Id client, const QString &tab, Id row);
    void actionChosen(int action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void place() override;

private:
    bool keyPressed(QKeyEvent *event);
    void find();
    void move(int step);
    void choose(Qt::KeyboardModifiers how);
    void showHow();
    QLayout *buildHead();
    QLayout *buildFoot();
    QModelIndex firstChoice() const;

    Finder m_find;
    QLineEdit *m_field;
    QListView *m_list;
    PlainLabel *m_none = nullptr;   ///< in place of the list where nothing was found
    PlainLabel *m_arrows = nullptr; ///< at the foot: what the keys do with the chosen row
    PlainLabel *m_enter = nullptr;
    PlainLabel *m_notes = nullptr;
    PlainLabel *m_create = nullptr;
    PaletteModel *m_model;
};
