// SPDX-License-Identifier: GPL-3.0-or-later
// The sample notebook shows each signal, truthfully and in both languages.
#include "app/domain/signals.h"
#include "app/language.h"
#include "app/sample/sample.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestSampleSignals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachSignalIsShownBySomebody_data() {
        QTest::addColumn<QString>("code");
        QTest::newRow("Japanese") << u"ja"_s;
        QTest::newRow("English") << u"en"_s;
    }
    void eachSignalIsShownBySomebody() {
        QFETCH(const QString, code);
        const QDate day(2026, 12, 9);
        language::install(*QCoreApplication::instance(), code);
        const sample::Notebook made = sample::make(day, code);
        QSet<int> kinds;
        for (const ClientNotebook &one : made.clients)
            for (const Signal &signal : signalsOf(one, day)) {
                kinds.insert(int(signal.kind));
                qInfo("%s %d %s", qPrintable(one.client.family), int(signal.kind),
                      qPrintable(signal.sentence.plain()));
            }
        for (const SignalKind kind :
             {SignalKind::Slide, SignalKind::ActionsMissed, SignalKind::DryWell,
              SignalKind::WordsMissing, SignalKind::PromiseDue, SignalKind::Silence,
              SignalKind::DayThatMatters, SignalKind::ShallowTalk, SignalKind::GiftOpen,
              SignalKind::UsualToReask})
            QVERIFY2(kinds.contains(int(kind)), qPrintable(QString::number(int(kind))));
    }
};

QTEST_GUILESS_MAIN(TestSampleSignals)
#include "test_samplesignals.moc"
