// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/facts/providerfacts.h"
#include "services/http/httpmessage.h"
#include "services/json/shape.h"

/** What is to be different about a building. Areas are in square feet. */
struct WegoWiseBuildingUpdate
{
    QString user; /**< the name of its owner */
    qint64 building = 0; /**< its id */
    std::optional<QString> nickname;
    std::optional<QString> type;
    std::optional<QString> yearBuilt;
    std::optional<QString> construction;
    std::optional<int> area;
    std::optional<bool> hasBasement;
    std::optional<int> basementArea;
    std::optional<bool> isBasementConditioned;
    std::optional<int> stories;
    std::optional<int> bedrooms;
    std::optional<QString> heatingSystem;
    std::optional<QString> heatingFuel;
    std::optional<QString> coolingSystem;
    std::optional<QString> hotWaterFuel;
    std::optional<QString> hotWaterSystem;
    std::optional<bool> hasLaundry;
    std::optional<QString> dryerFuel;
    std::optional<bool> hasPool;
    std::optional<bool> isPoolOpenAllYear;
    std::optional<QString> poolFuel;
    std::optional<QString> notes;
    std::optional<bool> hasElevator;
};

namespace WegoWiseBuildingUpdates
{
/** All of it in the query, which is signed, and a type of content without any, as the service's documents have it. */
Result<HttpRequest> build(const ProviderFacts &facts, const WegoWiseBuildingUpdate &update);
}

template<>
const Shape<WegoWiseBuildingUpdate> &shapeOf<WegoWiseBuildingUpdate>();
