// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** Whose home is asked about. */
struct DigiwattAccountQuery
{
    QString account; /**< its account number */
};

/** Whose home, and which time. */
struct DigiwattPeriodQuery : DigiwattAccountQuery
{
    QString period; /**< `yesterday`, see DigiwattPeriod */
};

template<>
const Shape<DigiwattAccountQuery> &shapeOf<DigiwattAccountQuery>();
template<>
const Shape<DigiwattPeriodQuery> &shapeOf<DigiwattPeriodQuery>();
