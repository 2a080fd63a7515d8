// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/xmlrivals.h"

#include <QXmlStreamReader>

#include <expat.h>
#include <pugixml.hpp>

#include <charconv>
#include <cstring>
#include <string>

namespace
{
/** What an expat parser has seen so far. */
struct Seen
{
    XmlRivals::Columns columns;
    bool isInReading = false;
    bool isWanted = false;
    std::string text;
    qint64 start = 0;
    qint32 length = 0;
};

void onStart(void *data, const XML_Char *name, const XML_Char **)
{
    Seen &seen = *static_cast<Seen *>(data);
    if (std::strcmp(name, "IntervalReading") == 0)
        seen.isInReading = true;
    seen.isWanted
        = seen.isInReading && (std::strcmp(name, "start") == 0 || std::strcmp(name, "duration") == 0 || std::strcmp(name, "value") == 0);
    seen.text.clear();
}

void onText(void *data, const XML_Char *text, int length)
{
    Seen &seen = *static_cast<Seen *>(data);
    if (seen.isWanted)
        seen.text.append(text, std::size_t(length));
}

void onEnd(void *data, const XML_Char *name)
{
    Seen &seen = *static_cast<Seen *>(data);
    if (seen.isWanted) {
        qint64 number = 0;
        std::from_chars(seen.text.data(), seen.text.data() + seen.text.size(), number);
        if (std::strcmp(name, "start") == 0) {
            seen.start = number;
        } else if (std::strcmp(name, "duration") == 0) {
            seen.length = qint32(number);
        } else {
            seen.columns.starts.push_back(seen.start);
            seen.columns.lengths.push_back(seen.length);
            seen.columns.values.push_back(number);
        }
        seen.isWanted = false;
    }
    if (std::strcmp(name, "IntervalReading") == 0)
        seen.isInReading = false;
}
}

XmlRivals::Columns XmlRivals::byPugixml(const QByteArray &document)
{
    pugi::xml_document tree;
    tree.load_buffer(document.constData(), std::size_t(document.size()), pugi::parse_minimal);
    Columns columns;
    for (const pugi::xml_node entry : tree.child("feed").children("entry")) {
        for (const pugi::xml_node reading : entry.child("content").child("IntervalBlock").children("IntervalReading")) {
            const pugi::xml_node period = reading.child("timePeriod");
            columns.starts.push_back(period.child("start").text().as_llong());
            columns.lengths.push_back(period.child("duration").text().as_int());
            columns.values.push_back(reading.child("value").text().as_llong());
        }
    }
    return columns;
}

XmlRivals::Columns XmlRivals::byExpat(const QByteArray &document)
{
    Seen seen;
    const XML_Parser parser = XML_ParserCreate(nullptr);
    XML_SetUserData(parser, &seen);
    XML_SetElementHandler(parser, onStart, onEnd);
    XML_SetCharacterDataHandler(parser, onText);
    XML_Parse(parser, document.constData(), int(document.size()), 1);
    XML_ParserFree(parser);
    return seen.columns;
}

XmlRivals::Columns XmlRivals::byQt(const QByteArray &document)
{
    Columns columns;
    QXmlStreamReader xml(document);
    bool isInReading = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"IntervalReading")
                isInReading = true;
            else if (isInReading && xml.name() == u"start")
                columns.starts.push_back(xml.readElementText().toLongLong());
            else if (isInReading && xml.name() == u"duration")
                columns.lengths.push_back(xml.readElementText().toInt());
            else if (isInReading && xml.name() == u"value")
                columns.values.push_back(xml.readElementText().toLongLong());
        } else if (token == QXmlStreamReader::EndElement && xml.name() == u"IntervalReading") {
            isInReading = false;
        }
    }
    return columns;
}
