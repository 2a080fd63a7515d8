// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/answerraces.h"

#include "services/digiwatt/digiwattcalls.h"
#include "services/digiwatt/digiwattscan.h"
#include "tests/bench/jsonrivals.h"
#include "tests/bench/race.h"

#include <QDateTime>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace
{
constexpr int minutesOf10MB = 256'736;
constexpr qint64 firstMinute = 1'735'689'600; // 2025 begins

/** An answer to `consumption`: so many minutes of four appliances. */
QByteArray answerOf(int minutes)
{
    QRandomGenerator random(42);
    QByteArray index, data;
    for (int i = 0; i < minutes; ++i) {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(firstMinute + 60 * qint64(i), Qt::UTC);
        index += (i == 0 ? "\"" : ",\"") + at.toString(Qt::ISODate).toLatin1() + '"';
        data += i == 0 ? "[" : ",[";
        for (const int most : {200, 2200, 900, 3000})
            data += QByteArray::number(random.bounded(most)) + (most == 3000 ? "]" : ",");
    }
    return R"({"status":200,"data":{"account_number":"1","period":"last-month","electricity_data":{"index":[)" + index
        + R"(],"columns":["fridge","oven","standby","heatPump"],"data":[)" + data + "]}}}";
}

Result<DigiwattSeries> ours(const QByteArray &answer)
{
    return DigiwattCalls::consumption().read({.status = 200, .body = answer}, {{}, u"api.example"_s, {}});
}

JsonRivals::Columns ourColumns(const QByteArray &answer)
{
    const auto series = ours(answer);
    Race::require(bool(series), "an answer is read");
    return {series->table->index.instants.seconds, series->table->values};
}

void check()
{
    const QByteArray some = answerOf(minutesOf10MB / 10);
    const JsonRivals::Columns columns = ourColumns(some);
    const JsonRivals::Simdjson simdjson(some);
    Race::require(bool(DigiwattScan::table(some, "electricity_data")), "the usual form is read from its text");
    Race::require(columns.starts.size() == minutesOf10MB / 10 && columns.values.size() == 4, "there are columns");
    Race::require(columns == simdjson.read() && columns == simdjson.readWithDates(), "JSON by simdjson");
    Race::require(columns == JsonRivals::byQt(some), "JSON by QJsonDocument");
}

/** Ours checks the answer's status, every letter and the order of the dates besides. */
Race::Event json()
{
    const auto answer = std::make_shared<QByteArray>();
    const auto simdjson = std::make_shared<std::unique_ptr<JsonRivals::Simdjson>>();
    Race::Event event;
    event.prepare = [answer, simdjson] {
        if (!answer->isEmpty())
            return;
        *answer = answerOf(minutesOf10MB);
        *simdjson = std::make_unique<JsonRivals::Simdjson>(*answer);
    };
    event.ours = [answer] { Race::keep(ours(*answer)); };
    event.rivals = {
        {"simdjson, each date once", [simdjson] { Race::keep((*simdjson)->readWithDates()); }, 1.8},
        {"simdjson", [simdjson] { Race::keep((*simdjson)->read()); }, 2.5},
        {"QJsonDocument", [answer] { Race::keep(JsonRivals::byQt(*answer)); }, 25, 0, 5},
    };
    event.check = check;
    return event;
}
}

void AnswerRaces::add()
{
    Race::add("G1 JSON to columns", json);
}
