// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/notices/desktopnotices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QPromise>
#include <QVariantMap>

#include <memory>

using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 10'000; // ms
constexpr int asLongAsUsual = -1;
const QString program = u"Wattglass"_s;
const QString icon = u"io.github.wattglass.Wattglass"_s;

QDBusMessage notify(const QString &title, const QString &text)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"Notify"_s);
    const QString plain = text.toHtmlEscaped(); // the service may read it as markup
    message.setArguments({program, 0u, icon, title, plain, QStringList(), QVariantMap(), asLongAsUsual});
    return message;
}
}

QFuture<bool> DesktopNotices::show(const QString &title, const QString &text)
{
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(notify(title, text), patience));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, promise] {
        watcher->deleteLater();
        promise->addResult(watcher->reply().type() == QDBusMessage::ReplyMessage);
        promise->finish();
    });
    return promise->future();
}
