// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clientnotebook.h"

#include <QAbstractListModel>
#include <QListView>

/// The sessions of a client, the newest first, as the list shows them.
class SessionModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { FirstLine = Qt::UserRole, SecondLine, State, RowId };
    using QAbstractListModel::QAbstractListModel;

    void setSessions(const ClientNotebook &notebook, QDate today);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// -1: not among them.
    int rowOf(Id session) const;
    Id idAt(int row) const;

private:
    struct Shown {
        Id id = 0;
        QString number, when, state, gist;
        bool operator==(const Shown &) const = default;
    };
    static Shown shownOf(const ClientNotebook &notebook, const Session &session, QDate today);
    std::vector<Shown> m_rows;
};

/// The list beside the session that is opened: number, day and time, how it stands, and what it
/// came to.
class SessionList : public QListView {
    Q_OBJECT
public:
    explicit SessionList(QWidget *parent = nullptr);
    void display(const ClientNotebook &notebook, QDate today);
    Id current() const;
    void setCurrent(Id session);
    SessionModel *sessions() const { return m_model; }

Q_SIGNALS:
    void sessionChosen(Id session);
    void sessionOpened(Id session); ///< Enter or double click

protected:
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    SessionModel *m_model;
    bool m_showing = false;
};
