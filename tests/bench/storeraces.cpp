// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/storeraces.h"

#include "services/store/intake.h"
#include "services/store/store.h"
#include "tests/bench/household.h"
#include "tests/bench/race.h"
#include "tests/bench/storeanswers.h"
#include "tests/bench/twostores.h"

#include <QFile>

namespace
{
constexpr qint64 day = 1440;
constexpr qint64 year = 365 * day;
constexpr qint64 decade = 3652 * day;
constexpr int appended = 20; /**< minutes in one run of F7, each committed by itself */

void makeStores()
{
    TwoStores::ofTenYears();
}

void requireEqual()
{
    StoreAnswers::requireEqual(TwoStores::small());
}

/** From no whole hour on, so that both ends lie within a chunk. */
Interval someMinutes(qint64 count)
{
    return TwoStores::minutes(307, count - 400);
}

void removeStore(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(suffix));
}

const ImportedFile &tenYears()
{
    static const auto load = Household::load();
    static const ImportedFile file = TwoStores::file(0, {load.begin(), load.end()});
    return file;
}

Race::Event storing()
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const QString path = folder->filePath(QStringLiteral("new.db"));
    return {[folder, path] {
                Store store(path, Store::Access::ReadWrite);
                auto answer = store.writer().put(tenYears());
                answer.waitForFinished();
                Race::require(bool(answer.result()), "the store takes the file");
            },
            {{"SQLite rows",
              [path] {
                  const Readings &readings = tenYears().series.front().readings;
                  RowStore(path.toStdString()).insert(readings.starts, readings.values);
              },
              30}},
            requireEqual,
            [path] {
                tenYears();
                removeStore(path);
            }};
}

/** Sums of so many @p years, each from a minute of its own on. */
template<typename Source>
void sumYears(Source &source, qint64 years)
{
    for (qint64 i = 0; i < years; ++i)
        Race::keep(StoreAnswers::sums(source, {TwoStores::minutes(307 + i * 40'009, year)}));
}

/** Ours knows the list of chunks, and remembers nothing of what was in them. */
Race::Event summing(qint64 years, double atLeast)
{
    return {[years] { sumYears(TwoStores::ofTenYears().ours(), years); },
            {{"SQLite rows", [years] { sumYears(TwoStores::ofTenYears().rows(), years); }, atLeast}},
            requireEqual,
            [] {
                StoreSession &ours = TwoStores::ofTenYears().ours();
                ours.catalog.forget();
                Race::keep(StoreAnswers::sums(ours, {TwoStores::minutes(0, day)}));
            }};
}

Race::Event summingLonger()
{
    const auto sum = [](qint64 count) {
        for (qint64 i = 0; i < 100; ++i)
            Race::keep(StoreAnswers::sums(TwoStores::ofTenYears().ours(), {TwoStores::minutes(307 + i, count)}));
    };
    return {[sum] { sum(day); }, {{"ours, ten years", [sum] { sum(decade); }, 0, 1.3}}, requireEqual, makeStores};
}

const std::vector<Interval> &months()
{
    static const std::vector<Interval> all = TwoStores::ofTenYears().months();
    return all;
}

/** @p prepare is done before each run: what ours found before is remembered unless it is made to forget. */
Race::Event summingMonths(double atLeast, const Race::Run &prepare)
{
    return {[] { Race::keep(StoreAnswers::sums(TwoStores::ofTenYears().ours(), months())); },
            {{"SQLite rows", [] { Race::keep(StoreAnswers::sums(TwoStores::ofTenYears().rows(), months())); }, atLeast}},
            requireEqual,
            [prepare] {
                months();
                prepare();
            }};
}

Race::Event fetching()
{
    return {[] { Race::keep(StoreAnswers::readings(TwoStores::ofTenYears().ours(), someMinutes(year))); },
            {{"SQLite rows", [] { Race::keep(TwoStores::ofTenYears().rows().fetch(someMinutes(year))); }, 20}},
            requireEqual,
            makeStores};
}

void openAndAsk(const QString &path)
{
    StoreSession session{StoreFile(path, Schema::data(), StoreFile::Access::ReadOnly).openForReading()};
    Race::keep(StoreAnswers::sums(session, {someMinutes(year)}));
}

const TwoStores &ofAYear()
{
    static const TwoStores stores(year);
    return stores;
}

Race::Event opening()
{
    return {[] { openAndAsk(TwoStores::ofTenYears().oursPath()); },
            {{"SQLite rows",
              [] {
                  RowStore rows(TwoStores::ofTenYears().rowsPath().toStdString());
                  Race::keep(rows.sum(someMinutes(year)));
              },
              15},
             {"ours, one year", [] { openAndAsk(ofAYear().oursPath()); }, 0.1}},
            requireEqual,
            [] {
                makeStores();
                ofAYear();
            }};
}

/** Ten years in stores of their own, to which minutes are added. */
struct Growing
{
    QTemporaryDir folder;
    std::optional<Store> store;
    std::optional<RowStore> rows;
    qint64 next = Household::minutes;
    qint64 nextRow = Household::minutes;

    Growing()
    {
        const QString path = folder.filePath(QStringLiteral("data.db"));
        QFile::copy(TwoStores::ofTenYears().oursPath(), path);
        QFile::copy(TwoStores::ofTenYears().rowsPath(), path + QStringLiteral(".rows"));
        store.emplace(path, Store::Access::ReadWrite);
        rows.emplace((path + QStringLiteral(".rows")).toStdString());
    }
    void extend()
    {
        auto answer = store->writer().extend(TwoStores::file(next++, {300}));
        answer.waitForFinished();
        Race::require(answer.result() && answer.result()->added == 1, "the store takes a minute");
    }
};

Race::Event appending()
{
    const auto growing = std::make_shared<std::unique_ptr<Growing>>();
    const auto stores = [growing]() -> Growing & {
        if (!*growing)
            *growing = std::make_unique<Growing>();
        return **growing;
    };
    return {[stores] {
                for (int i = 0; i < appended; ++i)
                    stores().extend();
            },
            {{"SQLite row",
              [stores] {
                  for (int i = 0; i < appended; ++i)
                      stores().rows->append(TwoStores::minutes(stores().nextRow++, 1).start, 300);
              },
              0.4}},
            requireEqual,
            [stores] { stores(); }};
}
}

void StoreRaces::add()
{
    Race::add("F1 store ten years of minutes", storing);
    Race::add("F3 sum of a year from any minute", [] { return summing(1, 0); });
    Race::add("F3 ten of them", [] { return summing(10, 1000); });
    Race::add("F3 sum of ten years beside one of a day", summingLonger);
    Race::add("F4 sums of 120 local months", [] { return summingMonths(1000, makeStores); });
    Race::add("F4 the same, asked for the first time",
              [] { return summingMonths(0, [] { TwoStores::ofTenYears().ours().catalog.forget(); }); });
    Race::add("F5 fetch a year of minutes", fetching);
    Race::add("F6 open ten years and sum one", opening);
    Race::add("F7 append a minute and commit", appending);
}
