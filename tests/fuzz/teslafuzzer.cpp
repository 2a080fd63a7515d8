// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslacalls.h"
#include "tests/fuzz/require.h"

using namespace Qt::StringLiterals;

namespace
{
const Asked<QJsonObject> nothingAsked{{}, u"api.example"_s, QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC)};

void answersAreReadOrRefused(const Operation &operation, const QByteArray &body)
{
    const auto told = operation.told({200, {}, body}, {operation.example, nothingAsked.host, nothingAsked.now});
    if (told)
        return Require::that(told->isObject() || told->isArray(), "an answer is told by its fields");
    const bool isChange = operation.effect == Effect::Changes;
    Require::that(told.error().kind == (isChange ? Error::Kind::Refused : Error::Kind::BadAnswer), "only the answer can be wrong");
    Require::that(!told.error().place.file.isEmpty(), "the host is named");
}

/** Six members, and none over midnight. */
void periodIsWhole(const TeslaPeriod &period)
{
    const bool isSaid = period.fromDay && period.toDay && period.fromHour && period.fromMinute && period.toHour && period.toMinute;
    Require::that(isSaid, "a period is said in full");
    const int from = 60 * *period.fromHour + *period.fromMinute, to = 60 * *period.toHour + *period.toMinute;
    Require::that(to == 0 || from < to, "a period ends at midnight");
}

void tariffsAreMadeWholeOnce(const QByteArray &body)
{
    const auto info = TeslaCalls::siteInfo().read({200, {}, body}, {{}, nothingAsked.host, nothingAsked.now});
    if (!info || !info->tariff)
        return;
    const TeslaTariff whole = TeslaTariffs::whole(*info->tariff);
    for (const TeslaSeason &season : whole.seasons) {
        for (const TeslaLabel &label : season.labels.value_or(QMap<QString, TeslaLabel>()))
            std::ranges::for_each(label.periods, periodIsWhole);
    }
    const Shape<TeslaTariff> &shape = shapeOf<TeslaTariff>();
    Require::that(shape.write(TeslaTariffs::whole(whole)) == shape.write(whole), "what is whole stays as it is");
}

void outagesHaveALength(const QByteArray &body)
{
    const auto history = TeslaCalls::backupHistory().read({200, {}, body}, {{}, nothingAsked.host, nothingAsked.now});
    if (!history)
        return;
    for (const TeslaBackupEvent &event : history->events)
        Require::that(TeslaBackups::duration(event, history->unit == u"ms"_s).count() >= 0, "nothing ends before it begins");
}
}

/** The first byte chooses what is asked, the others are the answer. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    static const QList<Operation> operations = TeslaCalls::operations();
    if (size == 0)
        return 0;
    return Require::quick(size, [&] {
        const QByteArray body = inputOf(data + 1, size - 1);
        answersAreReadOrRefused(operations[data[0] % operations.size()], body);
        tariffsAreMadeWholeOnce(body);
        outagesHaveALength(body);
        return 0;
    });
}
