// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/require.h"

#include "models/values/sitezone.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <unistd.h>

namespace
{
void soundReadings(const Readings &readings)
{
    const std::size_t size = readings.size();
    Require::that(readings.lengths.size() == size && readings.values.size() == size, "columns are of one length");
    Require::that(readings.tails.empty() || readings.tails.size() == size, "tails are none or as many as values");
    Require::that(readings.qualities.empty() || readings.qualities.size() == size, "qualities are none or as many as values");
    for (std::size_t i = 0; i < size; ++i) {
        Require::that(readings.lengths[i] > 0, "a reading lasts");
        Require::that(i == 0 || readings.starts[i - 1] <= readings.starts[i], "readings are in order");
    }
    if (size > 0)
        readings.value(size - 1).toString();
}

constexpr double second = 1000;

/** The longest that anything took; told when the process ends. */
struct Slowest
{
    double milliseconds = 0;
    ~Slowest() { dprintf(STDERR_FILENO, "slowest: %.0f ms\n", milliseconds); }
};

bool areSame(const ImportedSeries &one, const ImportedSeries &other)
{
    return one.kind == other.kind && one.part == other.part && one.name == other.name && one.readings == other.readings
        && one.duplicates == other.duplicates && one.resets == other.resets;
}
}

void Require::that(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Not so: %s.\n", what);
    std::abort();
}

void Require::soundFile(const ImportedFile &file)
{
    that(bool(SiteZone::withId(file.zone)), "the zone is one");
    for (const ImportedSeries &series : file.series)
        soundReadings(series.readings);
}

void Require::placeWithin(const QByteArray &content, const Error &error)
{
    that(error.place.line <= content.count('\n') + content.count('\r') + 1, "the line is one of the file");
}

void Require::same(const Result<ImportedFile> &one, const Result<ImportedFile> &other)
{
    that(bool(one) == bool(other), "the answer is the same again");
    if (one)
        that(one->zone == other->zone && std::ranges::equal(one->series, other->series, areSame), "readings are the same again");
    else
        that(one.error() == other.error(), "the error is the same again");
}

double Require::processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * second + double(time.tv_nsec) / 1e6;
}

void Require::quickEnough(double milliseconds, std::size_t size)
{
    static Slowest slowest;
    slowest.milliseconds = std::max(slowest.milliseconds, milliseconds);
    that(milliseconds < second * (1 + double(size) / 1e6), "it takes no longer than a second");
}
