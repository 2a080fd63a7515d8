// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/espireader.h"

#include "services/import/espicodes.h"
#include "services/import/espixml.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestLink = 2000;
constexpr qsizetype longestTitle = 200;
constexpr qint64 latestStart = 4102444800; // 2100, where our calendar ends

/** Reads one document from its start to its end, element by element. */
class Reading
{
public:
    Reading(const QByteArray &document, const QString &path, const Importer::Progress &progress)
        : m_xml(document, path, progress)
    {
    }

    Result<EspiFeed> run()
    {
        while (m_xml.nextRoot())
            root();
        if (const auto error = m_xml.error())
            return *error;
        return std::move(m_feed);
    }

private:
    int entry() const { return m_isInEntry ? int(m_feed.entries.size()) - 1 : 0; }

    void root()
    {
        m_feed.subject = m_xml.name().left(longestTitle).toString();
        element();
    }

    void children()
    {
        while (m_xml.nextChild())
            element();
    }

    void element()
    {
        if (m_xml.isAtom(u"entry")) {
            m_feed.entries.emplace_back();
            m_isInEntry = true;
            children();
            m_isInEntry = false;
        } else if (m_xml.isAtom(u"link")) {
            link();
        } else if (m_xml.isAtom(u"title")) {
            m_feed.entries[entry()].title = m_xml.text().left(longestTitle);
        } else if (m_xml.isAtom(u"content")) {
            content();
        } else if (m_xml.isEspi(u"UsagePoint")) {
            usagePoint();
        } else if (m_xml.isEspi(u"MeterReading")) {
            m_feed.meterReadings.push_back({entry()});
            m_xml.skip();
        } else if (m_xml.isEspi(u"ReadingType")) {
            readingType();
        } else if (m_xml.isEspi(u"IntervalBlock")) {
            block();
        } else if (m_xml.isEspi(u"LocalTimeParameters")) {
            clock();
        } else {
            children();
        }
    }

    void content()
    {
        while (m_xml.nextChild()) {
            if (!m_hasContent)
                m_feed.subject = m_xml.name().left(longestTitle).toString();
            m_hasContent = true;
            element();
        }
    }

    void link()
    {
        const QString relation = m_xml.attribute("rel"_L1);
        QString target = m_xml.attribute("href"_L1);
        while (target.endsWith(u'/'))
            target.chop(1);
        EspiEntry &owner = m_feed.entries[entry()];
        if (!target.isEmpty() && target.size() <= longestLink) {
            if (relation == "self"_L1)
                owner.self = target;
            else if (relation == "up"_L1)
                owner.up = target;
            else if (relation == "related"_L1)
                owner.related.append(target);
        }
        m_xml.skip();
    }

    void usagePoint()
    {
        EspiUsagePoint point{entry(), {}};
        while (m_xml.nextChild()) {
            if (!m_xml.isEspi(u"ServiceCategory")) {
                m_xml.skip();
                continue;
            }
            while (m_xml.nextChild()) {
                if (m_xml.isEspi(u"kind"))
                    point.service = m_xml.code();
                else
                    m_xml.skip();
            }
        }
        m_feed.usagePoints.push_back(point);
    }

    void readingType()
    {
        EspiReadingType type{.entry = entry(), .line = m_xml.line()};
        while (m_xml.nextChild()) {
            if (m_xml.isEspi(u"accumulationBehaviour"))
                type.accumulation = m_xml.code();
            else if (m_xml.isEspi(u"commodity"))
                type.commodity = m_xml.code();
            else if (m_xml.isEspi(u"currency"))
                type.currency = m_xml.code();
            else if (m_xml.isEspi(u"defaultQuality"))
                type.quality = m_xml.code();
            else if (m_xml.isEspi(u"flowDirection"))
                type.flow = m_xml.code();
            else if (m_xml.isEspi(u"uom"))
                type.uom = m_xml.code();
            else if (m_xml.isEspi(u"powerOfTenMultiplier"))
                type.powerOfTen = int(m_xml.whole(-24, 24).value_or(0));
            else if (m_xml.isEspi(u"intervalLength"))
                type.intervalLength = int(m_xml.whole(0, std::numeric_limits<qint32>::max()).value_or(0));
            else
                m_xml.skip();
        }
        m_feed.readingTypes.push_back(type);
    }

    void clock()
    {
        EspiClock clock;
        while (m_xml.nextChild()) {
            if (m_xml.isEspi(u"tzOffset"))
                clock.offset = int(m_xml.whole(-86400, 86400).value_or(0));
            else if (m_xml.isEspi(u"dstOffset"))
                clock.summerOffset = int(m_xml.whole(-86400, 86400).value_or(0));
            else if (m_xml.isEspi(u"dstStartRule"))
                clock.startRule = m_xml.hexadecimal().value_or(0);
            else if (m_xml.isEspi(u"dstEndRule"))
                clock.endRule = m_xml.hexadecimal().value_or(0);
            else
                m_xml.skip();
        }
        m_feed.clocks.push_back(clock);
    }

    void block()
    {
        EspiBlock block{entry(), noReading, {}};
        while (m_xml.nextChild()) {
            if (m_xml.isEspi(u"interval"))
                block.start = period().first;
            else if (m_xml.isEspi(u"IntervalReading"))
                block.readings.push_back(reading());
            else
                m_xml.skip();
        }
        m_feed.blocks.push_back(std::move(block));
    }

    EspiReading reading()
    {
        m_xml.reportProgress();
        EspiReading reading;
        reading.line = m_xml.line();
        while (m_xml.nextChild()) {
            if (m_xml.isEspi(u"timePeriod"))
                std::tie(reading.start, reading.length) = period();
            else if (m_xml.isEspi(u"value"))
                setNumber(reading.value, reading.valueDecimals);
            else if (m_xml.isEspi(u"cost"))
                setNumber(reading.cost, reading.costDecimals);
            else if (m_xml.isEspi(u"ReadingQuality"))
                readQuality(reading);
            else
                m_xml.skip();
        }
        return reading;
    }

    void setNumber(qint64 &mantissa, qint8 &decimals)
    {
        const EspiXml::Number number = m_xml.number();
        mantissa = number.mantissa;
        decimals = number.decimals;
    }

    void readQuality(EspiReading &reading)
    {
        while (m_xml.nextChild()) {
            const auto code = m_xml.isEspi(u"quality") ? m_xml.whole(0, 255) : (m_xml.skip(), std::nullopt);
            if (!code)
                continue;
            const Quality quality = EspiCodes::quality(int(*code));
            const bool isFirst = reading.quality == Quality::Missing;
            reading.quality = isFirst ? quality : std::max(reading.quality, quality);
        }
    }

    /** Start and length of an interval; where it has none, noReading and 0. */
    std::pair<qint64, qint32> period()
    {
        std::pair<qint64, qint32> period{noReading, 0};
        while (m_xml.nextChild()) {
            if (m_xml.isEspi(u"start"))
                period.first = m_xml.whole(0, latestStart).value_or(noReading);
            else if (m_xml.isEspi(u"duration"))
                period.second = qint32(m_xml.whole(0, std::numeric_limits<qint32>::max()).value_or(0));
            else
                m_xml.skip();
        }
        return period;
    }

    EspiXml m_xml;
    EspiFeed m_feed;
    bool m_isInEntry = false;
    bool m_hasContent = false;
};
}

Result<EspiFeed> EspiReader::read(const QByteArray &document, const QString &path, const Importer::Progress &progress)
{
    return Reading(document, path, progress).run();
}
