// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QAbstractButton>
#include <QStringList>

/// One of a few words, read as plain text and chosen where it stands: a click, Enter, Space or
/// Alt+Down opens the list; Up and Down change it at once.
///
///     auto *kind = new PickEdit;
///     kind->setName(tr("Kind"));                  // required: the accessibility bus says it
///     kind->setChoices({tr("Phone"), tr("Mail")});
///     kind->setCurrent(0);                        // programmatic: no picked()
///     connect(kind, &PickEdit::picked, this, [=](int index) { ... });
class PickEdit : public QAbstractButton {
    Q_OBJECT
public:
    explicit PickEdit(QWidget *parent = nullptr);

    void setName(const QString &name);
    void setChoices(const QStringList &choices);
    const QStringList &choices() const { return m_choices; }
    /// -1: none yet; then the placeholder stands there.
    void setCurrent(int index);
    int current() const { return m_current; }
    void setPlaceholder(const QString &text);
    void setRole(Fonts::Role role);
    void setColor(Theme::Color color);
    void setReadOnly(bool readOnly);
    /// As the person does it: sets it and says so.
    void pick(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openList();
    QString shown() const;

    QStringList m_choices;
    QString m_placeholder;
    Fonts::Role m_role = Fonts::Role::Body;
    Theme::Color m_color = &Tokens::ink;
    int m_current = -1;
    bool m_readOnly = false;
};
