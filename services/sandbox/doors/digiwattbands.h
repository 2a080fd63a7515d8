// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

/** The bands of Italian tariffs as the regulator defines them. */
namespace DigiwattBands
{
/** 1, 2 or 3, of an hour of a local day. */
int of(QDate day, int hour);
}
