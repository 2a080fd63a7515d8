// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

/** Green Button read as one usually does with an XML library: what is needed of each interval reading, into columns. */
namespace XmlRivals
{
struct Columns
{
    std::vector<qint64> starts;
    std::vector<qint32> lengths;
    std::vector<qint64> values;

    bool operator==(const Columns &) const = default;
};

Columns byPugixml(const QByteArray &document);
Columns byExpat(const QByteArray &document);
Columns byQt(const QByteArray &document);
}
