// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisechecks.h"

using namespace Qt::StringLiterals;

namespace
{
Outcome filled(const QString &field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return Error{Error::Kind::MissingArgument, {.field = field}, {}, {}};
    return std::monostate();
}

Outcome isUsageOrCharge(const WegoWiseBillDraft &draft, std::initializer_list<std::optional<Decimal>> usages)
{
    const bool isUsed = std::ranges::any_of(usages, [](const auto &usage) { return usage.has_value(); });
    if (!isUsed && !draft.totalCharge)
        return Error{Error::Kind::MissingArgument, {.field = u"total_charge"_s}, {}, {}};
    return std::monostate();
}
}

Outcome WegoWiseChecks::user(const WegoWiseUserDraft &draft)
{
    return filled(u"username"_s, draft.name);
}

Outcome WegoWiseChecks::meter(const WegoWiseMeterDraft &draft)
{
    return filled(u"account_number"_s, draft.account);
}

Outcome WegoWiseChecks::company(const WegoWiseMeterDraft &draft, const QList<WegoWiseUtility> &companies)
{
    for (const WegoWiseUtility &known : companies) {
        const bool isMeant = draft.company && *draft.company == QString::number(known.id);
        if (isMeant && draft.dataType && draft.dataType->compare(known.dataType, Qt::CaseInsensitive) != 0)
            return Error{Error::Kind::BadArgument, {.field = u"data_type"_s, .found = *draft.dataType}, {known.dataType}, {}};
    }
    return std::monostate();
}

Outcome WegoWiseChecks::electric(const WegoWiseElectricDraft &draft)
{
    return isUsageOrCharge(draft, {draft.kilowattHours, draft.peakKilowattHours, draft.offPeakKilowattHours});
}

Outcome WegoWiseChecks::gas(const WegoWiseGasDraft &draft)
{
    return isUsageOrCharge(draft, {draft.btu});
}

Outcome WegoWiseChecks::oil(const WegoWiseOilDraft &draft)
{
    return isUsageOrCharge(draft, {draft.btu, draft.gallons});
}

Outcome WegoWiseChecks::propane(const WegoWisePropaneDraft &draft)
{
    return isUsageOrCharge(draft, {draft.btu, draft.gallons});
}

Outcome WegoWiseChecks::steam(const WegoWiseSteamDraft &draft)
{
    return isUsageOrCharge(draft, {draft.btu, draft.gallons});
}

Outcome WegoWiseChecks::water(const WegoWiseWaterDraft &draft)
{
    return isUsageOrCharge(draft, {draft.gallons});
}

Outcome WegoWiseChecks::any(const WegoWiseAnyDraft &draft)
{
    return isUsageOrCharge(draft, {draft.kilowattHours, draft.peakKilowattHours, draft.offPeakKilowattHours, draft.btu, draft.gallons});
}
