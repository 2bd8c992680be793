// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/problem.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

class InlineEdit;

/// What every Form<T> does that needs no T: keeps its fields, puts problems beside them.
class FormBase : public QObject {
    Q_OBJECT
public:
    explicit FormBase(QObject *parent = nullptr) : QObject(parent) {}

    /// All editors write what is typed.
    void commit();
    /// Something on the screen is not stored: it is wrong, or writing failed.
    bool isPending() const;
    /// The sentences that now stand beside fields.
    QStringList told() const;
    /// A form whose row is gone writes no more.
    void die() { m_live = false; }
    bool isLive() const { return m_live; }
    /// A row that is just being added: only the field that was left is judged.
    void setForgiving(bool forgiving) { m_forgiving = forgiving; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    bool isReadOnly() const { return m_readOnly; }
    /// Begins editing the first text field.
    void editFirst();
    InlineEdit *editorOf(const QString &column) const;

protected:
    void addField(const QString &column, InlineEdit *edit, const std::function<void()> &show);
    /// Every field shows the value again; of the same row, all but those whose text was refused:
    /// what was typed there stays until it is right. `isOther`: another row.
    void refresh(bool isOther);
    void setPending(bool pending) { m_pending = pending; }
    void showProblems(const Problems &problems, const QString &column);
    void refuse(InlineEdit *edit, const QString &sentence);

    static QString notANumber();
    /// Nothing inside: no number was meant. No value: not a number.
    static std::optional<std::optional<int>> wholeNumber(const QString &text);
    static std::optional<std::optional<double>> anyNumber(const QString &text);
    static QString numberText(std::optional<double> value);
    static QString joined(const QStringList &words);
    static QStringList parted(const QString &text);

private:
    struct Field {
        QString column;
        QPointer<InlineEdit> edit;
        std::function<void()> show;
        QString told;
        QString refused; ///< why what stands in the field could not even be read
    };
    std::vector<Field> m_fields;
    bool m_pending = false;
    bool m_live = true;
    bool m_forgiving = false;
    bool m_readOnly = false;
};
