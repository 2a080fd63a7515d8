// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importedfile.h"
#include "models/values/seriesinfo.h"
#include "models/values/sitezone.h"

#include <QJsonArray>
#include <QJsonObject>

/** The answers of `series` and `import` as JSON: exact decimals are strings, instants have offsets, unknown is null. */
namespace SeriesReport
{
/** One series of the store, its times by the clock of its site. */
QJsonObject series(const SeriesInfo &info, const SiteZone &zone);
/** What one file held, in numbers of the file's own readings. @p site is the slug it went to. */
QJsonObject imported(const ImportedFile &file, const QString &site, const SiteZone &zone);
/** A file that was not imported; @p message is the sentence that the user reads. */
QJsonObject failed(const QString &path, const Error &error, const QString &message);
}
