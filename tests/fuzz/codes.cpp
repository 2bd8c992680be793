// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody typed where a passphrase or a recovery code is asked for.
#include "tests/fuzz/target.h"

#include "app/store/sealed/recoverycode.h"
#include "app/store/secret.h"

#include <algorithm>
#include <cstdlib>

using sealed::RecoveryCode;

namespace {

void require(bool isSo) {
    if (!isSo)
        std::abort();
}

bool areDigits(const QByteArray &code) {
    return std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const RecoveryCode::Typed typed = RecoveryCode::read(bytes);
    const bool isWhole = typed.form == RecoveryCode::Typed::Form::Whole;
    require(typed.wrongGroup >= 0 && typed.wrongGroup <= RecoveryCode::groups);
    require(isWhole != typed.code.isEmpty());
    require(RecoveryCode::hasForm(bytes) == (typed.form != RecoveryCode::Typed::Form::Other));
    if (isWhole) {
        require(typed.code.size() == RecoveryCode::digits && areDigits(typed.code));
        // As it is printed it is the same one.
        require(RecoveryCode::read(RecoveryCode::shown(typed.code).toUtf8()).code == typed.code);
        // A slip in any digit is found, and told where.
        QByteArray slip = typed.code;
        const int at = int(size) % RecoveryCode::digits;
        slip[at] = slip[at] == '9' ? '0' : char(slip[at] + 1);
        require(RecoveryCode::read(slip).wrongGroup == at / RecoveryCode::groupDigits + 1);
    }
    // A passphrase has one form, however often it is brought into it.
    const Secret once = Secret::passphrase(bytes);
    require(Secret::passphrase(once.bytes()).bytes() == once.bytes());
    return 0;
}
