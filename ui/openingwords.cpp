// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/openingwords.h"

#include "app/store/store.h"

#include <QDir>

QString OpeningWords::found(const Store &store, bool isBackup) {
    const sealed::OpenReport &report = store.openReport();
    QStringList found;
    // What another process is just writing looks cut off to a reader, and is nothing to tell.
    if (store.isReadOnly() && !isBackup)
        found << tr("You are reading the notebook as it is now. Nothing can be written in it from "
                    "here.");
    else if (report.tornTailDropped && !isBackup)
        found << tr("The end of the file was not whole (a cut or crash while writing). Everything "
                    "saved before it is there. What was cut off lies in %1.")
                     .arg(QDir::toNativeSeparators(report.tornTailSavedAs));
    if (report.lastCommitIsDamaged)
        found << tr("The last saved change is damaged in the file and is missing here. Everything "
                    "saved before it is there. Nothing was changed in the file.");
    // A backup has a bar of its own, and is of course an older one.
    if (isBackup)
        return found.join(QLatin1Char('\n'));
    if (!report.whatIsMissing.isEmpty())
        found << report.whatIsMissing;
    else if (report.isOlderThanSeen || report.isOtherThanSeen)
        found << tr("This file is not the one this computer saved last: an older or another copy "
                    "was put in its place. Nothing was changed in it.");
    return found.join(QLatin1Char('\n'));
}
