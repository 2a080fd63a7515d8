// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwatthome.h"

#include "services/digiwatt/digiwattenvelope.h"

using namespace Qt::StringLiterals;

namespace
{
template<typename T>
QList<ShapeField<T>> householdFields()
{
    return {
        field<T>(u"house"_s, &T::house),
        field<T>(u"residents"_s, &T::residents, {.words = u"all three groups, zeros too"_s}),
        field<T>(u"appliances"_s, &T::appliances, {.words = u"left out: a usual set"_s}),
    };
}

/** @p house with the area under the name that the documents have. */
QJsonObject withArea(QJsonObject house)
{
    if (house.contains(u"dimension"_s) && !house.contains(u"dimesion"_s))
        house.insert(u"dimesion"_s, house[u"dimension"_s]);
    return house;
}
}

Result<DigiwattPod> DigiwattHomes::registered(const QByteArray &body, const Asked<DigiwattPod> &asked)
{
    return DigiwattEnvelope::read<DigiwattPod>(body, asked.host, Effect::Changes);
}

Result<DigiwattOnboarded> DigiwattHomes::onboarded(const QByteArray &body, const Asked<DigiwattOnboarding> &asked)
{
    const auto opened = DigiwattEnvelope::open(body, asked.host, Effect::Changes);
    if (!opened)
        return opened.error();
    QJsonObject data = opened->data;
    QJsonObject household = data[u"onboarding_data"_s].toObject();
    if (household[u"house"_s].isObject()) {
        household[u"house"_s] = withArea(household[u"house"_s].toObject());
        data[u"onboarding_data"_s] = household;
    }
    DigiwattOnboarded onboarded;
    if (const MaybeFault fault = shapeOf<DigiwattOnboarded>().read(data, onboarded))
        return DigiwattEnvelope::badAnswer(asked.host, *fault);
    return onboarded;
}

template<>
const Shape<DigiwattPod> &shapeOf<DigiwattPod>()
{
    static const Shape<DigiwattPod> shape({
        field(u"pod"_s, &DigiwattPod::pod, {.words = u"the point of delivery, as the bill prints it"_s}),
        field(u"account_number"_s, &DigiwattPod::account, {.isEitherWay = true}),
        field(u"company_code"_s, &DigiwattPod::company, {.isEitherWay = true}),
    });
    return shape;
}

template<>
const Shape<DigiwattHouse> &shapeOf<DigiwattHouse>()
{
    using House = DigiwattHouse;
    static const Shape<House> shape({
        field(u"type"_s, &House::type, {.codes = u"house_type"_s, .isOpen = true}),
        field(u"dimesion"_s, &House::squareMetres, {.words = u"the area; spelt so by the service"_s, .unit = u"m²"_s, .least = 0}),
        field(u"province"_s, &House::province, {.words = u"two letters"_s, .codes = u"province"_s, .isOpen = true}),
    });
    return shape;
}

template<>
const Shape<DigiwattResidents> &shapeOf<DigiwattResidents>()
{
    using Residents = DigiwattResidents;
    static const Shape<Residents> shape({
        field(u"adults"_s, &Residents::adults, {.least = 0}),
        field(u"children"_s, &Residents::children, {.least = 0}),
        field(u"elderlies"_s, &Residents::elderlies, {.least = 0}),
    });
    return shape;
}

template<>
const Shape<DigiwattAppliance> &shapeOf<DigiwattAppliance>()
{
    using Appliance = DigiwattAppliance;
    static const Shape<Appliance> shape({
        field(u"appliance"_s, &Appliance::appliance, {.codes = u"appliance"_s, .isOpen = true}),
        field(u"quantity"_s, &Appliance::quantity, {.least = 0}),
    });
    return shape;
}

template<>
const Shape<DigiwattHousehold> &shapeOf<DigiwattHousehold>()
{
    static const Shape<DigiwattHousehold> shape(householdFields<DigiwattHousehold>());
    return shape;
}

template<>
const Shape<DigiwattOnboarding> &shapeOf<DigiwattOnboarding>()
{
    using Onboarding = DigiwattOnboarding;
    static const Shape<Onboarding> shape(
        QList{field<Onboarding>(u"account"_s, &Onboarding::account, {.words = u"the account number"_s, .place = FieldPlace::Path})}
        + householdFields<Onboarding>());
    return shape;
}

template<>
const Shape<DigiwattOnboarded> &shapeOf<DigiwattOnboarded>()
{
    static const Shape<DigiwattOnboarded> shape({
        field(u"account_number"_s, &DigiwattOnboarded::account, {.isEitherWay = true}),
        field(u"onboarding_data"_s, &DigiwattOnboarded::household),
    });
    return shape;
}
