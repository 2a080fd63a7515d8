// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxservices.h"

/** Requests to the sandbox as clients and browsers make them. */
namespace DoorCalls
{
QUrl url(const QString &path);
SandboxRequest get(const QString &path, const QList<HttpHeader> &headers = {});
SandboxRequest post(const QString &path, const QByteArray &body, const QList<HttpHeader> &headers = {});
SandboxRequest form(const QString &path, const FormText::Pairs &pairs);
/** The value of the hidden field of the form on a @p page: which session it belongs to. */
QByteArray sessionOf(const SandboxAnswer &page);
/** What the query of the address says to which @p answer sends the browser. */
FormText::Fields redirectOf(const SandboxAnswer &answer);
QJsonObject objectOf(const SandboxAnswer &answer);
}
