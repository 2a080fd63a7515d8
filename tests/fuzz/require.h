// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importedfile.h"
#include "models/values/result.h"

#include <QByteArray>

#include <cstdint>

/** What has to hold whatever the input is. What does not ends the process, as a crash would. */
namespace Require
{
void that(bool holds, const char *what);
/** Columns of one length, readings in order, a zone that there is. */
void soundFile(const ImportedFile &file);
/** The line that @p error names is one of @p content. */
void placeWithin(const QByteArray &content, const Error &error);
/** Both answers say the same. */
void same(const Result<ImportedFile> &one, const Result<ImportedFile> &other);

/** Time of the processor that this thread has taken, in milliseconds. How busy the machine is otherwise is no matter. */
double processorTime();
/** What took so many milliseconds for @p size bytes took at most a second, and one more a megabyte. */
void quickEnough(double milliseconds, std::size_t size);

/** What @p work answers about @p size bytes, soon enough. */
template<typename Work>
auto quick(std::size_t size, Work work)
{
    const double start = processorTime();
    auto answer = work();
    quickEnough(processorTime() - start, size);
    return answer;
}
}

/** The input as libFuzzer gives it, without copying. */
inline QByteArray inputOf(const uint8_t *data, std::size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
}
