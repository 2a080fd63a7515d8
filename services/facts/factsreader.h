// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/facts/providerfacts.h"

#include <QJsonObject>

/** Reads what is a fact about a provider from its file. */
namespace FactsReader
{
constexpr qsizetype mostBytes = 256 * 1024;

/** The object in @p content of @p file; Error::Malformed with the line where it is none. */
Result<QJsonObject> objectOf(const QByteArray &content, const QString &file);

/** @p own laid over @p shipped: objects are joined field by field, all else is replaced. */
QJsonObject joined(const QJsonObject &shipped, const QJsonObject &own);

/** Error::BadValue names the field of @p file that is missing, wrong, or none that we know. */
Result<ProviderFacts> read(const QJsonObject &object, const QString &file);
}
