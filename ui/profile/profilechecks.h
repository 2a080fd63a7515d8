// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/profile/profilefields.h"

/** What is wrong in the description of a home, in words. Pure. */
namespace ProfileChecks
{
/** Why @p field cannot be sent as it is written; empty: it can. */
QString problem(const QString &field, const ProfileDraft &draft, const ProviderFacts &facts);
/** What may be wrong with @p field, which is sent all the same. */
QString doubt(const QString &field, const ProfileDraft &draft);
/** Why the list of appliances cannot be sent. */
QString appliancesProblem(const ProfileDraft &draft);
/** The first step that cannot be sent as it is; nothing: all can. */
std::optional<ProfileStep> firstWrong(const ProfileDraft &draft, const ProviderFacts &facts);
}
