// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/operation.h"
#include "services/json/shape.h"

/** A point of delivery that is registered for an account. */
struct DigiwattPod
{
    QString pod; /**< as bills print it: `IT001E12345678` */
    QString account; /**< its account number */
    QString company; /**< the code of the company that asks */
};

/** A building, as it is told to Digiwatt. */
struct DigiwattHouse
{
    QString type; /**< `apartment` */
    double squareMetres = 0; /**< called `dimesion` there */
    QString province; /**< two letters: `MI` */
};

/** Who lives there. All three groups are always told, zeros too. */
struct DigiwattResidents
{
    int adults = 0;
    int children = 0;
    int elderlies = 0;
};

struct DigiwattAppliance
{
    QString appliance; /**< `airConditioner`, or any other name */
    int quantity = 0;
};

struct DigiwattHousehold
{
    DigiwattHouse house;
    DigiwattResidents residents;
    std::optional<QList<DigiwattAppliance>> appliances; /**< not there: the service takes a usual set */
};

/** A household to be told. */
struct DigiwattOnboarding : DigiwattHousehold
{
    QString account; /**< its account number */
};

/** A household as the service took it. */
struct DigiwattOnboarded
{
    std::optional<QString> account;
    DigiwattHousehold household;
};

/** Reads what the service keeps of a home. */
namespace DigiwattHomes
{
Result<DigiwattPod> registered(const QByteArray &body, const Asked<DigiwattPod> &asked);
/** The area is read as `dimension`, too. */
Result<DigiwattOnboarded> onboarded(const QByteArray &body, const Asked<DigiwattOnboarding> &asked);
}

template<>
const Shape<DigiwattPod> &shapeOf<DigiwattPod>();
template<>
const Shape<DigiwattHouse> &shapeOf<DigiwattHouse>();
template<>
const Shape<DigiwattResidents> &shapeOf<DigiwattResidents>();
template<>
const Shape<DigiwattAppliance> &shapeOf<DigiwattAppliance>();
template<>
const Shape<DigiwattHousehold> &shapeOf<DigiwattHousehold>();
template<>
const Shape<DigiwattOnboarding> &shapeOf<DigiwattOnboarding>();
template<>
const Shape<DigiwattOnboarded> &shapeOf<DigiwattOnboarded>();
