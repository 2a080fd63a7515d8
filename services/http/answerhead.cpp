// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/answerhead.h"

#include <algorithm>

namespace
{
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** `HTTP/1.1 200 OK` */
std::optional<int> statusOf(const QByteArray &line)
{
    const bool isVersion = line.startsWith("HTTP/1.1 ") || line.startsWith("HTTP/1.0 ");
    const QByteArray status = line.mid(9, 3);
    const bool isStatus = status.size() == 3 && std::ranges::all_of(status, isDigit) && status >= "100";
    if (!isVersion || !isStatus || (line.size() > 12 && line[12] != ' '))
        return {};
    return status.toInt();
}

std::optional<HttpHeader> headerOf(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.first(std::max<qsizetype>(colon, 0));
    const bool isName = !name.isEmpty() && std::ranges::all_of(name, [](char c) { return c > ' ' && c < 127; });
    if (!isName || line.contains('\0') || line.contains('\r'))
        return {};
    return HttpHeader{name, line.mid(colon + 1).trimmed()};
}

/** All values of a header, those that stand in one line apart too. */
QList<QByteArray> valuesOf(const QList<HttpHeader> &headers, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const HttpHeader &header : headers) {
        if (name.compare(header.name, Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &value : header.value.split(','))
            values.append(value.trimmed().toLower());
    }
    return values;
}

bool hasNoBody(int status)
{
    return status < 200 || status == 204 || status == 304;
}

/** Whether it is clear where the body ends. Two lengths that differ, or a length beside chunks, are not. */
bool readLength(AnswerHead &head)
{
    const QList<QByteArray> codings = valuesOf(head.headers, "Transfer-Encoding");
    const QList<QByteArray> lengths = valuesOf(head.headers, "Content-Length");
    if (!codings.isEmpty()) {
        head.length = AnswerHead::Length::Chunked;
        return codings == QList<QByteArray>{"chunked"} && lengths.isEmpty();
    }
    if (lengths.isEmpty())
        return true;
    const QByteArray length = lengths.first();
    const bool isNumber = !length.isEmpty() && length.size() <= 18 && std::ranges::all_of(length, isDigit);
    head.length = AnswerHead::Length::Known;
    head.bytes = length.toLongLong();
    return isNumber && lengths.count(length) == lengths.size();
}

/** Whether it is packed in no way, or in the one that was asked for. */
bool readPacking(AnswerHead &head)
{
    QList<QByteArray> codings = valuesOf(head.headers, "Content-Encoding");
    codings.removeAll("identity");
    codings.removeAll("");
    head.packed = !codings.isEmpty();
    return codings.isEmpty() || (codings.size() == 1 && QList<QByteArray>{"gzip", "x-gzip", "deflate"}.contains(codings.first()));
}
}

std::optional<AnswerHead> AnswerHead::of(QByteArrayView text)
{
    QList<QByteArray> lines = text.toByteArray().split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    const std::optional<int> status = statusOf(lines.takeFirst());
    if (!status)
        return {};
    AnswerHead head{*status};
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        const std::optional<HttpHeader> header = headerOf(line);
        if (!header)
            return {};
        head.headers.append(*header);
    }
    if (!readLength(head) || !readPacking(head))
        return {};
    if (hasNoBody(head.status)) {
        head.length = Length::Known;
        head.bytes = 0;
        head.packed = false;
    }
    return head;
}
