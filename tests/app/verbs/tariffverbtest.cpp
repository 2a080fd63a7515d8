// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
QJsonArray told(const Answer &answer)
{
    EXPECT_EQ(answer.code, 0) << answer.err.constData();
    return QJsonDocument::fromJson(answer.out).array();
}

class TariffVerbTest : public testing::Test
{
protected:
    Program program;
};
}

TEST_F(TariffVerbTest, tellsTheBandOfAnyInstant)
{
    const QJsonArray rows = told(program.run({u"tariff"_s,
                                              u"at"_s,
                                              u"it-f123"_s,
                                              u"--at"_s,
                                              u"2026-03-04T10:00"_s,
                                              u"2026-03-04T18:30:00Z"_s,
                                              u"2026-04-06T12:00"_s,
                                              u"--json"_s}));

    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].toObject(),
              (QJsonObject{{u"at"_s, u"2026-03-04T10:00:00+01:00"_s},
                           {u"season"_s, u"all-year"_s},
                           {u"label"_s, u"f1"_s},
                           {u"buy"_s, QJsonValue()},
                           {u"sell"_s, QJsonValue()}}));
    EXPECT_EQ(rows[1][u"label"_s].toString(), u"f2"_s);
    EXPECT_EQ(rows[2][u"label"_s].toString(), u"f3"_s) << "Easter Monday";
}

TEST_F(TariffVerbTest, tellsThePriceThatIsTyped)
{
    const Answer answer = program.run(
        {u"tariff"_s, u"at"_s, u"it-f23"_s, u"--price"_s, u"f1=0.28"_s, u"--price"_s, u"f23=0.31"_s, u"--at"_s, u"2026-03-08T12:00"_s});

    EXPECT_EQ(answer.code, 0) << answer.err.constData();
    EXPECT_EQ(answer.out, "2026-03-08T12:00:00+01:00  f23   0.31 EUR/kWh\n");
}

TEST_F(TariffVerbTest, readsAFile)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"t.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"schema":1,"name":"Mine","currency":"EUR","calendar":"flat","rates":[{"label":"flat","buy":"0.2545"}]})");
    file.close();

    const QJsonArray rows = told(program.run({u"tariff"_s, u"at"_s, file.fileName(), u"--at"_s, u"2026-03-08"_s, u"--json"_s}));

    EXPECT_EQ(rows[0][u"buy"_s].toString(), u"0.2545"_s);
}

TEST_F(TariffVerbTest, saysWhatCannotBe)
{
    EXPECT_EQ(program.run({u"tariff"_s, u"lint"_s, u"flat"_s}).code, 2);
    EXPECT_EQ(program.run({u"tariff"_s, u"at"_s, u"flat"_s}).code, 2);
    EXPECT_EQ(program.run({u"tariff"_s, u"at"_s, u"nofile.json"_s, u"--at"_s, u"2026-03-08"_s}).code, 2);
    EXPECT_EQ(program.run({u"tariff"_s, u"at"_s, u"flat"_s, u"--price"_s, u"f1=1"_s, u"--at"_s, u"2026-03-08"_s}).code, 2);
    const Answer skipped = program.run({u"tariff"_s, u"at"_s, u"flat"_s, u"--at"_s, u"2026-03-29T02:30"_s});
    EXPECT_EQ(skipped.code, 2);
    EXPECT_TRUE(skipped.err.contains("--at")) << skipped.err.constData();
}
