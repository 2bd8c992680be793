// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sealed/keys.h"
#include "app/store/store.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The real program in a process of its own, in a home of its own with nothing to draw on, and a
/// sample notebook to use it on.
class CommandBench : public QObject {
protected:
    using QObject::QObject;
    struct Outcome {
        int status = -1; ///< 128 where it crashed, -1 where it did not end
        QString out, err;
    };
    const QString today = QStringLiteral("2026-12-09");

    /// Makes the sample "ja.wellspring" in its folder.
    void makeSample() {
        QVERIFY(m_folder.isValid());
        QVERIFY(QFile::exists(qEnvironmentVariable("WELLSPRING_PROGRAM")));
        const Outcome made =
            run({QStringLiteral("sample"), at(QStringLiteral("ja.wellspring")),
                 QStringLiteral("--lang"), QStringLiteral("ja"), QStringLiteral("--today"), today});
        QCOMPARE(made.err, QString());
        QCOMPARE(made.status, 0);
    }

    QString at(const QString &name) const { return m_folder.filePath(name); }

    QProcessEnvironment home() const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), at(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_STATE_HOME"), at(QStringLiteral("state")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), at(QStringLiteral("config")));
        return environment;
    }

    /// Runs the program; `before` is shell text that sets the stage ("ulimit -f 8").
    Outcome run(const QStringList &arguments, const QByteArray &input = {},
                const QString &before = {}) const {
        QProcess process;
        process.setProcessEnvironment(home());
        const QString program = qEnvironmentVariable("WELLSPRING_PROGRAM");
        if (before.isEmpty()) {
            process.start(program, arguments);
        } else {
            process.start(QStringLiteral("/bin/sh"),
                          QStringList{QStringLiteral("-c"),
                                      before + QStringLiteral("; exec \"$0\" \"$@\""), program} +
                              arguments);
        }
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    /// The same with the sample's passphrase on stdin, in Japanese unless said otherwise.
    Outcome onSample(const QString &command, const QString &file, const QStringList &more,
                     const QString &lang = QStringLiteral("ja")) const {
        return run(QStringList{command, file} + more +
                       QStringList{QStringLiteral("--passphrase-file"), QStringLiteral("-"),
                                   QStringLiteral("--lang"), lang, QStringLiteral("--today"),
                                   today},
                   "sample\n");
    }

    QString pdfText(const QString &pdf) const {
        QProcess process;
        process.start(QStringLiteral("pdftotext"),
                      {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    int pdfPages(const QString &pdf) const {
        QProcess process;
        process.start(QStringLiteral("pdfinfo"), {pdf});
        process.waitForFinished();
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        return text.section(QStringLiteral("Pages:"), 1).section(u'\n', 0, 0).trimmed().toInt();
    }

    /// A notebook with one client 田中 from each of two houses, cheap to open.
    QString twoTanakas(const QString &name) const {
        const QString file = at(name);
        const auto store = Store::create(file, "sample", sealed::KdfCost::lowest());
        store->write(QStringLiteral("two"), [](Store::Batch &batch) {
            Client one;
            one.family = QStringLiteral("田中");
            one.given = QStringLiteral("花子");
            batch.save(one);
            Client other;
            other.family = QStringLiteral("田中");
            other.given = QStringLiteral("次郎");
            batch.save(other);
        });
        store->close();
        return file;
    }

    QTemporaryDir m_folder;
};
