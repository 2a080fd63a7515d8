// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calls/callarguments.h"
#include "services/providers/serviceways.h"
#include "tests/services/accounts/commandbench.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace
{
/** A change that shows when it is looked. */
struct Change
{
    QString provider;
    QString operation;
    QJsonObject otherwise = {}; /**< what is told otherwise than in the example, which the sandbox has already */

    QJsonObject arguments() const
    {
        QJsonObject all = AllServiceWays::operation(provider, operation).example;
        for (auto it = otherwise.begin(); it != otherwise.end(); ++it)
            all.insert(it.key(), *it);
        return all;
    }
};

void PrintTo(const Change &change, std::ostream *out)
{
    *out << change.provider.toStdString() << ' ' << change.operation.toStdString();
}

/** Where @p operation of @p provider goes in the sandbox, told what of @p arguments it wants. */
QString pathOf(const QString &provider, const QString &operation, const QJsonObject &arguments)
{
    const Operation asked = AllServiceWays::operation(provider, operation);
    const Providers there = Providers::read({})->at(QUrl(u"http://127.0.0.1"_s));
    return asked.request(there.find(provider)->facts, CallArguments::those(asked.fields, arguments))->url.path();
}

/** How many times each change is cut: often enough for 1,000 in all by the target `cuts-full`. */
int rounds()
{
    constexpr int few = 4;
    return std::max(few, qEnvironmentVariableIntValue("WATTGLASS_CUTS"));
}

/** The connection that carries the change is cut at any byte, of the answer in every other @p round, else of the request; in one of them
 *  of its head, so that one is lost for sure. */
ByteFault cutOf(const Change &change, int round, QRandomGenerator &random)
{
    const Operation operation = AllServiceWays::operation(change.provider, change.operation);
    const QString path = pathOf(change.provider, change.operation, operation.example);
    const bool isLookedAtThere = pathOf(change.provider, operation.settledBy, operation.example).startsWith(path);
    constexpr int looks = 2; // ours, and that of the change itself
    ByteFault cut{.at = path, .skip = isLookedAtThere ? looks : 0, .times = 1};
    constexpr int most = 400, head = 100;
    const int byte = random.bounded(round == 1 ? head : most);
    (round % 2 == 0 ? cut.answer : cut.request) = byte;
    return cut;
}
}

/** Changes whose connection breaks anywhere: each is made once or not at all, and it is known which. */
class CutCommandsTest : public testing::TestWithParam<Change>
{
};

TEST_P(CutCommandsTest, areMadeAtMostOnceAndSettled)
{
    const Change &change = GetParam();
    const Operation operation = AllServiceWays::operation(change.provider, change.operation);
    QRandomGenerator random(4);
    int made = 0, lost = 0;
    for (int i = 0; i < rounds(); ++i) {
        const ByteFault cut = cutOf(change, i, random);
        SCOPED_TRACE(u"request %1, answer %2"_s.arg(cut.request).arg(cut.answer).toStdString());
        CommandBench bench(change.provider, {.bytes = cut});
        const auto before = bench.read(operation.settledBy, change.arguments());
        const auto told = bench.make(change.operation, change.arguments());
        const auto after = bench.read(operation.settledBy, change.arguments());

        ASSERT_EQ(bench.journal().size(), 1);
        const bool isMade = (before ? *before : QJsonValue()) != (after ? *after : QJsonValue());
        EXPECT_EQ(bench.journal()[0].state, isMade ? CommandState::Applied : CommandState::NotApplied);
        EXPECT_EQ(bool(told), isMade) << (told ? 0 : int(told.error().kind));
        if (before && after && before->isArray()) {
            EXPECT_LE(std::abs(after->toArray().size() - before->toArray().size()), 1);
        }
        ++(isMade ? made : lost);
    }
    RecordProperty("made", made);
    RecordProperty("lost", lost);
    EXPECT_GT(made, 0);
    EXPECT_GT(lost, 0);
}

INSTANTIATE_TEST_SUITE_P(
    Changes, CutCommandsTest,
    testing::Values(Change{u"wattshift"_s, u"home_create"_s}, Change{u"wattshift"_s, u"home_update"_s},
                    Change{u"wattcarbon"_s, u"device_create"_s}, Change{u"wattcarbon"_s, u"device_update"_s},
                    Change{u"wattcarbon"_s, u"devices_csv"_s},
                    Change{u"tesla"_s, u"set_backup_reserve"_s, {{u"backup_reserve_percent"_s, 37}}},
                    Change{u"tesla"_s, u"set_grid_import_export"_s}, Change{u"tesla"_s, u"set_off_grid_vehicle_charging_reserve"_s},
                    Change{u"tesla"_s, u"set_operation"_s}, Change{u"tesla"_s, u"set_storm_mode"_s, {{u"enabled"_s, false}}},
                    Change{u"tesla"_s, u"set_time_of_use_settings"_s}, Change{u"wegowise"_s, u"building_create"_s},
                    Change{u"wegowise"_s, u"building_update"_s}, Change{u"wegowise"_s, u"building_delete"_s},
                    Change{u"wegowise"_s, u"meter_create"_s}, Change{u"wegowise"_s, u"meter_delete"_s},
                    Change{u"wegowise"_s, u"raw_datum_create"_s}, Change{u"wegowise"_s, u"raw_datum_delete"_s},
                    Change{u"wegowise"_s, u"user_delete"_s}),
    [](const auto &info) { return info.param.provider.toStdString() + QString(info.param.operation).remove(u'_').toStdString(); });
