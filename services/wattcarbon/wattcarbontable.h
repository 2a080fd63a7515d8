// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

/** A small table in CSV: cells by commas, quoted where they have to be, lines that end with CR LF or LF. */
namespace WattCarbonTable
{
/** Row by row, blank lines left out; nothing where a quote is not closed, or it is not UTF-8. */
std::optional<QList<QStringList>> rows(const QByteArray &csv);
}
