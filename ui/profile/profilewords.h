// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/profile/profilefields.h"
#include "ui/profile/profilerows.h"

/** The description of a home, as it is asked and told. */
namespace ProfileWords
{
/** The steps, in their order. */
QStringList steps();
QString label(const QString &field);
/** What @p field is and where to find it; empty where its label says it. */
QString help(const QString &field);
/** The fields of @p step. Those in @p left say what is wrong with them. */
QList<ProfileRow> rows(ProfileStep step, const ProfileDraft &draft, const ProviderFacts &facts, const QSet<QString> &left);
QList<ApplianceRow> appliances(const ProfileDraft &draft, const ProviderFacts &facts);
/** What @p draft tells otherwise than @p before, which was sent last. The point of delivery is among it where it is registered. */
QList<ProfileChange> changes(const ProfileDraft &draft, const ProfileDraft &before, bool registers, const ProviderFacts &facts);
}
