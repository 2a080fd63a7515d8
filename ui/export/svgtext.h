// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/** What QSvgGenerator writes of texts from outside without asking whether XML can hold it. */
namespace SvgText
{
/** @p svg, in UTF-8, without the characters that no XML document may have: controls and the two that are none. */
QByteArray legal(const QByteArray &svg);
}
