// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/secret.h"

#include "app/store/sealed/wipe.h"
#include "app/store/sealed/words.h"

#include <array>
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <sodium.h>
#include <utility>

void wipeWhatIsFreed() {
#ifdef M_PERTURB
    // Any byte but 0 will do: it is put over what is freed, and its complement into what is new.
    (void)::mallopt(M_PERTURB, 0xa5);
#endif
}

void wipeWhatWasFreed() {
    // What glibc keeps for each thread: as many pieces of each size, up to the largest. Whoever
    // asks for them all gets them all.
    constexpr size_t largest = 1032, step = 16, pieces = 8;
    std::array<void *, pieces> all{};
    for (size_t size = step; size <= largest; size += step) {
        for (void *&piece : all)
            if ((piece = std::malloc(size)) != nullptr)
                sodium_memzero(piece, ::malloc_usable_size(piece));
        for (void *piece : all)
            std::free(piece);
    }
}

Secret::Secret(QByteArray plain) : m_size(plain.size()) {
    if (sodium_init() < 0)
        throw sealed::Words::outOfMemory();
    m_bytes = static_cast<char *>(sodium_malloc(size_t(qMax<qsizetype>(m_size, 1))));
    if (m_bytes == nullptr)
        throw sealed::Words::outOfMemory();
    std::memcpy(m_bytes, plain.constData(), size_t(m_size));
    sodium_memzero(plain.data(), size_t(plain.size()));
}

Secret Secret::passphrase(const QByteArray &typed) {
    const QString text = QString::fromUtf8(typed);
    const QByteArray again = text.toUtf8();
    const bool isText = again == typed;
    const QString composed = isText ? text.normalized(QString::NormalizationForm_C) : QString();
    Secret made(isText ? composed.toUtf8() : QByteArray(typed.constData(), typed.size()));
    sealed::wipe(again);
    sealed::wipe(composed);
    sealed::wipe(text);
    return made;
}

Secret::~Secret() {
    sodium_free(m_bytes);
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

Secret &Secret::operator=(Secret &&other) noexcept {
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this; // what was here is wiped with `other`
}

QByteArray Secret::bytes() const {
    return QByteArray::fromRawData(m_bytes, m_size);
}
