// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbonsettlings.h"

#include "services/wattcarbon/wattcarbondevice.h"

using namespace Qt::StringLiterals;

namespace
{
const QString devices = u"devices"_s;
const QString more = u"more"_s; // what is sent under other names
const QStringList partial{u"next"_s, u"unread"_s};

/** How many devices stand in a file, below its header. */
qsizetype rowsOf(const QJsonObject &arguments)
{
    return arguments[u"csv"_s].toString().trimmed().count(u'\n');
}
}

Settling WattCarbonSettlings::deviceCreate()
{
    return {
        .kind = Settling::Kind::Makes, .list = devices, .which = {{u"customId"_s, u"customId"_s}}, .partial = partial, .isOnlyOne = true};
}

Settling WattCarbonSettlings::deviceUpdate()
{
    Settling settling{
        .kind = Settling::Kind::Sets, .list = devices, .which = {{u"id"_s, u"device"_s}}, .partial = partial, .hasWayBack = true};
    for (const FieldDescription &field : shapeOf<WattCarbonDraft>().describe()) {
        if (field.name != more)
            settling.values.append({field.name, field.name});
    }
    return settling;
}

Settling WattCarbonSettlings::devicesCsv()
{
    return {.kind = Settling::Kind::Makes, .list = devices, .partial = partial, .many = rowsOf};
}
