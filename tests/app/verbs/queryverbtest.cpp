// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/decimal.h"
#include "tests/app/program.h"

#include <gtest/gtest.h>

#include <QDateTime>
#include <QFile>
#include <QMap>

using namespace Qt::StringLiterals;

namespace
{
const QByteArray header = "start,end,utc_offset,site,series,value,unit,quality";

/** The cells of each row below the header, which is checked. */
QList<QByteArrayList> rowsOf(const Answer &answer)
{
    EXPECT_EQ(answer.code, 0) << answer.err.constData();
    EXPECT_EQ(answer.err, "");
    QByteArrayList lines = answer.out.split('\n');
    EXPECT_EQ(lines.takeFirst(), header);
    EXPECT_EQ(lines.takeLast(), ""); // the last line is ended
    QList<QByteArrayList> rows;
    for (const QByteArray &line : lines)
        rows.append(line.split(','));
    return rows;
}

Decimal sumOf(const QList<QByteArrayList> &rows)
{
    Decimal sum;
    for (const QByteArrayList &cells : rows)
        sum = sum + Decimal::fromText(cells[5]).value_or(Decimal());
    return sum;
}

qint64 secondsOf(const QByteArray &time)
{
    return QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate).toSecsSinceEpoch();
}

class QueryVerbTest : public testing::Test
{
protected:
    void import(const QString &path) const
    {
        const Answer answer = program.onStore(u"import"_s, {u"--zone=America/Los_Angeles"_s, path});
        ASSERT_EQ(answer.code, 0) << answer.err.constData();
    }

    Answer query(const QString &options) const
    {
        return program.onStore(u"query"_s, QStringList{u"home/import"_s} + options.split(u' ', Qt::SkipEmptyParts));
    }

    Program program;
};

/** With a real year: 2011 in hours, 4425.305 kWh. */
class QueryRealYearTest : public QueryVerbTest
{
protected:
    void SetUp() override
    {
        if (!QFile::exists(Files::coastal()))
            GTEST_SKIP() << "There is no real data: set WATTGLASS_REAL_DATA to the folder that holds it.";
        import(Files::coastal());
    }
};
}

TEST_F(QueryVerbTest, tellsADayThatTheClockSkipsAnHourOf)
{
    import(Files::greenButton(u"hourly.xml"_s));

    const Answer hours = query(u"--step hour --from 2011-03-13T01:00 --to 2011-03-13T05:00"_s);

    EXPECT_EQ(hours.out,
              header
                  + "\n2011-03-13T01:00:00-08:00,2011-03-13T03:00:00-07:00,-08:00,home,home/import,0.25,kWh,measured\n"
                    "2011-03-13T03:00:00-07:00,2011-03-13T04:00:00-07:00,-07:00,home,home/import,0,kWh,measured\n"
                    "2011-03-13T04:00:00-07:00,2011-03-13T05:00:00-07:00,-07:00,home,home/import,0.512,kWh,measured\n");
}

TEST_F(QueryVerbTest, leavesTheValueEmptyWhereThereIsNone)
{
    import(Files::greenButton(u"hourly.xml"_s));

    const QList<QByteArrayList> rows = rowsOf(query(u"--step day --from 2011-03-12 --to 2011-03-14"_s));

    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0][5], "");
    EXPECT_EQ(rows[0][7], "missing");
    EXPECT_EQ(rows[1][5], "0.762");
}

TEST_F(QueryVerbTest, tellsTheSameRowsInJson)
{
    import(Files::greenButton(u"hourly.xml"_s));
    const QString asked = u"--step day --from 2011-03-12 --to 2011-03-14"_s;
    const QList<QByteArrayList> rows = rowsOf(query(asked));

    const Answer byFormat = query(asked + u" --format json"_s);
    const Answer byJson = query(asked + u" --json"_s);

    EXPECT_EQ(byFormat.out, byJson.out);
    ASSERT_EQ(byJson.array().size(), rows.size());
    const QByteArrayList columns = header.split(',');
    for (int i = 0; i < rows.size(); ++i) {
        const QJsonObject row = byJson.array()[i].toObject();
        EXPECT_EQ(row.size(), columns.size());
        for (int column = 0; column < columns.size(); ++column)
            EXPECT_EQ(row[QString::fromLatin1(columns[column])].toString().toUtf8(), rows[i][column]);
    }
    EXPECT_TRUE(byJson.array()[0].toObject()[u"value"_s].isNull());
}

TEST_F(QueryVerbTest, tellsAllThereIsWhenNoTimeIsAsked)
{
    import(Files::greenButton(u"hourly.xml"_s));

    const QList<QByteArrayList> rows = rowsOf(query({}));

    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0][0], "2011-03-13T00:00:00-08:00");
    EXPECT_EQ(rows[0][1], "2011-03-14T00:00:00-07:00");
    EXPECT_EQ(rows[0][5], "0.762");
}

TEST_F(QueryRealYearTest, twelveMonthsAreTheYear)
{
    const QList<QByteArrayList> rows = rowsOf(query(u"--step month --from 2011-01-01 --to 2012-01-01"_s));

    EXPECT_EQ(rows.size(), 12);
    EXPECT_EQ(sumOf(rows), *Decimal::fromText("4425.305"));
}

TEST_F(QueryRealYearTest, daysAreAsLongAsTheClockMakesThem)
{
    const QList<QByteArrayList> rows = rowsOf(query(u"--step day --from 2011-01-01 --to 2012-01-01"_s));

    QMap<qint64, int> days; // by hours
    for (int i = 0; i < rows.size(); ++i) {
        ++days[(secondsOf(rows[i][1]) - secondsOf(rows[i][0])) / 3600];
        EXPECT_EQ(rows[i][0], i > 0 ? rows[i - 1][1] : "2011-01-01T00:00:00-08:00");
    }
    EXPECT_EQ(days, (QMap<qint64, int>{{23, 1}, {24, 363}, {25, 1}}));
    EXPECT_EQ(sumOf(rows), *Decimal::fromText("4425.305"));
}

TEST_F(QueryRealYearTest, itsHoursAreTheReadings)
{
    const QList<QByteArrayList> rows = rowsOf(query(u"--step hour"_s));

    EXPECT_EQ(rows.size(), 8760);
    EXPECT_EQ(sumOf(rows), *Decimal::fromText("4425.305"));
}
