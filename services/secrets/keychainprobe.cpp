// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/keychainprobe.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 60'000; // milliseconds; a keychain may ask its user before it answers

QDBusMessage lockQuestion()
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    return message;
}

/** Which also starts it: QtKeychain turns to another keychain where this one is slow. */
QDBusMessage walletQuestion()
{
    return QDBusMessage::createMethodCall(u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s, u"org.kde.KWallet"_s, u"networkWallet"_s);
}

bool isKde()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"KDE"_s);
}

/** A service that is there and has no collection yet makes one when it is given the first secret. */
KeychainState stateOf(const QDBusMessage &answer)
{
    if (answer.type() == QDBusMessage::ReplyMessage) {
        const QVariant value = answer.arguments().value(0).value<QDBusVariant>().variant();
        return value.toBool() ? KeychainState::Locked : KeychainState::Open;
    }
    const bool isThere = answer.errorName() == u"org.freedesktop.DBus.Error.UnknownObject"_s
        || answer.errorName() == u"org.freedesktop.DBus.Error.UnknownMethod"_s
        || answer.errorName() == u"org.freedesktop.DBus.Error.UnknownInterface"_s;
    return isThere ? KeychainState::Open : KeychainState::Missing;
}

KeychainState walletStateOf(const QDBusMessage &answer)
{
    return answer.type() == QDBusMessage::ReplyMessage ? KeychainState::Open : KeychainState::Missing;
}
}

void KeychainProbe::ask(QObject *context, std::function<void(KeychainState state)> then)
{
    const bool isWallet = isKde();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) { // a call would never end
        QMetaObject::invokeMethod(
            context, [then = std::move(then)] { then(KeychainState::Missing); }, Qt::QueuedConnection);
        return;
    }
    const QDBusPendingCall call = bus.asyncCall(isWallet ? walletQuestion() : lockQuestion(), patience);
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, isWallet, then = std::move(then)] {
        watcher->deleteLater();
        const QDBusMessage answer = watcher->reply();
        then(isWallet ? walletStateOf(answer) : stateOf(answer));
    });
}
