// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisekinds.h"

#include "services/wegowise/wegowisedatumdraft.h"

using namespace Qt::StringLiterals;

QList<FieldDescription> WegoWiseKinds::fields(const QString &dataType)
{
    if (dataType == u"electric"_s)
        return shapeOf<WegoWiseElectricDraft>().describe();
    if (dataType == u"gas"_s)
        return shapeOf<WegoWiseGasDraft>().describe();
    if (dataType == u"oil"_s)
        return shapeOf<WegoWiseOilDraft>().describe();
    if (dataType == u"propane"_s)
        return shapeOf<WegoWisePropaneDraft>().describe();
    if (dataType == u"steam"_s)
        return shapeOf<WegoWiseSteamDraft>().describe();
    return dataType == u"water"_s ? shapeOf<WegoWiseWaterDraft>().describe() : QList<FieldDescription>();
}
