// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importchoices.h"
#include "models/values/importedfile.h"
#include "models/values/result.h"
#include "services/import/progress.h"

/** Green Button files: ESPI resources in an Atom feed, as US utilities hand them out. */
namespace GreenButton
{
/** All series of the document in @p content. Pure. @p path is only told in errors.
 *  What the document leaves open is Error::Question: its unit (`unit`) and its time zone (`zone`). */
Result<ImportedFile> parse(const QByteArray &content, const QString &path, const ImportChoices &choices,
                           const Importer::Progress &progress = {});
}
