// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/demoblock.h"

#include <QCryptographicHash>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace
{
constexpr int minuteSeconds = 60;
constexpr int daySeconds = 86400;
constexpr int monthsBack = 36;

QDate utcDay(qint64 utc)
{
    return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC).date();
}

qint64 startOf(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

ImportedFile emptyFile(const DemoHome &home, const Interval &range)
{
    ImportedFile file{.digest = QCryptographicHash::hash("Wattglass demo home", QCryptographicHash::Sha256),
                      .format = "demo",
                      .siteName = DemoHome::siteName(),
                      .zone = home.zone()};
    const std::size_t minutes = std::size_t(range.length() / minuteSeconds);
    for (const DemoSeries &series : DemoHome::series()) {
        ImportedSeries one{.kind = series.key.kind, .part = series.key.part, .name = series.name};
        one.readings.unit = series.unit;
        one.readings.exponent = series.exponent;
        one.readings.lengths.assign(minutes, minuteSeconds);
        one.readings.starts.reserve(minutes);
        for (qint64 start = range.start; start < range.end; start += minuteSeconds)
            one.readings.starts.push_back(start);
        one.readings.values.reserve(minutes);
        file.series.append(std::move(one));
    }
    return file;
}
}

std::vector<Interval> DemoBlock::months(qint64 now)
{
    const QDate today = utcDay(now);
    const QDate thisMonth(today.year(), today.month(), 1);
    std::vector<Interval> months{{startOf(thisMonth), now - now % minuteSeconds}};
    for (int back = 1; back <= monthsBack; ++back)
        months.push_back({startOf(thisMonth.addMonths(-back)), startOf(thisMonth.addMonths(1 - back))});
    if (months.front().isEmpty())
        months.erase(months.begin());
    return months;
}

std::optional<ImportedFile> DemoBlock::file(const DemoHome &home, const Interval &range, const std::function<bool()> &isUnwanted)
{
    ImportedFile file = emptyFile(home, range);
    for (QDate day = utcDay(range.start); startOf(day) < range.end; day = day.addDays(1)) {
        if (isUnwanted())
            return {};
        const Interval part = range.intersected({startOf(day), startOf(day) + daySeconds});
        const qint64 first = (part.start - startOf(day)) / minuteSeconds;
        const qint64 end = (part.end - startOf(day)) / minuteSeconds;
        const DemoDay columns = home.day(day);
        for (qsizetype i = 0; i < file.series.size(); ++i) {
            const std::vector<qint64> &column = columns[std::size_t(i)];
            std::vector<qint64> &values = file.series[i].readings.values;
            values.insert(values.end(), column.begin() + first, column.begin() + end);
        }
    }
    return file;
}
