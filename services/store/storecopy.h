// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/schema.h"

#include <QString>

#include <functional>

class Database;

/** Whole copies of a store's file, looked through before they are told of. */
namespace StoreCopy
{
using IsCancelled = std::function<bool()>;

/** Makes @p path, under another name until it is whole, durable and looked through. What had the name is replaced then only.
 *  Throws StoreFault; then there is no copy, and what had the name is as it was. */
void write(Database &from, const QString &path, const Schema &schema, const IsCancelled &isCancelled);
/** Throws a StoreFault unless @p path is a whole file of @p schema, or of a version before it, in which all can be read. Changes
 *  nothing. */
void verify(const QString &path, const Schema &schema);
/** The same of an open one. */
void lookThrough(Database &database, const Schema &schema);
}
