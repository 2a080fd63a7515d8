// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** Whose meter it is. */
struct WegoWiseCompany
{
    std::optional<qint64> id; /**< none: the user has named it */
    std::optional<QString> name;
};

/** A meter as WegoWise has it. */
struct WegoWiseMeter
{
    qint64 id = 0;
    std::optional<QString> account; /**< at the company */
    std::optional<int> buildings; /**< how many it is for */
    std::optional<QString> coverage; /**< `all`, `none` */
    QString dataType; /**< as the service writes it: `Gas`, see WegoWiseCodes */
    std::optional<QString> nickname;
    std::optional<QString> notes;
    std::optional<QString> scope; /**< `HomeMeter` */
    std::optional<bool> isForHeating;
    std::optional<WegoWiseCompany> company;
};

/** A meter to be created. */
struct WegoWiseMeterDraft
{
    QString account;
    std::optional<QString> dataType;
    std::optional<QString> nickname;
    std::optional<QString> notes;
    std::optional<QString> userName; /**< at the company */
    std::optional<QString> password; /**< at the company */
    std::optional<QString> company; /**< its id */
    std::optional<QString> otherCompany; /**< the name of one that WegoWise does not know */
};

/** What was created, by its id. */
struct WegoWiseNewMeter
{
    qint64 id = 0;
};

/** Which meter is meant. */
struct WegoWiseMeterQuestion
{
    qint64 meter = 0;
};

template<>
const Shape<WegoWiseCompany> &shapeOf<WegoWiseCompany>();
template<>
const Shape<WegoWiseMeter> &shapeOf<WegoWiseMeter>();
template<>
const Shape<WegoWiseMeterDraft> &shapeOf<WegoWiseMeterDraft>();
template<>
const Shape<WegoWiseNewMeter> &shapeOf<WegoWiseNewMeter>();
template<>
const Shape<WegoWiseMeterQuestion> &shapeOf<WegoWiseMeterQuestion>();
