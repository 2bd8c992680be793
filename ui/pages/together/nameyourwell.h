// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/forclient.h"
#include "ui/context.h"
#include "ui/widgets/focuswatch.h"

#include <QWidget>

class Button;
class LineField;
class PickEdit;

/// One line for what the client says of where their energy comes from. It becomes evidence of
/// today in their own words: laid at a well they have spoken of, at a new one that is named after
/// them, or at none yet.
///
/// Written by Enter, by the button, and when the keys go elsewhere on the page; Esc empties it.
class NameYourWell : public QWidget {
    Q_OBJECT
public:
    enum Choice { NoWell, NewWell, Known }; ///< what the first places of the list mean

    explicit NameYourWell(Context &context, QWidget *parent = nullptr);
    /// `session`: where the words are said, or 0.
    void display(const ForClient &client, Id session);
    /// Writes what is typed; false where that failed and it still stands in the line.
    bool commit();
    LineField *field() const { return m_field; }
    PickEdit *pick() const { return m_pick; }
    Button *button() const { return m_keep; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Their words were written, as this row, at this well (0: none).
    void wrote(Id evidence, Id well);

private:
    void write(const QString &text);
    Id chosenWell() const;
    void focusMoved(QWidget *from, QWidget *to);

    Context &m_context;
    LineField *m_field;
    PickEdit *m_pick;
    Button *m_keep;
    std::vector<ForClient::NamedWell> m_wells;
    Id m_client = 0;
    Id m_session = 0;
    Id m_words = 0; ///< ids of the rows to come, so that a second try writes the same; 0: none
    Id m_well = 0;
    bool m_isShown = false;
    FocusWatch m_focusWatch{[this](QWidget *from, QWidget *to) { focusMoved(from, to); }};
};
