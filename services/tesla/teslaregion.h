// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** Where the account is. */
struct TeslaRegion
{
    QString code; /**< `eu` */
    std::optional<QString> address; /**< what to ask there */
};

template<>
const Shape<TeslaRegion> &shapeOf<TeslaRegion>();
