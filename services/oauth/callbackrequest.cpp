// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/callbackrequest.h"

#include <QList>

namespace
{
constexpr int badRequest = 400, forbidden = 403, notFound = 404, wrongMethod = 405, misdirected = 421;

/** The value of the header @p name; nothing where it is missing or there twice. */
std::optional<QByteArray> only(const QList<QByteArray> &lines, const QByteArray &name)
{
    std::optional<QByteArray> value;
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.first(colon).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (value)
            return {};
        value = line.sliced(colon + 1).trimmed();
    }
    return value;
}

bool has(const QList<QByteArray> &lines, const QByteArray &name)
{
    return std::ranges::any_of(lines, [&](const QByteArray &line) {
        return line.first(std::max<qsizetype>(line.indexOf(':'), 0)).compare(name, Qt::CaseInsensitive) == 0;
    });
}

QList<QByteArray> linesOf(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    return lines;
}

CallbackRequest::Reading judge(const QList<QByteArray> &lines, const CallbackRequest::Address &address)
{
    const QList<QByteArray> words = lines.first().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return {badRequest, {}};
    if (words[0] != "GET")
        return {wrongMethod, {}};
    if (only(lines, "Host") != "127.0.0.1:" + QByteArray::number(address.port))
        return {misdirected, {}};
    if (has(lines, "Origin")) // a script's request, and not a page that the browser was sent to
        return {forbidden, {}};
    const qsizetype mark = words[1].indexOf('?');
    if (mark < 0 || words[1].first(mark) != address.path)
        return {notFound, {}};
    return {200, words[1].sliced(mark + 1)};
}
}

std::optional<CallbackRequest::Reading> CallbackRequest::read(const QByteArray &head, const Address &address)
{
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0)
        return head.size() < mostBytes ? std::nullopt : std::optional(Reading{431, {}});
    if (end >= mostBytes)
        return Reading{431, {}};
    return judge(linesOf(head.first(end)), address);
}
