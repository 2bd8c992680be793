// SPDX-License-Identifier: GPL-3.0-or-later
// For the fuzzers: secrets in plain memory, in place of libsodium's guarded pages. Those cost a
// dozen calls of the kernel each, and AddressSanitizer watches the ends of this as well.
#include <cstdlib>
#include <sodium.h>

extern "C" {
void *sodium_malloc(size_t size) {
    return std::malloc(size);
}

void sodium_free(void *bytes) {
    std::free(bytes);
}
}
