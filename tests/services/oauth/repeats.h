// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>

/** Counts what should not come twice. */
namespace Repeats
{
/** How many of @p many texts of one length have come before. */
qsizetype among(qsizetype many, const std::function<QByteArray()> &text);
}
