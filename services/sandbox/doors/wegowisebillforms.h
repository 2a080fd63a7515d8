// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

/** A bill as WegoWise is told of it, and as it tells of it: one shape for the six kinds of meters, in which the rest is null. */
namespace WegoWiseBillForms
{
/** What meters measure, by its codes. */
QStringList kinds();
/** What is wrong with one that was @p sent for a meter of @p kind, in a sentence; empty: nothing. */
QString faultOf(const QString &kind, const QJsonObject &sent);
/** What belongs to another kind is passed over. */
QJsonObject told(qint64 id, const QString &kind, const QJsonObject &sent);
/** The same with its decimals as numbers. */
QJsonObject inNumbers(QJsonObject bill);
}
