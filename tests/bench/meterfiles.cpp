// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/meterfiles.h"

#include "tests/bench/household.h"

#include <QDate>

#include <array>
#include <numeric>

namespace
{
constexpr int minutesAQuarterHour = 15;
constexpr qint64 daySeconds = 86400;

const QByteArray feedBegin = R"(<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:espi="http://naesb.org/espi" xsi:schemaLocation="http://naesb.org/espi espiDerived.xsd" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<id>urn:uuid:DE33D836-583A-4F1F-A25D-EEEDCFBCA19E</id>
<title>Green Button Subscription Feed</title>
<updated>2025-01-01T08:00:00Z</updated>
)";

QByteArray entry(const QByteArray &self, const QByteArray &title, const QByteArray &content)
{
    return "<entry>\n<id>urn:uuid:C4B46B5D-D4AC-4CD3-9E29-13717DD04140</id>\n<link rel=\"self\" href=\"" + self
        + "\"/>\n<link rel=\"up\" href=\"" + self.left(self.lastIndexOf('/')) + "\"/>\n<title>" + title + "</title>\n<content>\n" + content
        + "</content>\n<published>2025-01-01T08:00:00Z</published>\n<updated>2025-01-01T08:00:00Z</updated>\n</entry>\n";
}

const QByteArray point = "RetailCustomer/3/UsagePoint/1";

QByteArray resources()
{
    const QByteArray espi = " xmlns=\"http://naesb.org/espi\"";
    return entry(point, "Home", "<UsagePoint" + espi + "><ServiceCategory><kind>0</kind></ServiceCategory></UsagePoint>\n")
        + entry(point + "/MeterReading/1", "15 minute electricity", "<MeterReading" + espi + "/>\n")
        + entry("ReadingType/1",
                "kWh",
                "<ReadingType" + espi
                    + "><accumulationBehaviour>4</accumulationBehaviour><commodity>1</commodity><currency>840</currency>"
                      "<dataQualifier>12</dataQualifier><flowDirection>1</flowDirection><intervalLength>900</intervalLength>"
                      "<kind>12</kind><phase>769</phase><powerOfTenMultiplier>0</powerOfTenMultiplier>"
                      "<timeAttribute>0</timeAttribute><uom>72</uom></ReadingType>\n");
}

/** What was used in each quarter hour, in sixtieths of a watt hour. */
std::vector<qint64> quarterHours(int days)
{
    const auto minutes = Household::load(qint64(days) * 1440);
    std::vector<qint64> sums;
    for (auto at = minutes.begin(); at != minutes.end(); at += minutesAQuarterHour)
        sums.push_back(std::accumulate(at, at + minutesAQuarterHour, qint64(0)));
    return sums;
}

QByteArray reading(qint64 start, qint64 wattHours)
{
    return "  <IntervalReading>\n    <cost>" + QByteArray::number(wattHours * 37)
        + "</cost>\n    <ReadingQuality>\n      <quality>0</quality>\n    </ReadingQuality>\n    <timePeriod>\n"
          "      <duration>900</duration>\n      <start>"
        + QByteArray::number(start) + "</start>\n    </timePeriod>\n    <value>" + QByteArray::number(wattHours)
        + "</value>\n  </IntervalReading>\n";
}

/** Blanks, a few bits of @p chance at a time. */
QByteArray blank(quint64 &chance)
{
    static const std::array<QByteArray, 8> blanks{"", " ", "\n", "\n  ", "\n    ", "\n\t", "  ", "\n\n"};
    const QByteArray &one = blanks[chance % blanks.size()];
    chance = chance / blanks.size() + chance * 0x9e3779b97f4a7c15;
    return one;
}

QByteArray irregularReading(qint64 start, qint64 wattHours)
{
    quint64 chance = quint64(start) * 0xbf58476d1ce4e5b9 >> 7;
    const auto gap = [&chance] { return blank(chance); };
    QByteArray text = gap() + "<IntervalReading>" + gap() + "<cost>" + QByteArray::number(wattHours * 37) + "</cost>" + gap();
    if (chance % 3 != 0)
        text += "<ReadingQuality>" + gap() + "<quality>0</quality>" + gap() + "</ReadingQuality>" + gap();
    text += "<timePeriod>" + gap() + "<duration>900</duration>" + gap() + "<start>" + QByteArray::number(start) + "</start>" + gap();
    text += "</timePeriod>" + gap() + "<value>" + QByteArray::number(wattHours) + "</value>" + gap();
    if (chance % 2 != 0)
        text += "<tou>" + QByteArray::number(chance % 5) + "</tou>" + gap();
    return text + "</IntervalReading>";
}

template<typename Write>
QByteArray feed(int days, const Write &write)
{
    QByteArray text;
    text.reserve(qsizetype(days) * 26000 + 4000);
    text += feedBegin + resources();
    const auto sums = quarterHours(days);
    for (int day = 0; day < days; ++day) {
        const qint64 begin = Household::firstMinute + day * daySeconds;
        QByteArray block = "<IntervalBlock xmlns=\"http://naesb.org/espi\">\n  <interval>\n    <duration>86400</duration>\n    <start>"
            + QByteArray::number(begin) + "</start>\n  </interval>\n";
        for (int i = 0; i < MeterFiles::quarterHoursADay; ++i)
            block += write(begin + i * 900, sums[std::size_t(day) * MeterFiles::quarterHoursADay + i] / 60);
        text += entry(point + "/MeterReading/1/IntervalBlock/" + QByteArray::number(day + 1), {}, block + "</IntervalBlock>\n");
    }
    return text + "</feed>\n";
}

QByteArray clockText(int minutes)
{
    return QByteArray::number(minutes / 60).rightJustified(2, '0') + ':' + QByteArray::number(minutes % 60).rightJustified(2, '0');
}
}

QByteArray MeterFiles::greenButton(int days)
{
    return feed(days, reading);
}

QByteArray MeterFiles::irregularGreenButton(int days)
{
    return feed(days, irregularReading);
}

QByteArray MeterFiles::csv(int days)
{
    QByteArray text = "DATE,START TIME,END TIME,USAGE (kWh)\n";
    text.reserve(qsizetype(days) * quarterHoursADay * 30);
    const auto sums = quarterHours(days);
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const QDate date = QDate(2015, 1, 1).addDays(qint64(i) / quarterHoursADay);
        const int minute = int(i % quarterHoursADay) * minutesAQuarterHour;
        text += date.toString(Qt::ISODate).toLatin1() + ',' + clockText(minute) + ',' + clockText(minute + 14) + ','
            + QByteArray::number(double(sums[i]) / 60000, 'f', 3) + '\n';
    }
    return text;
}
