// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbondevices.h"

#include "services/json/jsonanswer.h"

using namespace Qt::StringLiterals;

namespace
{
const QString more = u"more"_s;

/** What is in @p object besides what is documented. */
QJsonObject restOf(QJsonObject object)
{
    for (const FieldDescription &field : shapeOf<WattCarbonDevice>().describe()) {
        if (field.name != more)
            object.remove(field.name);
    }
    return object;
}

/** What a device is called does not matter, and what else is known of it is kept. */
QJsonValue asDevice(const QJsonValue &json)
{
    QJsonObject object = json.toObject();
    const QJsonValue id = object.take(u"externalRegistryAssetId"_s);
    if (!id.isUndefined() && !object.contains(u"externalRegistryDeviceId"_s))
        object.insert(u"externalRegistryDeviceId"_s, id);
    const QJsonObject rest = restOf(object);
    object.remove(more);
    if (!rest.isEmpty())
        object.insert(more, rest);
    return json.isObject() ? object : json;
}

MaybeFault readDevice(const QJsonValue &json, WattCarbonDevice &device)
{
    const MaybeFault fault = shapeOf<WattCarbonDevice>().read(asDevice(json), device);
    if (!fault && device.id.isEmpty())
        return ShapeFault{u"id"_s, u"text"_s};
    return fault;
}

Result<WattCarbonDevice> deviceIn(const QByteArray &body, const QString &host)
{
    const Result<QJsonValue> json = JsonAnswer::json(body, host);
    if (!json)
        return json.error();
    WattCarbonDevice device;
    if (const MaybeFault fault = readDevice(*json, device))
        return JsonAnswer::badAnswer(host, {}, *fault);
    return device;
}

/** The member of @p whole that is the list; empty: it is one itself. */
QString listIn(const QJsonValue &whole)
{
    for (const QString &name : {u"items"_s, u"data"_s, u"results"_s}) {
        if (whole.isObject() && !whole[name].isUndefined())
            return name;
    }
    return whole.isArray() ? QString() : u"items"_s;
}

/** The devices of @p list; the first fault where there are only faults. */
MaybeFault readAll(const QJsonArray &list, WattCarbonDevices &devices)
{
    MaybeFault first;
    for (qsizetype i = 0; i < list.size(); ++i) {
        WattCarbonDevice device;
        const MaybeFault fault = readDevice(list[i], device);
        if (!fault)
            devices.devices.append(device);
        else if (++devices.unread == 1)
            first = JsonLists::at(i, *fault);
    }
    return devices.devices.isEmpty() ? first : MaybeFault();
}

MaybeFault readEnvelope(const QJsonValue &whole, WattCarbonDevices &devices)
{
    const QString count = whole[u"total"_s].isUndefined() ? u"count"_s : u"total"_s;
    if (const MaybeFault fault = JsonForm<std::optional<qint64>>::read(whole[count], {.least = 0}, devices.total))
        return ShapeFaults::within(count, *fault);
    if (const MaybeFault fault = JsonForm<std::optional<QString>>::read(whole[u"next"_s], {.isEitherWay = true}, devices.next))
        return ShapeFaults::within(u"next"_s, *fault);
    return {};
}
}

template<>
const Shape<WattCarbonPage> &shapeOf<WattCarbonPage>()
{
    static const Shape<WattCarbonPage> shape({
        field(u"limit"_s, &WattCarbonPage::most, {.words = u"not documented"_s, .least = 1, .place = FieldPlace::Query}),
        field(u"offset"_s, &WattCarbonPage::from, {.words = u"not documented"_s, .least = 0, .place = FieldPlace::Query}),
    });
    return shape;
}

template<>
const Shape<WattCarbonDevices> &shapeOf<WattCarbonDevices>()
{
    static const Shape<WattCarbonDevices> shape({
        field(u"devices"_s, &WattCarbonDevices::devices),
        field(u"unread"_s, &WattCarbonDevices::unread),
        field(u"total"_s, &WattCarbonDevices::total),
        field(u"next"_s, &WattCarbonDevices::next),
    });
    return shape;
}

template<>
const Shape<WattCarbonDeviceFile> &shapeOf<WattCarbonDeviceFile>()
{
    static const Shape<WattCarbonDeviceFile> shape(
        {field(u"csv"_s, &WattCarbonDeviceFile::csv, {.words = u"a file of devices, all of one kind"_s, .place = FieldPlace::File})});
    return shape;
}

Result<WattCarbonDevice> WattCarbonDeviceAnswer::created(const QByteArray &body, const Asked<WattCarbonDraft> &asked)
{
    return deviceIn(body, asked.host);
}

Result<WattCarbonDevice> WattCarbonDeviceAnswer::updated(const QByteArray &body, const Asked<WattCarbonUpdate> &asked)
{
    if (!body.trimmed().isEmpty())
        return deviceIn(body, asked.host);
    WattCarbonDevice device;
    static_cast<WattCarbonDraft &>(device) = asked.request;
    device.id = asked.request.device;
    return device;
}

Result<WattCarbonDevices> WattCarbonDeviceAnswer::list(const QByteArray &body, const QString &host)
{
    const Result<QJsonValue> whole = JsonAnswer::json(body, host);
    if (!whole)
        return whole.error();
    const QString inside = listIn(*whole);
    const QJsonValue list = inside.isEmpty() ? *whole : (*whole)[inside];
    if (!list.isArray())
        return JsonAnswer::badAnswer(host, inside, JsonLists::notOne(list));
    WattCarbonDevices devices;
    if (const MaybeFault fault = readAll(list.toArray(), devices))
        return JsonAnswer::badAnswer(host, inside, *fault);
    if (const MaybeFault fault = readEnvelope(*whole, devices))
        return JsonAnswer::badAnswer(host, {}, *fault);
    return devices;
}
