// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/oauth/formtext.h"

/** What a user has copied in the browser at the end of a sign-in. */
namespace PastedAnswer
{
/** The query of the address that is @p text. Where @p text is the proof alone, a code or a verifier: the query that says it under
 *  @p proof beside @p bond, which ties it to the attempt.
 */
QByteArray queryIn(const QString &text, const QByteArray &proof, const FormText::Pair &bond);
}
