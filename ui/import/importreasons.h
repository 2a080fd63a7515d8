// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/csvguess.h"

/** Why something was found out about a CSV file. */
class ImportReasons
{
public:
    /** A sentence with %1 and %2 for the finding's arguments, to be translated; none for a finding that is open. */
    static const char *sentence(CsvFinding::Reason reason);
};
