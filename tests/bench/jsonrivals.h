// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>
#include <vector>

/** Tables of `index`, `columns` and `data` read as one usually does, by parsers that know nothing of them. */
namespace JsonRivals
{
struct Columns
{
    std::vector<qint64> starts; /**< seconds from 1970 */
    std::vector<std::vector<double>> values; /**< a list a column */

    bool operator==(const Columns &) const = default;
};

/** simdjson on demand, the fastest there is. It wants room behind the text, so it keeps its own. */
class Simdjson
{
public:
    explicit Simdjson(const QByteArray &answer);
    ~Simdjson();

    Columns read() const; /**< each date computed */
    Columns readWithDates() const; /**< a date computed once for all its minutes */

private:
    struct Text;
    const std::unique_ptr<Text> m_text;
};

Columns byQt(const QByteArray &answer);
}
