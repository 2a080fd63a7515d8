// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/jsonrivals.h"

#include "tests/bench/race.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <simdjson.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace
{
qint64 pair(const char *letters)
{
    return (letters[0] - '0') * 10 + letters[1] - '0';
}

qint64 startOfDay(const char *date)
{
    return (QDate(int(pair(date) * 100 + pair(date + 2)), int(pair(date + 5)), int(pair(date + 8))).toJulianDay() - 2440588) * 86400;
}

qint64 secondOfDay(const char *date)
{
    return pair(date + 11) * 3600 + pair(date + 14) * 60 + pair(date + 17);
}

/** The start of a day, computed where it is another than the one before. */
class LastDay
{
public:
    qint64 at(const char *date)
    {
        if (std::memcmp(m_date, date, sizeof m_date) != 0) {
            std::memcpy(m_date, date, sizeof m_date);
            m_start = startOfDay(date);
        }
        return m_start + secondOfDay(date);
    }

private:
    char m_date[10] = {};
    qint64 m_start = 0;
};

/** Whole numbers are read as such, which is faster than as doubles. */
void readData(simdjson::ondemand::value table, JsonRivals::Columns &columns)
{
    for (auto name : table["columns"].get_array()) {
        Race::require(!name.get_string().error(), "columns have names");
        columns.values.emplace_back().reserve(columns.starts.size());
    }
    for (auto row : table["data"].get_array()) {
        std::size_t column = 0;
        for (auto cell : row.get_array())
            columns.values[column++].push_back(double(cell.get_int64().value()));
    }
}
}

struct JsonRivals::Simdjson::Text
{
    simdjson::padded_string json;
    simdjson::ondemand::parser parser;
};

JsonRivals::Simdjson::Simdjson(const QByteArray &answer)
    : m_text(new Text)
{
    m_text->json = simdjson::padded_string(answer.data(), std::size_t(answer.size()));
}

JsonRivals::Simdjson::~Simdjson() = default;

JsonRivals::Columns JsonRivals::Simdjson::read() const
{
    Columns columns;
    auto document = m_text->parser.iterate(m_text->json);
    simdjson::ondemand::value table = document["data"]["electricity_data"];
    for (auto instant : table["index"].get_array()) {
        const std::string_view text = instant.get_string();
        columns.starts.push_back(startOfDay(text.data()) + secondOfDay(text.data()));
    }
    readData(table, columns);
    return columns;
}

JsonRivals::Columns JsonRivals::Simdjson::readWithDates() const
{
    Columns columns;
    LastDay day;
    auto document = m_text->parser.iterate(m_text->json);
    simdjson::ondemand::value table = document["data"]["electricity_data"];
    for (auto instant : table["index"].get_array())
        columns.starts.push_back(day.at(instant.get_raw_json_string().value().raw()));
    readData(table, columns);
    return columns;
}

JsonRivals::Columns JsonRivals::byQt(const QByteArray &answer)
{
    const QJsonObject table = QJsonDocument::fromJson(answer)[u"data"][u"electricity_data"].toObject();
    const QJsonArray index = table[u"index"_s].toArray(), data = table[u"data"_s].toArray();
    Columns columns;
    columns.values.resize(std::size_t(table[u"columns"_s].toArray().size()));
    for (const QJsonValue &instant : index)
        columns.starts.push_back(QDateTime::fromString(instant.toString(), Qt::ISODate).toSecsSinceEpoch());
    for (const QJsonValue &cells : data) {
        const QJsonArray row = cells.toArray();
        for (qsizetype i = 0; i < row.size(); ++i)
            columns.values[std::size_t(i)].push_back(row[i].toDouble());
    }
    return columns;
}
