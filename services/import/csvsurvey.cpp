// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvsurvey.h"

#include <algorithm>

CsvSurvey::Content CsvSurvey::Column::content() const
{
    const qint64 most = std::max({numbers.count(), times.count(), texts});
    if (most == 0)
        return Content::Nothing;
    return most == texts ? Content::Text : most == numbers.count() ? Content::Numbers : Content::Times;
}
