// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/facts/providerfacts.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace
{
/** @p path with its braces filled; nothing when a part is missing or leads elsewhere. */
std::optional<QString> filled(const QString &path, const QHash<QString, QString> &parts)
{
    static const QRegularExpression brace(u"\\{(\\w+)\\}"_s);
    QString result;
    qsizetype end = 0;
    for (auto it = brace.globalMatch(path); it.hasNext();) {
        const auto match = it.next();
        const QString part = parts.value(match.captured(1));
        if (part.isEmpty() || part == u"."_s || part == u".."_s)
            return {};
        result += path.sliced(end, match.capturedStart() - end) + QString::fromLatin1(QUrl::toPercentEncoding(part));
        end = match.capturedEnd();
    }
    return result + path.sliced(end);
}
}

QUrl ProviderFacts::address(const QString &path, const QHash<QString, QString> &parts, const QString &host) const
{
    const PathFact fact = paths.value(path);
    const QUrl base = hosts.value(host.isEmpty() ? fact.host : host);
    const auto rest = filled(fact.path, parts);
    if (base.isEmpty() || fact.path.isEmpty() || !rest)
        return {};
    QString root = base.toString(QUrl::FullyEncoded);
    while (root.endsWith(u'/'))
        root.chop(1);
    return QUrl(root + *rest, QUrl::StrictMode);
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
