// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/http/allowedhosts.h"

#include <QSslConfiguration>

/** What a server has to prove before it is told anything. */
namespace TlsRules
{
/** TLS 1.2 or newer, HTTP/1.1, nothing weak, and a chain up to those who may vouch for @p host. */
QSslConfiguration configuration(const AllowedHost &host);
/** What Qt lets pass: why @p certificate is not good enough for @p host, or nothing. */
QString faultOf(const QSslCertificate &certificate, const QString &host);
}
