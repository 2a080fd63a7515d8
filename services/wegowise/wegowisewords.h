// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** What WegoWise says itself of what it did not do. */
namespace WegoWiseWords
{
/** The sentence in `errors`, or a plain one like that about a wrong signature; empty: it says nothing. */
QString of(const QByteArray &body);
}
