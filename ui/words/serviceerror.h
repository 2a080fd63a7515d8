// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/error.h"

/** The part of Format::error() that is about services. */
namespace ServiceError
{
/** What a service is to blame for, or the way to it: one of the kinds from Offline to NotDone. */
QString sentence(const Error &error);
}
