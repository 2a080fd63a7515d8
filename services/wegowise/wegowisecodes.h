// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/facts/providerfacts.h"
#include "services/wegowise/wegowisebuilding.h"

/** WegoWise writes its choices now as codes (`window_ac`), now as labels (`Window AC`), and `Gas` or `gas`. The provider's file has both.
 *  What is not in it stays as it is.
 */
namespace WegoWiseCodes
{
/** The code of what the service wrote as @p said. */
QString codeOf(const ProviderFacts &facts, const QString &enumeration, const QString &said);
/** What the service calls it for people. */
QString labelOf(const ProviderFacts &facts, const QString &enumeration, const QString &said);
/** The same building, its choices as codes. */
WegoWiseBuilding inCodes(const ProviderFacts &facts, const WegoWiseBuilding &building);
}
