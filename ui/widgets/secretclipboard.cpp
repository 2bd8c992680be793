// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretclipboard.h"

#include "ui/widgets/quietclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(keptMs);
    m_timer.setObjectName(u"clipboard"_s);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard() {
    clear();
}

void SecretClipboard::copy(const QString &secret) {
    auto *data = new QMimeData; // the clipboard's
    data->setText(secret);
    data->setData(QLatin1StringView(QuietClipboard::hint), QuietClipboard::value);
    QGuiApplication::clipboard()->setMimeData(data);
    m_copied.emplace(secret.toUtf8());
    m_timer.start();
}

void SecretClipboard::clear() {
    m_timer.stop();
    if (m_copied && QGuiApplication::clipboard()->text().toUtf8() == m_copied->bytes())
        QGuiApplication::clipboard()->clear();
    m_copied.reset();
}
