// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/facts/providerfacts.h"

using namespace Qt::StringLiterals;

namespace
{
/** @p path with each part escaped, so that none of them can lead elsewhere. */
QString filled(QString path, const QHash<QString, QString> &parts)
{
    for (auto it = parts.cbegin(); it != parts.cend(); ++it)
        path.replace(u'{' + it.key() + u'}', QString::fromLatin1(QUrl::toPercentEncoding(it.value())));
    return path;
}
}

QUrl ProviderFacts::address(const QString &path, const QHash<QString, QString> &parts, const QString &host) const
{
    const auto fact = paths.constFind(path);
    if (fact == paths.cend())
        return {};
    QUrl url = hosts.value(host.isEmpty() ? fact->host : host);
    if (url.isEmpty())
        return {};
    const QString whole = filled(fact->path, parts);
    const QString base = url.path(QUrl::FullyEncoded);
    url.setPath((base.endsWith(u'/') ? base.chopped(1) : base) + whole.section(u'?', 0, 0), QUrl::StrictMode);
    if (whole.contains(u'?'))
        url.setQuery(whole.section(u'?', 1), QUrl::StrictMode);
    return url;
}

ProviderFacts ProviderFacts::at(const QUrl &sandbox) const
{
    ProviderFacts moved = *this;
    for (auto it = moved.hosts.begin(); it != moved.hosts.end(); ++it) {
        *it = sandbox;
        it->setPath(u"/%1/%2"_s.arg(id, it.key()));
    }
    return moved;
}
