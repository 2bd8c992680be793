// SPDX-License-Identifier: GPL-3.0-or-later
// The typed doors of the store. They are made here once for each type: who includes store.h need
// not know how a row becomes SQL.
#include "app/store/store_p.h"
#include "app/store/types.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <class T>
std::vector<T> typed(const std::vector<std::pair<Id, Values>> &rows) {
    std::vector<T> out;
    for (const auto &[id, values] : rows)
        out.push_back(fromValues<T>(id, values));
    return out;
}

} // namespace

template <class T>
std::optional<T> Store::find(Id id) const {
    auto rows = selectRows<T>(d->db(), tableOf<T>().selectOne, {id});
    if (rows.empty())
        return std::nullopt;
    return std::move(rows.front());
}

template <class T>
std::vector<T> Store::all() const {
    return selectRows<T>(d->db(), tableOf<T>().selectAll);
}

template <class T>
std::vector<T> Store::of(Id client) const {
    if (tableOf<T>().clientColumn < 0)
        throw Error(Error::Kind::Internal, {}, tableOf<T>().name + u" has no client"_s);
    return selectRows<T>(d->db(), tableOf<T>().selectWhere(u"client_id"_s), {client});
}

template <class T>
std::vector<T> Store::where(Id T::*member, Id id) const {
    const Table &table = tableOf<T>();
    const int column = columnOf<T>(member);
    if (column < 0)
        throw Error(Error::Kind::Internal, {}, u"no column in "_s + table.name);
    return selectRows<T>(d->db(), table.selectWhere(table.columns[size_t(column)].name), {id});
}

template <class T>
T Store::Batch::save(T row) {
    if (row.id == 0)
        row.id = m_stage.freshId();
    const Values values = toValues(row);
    m_stage.save(tableOf<T>(), row.id, values);
    return fromValues<T>(row.id, values);
}

template <class T>
void Store::Batch::remove(Id id) {
    m_stage.remove(tableOf<T>(), id);
}

template <class T>
std::optional<T> Store::Batch::find(Id id) const {
    const auto values = m_stage.current(tableOf<T>(), id);
    return values ? std::optional<T>(fromValues<T>(id, *values)) : std::nullopt;
}

template <class T>
std::vector<T> Store::Batch::where(Id T::*member, Id id) const {
    return typed<T>(m_stage.where(tableOf<T>(), columnOf<T>(member), id));
}

#define W_DOORS(T)                                                                                 \
    template std::optional<T> Store::find<T>(Id) const;                                            \
    template std::vector<T> Store::all<T>() const;                                                 \
    template std::vector<T> Store::of<T>(Id) const;                                                \
    template std::vector<T> Store::where<T>(Id T::*, Id) const;                                    \
    template T Store::Batch::save<T>(T);                                                           \
    template void Store::Batch::remove<T>(Id);                                                     \
    template std::optional<T> Store::Batch::find<T>(Id) const;                                     \
    template std::vector<T> Store::Batch::where<T>(Id T::*, Id) const;
W_EACH_TYPE(W_DOORS)
#undef W_DOORS

ClientNotebook Store::notebook(Id client) const {
    ClientNotebook notebook;
    if (auto row = find<Client>(client))
        notebook.client = std::move(*row);
    else
        throw Error(Error::Kind::NotFound, tr("This client is not in the notebook."));
    eachTypeOf(NotebookTypes{}, [&]<class T>() { notebook.rows<T>() = of<T>(client); });
    return notebook;
}

std::vector<ClientNotebook> Store::notebooks() const {
    std::vector<ClientNotebook> all;
    QHash<Id, size_t> at;
    for (Client &client : clients()) {
        at.insert(client.id, all.size());
        all.emplace_back();
        all.back().client = std::move(client);
    }
    eachTypeOf(NotebookTypes{}, [&]<class T>() {
        for (T &row : this->all<T>())
            if (const auto it = at.constFind(row.client); it != at.cend())
                all[*it].template rows<T>().push_back(std::move(row));
    });
    return all;
}
