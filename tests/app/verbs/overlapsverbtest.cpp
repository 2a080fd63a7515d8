// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
class OverlapsVerbTest : public testing::Test
{
protected:
    /** Imports hours of 1 April 2025 from a file of this name. */
    Answer import(const QString &name, const QByteArrayList &values) const
    {
        QByteArray text = "start,end,import kWh\n";
        for (int i = 0; i < values.size(); ++i)
            text += "2025-04-01T" + QByteArray::number(10 + i) + ":00:00Z,2025-04-01T" + QByteArray::number(11 + i) + ":00:00Z," + values[i]
                + '\n';
        return program.onStore(u"import"_s, {u"--zone=UTC"_s, program.write(name, text)});
    }
    Answer overlaps(const QStringList &options) const { return program.onStore(u"overlaps"_s, options); }

    Program program;
};
}

TEST_F(OverlapsVerbTest, areToldAfterAnImport)
{
    EXPECT_EQ(import(u"A.csv"_s, {"1", "2", "3"}).err, "");

    const Answer second = import(u"B.csv"_s, {"1", "20", "30"});

    EXPECT_EQ(second.code, 0);
    EXPECT_EQ(QString::fromUtf8(second.err),
              u"wattglass: 2 readings of B.csv differ from A.csv; the newer ones count. See wattglass overlaps.\n"_s);
}

TEST_F(OverlapsVerbTest, tellWhatDiffersAndPreferTheOther)
{
    import(u"A.csv"_s, {"1", "2", "3"});
    import(u"B.csv"_s, {"1", "20", "30"});

    const QJsonObject before = overlaps({u"--json"_s}).array().first().toObject();
    EXPECT_EQ(before[u"winner"_s].toString(), u"B.csv"_s);
    EXPECT_EQ(before[u"reason"_s].toString(), u"newer"_s);
    EXPECT_EQ(before[u"common"_s].toInt(), 3);
    EXPECT_EQ(before[u"differing"_s].toInt(), 2);
    EXPECT_EQ(before[u"total"_s].toString(), u"51"_s);
    EXPECT_EQ(before[u"total_if_preferred"_s].toString(), u"6"_s);
    EXPECT_EQ(before[u"largest"_s].toObject()[u"winner"_s].toString(), u"30"_s);
    EXPECT_EQ(before[u"first"_s].toArray().size(), 2);

    const Answer preferred = overlaps({u"home/import"_s, u"--prefer"_s, u"A.csv"_s, u"--json"_s});

    ASSERT_EQ(preferred.code, 0) << preferred.err.constData();
    const QJsonObject after = preferred.array().first().toObject();
    EXPECT_EQ(after[u"winner"_s].toString(), u"A.csv"_s);
    EXPECT_EQ(after[u"reason"_s].toString(), u"preferred"_s);
    EXPECT_EQ(after[u"total"_s].toString(), u"6"_s);

    const QJsonObject back = overlaps({u"home/import"_s, u"--prefer"_s, u"newest"_s, u"--json"_s}).array().first().toObject();

    EXPECT_EQ(back, before);
}

TEST_F(OverlapsVerbTest, refuseASourceThatIsNotThere)
{
    import(u"A.csv"_s, {"1", "2"});

    const Answer unknown = overlaps({u"home/import"_s, u"--prefer=Z.csv"_s, u"--json"_s});
    const Answer ofNothing = overlaps({u"--prefer=A.csv"_s, u"--json"_s});

    EXPECT_EQ(unknown.code, 2);
    EXPECT_EQ(unknown.error()[u"candidates"_s].toArray(), QJsonArray{u"A.csv"_s});
    EXPECT_EQ(ofNothing.error()[u"field"_s].toString(), u"SERIES"_s);
}
