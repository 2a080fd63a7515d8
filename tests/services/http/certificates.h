// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslConfiguration>

/** Certificates that certificates.sh makes anew for each run of the tests. */
namespace Certificates
{
/** The folder they are in; each is NAME.pem with NAME.key. */
QString folder();
/** A server with the certificate @p name; the usual one is what it says it is. */
QSslConfiguration server(const QString &name = QStringLiteral("good"));
/** Who vouches for it. */
QList<QSslCertificate> authorities();
}
