// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Text from elsewhere, made harmless where it comes in and where it is shown. Characters that
/// command a screen (C0, C1, DEL) or turn the order of reading about (Unicode's bidirectional
/// controls) are nobody's words: in a name they only deceive. Letters of every script stay, with
/// the joiners that some of them need.
namespace plaintext {

/// For names and other values of one line: without such characters; line breaks and tabs become
/// one space, and none stands at either end.
QString oneLine(const QString &text);
/// For notes: without such characters, with line breaks (each one '\n') and tabs.
QString lines(const QString &text);
/// For a terminal: such characters, line breaks among them, as "\u001b". That is JSON's way as
/// well, so JSON may pass here and stay what it was.
QString shown(const QString &text);
/// As shown(), but line breaks and tabs of our own stay.
QString shownLines(const QString &text);
/// At most `most` characters, with an ellipsis for the rest, on one line: to repeat what somebody
/// typed without filling the screen with it.
QString shortened(const QString &text, qsizetype most = 60);

} // namespace plaintext
