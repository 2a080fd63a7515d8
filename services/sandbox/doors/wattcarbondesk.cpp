// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wattcarbondesk.h"

#include "services/sandbox/doors/wattcarbonfile.h"
#include "services/sandbox/doors/wattcarbonrules.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
const QString deviceId = u"externalRegistryDeviceId"_s;
const QString assetId = u"externalRegistryAssetId"_s;

/** The panels on the roof of the demo home. */
QJsonObject demoDevice()
{
    return {{u"name"_s, u"Casa Demo"_s},
            {u"customId"_s, u"CASA-DEMO"_s},
            {u"location"_s, QJsonObject{{u"latitude"_s, 45.13}, {u"longitude"_s, 10.02}}},
            {u"utility"_s, u"ABC Utility"_s},
            {u"deviceOwner"_s, QJsonObject{{u"name"_s, u"Anna"_s}}},
            {u"meterId"_s, u"M1"_s},
            {u"commencedOperationDate"_s, u"2022-08-01"_s},
            {u"kind"_s, u"solar"_s},
            {u"nameplateCapacityKw"_s, u"5.4"_s}};
}

QJsonObject renamed(QJsonObject device, const QString &from, const QString &to)
{
    const QJsonValue id = device.take(from);
    if (!id.isUndefined())
        device.insert(to, id);
    return device;
}

QJsonObject rowOf(const QStringList &columns, const QStringList &cells)
{
    QJsonObject device;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!cells[i].isEmpty())
            device.insert(columns[i], cells[i]);
    }
    return device;
}
}

WattCarbonDesk::WattCarbonDesk(const WattCarbonQuirks &quirks)
    : m_quirks(quirks)
    , m_refusals(quirks.faultsAsBefore.value_or(false))
    , m_devices{{123, demoDevice()}}
{
}

SandboxAnswer WattCarbonDesk::list(const FormText::Fields &query, bool asAssets) const
{
    if (m_quirks.hasNoList.value_or(false))
        return WattCarbonRefusals::sentence(u"Method Not Allowed"_s, 405);
    const QList<qint64> ids = m_devices.keys().mid(query.value("offset", "0").toInt(), query.value("limit", "100").toInt());
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(told(id, asAssets));
    SandboxAnswer answer = m_quirks.hasEnvelope.value_or(false)
        ? SandboxAnswer::json({{u"items"_s, array}, {u"total"_s, m_devices.size()}, {u"next"_s, QJsonValue::Null}})
        : SandboxAnswer::list(array);
    answer.headers.append(HttpHeader{"X-Total-Count", QByteArray::number(m_devices.size())});
    return answer;
}

SandboxAnswer WattCarbonDesk::read(qint64 id, bool asAsset) const
{
    return has(id) ? SandboxAnswer::json(told(id, asAsset)) : WattCarbonRefusals::sentence(u"Device not found"_s, 404);
}

SandboxAnswer WattCarbonDesk::create(const SandboxRequest &request, bool isAsset)
{
    const QJsonObject sent = QJsonDocument::fromJson(request.body).object();
    const QJsonObject device = isAsset ? renamed(sent, assetId, deviceId) : sent;
    if (const auto refusal = refuse(device, {u"body"_s}, 0))
        return *refusal;
    return SandboxAnswer::json(told(add(device), isAsset));
}

SandboxAnswer WattCarbonDesk::update(qint64 id, const SandboxRequest &request, bool isAsset)
{
    if (!has(id))
        return WattCarbonRefusals::sentence(u"Device not found"_s, 404);
    const QJsonObject sent = QJsonDocument::fromJson(request.body).object();
    const QJsonObject device = isAsset ? renamed(sent, assetId, deviceId) : sent;
    if (const auto refusal = refuse(device, {u"body"_s}, id))
        return *refusal;
    m_devices[id] = device;
    return m_quirks.isSilent.value_or(false) ? SandboxAnswer::text({}, 204) : SandboxAnswer::json(told(id, isAsset));
}

SandboxAnswer WattCarbonDesk::remove(qint64 id)
{
    return m_devices.remove(id) > 0 ? SandboxAnswer::text({}, 204) : WattCarbonRefusals::sentence(u"Device not found"_s, 404);
}

SandboxAnswer WattCarbonDesk::createAll(const SandboxRequest &request, bool areAssets)
{
    const auto file = WattCarbonFile::of(request);
    const auto rows = file ? WattCarbonFile::rows(*file) : std::nullopt;
    if (!rows || rows->size() < 2)
        return m_refusals.missing({u"body"_s, u"file"_s});
    const auto before = m_devices;
    QJsonArray created;
    for (qsizetype i = 1; i < rows->size(); ++i) {
        const QJsonObject row = rowOf(rows->constFirst(), rows->at(i));
        const QJsonObject device = areAssets ? renamed(row, assetId, deviceId) : row;
        if (const auto refusal = refuse(device, {u"body"_s, i}, 0)) {
            m_devices = before;
            return *refusal;
        }
        created.append(told(add(device), areAssets));
    }
    return SandboxAnswer::list(created);
}

SandboxAnswer WattCarbonDesk::columns(const QString &kind, bool ofAssets) const
{
    if (!WattCarbonRules::kinds().contains(kind))
        return m_refusals.wrong({u"path"_s, u"kind"_s}, u"enum"_s, u"Input should be one of the kinds"_s);
    QStringList columns = WattCarbonRules::columns(kind);
    if (ofAssets)
        columns.replaceInStrings(deviceId, assetId);
    return {200, {{"Content-Type", "text/csv; charset=utf-8"}}, columns.join(u',').toUtf8() + "\r\n"};
}

/** @p id is that of the device itself, whose customId may be the same as before. */
std::optional<SandboxAnswer> WattCarbonDesk::refuse(const QJsonObject &device, const QJsonArray &place, qint64 id) const
{
    const QString key = u"customId"_s;
    for (auto other = m_devices.cbegin(); other != m_devices.cend(); ++other) {
        if (other.key() != id && device.contains(key) && other->value(key) == device[key])
            return WattCarbonRefusals::sentence(u"customId '%1' is already in use"_s.arg(device[key].toString()),
                                                m_quirks.conflictStatus.value_or(409));
    }
    return WattCarbonRules::refuse(device, place, m_refusals);
}

qint64 WattCarbonDesk::add(const QJsonObject &device)
{
    m_devices.insert(m_next, device);
    return m_next++;
}

QJsonObject WattCarbonDesk::told(qint64 id, bool asAsset) const
{
    QJsonObject device = m_devices[id];
    for (const QString &number : {u"nameplateCapacityKw"_s, u"areaSqft"_s}) {
        if (m_quirks.writesNumbersAsNumbers.value_or(false) && device.contains(number))
            device[number] = device[number].toVariant().toDouble();
    }
    if (asAsset) {
        device = renamed(device, deviceId, assetId);
        device.remove(u"deviceOwner"_s);
    }
    device.insert(u"id"_s, m_quirks.writesIdsAsText.value_or(false) ? QJsonValue(QString::number(id)) : QJsonValue(id));
    return device;
}
