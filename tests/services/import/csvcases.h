// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importchoices.h"
#include "models/values/importedfile.h"
#include "models/values/result.h"

/** Small CSV files for tests, read and told in few words. */
namespace CsvCases
{
ImportChoices choicesIn(const QByteArray &zone, const QString &unit = QStringLiteral("kWh"));
ImportChoices inUtc();
Result<ImportedFile> parse(const QByteArray &content, const ImportChoices &choices = inUtc());
/** The readings of the only series; fails the test when there are none. */
Readings readingsOf(const QByteArray &content, const ImportChoices &choices = inUtc());
/** The error of a file that cannot be read; NothingThere when it can. */
Error errorOf(const QByteArray &content, const ImportChoices &choices = inUtc());
QStringList valuesOf(const Readings &readings);
/** ISO 8601 in @p zone. */
QStringList startsOf(const Readings &readings, const QByteArray &zone);
}
