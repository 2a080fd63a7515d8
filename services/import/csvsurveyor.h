// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/import/csvsurvey.h"

#include <functional>

namespace CsvSurveyor
{
/** Surveys all rows of a CSV file. @p keepOn is told the bytes that are done and answers false to stop. Errors are those of CsvRows. */
Result<CsvSurvey> survey(QByteArrayView text, char delimiter, std::size_t width, bool header, const CsvReading &reading,
                         const std::function<bool(qsizetype)> &keepOn);
}
