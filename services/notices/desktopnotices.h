// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>

/** Notices that the desktop shows, by its notification service. */
namespace DesktopNotices
{
/** False: the desktop has no such service, or it did not take it. To be called by the main thread. */
QFuture<bool> show(const QString &title, const QString &text);
}
