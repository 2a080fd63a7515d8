// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace
{
const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;
}

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
    if (qGuiApp)
        qGuiApp->installEventFilter(this);
}

bool SystemScheme::isDark() const
{
    return m_preference ? m_preference == 1 : QGuiApplication::palette().window().color().lightness() < 128;
}

void SystemScheme::watch()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question.setArguments({appearance, colorScheme});
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &SystemScheme::read);
}

void SystemScheme::read(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *call;
    if (reply.isValid())
        onSettingChanged(appearance, colorScheme, reply.value());
}

void SystemScheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearance || key != colorScheme)
        return;
    const QVariant content = value.variant();
    // Read wraps its answer twice, the signal once.
    setPreference(content.canConvert<QDBusVariant>() ? content.value<QDBusVariant>().variant().toUInt() : content.toUInt());
}

void SystemScheme::setPreference(uint preference)
{
    if (std::exchange(m_preference, preference) != preference)
        Q_EMIT changed();
}

bool SystemScheme::eventFilter(QObject *object, QEvent *event)
{
    if (object == qGuiApp && event->type() == QEvent::ApplicationPaletteChange)
        Q_EMIT changed();
    return QObject::eventFilter(object, event);
}
