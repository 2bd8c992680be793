// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard.h"

#include <QCoreApplication>
#include <QDebug>
#include <QWidget>

namespace {

QString generalSentence() {
    return QCoreApplication::translate("Guard",
                                       "Something went wrong here. What is saved is safe.");
}

ErrorSink *sinkOf(QWidget *where) {
    for (QWidget *at = where; at; at = at->parentWidget())
        if (auto *sink = dynamic_cast<ErrorSink *>(at))
            return sink;
    return nullptr;
}

void tell(QWidget *where, const Error &error) {
    // The sentence may name what the user typed; only the detail is free of it.
    qWarning().noquote() << "attempt:" << error.detail;
    if (ErrorSink *sink = sinkOf(where))
        sink->showError(error);
}

} // namespace

Error inWords(const Error &error) {
    return error.sentence.isEmpty() ? Error(error.kind, generalSentence(), error.detail) : error;
}

std::optional<Error> caught(const std::function<void()> &work) {
    try {
        work();
        return {};
    } catch (const Error &error) {
        return inWords(error);
    } catch (const std::exception &error) {
        return Error(Error::Kind::Internal, generalSentence(),
                     QString::fromLocal8Bit(error.what()));
    }
}

bool attempt(QWidget *where, const std::function<void()> &work) {
    const std::optional<Error> error = caught(work);
    if (error)
        tell(where, *error);
    return !error;
}
