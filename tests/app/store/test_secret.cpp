// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed to open a notebook stays in no memory but that which is locked and wiped.
#include "app/store/sealed/recoverycode.h"
#include "app/store/secret.h"
#include "tests/support/memoryscan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using sealed::RecoveryCode;

using memoryscan::copiesOf;
using memoryscan::masked;

namespace {

/// What was typed, as it comes from a field: UTF-8 in a secret.
Secret typed(const std::u16string &word) {
    QByteArray utf8;
    utf8.reserve(qsizetype(word.size()) * 3);
    for (const char16_t c : word) {
        const int letter = char16_t(c ^ memoryscan::mask);
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

    /// Whatever held a client's words, they are gone with it.
    void whatIsFreedIsOverwritten() {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer has a memory of its own, and keeps what was freed on purpose");
#endif
        wipeWhatIsFreed();
        for (const qsizetype size : {48, 700, 20'000, 400'000}) {
            const std::u16string word = masked(size, u'a', u'z');
            {
                const QString held = memoryscan::plain(word);
                QVERIFY(copiesOf(word) > 0);
                QVERIFY(held.size() == size);
            }
            wipeWhatWasFreed();
            QCOMPARE(copiesOf(word), 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "test_secret.moc"
