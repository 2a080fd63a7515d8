// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

/** A building as WegoWise is told of it, and as it tells of it. */
namespace WegoWiseBuildingForms
{
/** What is wrong with one that was @p sent, in a sentence; empty: nothing. The documented example goes without the certificates that its
 *  schema wants.
 */
QString faultOf(const QJsonObject &sent);
/** In codes, as after it was created. */
QJsonObject inCodes(qint64 id, const QJsonObject &sent);
/** In labels, as it is shown later. */
QJsonObject inLabels(qint64 id, const QJsonObject &sent);
/** That of the demo home. */
QJsonObject demo();
}
