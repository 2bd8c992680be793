// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/clientlistmodel.h"

#include <QWidget>
#include <map>

class ClientDelegate;
class IconButton;
class KanaIndex;
class NavRow;
class PlainLabel;
class LineField;
class QListView;
class QMenu;
class QToolButton;
class QVBoxLayout;

/// The left side of the window: where to go, and the clients by reading. It draws what it is
/// given and asks for what is wanted; it knows no store.
class ClientPanel : public QWidget {
    Q_OBJECT
public:
    explicit ClientPanel(bool japanese, QWidget *parent = nullptr);

    static constexpr int wideWidth = 252;
    static constexpr int narrowWidth = 60;

    ClientListModel *model() const { return m_model; }
    /// After the model changed: counts, index letters, the tag button.
    void refresh();
    void setTodayCount(int people);
    /// A row under Today that leads to another page; in the order of the calls.
    void addPlace(const QString &name, const QString &title, const QString &symbol);
    /// Marks the page in sight: a client, or with 0 the place of that name, or Today.
    void setCurrent(Id client, const QString &place = {});
    Id current() const;
    /// The 60 px rail: seals only.
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    void setSample(bool sample);
    /// Whether clients can be added here; not in a notebook that is only read.
    void setCanAdd(bool can);
    /// Opens the field under the heading; a family name and Enter are enough.
    void beginAdding();
    /// Opens the list of states and tags; it filters this list and nothing else.
    void chooseFilter();
    void clearFilter();

Q_SIGNALS:
    void todayChosen();
    void placeChosen(const QString &name);
    void clientChosen(Id client);
    /// What was typed for a new client: "田中", "田中 花子".
    /// `reading`: the kana it was typed with, as far as the input method told; or empty.
    void addWanted(const QString &name, const QString &reading);
    /// The rail was asked to unfold (its + needs room to type).
    void unfoldWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildFilter();
    void fillFilter(QMenu *menu);
    void standOnFirst();
    void jumpTo(const QString &section);
    void finishAdding(bool keep);

    ClientListModel *m_model;
    ClientDelegate *m_delegate;
    NavRow *m_today;
    QVBoxLayout *m_column;
    std::map<QString, NavRow *> m_places;
    PlainLabel *m_count;
    IconButton *m_tag;
    IconButton *m_add;
    LineField *m_adding;
    QString m_reading;
    QListView *m_view;
    KanaIndex *m_index;
    QWidget *m_stamp;
    QWidget *m_head;
    QWidget *m_filter;
    PlainLabel *m_filterWords;
    IconButton *m_everybody;
    bool m_japanese;
    bool m_narrow = false;
    bool m_choosing = false;
};
