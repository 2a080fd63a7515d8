// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/espireader.h"

#include "services/import/espicodes.h"
#include "services/import/espilimits.h"
#include "services/import/espistencil.h"
#include "services/import/espistreamtokens.h"
#include "services/import/espixml.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestLink = 2000;
constexpr qsizetype longestTitle = 200;

/** Reads one document from its start to its end, element by element. */
template<typename Tokens>
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
        m_feed.subject = m_xml.name().left(longestTitle);
        element();
    }

    void children()
    {
        while (m_xml.nextChild())
            element();
    }

    void element()
    {
        if (m_xml.isAtom("entry"_L1)) {
            m_feed.entries.emplace_back();
            m_isInEntry = true;
            children();
            m_isInEntry = false;
        } else if (m_xml.isAtom("link"_L1)) {
            link();
        } else if (m_xml.isAtom("title"_L1)) {
            m_feed.entries[entry()].title = m_xml.text().left(longestTitle);
        } else if (m_xml.isAtom("content"_L1)) {
            content();
        } else if (m_xml.isEspi("UsagePoint"_L1)) {
            usagePoint();
        } else if (m_xml.isEspi("MeterReading"_L1)) {
            m_feed.meterReadings.push_back({entry()});
            m_xml.skip();
        } else if (m_xml.isEspi("ReadingType"_L1)) {
            readingType();
        } else if (m_xml.isEspi("IntervalBlock"_L1)) {
            block();
        } else if (m_xml.isEspi("LocalTimeParameters"_L1)) {
            clock();
        } else {
            children();
        }
    }

    void content()
    {
        while (m_xml.nextChild()) {
            if (!m_hasContent)
                m_feed.subject = m_xml.name().left(longestTitle);
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
            if (!m_xml.isEspi("ServiceCategory"_L1)) {
                m_xml.skip();
                continue;
            }
            while (m_xml.nextChild()) {
                if (m_xml.isEspi("kind"_L1))
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
            if (m_xml.isEspi("accumulationBehaviour"_L1))
                type.accumulation = m_xml.code();
            else if (m_xml.isEspi("commodity"_L1))
                type.commodity = m_xml.code();
            else if (m_xml.isEspi("currency"_L1))
                type.currency = m_xml.code();
            else if (m_xml.isEspi("defaultQuality"_L1))
                type.quality = m_xml.code();
            else if (m_xml.isEspi("flowDirection"_L1))
                type.flow = m_xml.code();
            else if (m_xml.isEspi("uom"_L1))
                type.uom = m_xml.code();
            else if (m_xml.isEspi("powerOfTenMultiplier"_L1))
                type.powerOfTen = int(m_xml.whole(-24, 24).value_or(0));
            else if (m_xml.isEspi("intervalLength"_L1))
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
            if (m_xml.isEspi("tzOffset"_L1))
                clock.offset = int(m_xml.whole(-86400, 86400).value_or(0));
            else if (m_xml.isEspi("dstOffset"_L1))
                clock.summerOffset = int(m_xml.whole(-86400, 86400).value_or(0));
            else if (m_xml.isEspi("dstStartRule"_L1))
                clock.startRule = m_xml.hexadecimal().value_or(0);
            else if (m_xml.isEspi("dstEndRule"_L1))
                clock.endRule = m_xml.hexadecimal().value_or(0);
            else
                m_xml.skip();
        }
        m_feed.clocks.push_back(clock);
    }

    void block()
    {
        EspiBlock block{entry(), noReading, {}};
        block.readings.reserve(m_feed.blocks.empty() ? 0 : m_feed.blocks.back().readings.size());
        while (m_xml.nextChild()) {
            if (m_xml.isEspi("interval"_L1)) {
                block.start = period().first;
            } else if (m_xml.isEspi("IntervalReading"_L1)) {
                addReadings(block.readings);
            } else {
                m_xml.skip();
            }
        }
        m_feed.blocks.push_back(std::move(block));
    }

    /** The reading where we are and, when they can be read so, those behind it that are written like it. */
    void addReadings(std::vector<EspiReading> &readings)
    {
        if constexpr (std::is_same_v<Tokens, EspiPlainTokens>) {
            m_stencil.start(m_xml.tokens());
            readings.push_back(reading());
            m_stencil.readOn(m_xml.tokens(), readings);
        } else {
            readings.push_back(reading());
        }
    }

    EspiReading reading()
    {
        m_xml.reportProgress();
        EspiReading reading;
        reading.line = m_xml.line();
        while (m_xml.nextChild()) {
            if (m_xml.isEspi("timePeriod"_L1))
                std::tie(reading.start, reading.length) = period();
            else if (m_xml.isEspi("value"_L1))
                setNumber(reading.value, reading.valueDecimals);
            else if (m_xml.isEspi("cost"_L1))
                setNumber(reading.cost, reading.costDecimals);
            else if (m_xml.isEspi("ReadingQuality"_L1))
                readQuality(reading);
            else
                m_xml.skip();
        }
        return reading;
    }

    void setNumber(qint64 &mantissa, qint8 &decimals)
    {
        const EspiNumbers::Number number = m_xml.number();
        mantissa = number.mantissa;
        decimals = number.decimals;
    }

    void readQuality(EspiReading &reading)
    {
        while (m_xml.nextChild()) {
            const auto code = m_xml.isEspi("quality"_L1) ? m_xml.whole(0, 255) : (m_xml.skip(), std::nullopt);
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
            if (m_xml.isEspi("start"_L1))
                period.first = m_xml.whole(0, EspiFeed::latestStart).value_or(noReading);
            else if (m_xml.isEspi("duration"_L1))
                period.second = qint32(m_xml.whole(0, std::numeric_limits<qint32>::max()).value_or(0));
            else
                m_xml.skip();
        }
        return period;
    }

    EspiXml<Tokens> m_xml;
    EspiFeed m_feed;
    EspiStencil m_stencil;
    bool m_isInEntry = false;
    bool m_hasContent = false;
};
}

Result<EspiFeed> EspiReader::read(const QByteArray &document, const QString &path, const Importer::Progress &progress)
{
    auto plain = Reading<EspiPlainTokens>(document, path, progress).run();
    if (plain || plain.error().kind == Error::Kind::Cancelled)
        return plain;
    return readAnyXml(document, path, progress);
}

Result<EspiFeed> EspiReader::readAnyXml(const QByteArray &document, const QString &path, const Importer::Progress &progress)
{
    if (const auto allowed = EspiLimits::check(document, path); !allowed)
        return allowed.error();
    return Reading<EspiStreamTokens>(document, path, progress).run();
}
