// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/sandboxmessage.h"

#include "services/oauth/plainpage.h"

#include <QJsonDocument>

namespace
{
QByteArray valueOf(const QList<HttpHeader> &headers, QByteArrayView name)
{
    for (const HttpHeader &header : headers) {
        if (name.compare(header.name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}
}

QByteArray SandboxRequest::header(QByteArrayView name) const
{
    return valueOf(headers, name);
}

FormText::Fields SandboxRequest::query() const
{
    return FormText::fields(url.query(QUrl::FullyEncoded).toLatin1()).value_or(FormText::Fields());
}

FormText::Fields SandboxRequest::form() const
{
    return FormText::fields(body).value_or(FormText::Fields());
}

QByteArray SandboxRequest::bearer() const
{
    const QByteArray value = header("Authorization");
    return value.left(7).compare("Bearer ", Qt::CaseInsensitive) == 0 ? value.sliced(7) : QByteArray();
}

SandboxAnswer SandboxAnswer::json(const QJsonObject &object, int status)
{
    return {status, {{"Content-Type", "application/json"}}, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

SandboxAnswer SandboxAnswer::list(const QJsonArray &array)
{
    return {200, {{"Content-Type", "application/json"}}, QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

SandboxAnswer SandboxAnswer::text(const QByteArray &body, int status)
{
    return {status, {{"Content-Type", "text/plain; charset=utf-8"}}, body};
}

SandboxAnswer SandboxAnswer::page(const QString &html, int status)
{
    return {status,
            {{"Content-Type", "text/html; charset=utf-8"},
             {"Cache-Control", "no-store"},
             {"Referrer-Policy", "no-referrer"},
             {"Content-Security-Policy", PlainPage::policy}},
            html.toUtf8()};
}

SandboxAnswer SandboxAnswer::redirect(const QByteArray &address, const FormText::Pairs &pairs)
{
    QUrl url = QUrl::fromEncoded(address, QUrl::StrictMode);
    url.setQuery(QString::fromLatin1(FormText::encoded(pairs)));
    return {302, {{"Location", url.toEncoded()}, {"Cache-Control", "no-store"}}, {}};
}
