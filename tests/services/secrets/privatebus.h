// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

/** A session bus and a home that this process has for itself. A process has one bus in its life. */
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /** Whether this process can have it: not where it had one before. */
    static bool isToBeHad();

    /** A real keychain, open. */
    void startKeyring();
    /** Locks it, so that only a prompt could open it, which nobody here answers. */
    void lockKeyring();
    /** By starting it anew with its password. */
    void unlockKeyring();
    /** Ends it at once, in whatever it does; unlockKeyring() starts it anew. */
    void killKeyring();
    /** A script of this folder that serves on the bus. */
    void startService(const QString &script, const QStringList &arguments = {});
    QString home() const { return m_home.path(); }

private:
    static int keyringProcess();
    void stopKeyring();

    QTemporaryDir m_home;
    QProcess m_bus;
    std::vector<std::unique_ptr<QProcess>> m_services;
};
