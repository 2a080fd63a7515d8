// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonValue>

/** Moments of this machine, which belong to no place and its clock. */
namespace Moments
{
/** In UTC; null for 0, which is no moment. */
inline QJsonValue json(qint64 moment)
{
    return moment == 0 ? QJsonValue() : QJsonValue(QDateTime::fromSecsSinceEpoch(moment, Qt::UTC).toString(Qt::ISODate));
}
/** The same; null for one that is not valid. */
inline QJsonValue json(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODate)) : QJsonValue();
}
}
