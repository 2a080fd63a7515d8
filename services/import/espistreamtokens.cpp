// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/espistreamtokens.h"

bool EspiStreamTokens::nextRoot()
{
    while (!m_xml.atEnd()) {
        if (m_xml.readNext() == QXmlStreamReader::StartElement)
            return true;
    }
    return false;
}

bool EspiStreamTokens::isOf(EspiVocabulary vocabulary) const
{
    const QStringView uri = m_xml.namespaceUri();
    return uri.isEmpty() || uri == (vocabulary == EspiVocabulary::Atom ? EspiVocabularies::atom : EspiVocabularies::espi);
}

QString EspiStreamTokens::text()
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

QByteArrayView EspiStreamTokens::letters()
{
    m_letters = text().toUtf8();
    return m_letters;
}

void EspiStreamTokens::stop()
{
    m_xml.raiseError();
}
