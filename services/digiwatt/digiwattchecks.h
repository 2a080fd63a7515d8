// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/digiwatt/digiwatthome.h"

/** What is told of a point of delivery. Its form in the documents (19 letters), their example (18) and their text (20) contradict each
 *  other, and a real one (14 or 15) is none of the three.
 */
namespace DigiwattChecks
{
/** Capital letters and digits only, as it is sent. */
QString plainPod(const QString &pod);
/** Whether it has the form of a real one or the one of the documents. Where it has neither it may be wrong, and is sent all the same. */
bool isUsualPod(const QString &pod);
/** Refuses what is certainly none, and what is left empty. */
Outcome pod(const DigiwattPod &pod);
}
