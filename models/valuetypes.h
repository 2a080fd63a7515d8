// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"
#include "models/values/loadstate.h"

#include <QtQml/qqml.h>

// The names by which QML knows the value types. The types themselves know nothing of QML.

struct LoadStateForeign
{
    Q_GADGET
    QML_FOREIGN(LoadState)
    QML_VALUE_TYPE(loadState)
};

struct ChartPairForeign
{
    Q_GADGET
    QML_FOREIGN(ChartPair)
    QML_VALUE_TYPE(chartPair)
};
