// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisewarnings.h"

#include "services/wegowise/wegowisekinds.h"

using namespace Qt::StringLiterals;

namespace
{
using Kind = WegoWiseWarning::Kind;

/** What tells the usage of a meter of that kind; water needs none. */
QString usageField(const QString &dataType)
{
    if (dataType == u"electric"_s)
        return u"kwh"_s;
    return dataType == u"water"_s ? QString() : u"btu"_s;
}
}

QList<WegoWiseWarning> WegoWiseWarnings::bill(const QString &dataType, const WegoWiseAnyDraft &draft)
{
    QList<WegoWiseWarning> warnings;
    const QJsonObject said = shapeOf<WegoWiseAnyDraft>().write(draft);
    QStringList known;
    for (const FieldDescription &field : WegoWiseKinds::fields(dataType))
        known.append(field.name);
    for (const QString &name : said.keys()) {
        if (!known.isEmpty() && !known.contains(name))
            warnings.append({Kind::OtherKind, name});
    }
    const QString usage = usageField(dataType);
    if (!known.isEmpty() && !usage.isEmpty() && !said.contains(usage))
        warnings.append({Kind::NoUsage, usage});
    if (!draft.totalCharge)
        warnings.append({Kind::NoTotalCharge, u"total_charge"_s});
    if (draft.end < draft.start)
        warnings.append({Kind::EndsBeforeStart, u"end_date"_s});
    return warnings;
}

QList<WegoWiseWarning> WegoWiseWarnings::meter(const WegoWiseMeterDraft &draft)
{
    if (!draft.company)
        return {{Kind::NoImport, u"utility_company_id"_s}};
    if (!draft.userName)
        return {{Kind::NoImport, u"username"_s}};
    return draft.password ? QList<WegoWiseWarning>() : QList<WegoWiseWarning>{{Kind::NoImport, u"password"_s}};
}
