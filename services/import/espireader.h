// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/import/espifeed.h"
#include "services/import/progress.h"

/** From XML to the resources in it. */
namespace EspiReader
{
/** The resources of @p document, which writes ASCII as ASCII. Elements count by namespace and name, whatever their prefix.
 *  Malformed, BadValue (element `field` at its line), Cancelled, or what EspiLimits refuses. Plainly written documents, which most
 *  are, are read many times faster than others. */
Result<EspiFeed> read(const QByteArray &document, const QString &path, const Importer::Progress &progress);
/** The same, without a look at whether @p document is plain. */
Result<EspiFeed> readAnyXml(const QByteArray &document, const QString &path, const Importer::Progress &progress);
}
