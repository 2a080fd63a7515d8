// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"

/** Numbers as they stand in Green Button documents; nothing for a text that is none. */
namespace EspiNumbers
{
struct Number
{
    qint64 mantissa = noReading;
    qint8 decimals = 0;
};

/** A whole number of these bounds; fractions are cut off: some write seconds so. */
std::optional<qint64> whole(QByteArrayView letters, qint64 least, qint64 most);
std::optional<quint32> hexadecimal(QByteArrayView letters);
std::optional<Number> number(QByteArrayView letters);
}
