// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattshift/wattshiftcalls.h"
#include "services/wattshift/wattshiftwords.h"
#include "tests/fuzz/require.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
void answersAreReadOrRefused(const Operation &operation, const QByteArray &body)
{
    const auto told = operation.told({200, {}, body}, {operation.example, u"api.example"_s, {}});
    if (told)
        return Require::that(told->isObject() || told->isArray(), "an answer is told by its fields");
    Require::that(told.error().kind == Error::Kind::BadAnswer, "only the answer can be wrong");
    Require::that(!told.error().place.file.isEmpty(), "the host is named");
}

void pricesAreForATime(const QByteArray &body)
{
    const auto signal = WattShiftPrices::read(body, {{}, u"api.example"_s, {}});
    if (!signal)
        return;
    Require::that(signal->start.isValid() && signal->end.isValid(), "a signal has a start and an end");
    for (const WattShiftPrice &price : signal->prices)
        Require::that(price.start.isValid() && price.end.isValid() && std::isfinite(price.price), "a price is a number for a time");
}

void wordsAreShort(const QByteArray &body)
{
    Require::that(WattShiftWords::of(body).size() <= 201, "words are short");
}
}

/** The first byte chooses what is asked, the others are the answer. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    static const QList<Operation> operations = WattShiftCalls::operations();
    if (size == 0)
        return 0;
    return Require::quick(size, [&] {
        const QByteArray body = inputOf(data + 1, size - 1);
        answersAreReadOrRefused(operations[data[0] % operations.size()], body);
        pricesAreForATime(body);
        wordsAreShort(body);
        return 0;
    });
}
