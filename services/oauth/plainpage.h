// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** Pages for the browser, one card on paper, light or dark as it likes. Nothing on them runs or is fetched. */
namespace PlainPage
{
/** The page in the language whose code is @p language; without one, in that of the program. @p content, and @p style on top of that of all
 * pages, are HTML and CSS of our own. */
QString html(const QString &title, const QString &content, const QString &style = {}, const QString &language = {});
/** What a browser must be told about such a page: it may run nothing, fetch nothing, and be kept by nobody. */
inline constexpr auto policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
}
