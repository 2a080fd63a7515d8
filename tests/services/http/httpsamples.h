// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/http/http.h"
#include "tests/services/http/faultserver.h"

/** Requests and answers that several tests use. */
namespace HttpSamples
{
HttpRequest get(const QUrl &url);
HttpRequest post(const QUrl &url, const QByteArray &body = "{\"backup_reserve_percent\":80}");
/** A good answer with @p body, and @p headers that end with a line break. */
QByteArray answer(const QByteArray &body, const QByteArray &headers = {});
QByteArray chunked(const QByteArray &body);
/** @p text as gzip packs it. */
QByteArray gzipped(const QByteArray &text);
/** The beginning of zeros without end as gzip packs them, and what is then sent again and again; 16 MiB unpacked each time. */
std::pair<QByteArray, QByteArray> endlessGzip();
/** The one that may ask @p server, and no other. */
AllowedHosts only(const FaultServer &server);
/** The result of @p future within ten seconds. */
Result<HttpAnswer> outcome(QFuture<Result<HttpAnswer>> future);
/** The kind of the error, or nothing where there was an answer. */
std::optional<Error::Kind> kindOf(const Result<HttpAnswer> &result);
}
