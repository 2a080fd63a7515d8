// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/facts/providerfacts.h"
#include "ui/profile/profiledraft.h"

/** The steps in which a home is described. */
enum class ProfileStep { Delivery, House, Residents, Appliances, Sending };

/** What is written of a home, by the names that Digiwatt has for it. */
namespace ProfileFields
{
inline const QString pod = QStringLiteral("pod");
inline const QString account = QStringLiteral("account_number");
inline const QString company = QStringLiteral("company_code");
inline const QString type = QStringLiteral("type");
inline const QString area = QStringLiteral("dimesion");
inline const QString province = QStringLiteral("province");
inline const QString adults = QStringLiteral("adults");
inline const QString children = QStringLiteral("children");
inline const QString elderlies = QStringLiteral("elderlies");

/** Those of @p step, in the order in which they are asked. */
QStringList of(ProfileStep step, const ProfileDraft &draft);
/** What @p field can be, by name, as the service's file has it; empty: anything. */
QList<EnumeratedFact> choicesOf(const QString &field, const ProviderFacts &facts);
/** `Milano (MI)`, `Apartment`, `Air conditioner`; a name that is not in @p choices as it is. */
QString nameIn(const QList<EnumeratedFact> &choices, const QString &code);
/** The code of what the user wrote as code or name, in any case of letters; else what he wrote. */
QString codeIn(const QList<EnumeratedFact> &choices, const QString &written);
/** The appliances that Digiwatt has a name for. */
QList<EnumeratedFact> appliances(const ProviderFacts &facts);
/** Positive and finite, by the user's locale; nothing: it is no such number. */
std::optional<double> areaIn(const QString &written);
/** Whole, from 0 on. */
std::optional<int> countIn(const QString &written);
}
