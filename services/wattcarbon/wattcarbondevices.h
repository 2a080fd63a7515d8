// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/calls/operation.h"
#include "services/wattcarbon/wattcarbondevice.h"

/** Which of the devices are asked for; that devices can be listed at all is not documented. */
struct WattCarbonPage
{
    std::optional<int> most;
    std::optional<int> from; /**< how many are passed over */
};

struct WattCarbonDevices
{
    QList<WattCarbonDevice> devices;
    int unread = 0; /**< how many more there are in the answer that could not be understood */
    std::optional<qint64> total; /**< of all pages */
    std::optional<QString> next; /**< where the next page is */
};

/** A file of devices, all of one kind. */
struct WattCarbonDeviceFile
{
    QString csv; /**< under the header that the service gives for that kind */
};

/** Reads what the service says of devices, and of assets, as it calls them since December 2025. */
namespace WattCarbonDeviceAnswer
{
/** The device that was created. */
Result<WattCarbonDevice> created(const QByteArray &body, const Asked<WattCarbonDraft> &asked);
/** The device as it is now; where nothing is answered, as it was sent. */
Result<WattCarbonDevice> updated(const QByteArray &body, const Asked<WattCarbonUpdate> &asked);
/** A list, or one in `items`, `data` or `results`. Error::BadAnswer where none of its devices can be understood. */
Result<WattCarbonDevices> list(const QByteArray &body, const QString &host);
}

template<>
const Shape<WattCarbonPage> &shapeOf<WattCarbonPage>();
template<>
const Shape<WattCarbonDevices> &shapeOf<WattCarbonDevices>();
template<>
const Shape<WattCarbonDeviceFile> &shapeOf<WattCarbonDeviceFile>();
