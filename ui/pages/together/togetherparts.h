// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/forclient.h"
#include "ui/theme.h"

#include <QWidget>
#include <map>

class Button;
class CheckRow;
class PlainLabel;
class QVBoxLayout;

/// The head of a part that is looked at together: larger than a page's own, a hairline under it.
class TogetherHead : public QWidget {
    Q_OBJECT
public:
    explicit TogetherHead(const QString &text = {}, QWidget *parent = nullptr);
    void setText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_name;
};

/// The client's own words, large, each with its day: the first of all and the latest, or all.
class TogetherWords : public QWidget {
    Q_OBJECT
public:
    static constexpr int latest = 2; ///< beside the first

    explicit TogetherWords(QWidget *parent = nullptr);
    void display(const ForClient &client);

private:
    void rebuild();

    std::vector<ForClient::Words> m_words;
    QDate m_today;
    QVBoxLayout *m_rows;
    PlainLabel *m_empty;
    Button *m_more;
    bool m_all = false;
};

/// What is agreed until next time, both ways, each under the name of who does it. A tick is said
/// by kept(); nothing here tells what is late.
class TogetherPromises : public QWidget {
    Q_OBJECT
public:
    explicit TogetherPromises(QWidget *parent = nullptr);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void display(const ForClient &client);

Q_SIGNALS:
    void kept(Id promise, bool done);

private:
    void rebuild(const ForClient &client);
    void add(Side side, const QString &name, const ForClient &client);
    static QString dayOf(const ForClient::Agreed &agreed, QDate today);

    QVBoxLayout *m_column;
    std::map<Id, CheckRow *> m_rows;
    std::map<Id, Side> m_sides;
    QString m_names;
    bool m_readOnly = false;
};
