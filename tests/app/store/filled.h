// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/columns.h"
#include "app/store/store.h"

#include <QHash>
#include <QSet>
#include <functional>

/// Rows of every type with every member set to something of its own, made from columns.h alone:
/// a new type or column is in the tests by itself.
class Filler {
public:
    /// What each text begins with.
    explicit Filler(QString textStart = QStringLiteral("text")) : m_start(std::move(textStart)) {}
    /// Where every text comes from, by its number.
    explicit Filler(std::function<QString(int)> text) : m_text(std::move(text)) {}

    QStringList texts; ///< all that were handed out

    template <class M>
    void set(M &value) {
        ++m_count;
        if constexpr (std::is_same_v<M, QString>)
            value = freshText();
        else if constexpr (std::is_same_v<M, QStringList>)
            value = {freshText(), freshText()};
        else if constexpr (std::is_same_v<M, bool>)
            value = !value;
        else if constexpr (std::is_same_v<M, int> || std::is_same_v<M, std::optional<int>>)
            value = m_count;
        else if constexpr (std::is_same_v<M, double> || std::is_same_v<M, std::optional<double>>)
            value = m_count + 0.1;
        else if constexpr (std::is_same_v<M, QDate>)
            value = QDate(2026, 1, 1).addDays(m_count);
        else if constexpr (std::is_same_v<M, QTime>)
            value = QTime(1, 2, 3, 4).addSecs(m_count);
        else if constexpr (std::is_same_v<M, QByteArray>)
            value = QByteArray("\0\xff'\n", 4) + QByteArray::number(m_count);
        else if constexpr (std::is_enum_v<M>)
            value = kinds<M>().back().value == value ? kinds<M>().front().value
                                                     : kinds<M>().back().value;
    }

    /// One row of each type for one client, links and all. Returns the ids by table.
    QHash<QString, Id> saveOneOfEach(Store &store) {
        QHash<QString, Id> ids;
        store.write(QStringLiteral("fill"), [&](Store::Batch &batch) {
            eachType([&]<class T>() {
                T row;
                eachColumn<T>([&](const auto &column) {
                    using M = std::decay_t<decltype(row.*(column.member))>;
                    if constexpr (!std::is_same_v<M, Id>)
                        set(row.*(column.member));
                    else if (column.target == nullptr)
                        row.*(column.member) = ++m_count; // of a row in no table of its own choice
                    else if (column.use == Use::Owner)
                        row.*(column.member) = ids.value(QString::fromLatin1(column.target));
                });
                ids.insert(QString::fromLatin1(Described<T>::table), batch.save(row).id);
                // What it links to may come later in the list; an owner may too.
            });
            eachType([&]<class T>() {
                T row = *batch.find<T>(ids.value(QString::fromLatin1(Described<T>::table)));
                eachColumn<T>([&](const auto &column) {
                    using M = std::decay_t<decltype(row.*(column.member))>;
                    if constexpr (std::is_same_v<M, Id>)
                        if (column.target != nullptr)
                            row.*(column.member) = ids.value(QString::fromLatin1(column.target));
                });
                batch.save(row);
            });
        });
        return ids;
    }

private:
    QString freshText() {
        ++m_count;
        texts << (m_text
                      ? m_text(m_count)
                      : QStringLiteral("%1-%2-end").arg(m_start).arg(m_count, 4, 10, QChar(u'0')));
        return texts.last();
    }

    QString m_start;
    std::function<QString(int)> m_text;
    int m_count = 0;
};

/// Everything that a notebook holds, to be compared.
template <class... T>
std::tuple<std::vector<T>...> everything(const Store &store, TypeList<T...>) {
    return {store.all<T>()...};
}
inline auto everything(const Store &store) {
    return everything(store, AllTypes{});
}
