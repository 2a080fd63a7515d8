// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/http/httpmessage.h"
#include "services/oauth/formtext.h"

#include <QJsonArray>
#include <QJsonObject>

/** What a client asks of the sandbox. */
struct SandboxRequest
{
    QByteArray method;
    QUrl url; /**< whole, as the client addressed it */
    QList<HttpHeader> headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const;
    /** What the query says; nothing where it is badly written. */
    FormText::Fields query() const;
    /** What the body says as a form. */
    FormText::Fields form() const;
    /** The token behind `Bearer`; empty where there is none. */
    QByteArray bearer() const;
};

/** What the sandbox answers. */
struct SandboxAnswer
{
    int status = 200;
    QList<HttpHeader> headers;
    QByteArray body;

    static SandboxAnswer json(const QJsonObject &object, int status = 200);
    static SandboxAnswer list(const QJsonArray &array);
    static SandboxAnswer text(const QByteArray &body, int status = 200);
    /** Nothing runs on it, nor is anything of it kept. */
    static SandboxAnswer page(const QString &html, int status = 200);
    /** To @p address, whose query says @p pairs. */
    static SandboxAnswer redirect(const QByteArray &address, const FormText::Pairs &pairs);
};
