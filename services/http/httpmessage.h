// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>

struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader &) const = default;
};

/** Whether anything is different at the service afterwards. The verb does not tell: one asks by POST, too. */
enum class Effect {
    Reads,
    Changes, /**< sent once, whatever happens */
};

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QList<HttpHeader> headers;
    QByteArray body;
    Effect effect = Effect::Changes;
    std::chrono::milliseconds deadline{60'000}; /**< from the first look-up of the host to the last byte of the answer */
};

/** A whole answer, whatever its status; what is not whole is an Error. */
struct HttpAnswer
{
    int status = 0;
    QList<HttpHeader> headers;
    QByteArray body; /**< unpacked */

    /** The value of the first header of that name, in any case of letters. */
    QByteArray header(QByteArrayView name) const;
};
