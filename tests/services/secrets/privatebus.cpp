// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/secrets/privatebus.h"

#include <gtest/gtest.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace
{
bool wasHad = false;

/** A bus that starts nothing by itself. */
constexpr auto configuration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)"_L1;
}

PrivateBus::PrivateBus()
{
    wasHad = true;
    QFile file(m_home.filePath(u"bus.conf"_s));
    EXPECT_TRUE(file.open(QFile::WriteOnly));
    file.write(QString(configuration).arg(m_home.path()).toUtf8());
    file.close();
    m_bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s, u"--config-file=%1"_s.arg(file.fileName())});
    EXPECT_TRUE(m_bus.waitForReadyRead(30'000)) << "dbus-daemon is needed";
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
}

PrivateBus::~PrivateBus()
{
    stopKeyring();
    for (const auto &service : m_services) {
        service->kill();
        service->waitForFinished();
    }
    m_bus.kill();
    m_bus.waitForFinished();
}

bool PrivateBus::isToBeHad()
{
    return !wasHad;
}

void PrivateBus::startKeyring()
{
    QProcess keyring;
    keyring.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--components=secrets"_s});
    keyring.write("password of the test");
    keyring.closeWriteChannel();
    EXPECT_TRUE(keyring.waitForFinished(30'000)) << "gnome-keyring-daemon is needed";
    EXPECT_TRUE(QTest::qWaitFor(
        [] {
            const auto call = QDBusMessage::createMethodCall(
                u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
            return QDBusConnection::sessionBus().call(call).type() == QDBusMessage::ReplyMessage;
        },
        30'000));
}

void PrivateBus::lockKeyring()
{
    auto call = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    call << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    EXPECT_EQ(QDBusConnection::sessionBus().call(call).type(), QDBusMessage::ReplyMessage);
}

void PrivateBus::unlockKeyring()
{
    stopKeyring();
    startKeyring();
}

/** 0 where there is none. It has left the process that started it. */
int PrivateBus::keyringProcess()
{
    auto call = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetConnectionUnixProcessID"_s);
    call << u"org.freedesktop.secrets"_s;
    const QDBusMessage answer = QDBusConnection::sessionBus().call(call);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0).toInt() : 0;
}

void PrivateBus::stopKeyring()
{
    const int process = keyringProcess();
    if (process == 0)
        return;
    ::kill(process, SIGTERM);
    EXPECT_TRUE(QTest::qWaitFor([] { return keyringProcess() == 0; }, 30'000));
}

void PrivateBus::killKeyring()
{
    if (const int process = keyringProcess(); process != 0)
        ::kill(process, SIGKILL);
}

void PrivateBus::startService(const QString &script, const QStringList &arguments)
{
    m_services.push_back(std::make_unique<QProcess>());
    QProcess &service = *m_services.back();
    service.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    service.start(u"/usr/bin/python3"_s, QStringList{QStringLiteral(SOURCE_DIR "/tests/services/secrets/") + script} + arguments);
    EXPECT_TRUE(service.waitForReadyRead(30'000)) << qPrintable(script);
}
