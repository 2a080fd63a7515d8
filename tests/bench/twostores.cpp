// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/twostores.h"

#include "models/values/period.h"
#include "services/store/intake.h"
#include "tests/bench/household.h"
#include "tests/bench/race.h"
#include "tests/bench/storeanswers.h"

#include <QFileInfo>

#include <iostream>

namespace
{
constexpr qint64 minute = 60;
constexpr double mostBytes = 1.4; /**< a value, on disk: F2 */
}

TwoStores::TwoStores(qint64 minutes)
    : m_size(minutes)
{
    const auto load = Household::load(minutes);
    const ImportedFile all = file(0, std::vector<qint64>(load.begin(), load.end()));
    const Readings &readings = all.series.front().readings;
    {
        const auto database = StoreFile(oursPath(), Schema::data(), StoreFile::Access::ReadWrite).openForWriting();
        Intake::put(*database, all, Intake::Manner::Replace, 0, [] { return false; });
        RowStore(rowsPath().toStdString()).insert(readings.starts, readings.values);
    }
    m_ours.reset(new StoreSession{StoreFile(oursPath(), Schema::data(), StoreFile::Access::ReadOnly).openForReading()});
    m_rows.emplace(rowsPath().toStdString());
}

TwoStores &TwoStores::ofTenYears()
{
    static TwoStores stores(Household::minutes);
    static bool isProved = false;
    if (!isProved) {
        StoreAnswers::requireEqual(stores);
        const double bytes = double(QFileInfo(stores.oursPath()).size()) / double(stores.size());
        std::cerr << "F2 bytes a value on disk: " << bytes << ", rows "
                  << double(QFileInfo(stores.rowsPath()).size()) / double(stores.size()) << std::endl;
        Race::require(bytes <= mostBytes, "a value takes more bytes than it should");
        isProved = true;
    }
    return stores;
}

TwoStores &TwoStores::small()
{
    static TwoStores stores(100 * 1440 + 77);
    return stores;
}

ImportedFile TwoStores::file(qint64 first, std::vector<qint64> watts)
{
    Readings readings;
    readings.unit = {Unit::Kind::Watt, {}};
    readings.lengths.assign(watts.size(), minute);
    for (std::size_t i = 0; i < watts.size(); ++i)
        readings.starts.push_back(minutes(first + qint64(i), 1).start);
    readings.values = std::move(watts);
    ImportedFile file;
    file.path = QStringLiteral("home");
    file.digest = "home";
    file.zone = "America/Los_Angeles";
    file.series = {{SeriesKind::Demand, {}, {}, std::move(readings)}};
    return file;
}

Interval TwoStores::minutes(qint64 first, qint64 count)
{
    const qint64 start = Household::firstMinute + first * minute;
    return {start, start + count * minute};
}

std::vector<Interval> TwoStores::months() const
{
    return Calendar::buckets(minutes(0, m_size), Step::Month, *SiteZone::withId("America/Los_Angeles"), Qt::Monday);
}
