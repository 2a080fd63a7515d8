// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/tlsrules.h"

#include <QHostAddress>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace
{
bool isStrong(const QSslKey &key)
{
    switch (key.algorithm()) {
    case QSsl::Rsa:
        return key.length() >= 2048;
    case QSsl::Ec:
        return key.length() >= 224;
    case QSsl::Opaque: // Ed25519 and its like
        return true;
    default:
        return false;
    }
}

/** `*.example.org` covers one name below example.org, and nothing covers all names of a top level. */
bool covers(const QString &pattern, const QString &host)
{
    if (pattern.compare(host, Qt::CaseInsensitive) == 0)
        return !pattern.contains(u'*');
    const QString domain = pattern.mid(2);
    return pattern.startsWith("*."_L1) && !domain.contains(u'*') && domain.contains(u'.')
        && host.section(u'.', 1).compare(domain, Qt::CaseInsensitive) == 0;
}

bool isNamed(const QSslCertificate &certificate, const QString &host)
{
    const QMultiMap<QSsl::AlternativeNameEntryType, QString> names = certificate.subjectAlternativeNames();
    const QHostAddress address(host);
    if (!address.isNull()) {
        const QStringList addresses = names.values(QSsl::IpAddressEntry);
        return std::ranges::any_of(addresses, [&](const QString &name) { return QHostAddress(name) == address; });
    }
    const QStringList dnsNames = names.values(QSsl::DnsEntry);
    return std::ranges::any_of(dnsNames, [&](const QString &name) { return covers(name, host); });
}
}

QSslConfiguration TlsRules::configuration(const AllowedHost &host, bool asksStatus)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    configuration.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:!aNULL:!eNULL@SECLEVEL=2"));
    configuration.setOcspStaplingEnabled(asksStatus);
    if (!host.authorities.isEmpty())
        configuration.setCaCertificates(host.authorities);
    return configuration;
}

bool TlsRules::isWithoutStatus(const QList<QSslError> &errors)
{
    return errors.size() == 1 && errors.constFirst().error() == QSslError::OcspNoResponseFound;
}

QString TlsRules::faultOf(const QSslCertificate &certificate, const QString &host)
{
    if (certificate.isNull())
        return u"there is no certificate"_s;
    if (!isStrong(certificate.publicKey()))
        return u"the key of the certificate is too short"_s;
    if (!isNamed(certificate, host))
        return u"no alternative name of the certificate is that of the host"_s;
    return {};
}
