// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattcalls.h"
#include "services/digiwatt/digiwattenvelope.h"
#include "services/digiwatt/digiwattscan.h"
#include "tests/fuzz/require.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
const QDateTime now(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);
const QString host = u"h"_s;

void answersAreErrorsWithAPlaceOrValues(const Operation &operation, const QByteArray &answer)
{
    const auto told = operation.told({.status = 200, .body = answer}, {operation.example, host, now});
    Require::that(told || told.error().place.file == host, "an error says whose answer it is of");
}

bool areSame(const std::vector<double> &one, const std::vector<double> &other)
{
    return std::ranges::equal(one, other, [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); });
}

/** A table that is read from its text is the one that the plain reader finds. */
void bothReadersAgree(const QByteArray &answer)
{
    const auto quick = DigiwattEnvelope::open(answer, host, Effect::Reads, "electricity_data");
    if (!quick || !quick->table)
        return;
    const auto plain = DigiwattEnvelope::open(answer, host);
    Require::that(bool(plain), "what is read from its text is read plainly, too");
    DigiwattFrame frame;
    const MaybeFault fault = JsonForm<DigiwattFrame>::read(plain->data[u"electricity_data"_s], {}, frame);
    Require::that(!fault, "a table that is read from its text is one");
    const DigiwattInstants &ours = quick->table->index.instants, &theirs = frame.index.instants;
    const DigiwattOrder order = ours.misfit(DigiwattOrder::MonthFirst) ? DigiwattOrder::DayFirst : DigiwattOrder::MonthFirst;
    Require::that(ours.read(order) == theirs.read(order), "instants are the same");
    Require::that(frame.columns == quick->table->columns, "columns are the same");
    Require::that(std::ranges::equal(frame.values, quick->table->values, [](const auto &a, const auto &b) { return areSame(a, b); }),
                  "values are the same");
}
}

/** The first byte chooses the operation, the rest is its answer. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    static const QList<Operation> operations = DigiwattCalls::operations();
    if (size == 0)
        return 0;
    return Require::quick(size, [&] {
        const QByteArray answer = inputOf(data + 1, size - 1);
        answersAreErrorsWithAPlaceOrValues(operations[data[0] % operations.size()], answer);
        bothReadersAgree(answer);
        return 0;
    });
}
