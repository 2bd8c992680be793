// SPDX-License-Identifier: GPL-3.0-or-later
// Contact lists: CSV in any encoding, of any program.
#include "tests/fuzz/target.h"

#include "app/error.h"
#include "app/exchange/contacts.h"

#include <cstdlib>

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size == 0)
        return 0;
    // The last byte: the encoding as somebody chose it by hand, or what the bytes say.
    const int chosen = data[size - 1] % 5;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size) - 1);
    std::optional<csv::Encoding> encoding;
    if (chosen > 0)
        encoding = csv::Encoding(chosen - 1);
    try {
        contacts::Result found = contacts::read(bytes, {}, QDate(2026, 12, 9), encoding);
        IdMaker ids(1);
        for (contacts::Imported &person : found.people) {
            contacts::number(person, ids);
            // Who is imported can be imported no second time.
            if (person.client.id == 0)
                std::abort();
        }
    } catch (const Error &error) {
        if (error.kind != Error::Kind::BadInput || error.sentence.isEmpty())
            std::abort();
    }
    return 0;
}
