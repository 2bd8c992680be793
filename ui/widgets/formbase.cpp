// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formbase.h"

#include "app/language.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/inlineedit.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

void FormBase::addField(const QString &column, InlineEdit *edit,
                        const std::function<void()> &show) {
    m_fields.push_back({column, edit, show, {}, {}});
}

void FormBase::refresh(bool isOther) {
    for (Field &field : m_fields) {
        if (!field.refused.isEmpty() && !isOther)
            continue;
        field.refused.clear();
        field.show();
        if (field.edit && !field.told.isEmpty())
            field.edit->setProblem({});
        field.told.clear();
    }
}

void FormBase::commit() {
    // A commit writes, and what is written may rebuild the page: the list is walked by index
    // and stops when the form has died.
    for (std::size_t i = 0; i < m_fields.size() && m_live; ++i)
        if (m_fields[i].edit)
            m_fields[i].edit->commit();
}

bool FormBase::isPending() const {
    if (m_pending)
        return true;
    for (const Field &field : m_fields) {
        const auto *day = qobject_cast<DateEdit *>(field.edit.data());
        if (!field.refused.isEmpty() || (day && day->isUnreadable()))
            return true;
    }
    return false;
}

QStringList FormBase::told() const {
    QStringList sentences;
    for (const Field &field : m_fields)
        if (!field.told.isEmpty())
            sentences << field.told;
    return sentences;
}

void FormBase::showProblems(const Problems &problems, const QString &column) {
    bool toldOne = false;
    for (Field &field : m_fields) {
        if (!field.edit)
            continue;
        if (field.column == column)
            field.refused.clear(); // it could be read this time
        QString sentence = field.refused;
        for (const Problem &problem : problems)
            if (problem.field == field.column && sentence.isEmpty())
                sentence = problem.text;
        if (m_forgiving && field.column != column && field.refused.isEmpty())
            sentence.clear();
        if (sentence != field.told)
            field.edit->setProblem(sentence);
        field.told = sentence;
        toldOne = toldOne || !sentence.isEmpty();
    }
    // A problem of a field that has no editor here still has to be told somewhere.
    if (problems.empty() || toldOne || m_forgiving)
        return;
    for (Field &field : m_fields)
        if (field.edit) {
            field.edit->setProblem(problems.front().text);
            field.told = problems.front().text;
            return;
        }
}

void FormBase::refuse(InlineEdit *edit, const QString &sentence) {
    edit->setProblem(sentence);
    for (Field &field : m_fields)
        if (field.edit == edit)
            field.told = field.refused = sentence;
}

void FormBase::editFirst() {
    for (const Field &field : m_fields)
        if (field.edit && !qobject_cast<DateEdit *>(field.edit.data())) {
            field.edit->edit();
            return;
        }
}

InlineEdit *FormBase::editorOf(const QString &column) const {
    for (const Field &field : m_fields)
        if (field.column == column)
            return field.edit;
    return nullptr;
}

QString FormBase::notANumber() {
    return tr("A number, please.");
}

std::optional<std::optional<int>> FormBase::wholeNumber(const QString &text) {
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.isEmpty())
        return std::optional<int>();
    static const QRegularExpression number(u"^(-?\\d{1,9})\\D*$"_s); // "14 days", 14日
    const QRegularExpressionMatch match = number.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    return std::optional<int>(match.captured(1).toInt());
}

std::optional<std::optional<double>> FormBase::anyNumber(const QString &text) {
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.isEmpty())
        return std::optional<double>();
    plain.remove(u',');
    bool ok = false;
    const double value = plain.toDouble(&ok);
    if (!ok || !qIsFinite(value))
        return std::nullopt;
    return std::optional<double>(value);
}

QString FormBase::numberText(std::optional<double> value) {
    return value ? language::number(*value, 3) : QString();
}

QString FormBase::joined(const QStringList &words) {
    return words.join(language::isJapanese() ? u"、"_s : u", "_s);
}

QStringList FormBase::parted(const QString &text) {
    static const QRegularExpression comma(u"[,、，\\n]"_s);
    QStringList words;
    for (const QString &part : text.split(comma, Qt::SkipEmptyParts))
        if (const QString word = part.trimmed(); !word.isEmpty() && !words.contains(word))
            words << word;
    return words;
}
