// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is no libFuzzer: everything that is kept in the folders given, whole and cut short,
// and mutants of it, always the same ones.
#include "tests/fuzz/target.h"

#include "tests/support/memdisk.h"
#include "tests/support/progress.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

void run(const QByteArray &bytes) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                           std::size_t(bytes.size()));
}

QByteArray mutant(QByteArray bytes, const QList<QByteArray> &all, Random &random) {
    for (qint64 i = between(random, 1, 4); i > 0; --i) {
        const qint64 at = bytes.isEmpty() ? 0 : between(random, 0, bytes.size() - 1);
        switch (between(random, 0, 5)) {
        case 0:
            bytes.insert(at, char(between(random, 0, 255)));
            break;
        case 1:
            bytes.remove(at, between(random, 1, 9));
            break;
        case 2:
            bytes.truncate(at);
            break;
        case 3: { // a piece of another one
            const QByteArray &other = all[between(random, 0, all.size() - 1)];
            if (!other.isEmpty())
                bytes.insert(
                    at, other.mid(between(random, 0, other.size() - 1), between(random, 1, 60)));
            break;
        }
        default:
            if (!bytes.isEmpty())
                bytes[at] = char(bytes[at] ^ (1 << between(random, 0, 7)));
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QList<QByteArray> all{QByteArray()};
    for (const QString &folder : arguments.mid(1)) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all << file.readAll();
        }
    }
    if (all.size() < 4) {
        qWarning("usage: %s FOLDER...: found next to nothing", argv[0]);
        return 2;
    }
    const int mutants = times(1500, 200'000);
    Random random(1);
    Progress progress("mutants", mutants);
    for (const QByteArray &bytes : all)
        run(bytes);
    for (int i = 0; i < mutants; ++i) {
        progress.at(i);
        run(mutant(all[between(random, 0, all.size() - 1)], all, random));
    }
    qInfo("QINFO  : %s: %d files kept, %d mutants; 0 crashes",
          qPrintable(QCoreApplication::applicationFilePath().section(u'/', -1)),
          int(all.size()) - 1, mutants);
    return 0;
}
