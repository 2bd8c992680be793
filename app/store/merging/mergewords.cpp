// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/merging/mergewords.h"

#include "app/language.h"

#include <QDir>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace merging {

Error MergeWords::anotherNotebook() {
    return {Error::Kind::BadInput,
            tr("These are two different notebooks, not two copies of one. Nothing was changed.")};
}

Error MergeWords::lacksMany(int lacking, int clients) {
    return {Error::Kind::BadInput,
            tr("The copy lacks %1 of %2 clients: it may be damaged or much older. Nothing was "
               "changed. They stay in your notebook if you bring both together all the same, "
               "unless they were removed in the copy.")
                .arg(lacking)
                .arg(clients)};
}

Error MergeWords::onlyRead() {
    return {Error::Kind::ReadOnly,
            tr("This notebook is open for reading only. Nothing was changed.")};
}

QString MergeWords::doesNotFit() {
    return tr("The two copies could not be brought together: some of their rows do not fit. Both "
              "are as they were.");
}

Error MergeWords::sameFile() {
    return {Error::Kind::BadInput,
            tr("The two copies and the file to write must be three different files. Nothing was "
               "changed.")};
}

Error MergeWords::exists(const QString &path) {
    return {Error::Kind::Exists, tr("%1 exists and was left as it is.").arg(path)};
}

Error MergeWords::notInPlace(const QString &detail) {
    return {Error::Kind::NotSaved,
            tr("The merged notebook could not be put in its place. Both copies are as they were."),
            detail};
}

Error MergeWords::inUse(const QString &path) {
    return {Error::Kind::InUse,
            tr("%1 is open somewhere else and was left as it was. Close it first.").arg(path)};
}

Error MergeWords::notInPlaceButKept(const QString &kept, const QString &detail) {
    return {Error::Kind::NotSaved,
            tr("The merged notebook could not be put in its place. What was there lies in %1 now, "
               "whole. Both copies are as they were.")
                .arg(QDir::toNativeSeparators(kept)),
            detail};
}

Error MergeWords::notConfirmed(const QString &kept, const QString &detail) {
    QString sentence = tr("The merged notebook is in its place, but the disk did not confirm it. "
                          "Make it once more before you rely on it.");
    if (!kept.isEmpty())
        sentence += u' ' + tr("What was there lies in %1.").arg(QDir::toNativeSeparators(kept));
    return {Error::Kind::NotSaved, sentence, detail};
}

Error MergeWords::stillKept(const Error &error, const QString &path) {
    return {error.kind,
            error.sentence + QLatin1Char(' ') +
                tr("What you wrote here is safe in %1, where you go on now.")
                    .arg(QDir::toNativeSeparators(path)),
            error.detail};
}

Error MergeWords::noConflict() {
    return {Error::Kind::NotFound,
            tr("This place is not there to be decided any more. Nothing was changed.")};
}

Error MergeWords::notMoved(const QString &detail) {
    return {Error::Kind::NotSaved, tr("The copy could not be moved. It lies where it was, whole."),
            detail};
}

QString MergeWords::keptName(const QString &name, int number) {
    return number == 1 ? tr("%1 (kept)").arg(name) : tr("%1 (kept %2)").arg(name).arg(number);
}

QString MergeWords::asideFolder() {
    return tr("Copies brought together");
}

QStringList MergeWords::asideFolders() {
    const char *const english = QT_TR_NOOP("Copies brought together");
    QStringList names{asideFolder(), QString::fromLatin1(english)};
    for (const QString &code : language::available()) {
        QTranslator translator;
        if (translator.load(u"wellspring_"_s + code, u":/translations"_s))
            names << translator.translate("MergeWords", english);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace merging
