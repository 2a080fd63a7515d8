// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** Where a site is, part by part, or by its coordinates. */
struct WattCarbonAddress
{
    std::optional<QString> street;
    std::optional<QString> city;
    std::optional<QString> state;
    std::optional<QString> country;
    std::optional<QString> postalCode;
    std::optional<double> latitude; /**< degrees, positive in the north */
    std::optional<double> longitude; /**< degrees, positive in the east */
};

/** Where a site is: a line of text, or its parts. */
struct WattCarbonLocation
{
    QString line; /**< empty where there are parts */
    std::optional<WattCarbonAddress> parts;
};

template<>
const Shape<WattCarbonAddress> &shapeOf<WattCarbonAddress>();

template<>
struct JsonForm<WattCarbonLocation>
{
    static constexpr bool isRequired = true;
    static QString type() { return QStringLiteral("text or object"); }
    static QList<FieldDescription> members() { return shapeOf<WattCarbonAddress>().describe(); }
    static MaybeFault read(const QJsonValue &json, const FieldFacts &facts, WattCarbonLocation &value);
    static QJsonValue write(const WattCarbonLocation &value);
};
