// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** A building to be created. Areas are in square feet. What WegoWise wants to be told though a home may not have it is no or 0 where
 *  nothing else is said; all of it is sent.
 */
struct WegoWiseBuildingDraft
{
    QString address; /**< in one line */
    QString nickname;
    QString type;
    QString yearBuilt;
    QString construction;
    int area = 0;
    bool hasBasement = false;
    int basementArea = 0;
    bool isBasementConditioned = false; /**< heated or cooled */
    int stories = 0;
    int bedrooms = 0;
    bool isGreenCertified = false;
    bool isLeedCertified = false;
    bool isEpaCertified = false;
    bool isNahbCertified = false;
    bool isOtherwiseCertified = false;
    int leedLevel = 0;
    int electricMeters = 0;
    int gasMeters = 0;
    int oilMeters = 0;
    int waterMeters = 0;
    QString heatingSystem;
    QString heatingFuel;
    QString coolingSystem;
    QString hotWaterFuel;
    QString hotWaterSystem;
    bool hasLaundry = false;
    std::optional<QString> dryerFuel;
    bool hasPool = false;
    std::optional<bool> isPoolOpenAllYear;
    std::optional<QString> poolFuel;
    std::optional<QString> notes;
    std::optional<bool> isDraft; /**< only in an example of the service's documents */
};

template<>
const Shape<WegoWiseBuildingDraft> &shapeOf<WegoWiseBuildingDraft>();
