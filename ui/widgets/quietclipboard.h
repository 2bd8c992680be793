// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

/// Whatever is copied out of this program, by a key in any field too, is marked so that managers of
/// the clipboard do not keep it: most of what stands here are somebody's words. It can be pasted
/// as ever.
class QuietClipboard : public QObject {
    Q_OBJECT
public:
    /// What such managers look for, and the value that tells them to look away.
    static constexpr char hint[] = "x-kde-passwordManagerHint";
    static constexpr char value[] = "secret";

    /// `isOurs`: whether what is in the clipboard came from here.
    explicit QuietClipboard(QObject *parent, std::function<bool()> isOurs = {});

private:
    void mark();
    std::function<bool()> m_isOurs;
};
