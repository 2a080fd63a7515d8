// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** Whose device it is. */
struct WattCarbonOwner
{
    QString name;
    std::optional<QString> email; /**< this and what follows is not documented as JSON */
    std::optional<QString> phone;
    std::optional<QString> address;
    std::optional<QString> address2;
    std::optional<QString> city;
    std::optional<QString> state;
    std::optional<QString> zip;
};

template<>
const Shape<WattCarbonOwner> &shapeOf<WattCarbonOwner>();
