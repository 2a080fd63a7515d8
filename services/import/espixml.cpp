// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/espixml.h"

namespace
{
constexpr qsizetype longestFound = 200;
}

EspiXml::EspiXml(const QByteArray &document, const QString &path, const Importer::Progress &progress)
    : m_xml(document)
    , m_path(path)
    , m_progress(progress)
    , m_size(document.size())
{
}

bool EspiXml::nextRoot()
{
    while (!m_xml.atEnd()) {
        if (m_xml.readNext() == QXmlStreamReader::StartElement)
            return true;
    }
    return false;
}

QString EspiXml::text()
{
    m_textLine = line();
    m_textName = name().toString();
    QString text;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::Characters)
            text += m_xml.text();
        else if (token == QXmlStreamReader::StartElement)
            m_xml.skipCurrentElement();
    }
    return std::move(text).trimmed();
}

std::optional<qint64> EspiXml::whole(qint64 least, qint64 most)
{
    const QByteArray letters = text().toUtf8();
    if (letters.isEmpty())
        return {};
    const auto number = Decimal::fromText(letters);
    auto mantissa = number && number->exponent() > 0 ? number->mantissaAt(0) : number ? std::optional(number->mantissa()) : std::nullopt;
    for (int exponent = number ? number->exponent() : 0; exponent < 0; ++exponent)
        *mantissa /= 10;
    if (mantissa && *mantissa >= least && *mantissa <= most)
        return qint64(*mantissa);
    refuse(letters);
    return {};
}

std::optional<int> EspiXml::code()
{
    const auto code = whole(0, 0xffff);
    return code ? std::optional(int(*code)) : std::nullopt;
}

std::optional<quint32> EspiXml::hexadecimal()
{
    const QByteArray letters = text().toUtf8();
    if (letters.isEmpty())
        return {};
    bool ok = false;
    const quint32 number = letters.toUInt(&ok, 16);
    if (ok)
        return number;
    refuse(letters);
    return {};
}

EspiXml::Number EspiXml::number()
{
    const QByteArray letters = text().toUtf8();
    if (letters.isEmpty())
        return {};
    const auto number = Decimal::fromText(letters);
    const int decimals = number ? std::max(0, -number->exponent()) : 0;
    const auto mantissa = number && decimals <= 36 ? number->mantissaAt(-decimals) : std::nullopt;
    if (mantissa && *mantissa > noReading && *mantissa <= std::numeric_limits<qint64>::max())
        return {qint64(*mantissa), qint8(decimals)};
    refuse(letters);
    return {};
}

void EspiXml::reportProgress()
{
    const qint64 at = m_xml.characterOffset();
    if (!m_progress || at < m_nextReport)
        return;
    if (!m_progress(std::min(1.0, double(at) / double(m_size))))
        stop(Error{Error::Kind::Cancelled, Place{m_path}, {}, {}});
    m_nextReport = at + m_size / 100;
}

std::optional<Error> EspiXml::error() const
{
    if (m_error || !m_xml.hasError())
        return m_error;
    return Error{Error::Kind::Malformed, Place{m_path, line(), {}, {}}, {}, m_xml.errorString()};
}

void EspiXml::refuse(const QByteArray &found)
{
    stop(Error{Error::Kind::BadValue, Place{m_path, m_textLine, m_textName, QString::fromUtf8(found.left(longestFound))}, {}, {}});
}

void EspiXml::stop(const Error &error)
{
    if (m_xml.hasError()) // the first error stands
        return;
    m_error = error;
    m_xml.raiseError();
}
