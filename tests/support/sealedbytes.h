// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/format.h"

#include <QByteArray>
#include <QByteArrayList>
#include <algorithm>

/// Every byte that the passphrase opens in a sealed file: the blocks of all commits, older ones
/// and those that later ones replaced, in the order of the file. Free pages and the slack in pages
/// are in them, since a block is sealed whole.
struct OpenedBytes {
    QByteArrayList blocks;
    int commits = 0;
    bool isWhole = false; ///< all was opened, down to the last byte of the file

    /// Content that runs over the end of a block goes on in any other. Wherever it is cut, one half
    /// of it is whole; both are looked for, as far as half of it is telling.
    bool holds(const QByteArray &needle) const {
        constexpr qsizetype telling = 8;
        const qsizetype half = needle.size() / 2;
        return isInOne(needle) ||
               (half >= telling && (isInOne(needle.first(half)) || isInOne(needle.sliced(half))));
    }

private:
    bool isInOne(const QByteArray &bytes) const {
        return std::ranges::any_of(blocks,
                                   [&](const QByteArray &block) { return block.contains(bytes); });
    }
};

inline OpenedBytes openedBytes(const QByteArray &file, const QByteArray &passphrase) {
    OpenedBytes opened;
    const sealed::Header header =
        sealed::decodeHeader(file.left(sealed::headerBytes), QStringLiteral("file"));
    const std::unique_ptr<sealed::SecretKey> key =
        sealed::openSlot(header.keySlots.front(), header.fileId, passphrase, sealed::realCalls());
    if (!key)
        return opened;
    const sealed::Sealer sealer(*key, header.fileId);
    const auto *bytes = reinterpret_cast<const unsigned char *>(file.constData());
    qint64 at = sealed::headerBytes;
    while (at + sealed::headBytes <= file.size()) {
        const auto head = sealer.openHead(bytes + at);
        if (!head || at + sealed::commitBytes(head->entries) > file.size())
            return opened;
        const auto entries = sealer.openEntries(*head, bytes + at);
        if (!entries)
            return opened;
        qint64 block = at + sealed::recordBytes(qint64(entries->size()));
        for (const sealed::Entry &entry : *entries) {
            QByteArray plain(sealed::blockBytes, '\0');
            if (!sealer.openBlock(head->sequence, entry.block, bytes + block, entry.tag,
                                  reinterpret_cast<unsigned char *>(plain.data())))
                return opened;
            opened.blocks << plain;
            block += sealed::storedBlockBytes;
        }
        ++opened.commits;
        at = block;
    }
    opened.isWhole = at == file.size();
    return opened;
}
