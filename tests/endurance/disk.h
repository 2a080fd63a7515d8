// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/** Stands between this process and the disk: what SQLite and the store ask the system for goes through here, so that calls can
 *  be counted, be made to fail, or be the last before a kill. Only calls that change something count, and only under one folder.
 */
namespace Disk
{
enum class Trouble {
    None,
    Kill, /**< the process is gone before the call is done, as by kill -9 */
    NoSpace,
    Broken, /**< an I/O error */
    ShortWrite, /**< half of what is written arrives, then there is no space */
};

/** What happens at the @p at -th call under @p folder, and with @p lasting at all that follow. Begins to count. */
void arm(const QByteArray &folder, Trouble trouble, long at, bool lasting = false);
/** All is well from now on. */
void mend();
/** Calls since arm(). */
long calls();
/** Whether the trouble has come. */
bool struck();
}
