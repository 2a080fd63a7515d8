// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattscan.h"
#include "services/digiwatt/digiwattenvelope.h"
#include "tests/services/digiwatt/digiwattsample.h"
#include "tests/support/jsonmutation.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

#include <cmath>

using namespace DigiwattSample;
using namespace Qt::StringLiterals;

namespace
{
/** The table of @p answer by the plain reader; nothing: there is none. */
std::optional<DigiwattFrame> plainly(const QByteArray &answer)
{
    const QJsonObject whole = QJsonDocument::fromJson(DigiwattEnvelope::withoutNaN(answer)).object();
    DigiwattFrame frame;
    const MaybeFault fault = JsonForm<DigiwattFrame>::read(whole[u"data"_s][u"electricity_data"], {}, frame);
    return fault ? std::nullopt : std::optional(frame);
}

bool areSame(const std::vector<double> &one, const std::vector<double> &other)
{
    return std::ranges::equal(one, other, [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); });
}

bool areSame(const DigiwattFrame &one, const DigiwattFrame &other)
{
    DigiwattInstants first = one.index.instants, second = other.index.instants;
    const DigiwattOrder order = first.misfit(DigiwattOrder::MonthFirst) ? DigiwattOrder::DayFirst : DigiwattOrder::MonthFirst;
    return one.columns == other.columns && first.read(order) == second.read(order) && one.unread == other.unread
        && std::ranges::equal(one.values, other.values, [](const auto &a, const auto &b) { return areSame(a, b); });
}

const QByteArray compact = consumptionAt({"2025-21-07T00:00:00Z", "2025-21-07T00:01:00Z", "2025-22-07T00:00:00Z"});
}

TEST(DigiwattScanTest, readsWhatIsUsual)
{
    const QByteArray spread = QJsonDocument::fromJson(body(u"consumption"_s)).toJson();
    for (const QByteArray &answer : {compact,
                                     body(u"consumption"_s),
                                     QByteArray(body(u"consumption"_s)).replace("null", "NaN"),
                                     QByteArray(compact).replace(",", " ,\n\t").replace("[1]", "[-0.125]") + "\n"}) {
        const auto found = DigiwattScan::table(answer, "electricity_data");
        ASSERT_TRUE(found) << answer.constData();
        EXPECT_TRUE(areSame(found->frame, *plainly(answer))) << answer.constData();
        EXPECT_EQ(QJsonDocument::fromJson(found->rest).object()[u"data"_s][u"electricity_data"], QJsonValue(QJsonValue::Null));
    }
    EXPECT_FALSE(DigiwattScan::table(spread, "electricity_data")) << "members in another order are left to the plain reader";
}

TEST(DigiwattScanTest, readsEveryNumberAsThePlainReaderDoes)
{
    for (const auto *number : {"0",
                               "-0",
                               "1",
                               "-17",
                               "73.61",
                               "0.1",
                               "123456789012345",
                               "0.00000000000001",
                               "99999.9999999999",
                               "1234567890123456",
                               "1e3",
                               "1E-3",
                               "1.5e+2",
                               "01",
                               "-",
                               "1.",
                               ".5",
                               "+1",
                               "0x1",
                               "--1",
                               "- 1",
                               "1 2",
                               "NaN",
                               "-NaN",
                               "null",
                               "Infinity",
                               "-Infinity",
                               "true",
                               "\"1\"",
                               "[1]",
                               "1e999",
                               "9007199254740993",
                               "4.35",
                               "00",
                               "07",
                               "1234567",
                               "12345678",
                               "123456789",
                               "7654321.5",
                               "1:"}) {
        const QByteArray answer = QByteArray(compact).replace("[2]", QByteArray("[") + number + "]");
        const auto found = DigiwattScan::table(answer, "electricity_data");
        const auto plain = plainly(answer);
        EXPECT_TRUE(!found || (plain && areSame(found->frame, *plain))) << number;
    }
}

TEST(DigiwattScanTest, leavesWhatIsUnusualToThePlainReader)
{
    for (const auto &[usual, odd] : std::vector<std::pair<QByteArray, QByteArray>>{{"fridge", "frid\\u0067e"},
                                                                                   {"fridge", "frigò"},
                                                                                   {"00:01:00Z", "00:01:00+02:00"},
                                                                                   {"[2]", "[2e3]"},
                                                                                   {"[2]", "\"...\""},
                                                                                   {"\"period\"", "\"electricity_data\""},
                                                                                   {"\"period\":\"yesterday\"", "\"data\":{}"},
                                                                                   {"\"1\"", "\"\\\"\""},
                                                                                   {"\"index\"", "\"more\":1,\"index\""}}) {
        const QByteArray answer = QByteArray(compact).replace(usual, odd);
        ASSERT_NE(answer, compact) << usual.constData();
        EXPECT_FALSE(DigiwattScan::table(answer, "electricity_data")) << odd.constData();
    }
    EXPECT_FALSE(DigiwattScan::table(compact.chopped(3), "electricity_data"));
    EXPECT_FALSE(read(DigiwattCalls::consumption(), compact.chopped(1))) << "what is around the table is read, too";
    EXPECT_FALSE(DigiwattScan::table({}, "electricity_data"));
}

TEST(DigiwattScanTest, isBelievedOnlyWhereTheTableStandsWhereItHasTo)
{
    const QByteArray elsewhere
        = R"({"status":200,"electricity_data":{"index":["2025-07-21T00:00:00Z"],"columns":["a"],"data":[[1]]},"data":{}})";

    EXPECT_EQ(read(DigiwattCalls::consumption(), elsewhere).error().place.field, u"data.electricity_data");
}

TEST(DigiwattScanTest, agreesWithThePlainReaderWhateverIsDamaged)
{
    int seen = 0;
    for (quint32 seed = 0; seed < 5000; ++seed) {
        const QByteArray answer = JsonMutation::of(seed % 2 == 0 ? compact : body(u"consumption"_s), seed);
        const auto found = DigiwattScan::table(answer, "electricity_data");
        if (!found)
            continue;
        const auto rest = QJsonDocument::fromJson(DigiwattEnvelope::withoutNaN(found->rest)).object();
        if (!rest[u"data"_s].toObject().contains(u"electricity_data"_s))
            continue; // it is not believed
        const auto plain = plainly(answer);
        ASSERT_TRUE(plain && areSame(found->frame, *plain)) << answer.constData();
        ++seen;
    }
    EXPECT_GT(seen, 500);
}
