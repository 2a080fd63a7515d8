// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattindex.h"

#include "services/json/jsonform.h"

namespace
{
MaybeFault readHour(const QJsonValue &json, DigiwattHour &hour)
{
    if (json.toArray().size() != 2)
        return JsonLists::notOne(json);
    if (const MaybeFault fault = JsonScalars::read(json[0], {.least = 0, .most = 6}, hour.weekday))
        return JsonLists::at(0, *fault);
    if (const MaybeFault fault = JsonScalars::read(json[1], {.least = 0, .most = 23}, hour.hour))
        return JsonLists::at(1, *fault);
    return {};
}
}

MaybeFault DigiwattIndex::add(const QJsonValue &json)
{
    if (json.isString() && instants.size() == size())
        return instants.add(json.toString().toLatin1()) ? MaybeFault() : JsonLists::notOne(json);
    if (json.isArray() && std::size_t(hours.size()) == size())
        return readHour(json, hours.emplace_back());
    if (json.isDouble() && std::size_t(numbers.size()) == size())
        return JsonScalars::read(json, {}, numbers.emplace_back());
    return JsonLists::notOne(json);
}

QJsonValue DigiwattIndex::at(std::size_t row) const
{
    if (instants.size() > 0)
        return JsonScalars::write(instants.at(row));
    if (hours.isEmpty())
        return numbers[qsizetype(row)];
    const DigiwattHour &hour = hours[qsizetype(row)];
    return QJsonArray{hour.weekday, hour.hour};
}
