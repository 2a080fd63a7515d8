// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wattcarbonfile.h"

#include "services/import/csvrows.h"

namespace
{
QByteArray partNamed(const QByteArray &name, const QByteArray &body, const QByteArray &boundary)
{
    const QByteArray mark = "name=\"" + name + '"';
    qsizetype at = body.indexOf("--" + boundary);
    while (at >= 0) {
        const qsizetype head = body.indexOf("\r\n", at) + 2;
        const qsizetype begin = body.indexOf("\r\n\r\n", head) + 4;
        const qsizetype end = body.indexOf("\r\n--" + boundary, begin);
        if (begin < 4 || end < 0)
            return {};
        if (body.sliced(head, begin - head).contains(mark))
            return body.sliced(begin, end - begin);
        at = end + 2;
    }
    return {};
}
}

std::optional<QByteArray> WattCarbonFile::of(const SandboxRequest &request, const QByteArray &name)
{
    const QByteArray type = request.header("Content-Type");
    if (type.startsWith("text/csv"))
        return request.body;
    const QByteArray mark = "boundary=";
    const qsizetype at = type.indexOf(mark);
    if (!type.startsWith("multipart/form-data") || at < 0)
        return {};
    const QByteArray part = partNamed(name, request.body, type.sliced(at + mark.size()));
    return part.isNull() ? std::nullopt : std::optional(part);
}

std::optional<QList<QStringList>> WattCarbonFile::rows(const QByteArray &csv)
{
    QList<QStringList> all;
    CsvRows rows(csv, ',');
    while (rows.next()) {
        QStringList row;
        for (const QByteArrayView cell : rows.cells())
            row.append(QString::fromUtf8(cell));
        all.append(row);
        if (row.size() != all.constFirst().size())
            return {};
    }
    return rows.error() || all.isEmpty() ? std::nullopt : std::optional(all);
}
