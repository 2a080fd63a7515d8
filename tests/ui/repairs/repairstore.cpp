// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/repairs/repairstore.h"

#include "tests/support/wait.h"

#include <QTest>

RepairStore::RepairStore()
{
    QObject::connect(&store, &Store::changed, &repairs, [this] { begin(); });
}

void RepairStore::put(const QString &name, const std::vector<qint64> &values, const Unit &unit)
{
    ImportedSeries series{.kind = SeriesKind::Import};
    series.readings.unit = unit;
    for (std::size_t i = 0; i < values.size(); ++i)
        series.readings.append(hours(int(i), int(i) + 1), values[i]);
    const ImportedFile file{.path = name,
                            .digest = name.toUtf8(),
                            .format = "csv",
                            .siteName = QStringLiteral("Home"),
                            .zone = "Europe/Rome",
                            .series = {series}};
    ASSERT_TRUE(await(store.writer().put(file)));
}

void RepairStore::begin()
{
    const auto sites = await(store.reader().sites());
    const auto series = await(store.reader().series());
    repairs.setSites(sites ? *sites : QList<Site>());
    repairs.setContents(series ? *series : QList<SeriesInfo>());
}

void RepairStore::settle()
{
    repairs.setShown(true);
    begin();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !repairs.isLooking(); }));
}

qint64 RepairStore::hour(int hour)
{
    const auto rome = SiteZone::withId("Europe/Rome");
    return rome->startOf({2025, 4, 1}) + hour * 3600;
}

std::vector<qint64> RepairStore::values()
{
    const auto readings = await(store.reader().readings(import, hours(0, 10'000)));
    return readings ? readings->values : std::vector<qint64>();
}
