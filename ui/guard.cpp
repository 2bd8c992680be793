// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard.h"

#include <QCoreApplication>
#include <QDebug>
#include <QWidget>

namespace {

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

bool attempt(QWidget *where, const std::function<void()> &work) {
    try {
        work();
        return true;
    } catch (const Error &error) {
        tell(where, error);
    } catch (const std::exception &error) {
        tell(where, Error(Error::Kind::Internal,
                          QCoreApplication::translate(
                              "Guard", "Something went wrong here. What is saved is safe."),
                          QString::fromLocal8Bit(error.what())));
    }
    return false;
}
