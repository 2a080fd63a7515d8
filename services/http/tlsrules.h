// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/http/allowedhosts.h"

#include <QSslConfiguration>
#include <QSslError>

/** What a server has to prove before it is told anything.
 *
 *  That its certificate is not revoked is asked of the server itself: it may bring along ("staple") what its authority says of it, and
 *  what it brings has to be right, new and good. One that brings nothing is taken, for most bring nothing; neither authorities nor their
 *  lists are asked, which would tell others whom the user talks to.
 */
namespace TlsRules
{
/** TLS 1.2 or newer, HTTP/1.1, nothing weak, and a chain up to those who may vouch for @p host. @p asksStatus: it is asked for what its
 *  authority says; who then brings nothing fails by isWithoutStatus() alone. */
QSslConfiguration configuration(const AllowedHost &host, bool asksStatus);
/** Whether @p errors of a handshake are only that the server brought nothing along. */
bool isWithoutStatus(const QList<QSslError> &errors);
/** What Qt lets pass: why @p certificate is not good enough for @p host, or nothing. */
QString faultOf(const QSslCertificate &certificate, const QString &host);
}
