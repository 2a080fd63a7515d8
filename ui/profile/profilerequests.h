// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/profile/profiledraft.h"

#include <QJsonObject>

/** The description of a home as it is sent to Digiwatt, and back. Pure. */
namespace ProfileRequests
{
/** What registers the point of delivery. */
QJsonObject pod(const ProfileDraft &draft);
/** What tells house, residents and appliances. */
QJsonObject household(const ProfileDraft &draft);
/** What was sent, as the user would have written it; empty where @p pod or @p household is. */
ProfileDraft draftOf(const QJsonObject &pod, const QJsonObject &household);
}
