// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarboncalls.h"
#include "services/wattcarbon/wattcarbonhours.h"
#include "services/wattcarbon/wattcarbonwords.h"
#include "tests/fuzz/require.h"

using namespace Qt::StringLiterals;

namespace
{
void answersAreReadOrRefused(const Operation &operation, const QByteArray &body)
{
    const auto told = operation.told({200, {}, body}, {operation.example, u"api.example"_s, {}});
    if (told)
        return Require::that(told->isObject(), "an answer is told by its fields");
    Require::that(told.error().kind == Error::Kind::BadAnswer, "only the answer can be wrong");
    Require::that(!told.error().place.file.isEmpty(), "the host is named");
}

void wordsAreShort(const QByteArray &body)
{
    Require::that(WattCarbonWords::of(body).size() <= 201, "words are short");
    const auto error = WattCarbonWords::customIdInUse(409, body, u"api.example"_s);
    Require::that(!error || error->place.field == u"customId"_s, "the field is named");
}

void hoursReadBack(const QByteArray &body)
{
    const auto hours = WattCarbonHours::read(body);
    if (!hours)
        return Require::that(hours.error().place.line > 0, "the line is named");
    const auto again = WattCarbonHours::read(WattCarbonHours::write(*hours));
    Require::that(again && again->size() == hours->size(), "what is read can be written");
    for (qsizetype i = 0; i < hours->size(); ++i) {
        Require::that(again->at(i).start == hours->at(i).start, "hours stay");
        Require::that(again->at(i).kilowattHours == hours->at(i).kilowattHours, "no digit is lost");
    }
}
}

/** The first byte chooses what is asked, the others are the answer. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    static const QList<Operation> operations = WattCarbonCalls::operations();
    if (size == 0)
        return 0;
    return Require::quick(size, [&] {
        const QByteArray body = inputOf(data + 1, size - 1);
        answersAreReadOrRefused(operations[data[0] % operations.size()], body);
        wordsAreShort(body);
        hoursReadBack(body);
        return 0;
    });
}
