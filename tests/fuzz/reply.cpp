// SPDX-License-Identifier: GPL-3.0-or-later
// A reply as it was pasted, and numbers as they are typed.
#include "tests/fuzz/target.h"

#include "app/domain/reply.h"
#include "app/plaintext.h"

#include <cmath>
#include <cstdlib>

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const Reply reply = readReply(text);
    for (const std::optional<int> &found : {reply.energy, reply.pull})
        if (found && (*found < 0 || *found > 10))
            std::abort();
    if (const auto number = readNumber(text); number && !std::isfinite(*number))
        std::abort();
    if (plaintext::oneLine(text).contains(u'\n'))
        std::abort();
    return 0;
}
