// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/history/historystore.h"

#include "tests/support/wait.h"

void HistoryStore::put(SeriesKind kind, QDate first, int days, qint64 mantissa, const QString &site, Unit unit)
{
    ImportedSeries series{.kind = kind};
    series.readings.unit = unit;
    const SiteZone zone = *SiteZone::withId("Europe/Rome");
    for (qint64 start = zone.startOf(first); start < zone.startOf(first.addDays(days)); start += 3600)
        series.readings.append({start, start + 3600}, mantissa);
    const QByteArray digest = site.toUtf8() + SeriesKinds::slug(kind).toUtf8() + first.toString(Qt::ISODate).toUtf8();
    ImportedFile file{.path = site, .digest = digest, .format = "csv", .siteName = site, .zone = "Europe/Rome", .series = {series}};
    ASSERT_TRUE(await(store.writer().put(file)));
}

void HistoryStore::repair(QDate day, int hour)
{
    const auto rome = SiteZone::withId("Europe/Rome");
    const qint64 start = rome->startOf(day) + hour * 3600;
    const RepairRequest request{{QStringLiteral("home"), SeriesKind::Import, {}}, {start, start + 3600}, RepairMethod::Value, -1, 1000};
    ASSERT_TRUE(await(store.repairs().make(request)));
}

void HistoryStore::begin()
{
    const auto sites = await(store.reader().sites());
    const auto series = await(store.reader().series());
    scope.setContents(sites ? *sites : QList<Site>(), series ? *series : QList<SeriesInfo>());
    history.setContents(series ? *series : QList<SeriesInfo>());
    settle();
}

void HistoryStore::settle()
{
    ASSERT_TRUE(QTest::qWaitFor([this] { return !history.isBusy(); }));
}
