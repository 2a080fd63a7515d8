// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/database.h"

#include <QSet>

class DamagedFile;

/** The tables that say what readings are of: sites, sources, series, layers and whatever else is no reading. */
namespace SalvagedTables
{
/** Puts into @p target, whose tables are empty, what @p damaged tells and, for what it cannot tell, what @p backup does, which
 *  may be null. Answers the layers of which only the backup may be believed, because the two tell different things of them. */
QSet<qint64> fill(Database &target, DamagedFile &damaged, Database *backup);
}
