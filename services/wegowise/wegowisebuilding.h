// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** Areas are in square feet. */
struct WegoWiseBasement
{
    std::optional<int> area;
    std::optional<bool> isConditioned; /**< heated or cooled */
};

/** What heats or cools, and by what. */
struct WegoWiseSystem
{
    std::optional<QString> fuel; /**< cooling has none */
    std::optional<QString> system;
};

struct WegoWiseLocation
{
    std::optional<QString> city;
    std::optional<QString> climateZone;
    std::optional<QString> country;
    std::optional<QString> county;
    std::optional<QString> state;
    std::optional<QString> street;
    std::optional<QString> zipCode;
};

/** A building as WegoWise has it. Kinds are codes after it was created and labels later, see WegoWiseCodes. */
struct WegoWiseBuilding
{
    qint64 id = 0;
    std::optional<QString> nickname;
    std::optional<QString> notes;
    std::optional<QString> type;
    std::optional<int> yearBuilt;
    std::optional<int> stories;
    std::optional<int> apartments;
    std::optional<int> area;
    std::optional<int> conditionedArea; /**< without a basement that is not */
    std::optional<WegoWiseBasement> basement;
    std::optional<WegoWiseSystem> cooling;
    std::optional<WegoWiseSystem> heating;
    std::optional<WegoWiseSystem> hotWater;
    std::optional<WegoWiseLocation> location;
};

template<>
const Shape<WegoWiseBasement> &shapeOf<WegoWiseBasement>();
template<>
const Shape<WegoWiseSystem> &shapeOf<WegoWiseSystem>();
template<>
const Shape<WegoWiseLocation> &shapeOf<WegoWiseLocation>();
template<>
const Shape<WegoWiseBuilding> &shapeOf<WegoWiseBuilding>();
