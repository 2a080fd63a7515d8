// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** A home as WattShift has it. */
struct WattShiftHome
{
    QString id; /**< `ws_home_...` */
    std::optional<QString> name;
    std::optional<QString> utility; /**< the id of its utility */
    std::optional<QString> ratePlan; /**< the id of its rate plan */
    std::optional<QString> timeZone; /**< IANA */
    std::optional<QString> country;
    std::optional<QString> city;
    std::optional<QString> zipCode;
    std::optional<QString> street;
    std::optional<QString> address; /**< in one line */
    std::optional<QString> user;
    std::optional<QString> meter;
    std::optional<QString> meterSource;
    std::optional<QString> carbonSignal; /**< `LOW`, `MEDIUM`, `HIGH` */
    std::optional<bool> isEnabled;
    std::optional<QDateTime> created;
    std::optional<QDateTime> updated;
};

/** A home to be created. */
struct WattShiftHomeDraft
{
    std::optional<QString> name;
    std::optional<QString> utility;
    std::optional<QString> ratePlan;
    std::optional<QString> country;
    std::optional<QString> city;
    std::optional<QString> zipCode;
    std::optional<QString> street;
    std::optional<QString> address;
    std::optional<QString> user;
    std::optional<QString> client;
    std::optional<QString> meter;
    std::optional<QString> meterSource;
    std::optional<double> solarKilowatts;
    std::optional<bool> isNotNetMetered;
    std::optional<QString> carbonSignal;
    std::optional<bool> isEnabled;
};

/** What is to be different about a home. */
struct WattShiftHomeUpdate : WattShiftHomeDraft
{
    QString home; /**< its id */
};

template<>
const Shape<WattShiftHome> &shapeOf<WattShiftHome>();
template<>
const Shape<WattShiftHomeDraft> &shapeOf<WattShiftHomeDraft>();
template<>
const Shape<WattShiftHomeUpdate> &shapeOf<WattShiftHomeUpdate>();
