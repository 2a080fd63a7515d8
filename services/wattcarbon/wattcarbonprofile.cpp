// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbonprofile.h"

#include "services/wattcarbon/wattcarbonhours.h"

using namespace Qt::StringLiterals;

namespace
{
/** By the operation, what it goes to where there are assets. */
QString assetPath(const QString &operation)
{
    static const QHash<QString, QString> paths{{u"device_create"_s, u"asset_create"_s},
                                               {u"device_update"_s, u"asset_update"_s},
                                               {u"devices"_s, u"assets"_s},
                                               {u"devices_csv"_s, u"assets_csv"_s},
                                               {u"device_csv_template"_s, u"asset_csv_template"_s},
                                               {u"device_timeseries"_s, u"meter_intervals"_s}};
    return paths.value(operation, operation);
}

const QString deviceId = u"externalRegistryDeviceId"_s;
const QString assetId = u"externalRegistryAssetId"_s;

/** Assets have no owner. */
QList<FieldDescription> assetFields(const QList<FieldDescription> &fields)
{
    QList<FieldDescription> renamed = fields;
    renamed.removeIf([](const FieldDescription &field) { return field.name == u"deviceOwner"_s; });
    for (FieldDescription &field : renamed) {
        if (field.name == deviceId)
            field.name = assetId;
    }
    return renamed;
}

QJsonObject assetArguments(const QJsonObject &arguments)
{
    QJsonObject renamed = arguments;
    if (renamed.contains(deviceId))
        renamed[assetId] = renamed.take(deviceId);
    return renamed;
}

/** Hours may be written under the header of either vocabulary, and go out under that of one. */
void setHeader(QJsonObject &arguments, QByteArrayView header)
{
    const QString csv = u"csv"_s;
    arguments[csv] = QString::fromUtf8(WattCarbonHours::under(header, arguments[csv].toString().toUtf8()));
}

/** A device's further members stand beside those that are documented. */
void unfold(QList<FieldDescription> &fields, QJsonObject &arguments)
{
    const QString more = u"more"_s;
    const QJsonObject further = arguments.take(more).toObject();
    for (auto it = further.begin(); it != further.end(); ++it) {
        fields.append({it.key(), u"JSON"_s, false, {}, {}});
        arguments.insert(it.key(), *it);
    }
}
}

bool WattCarbonProfile::hasAssets(const ProviderFacts &facts)
{
    return facts.signIn.value(u"profile"_s) == u"2025-12"_s;
}

Result<HttpRequest> WattCarbonProfile::build(const ProviderFacts &facts, const CallAddress &address, const QList<FieldDescription> &fields,
                                             const QJsonObject &arguments)
{
    const bool isAsset = hasAssets(facts);
    CallAddress there = address;
    if (isAsset)
        there.id = assetPath(address.id);
    QList<FieldDescription> sent = isAsset ? assetFields(fields) : fields;
    QJsonObject spoken = isAsset ? assetArguments(arguments) : arguments;
    if (address.id == u"device_timeseries"_s)
        setHeader(spoken, isAsset ? WattCarbonHours::assetHeader : WattCarbonHours::deviceHeader);
    unfold(sent, spoken);
    return CallRequest::build(facts, there, sent, spoken);
}
