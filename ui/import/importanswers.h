// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importchoices.h"
#include "models/values/result.h"

/** What the user says of a file, field by field. Fields are named as the command line names them; that of a column's meaning is
 *  `columns/` and the column's name. */
namespace ImportAnswers
{
/** @p choices with @p text as the answer for @p field; an empty one takes it back. BadArgument when @p text cannot be one. */
Result<ImportChoices> with(ImportChoices choices, const QString &field, const QString &text);
/** What was answered for @p field; empty when nothing was. */
QString of(const ImportChoices &choices, const QString &field);
/** The field of the meaning of the column @p name. */
QString columnField(const QString &name);
}
