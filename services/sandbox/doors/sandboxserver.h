// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/sandbox/doors/recordedappliances.h"
#include "services/sandbox/doors/sandboxfaults.h"

#include <QDateTime>
#include <QThread>
#include <QUrl>

#include <functional>

/** Serves the sandbox's services on this machine, from a thread of its own. */
class SandboxServer
{
public:
    using Now = std::function<QDateTime()>; /**< asked on that thread */

    explicit SandboxServer(const SandboxFaults &faults = {}, Now now = QDateTime::currentDateTimeUtc,
                           const RecordedAppliances &recorded = {});
    ~SandboxServer();
    Q_DISABLE_COPY_MOVE(SandboxServer)

    /** At @p port, or at any that is free. Error::PortTaken. */
    Outcome listen(quint16 port = 0);
    /** `http://127.0.0.1:<port>` */
    QUrl address() const { return m_address; }
    /** Where the browser is sent once the demo user has signed in on @p page and consented; empty: nowhere. */
    QUrl consent(const QUrl &page);

private:
    class Desk;

    QThread m_thread;
    Desk *const m_desk; /**< on that thread */
    QUrl m_address;
};
