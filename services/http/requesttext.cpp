// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/requesttext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace
{
bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenCharacter);
}

bool isOneLine(const QByteArray &value)
{
    return std::ranges::none_of(value, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

/** Those that say where the request goes and how long it is, which is ours to know. */
bool isOurs(const QByteArray &name)
{
    static const QSet<QByteArray> ours{"host", "connection", "content-length", "transfer-encoding", "accept-encoding", "expect"};
    return ours.contains(name.toLower());
}

QByteArray hostOf(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray bracketed = host.contains(':') && !host.startsWith('[') ? '[' + host + ']' : host;
    return url.port() < 0 ? bracketed : bracketed + ':' + QByteArray::number(url.port());
}

QByteArray targetOf(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray target = path.isEmpty() ? QByteArray("/") : path;
    return url.hasQuery() ? target + '?' + url.query(QUrl::FullyEncoded).toLatin1() : target;
}

bool hasHeader(const HttpRequest &request, QByteArrayView name)
{
    return std::ranges::any_of(request.headers,
                               [&](const HttpHeader &header) { return name.compare(header.name, Qt::CaseInsensitive) == 0; });
}

bool isUsable(const HttpHeader &header)
{
    return isToken(header.name) && isOneLine(header.value) && !isOurs(header.name);
}
}

Result<QByteArray> RequestText::of(const HttpRequest &request)
{
    if (!isToken(request.method))
        return Error{Error::Kind::BadArgument, {.field = u"method"_s}, {}, {}};
    QByteArray text = request.method + ' ' + targetOf(request.url) + " HTTP/1.1\r\nHost: " + hostOf(request.url)
        + "\r\nConnection: close\r\nAccept-Encoding: gzip\r\n";
    if (!hasHeader(request, "User-Agent"))
        text += "User-Agent: Wattglass/" WATTGLASS_VERSION "\r\n";
    for (const HttpHeader &header : request.headers) {
        if (!isUsable(header)) // its value may be a secret
            return Error{Error::Kind::BadArgument, {.field = QString::fromLatin1(header.name)}, {}, {}};
        text += header.name + ": " + header.value + "\r\n";
    }
    if (!request.body.isEmpty() || request.method == "POST" || request.method == "PUT" || request.method == "PATCH")
        text += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return text + "\r\n" + request.body;
}
