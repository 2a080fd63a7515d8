// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QByteArray>

/** Bounds that keep a hostile document from costing more than one look at it, before any XML reader sees it. */
namespace EspiLimits
{
constexpr int deepest = 64;
constexpr int mostAttributes = 64;

/** @p document in an encoding that writes ASCII as ASCII: UTF-16 is turned into UTF-8, all else stays. */
QByteArray asciiCompatible(const QByteArray &document);

/** One linear pass over @p document. Forbidden `dtd` at a document type, TooLarge `depth` or `attributes`,
 *  Malformed at a NUL. Says nothing else of whether it is XML. */
Outcome check(const QByteArray &document, const QString &path);
}
