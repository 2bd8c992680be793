// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed to open a notebook stays in no memory but that which is locked and wiped.
#include "app/store/sealed/recoverycode.h"
#include "app/store/secret.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <string>

using namespace Qt::StringLiterals;
using sealed::RecoveryCode;

namespace {

constexpr char16_t mask = 0x5a5a;
/// What malloc and Qt write over the beginning of a piece that was given back.
constexpr qsizetype overwritten = 16;

/// A word of letters that nobody chose, masked: whoever looks for it must not hold it.
std::u16string masked(qsizetype size, char16_t first, char16_t last) {
    std::u16string word;
    for (qsizetype i = 0; i < size; ++i)
        word += char16_t(QRandomGenerator::global()->bounded(int(first), int(last) + 1)) ^ mask;
    return word;
}

__attribute__((no_sanitize("address", "undefined"), noinline)) int
countIn(const char *from, const char *to, const std::u16string &word) {
    int found = 0;
    const qsizetype rest = qsizetype(word.size()) - overwritten;
    const char16_t *const last = reinterpret_cast<const char16_t *>(to) - rest;
    for (auto *at = reinterpret_cast<const char16_t *>(from); at <= last; ++at) {
        qsizetype same = 0;
        while (same < rest && char16_t(at[same] ^ mask) == word[size_t(overwritten + same)])
            ++same;
        found += same == rest ? 1 : 0;
    }
    return found;
}

/// How often the word, in UTF-16 as Qt has it, stands in what this process may write to.
int copiesOf(const std::u16string &word) {
    constexpr quint64 most = 1ULL << 30; // what is larger is the shadow of a sanitizer
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    int found = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArrayList parts = line.left(line.indexOf(' ')).split('-');
        if (parts.size() != 2 || !line.contains(" rw"))
            continue;
        const quint64 from = parts[0].toULongLong(nullptr, 16);
        const quint64 to = parts[1].toULongLong(nullptr, 16);
        if (to - from < most)
            found += countIn(reinterpret_cast<const char *>(from),
                             reinterpret_cast<const char *>(to), word);
    }
    return found;
}

/// What was typed, as it comes from a field: UTF-8 in a secret.
Secret typed(const std::u16string &word) {
    QByteArray utf8;
    utf8.reserve(qsizetype(word.size()) * 3);
    for (const char16_t c : word) {
        const int letter = char16_t(c ^ mask);
        if (letter < 0x80)
            utf8 += char(letter);
        else
            utf8 += QByteArray{} + char(0xe0 | letter >> 12) + char(0x80 | (letter >> 6 & 0x3f)) +
                    char(0x80 | (letter & 0x3f));
    }
    return Secret(std::move(utf8));
}

} // namespace

class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingThatWasTypedIsLeft_data() {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("letters") << int(u'a') << int(u'z');
        QTest::newRow("kana") << 0x3042 << 0x3062;
        QTest::newRow("digits") << int(u'0') << int(u'9');
        QTest::newRow("wide digits") << int(u'０') << int(u'９'); // another form than what is read
    }
    void nothingThatWasTypedIsLeft() {
        QFETCH(int, first);
        QFETCH(int, last);
        const std::u16string word = masked(48, char16_t(first), char16_t(last));
        const Secret secret = typed(word);
        QVERIFY(secret.bytes().size() >= 48);
        QCOMPARE(copiesOf(word), 0);
        {
            // Whoever looks would find it.
            const QString plain = QString::fromUtf8(secret.bytes());
            QVERIFY(copiesOf(word) > 0);
            for (qsizetype i = 0; i < plain.size(); ++i)
                const_cast<QChar *>(plain.constData())[i] = QChar();
        }
        QCOMPARE(copiesOf(word), 0);
        const Secret composed = Secret::passphrase(secret.bytes());
        QCOMPARE(composed.bytes(), secret.bytes());
        QCOMPARE(copiesOf(word), 0);
        (void)RecoveryCode::hasForm(secret.bytes());
        QCOMPARE(copiesOf(word), 0);
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "test_secret.moc"
