// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/account.h"

#include <QJsonObject>

/** How verbs tell of an account. */
namespace AccountReport
{
/** id, provider, name, state, until, connected, for_this_run; null is what is not known. */
QJsonObject json(const Account &account);
/** `tesla-1: Casa di Anna: signed in until Thu 18 Sep 2025 14:00` */
QString line(const Account &account);
}
