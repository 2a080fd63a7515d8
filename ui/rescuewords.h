// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/rescuereport.h"

#include <QStringList>

/** What a rescue did, in words. */
namespace RescueWords
{
/** A sentence a line: what was done, what there is now, and each stretch that is lost. */
QStringList of(const RescueReport &report);
}
