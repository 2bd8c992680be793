// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/inlineedit.h"

#include <QDate>
#include <functional>
#include <optional>

/// Days as people type them.
namespace days {

/// Which year is meant where none was typed.
enum class Lean {
    Near,  ///< the nearest such day
    Ahead, ///< today or after it: when something is due
    Back   ///< today or before it: when something was
};

/// 12/9, 12-9, 2026-12-09, 2026/12/9, 20261209, 12月9日, 2026年12月9日, 令和8年12月9日, 9日, 9,
/// 9 Dec, Dec 9, 9 December 2026; a weekday beside it is passed over; 今日, 明日, あさって,
/// 昨日, today, tomorrow, yesterday; +7, -3, 7日後, 3日前. Full-width forms are the same.
/// Empty text is an invalid date (no day); what is no day at all gives none.
std::optional<QDate> read(const QString &text, QDate today, Lean lean = Lean::Near);

/// As short as read() understands it as the same day: 12/9, or 2025/12/9 where the year would
/// be taken for another; 9 Dec, 9 Dec 2025. Empty for an invalid date.
QString write(QDate day, QDate today, Lean lean = Lean::Near);

} // namespace days

/// A day that is read as text and typed where it stands, forgivingly. While it is edited, Up
/// and Down go a day, Page Up and Page Down a month; the 'empty' text takes the day away. Opened
/// by a key, all of it is selected: what is typed stands in its place, not behind it.
///
///     auto *due = new DateEdit([&] { return context.today(); }, days::Lean::Ahead);
///     due->setName(tr("Due"));                        // required
///     due->setPlaceholder(tr("no date"));
///     due->setDate(promise.due);                      // programmatic: no dateCommitted()
///     connect(due, &DateEdit::dateCommitted, this, [=](QDate day) { ... });
class DateEdit : public InlineEdit {
    Q_OBJECT
public:
    explicit DateEdit(std::function<QDate()> today, days::Lean lean = days::Lean::Near,
                      Fonts::Role role = Fonts::Role::Small, QWidget *parent = nullptr);

    /// Invalid: no day.
    void setDate(QDate day);
    QDate date() const { return m_date; }
    /// What is read in place of the short date while it is not edited ("due today").
    void setShown(const QString &text, bool isDue = false);
    /// An empty field is a problem rather than no day.
    void setRequired(bool required) { m_required = required; }
    /// Whether what stands in the field is no day.
    bool isUnreadable() const { return m_unreadable; }
    /// Goes back to the last day that was one, and says nothing against it any more.
    void forgetUnreadable();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dateCommitted(QDate day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &text);
    void tell();
    void forget();
    void showWords();
    void step(int daysBy, int monthsBy);

    std::function<QDate()> m_today;
    days::Lean m_lean;
    QDate m_date;
    QString m_words; ///< read in place of the date, unless what was typed is no day
    bool m_required = false;
    bool m_unreadable = false;
    bool m_told = false; ///< the problem under it is its own, and not what a form says of the day
};
