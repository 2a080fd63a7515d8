// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/sandbox/doors/doorcalls.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

QUrl DoorCalls::url(const QString &path)
{
    return QUrl(u"http://127.0.0.1:8765"_s + path, QUrl::StrictMode);
}

SandboxRequest DoorCalls::get(const QString &path, const QList<HttpHeader> &headers)
{
    return {.method = "GET", .url = url(path), .headers = headers};
}

SandboxRequest DoorCalls::post(const QString &path, const QByteArray &body, const QList<HttpHeader> &headers)
{
    return {.method = "POST", .url = url(path), .headers = headers, .body = body};
}

SandboxRequest DoorCalls::form(const QString &path, const FormText::Pairs &pairs)
{
    return post(path, FormText::encoded(pairs), {{"Content-Type", "application/x-www-form-urlencoded"}});
}

QByteArray DoorCalls::sessionOf(const SandboxAnswer &page)
{
    const qsizetype begin = page.body.indexOf("name=\"session\" value=\"") + 22;
    return page.body.mid(begin, page.body.indexOf('"', begin) - begin);
}

FormText::Fields DoorCalls::redirectOf(const SandboxAnswer &answer)
{
    EXPECT_EQ(answer.status, 302) << answer.body.constData();
    for (const HttpHeader &header : answer.headers) {
        if (header.name == "Location")
            return FormText::fields(QUrl::fromEncoded(header.value).query(QUrl::FullyEncoded).toLatin1()).value_or(FormText::Fields());
    }
    return {};
}

QJsonObject DoorCalls::objectOf(const SandboxAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}
