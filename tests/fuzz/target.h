// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// What a fuzzer calls for each input: a file of this folder defines it for one parser. It must
/// neither crash nor hang nor throw, whatever the bytes. libFuzzer has its own main(); without
/// it replay.cpp runs what is kept in corpus/ and mutants of it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
