// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/papers/papers.h"
#include "app/store/secret.h"
#include "ui/widgets/tintband.h"

class Button;
class QGridLayout;
class SecretClipboard;

/// A new recovery code, shown this once: its groups, large, and the ways to paper. It is in no
/// other place, and gone when this goes.
class CodeCard : public TintBand {
    Q_OBJECT
public:
    /// `code`: groups with dashes. `notebook`: the file's name, for the sheet.
    CodeCard(const QString &code, const QString &notebook, QDate made, QWidget *parent = nullptr);

    QString code() const;
    Paper paper() const;
    Button *copyButton() const { return m_copy; }
    Button *printButton() const { return m_print; }
    Button *doneButton() const { return m_done; }

Q_SIGNALS:
    void done();

private:
    QGridLayout *groups();

    Secret m_code;
    QString m_notebook;
    QDate m_made;
    SecretClipboard *m_clipboard;
    Button *m_print;
    Button *m_copy;
    Button *m_done;
};
