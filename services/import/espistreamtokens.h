// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/import/espivocabulary.h"

#include <QXmlStreamReader>

/** The elements of any XML document, by Qt's reader, which knows all of XML. In the manner of EspiPlainTokens. */
class EspiStreamTokens
{
public:
    explicit EspiStreamTokens(const QByteArray &document)
        : m_xml(document)
    {
    }

    bool nextRoot();
    bool nextChild() { return m_xml.readNextStartElement(); }
    void skip() { m_xml.skipCurrentElement(); }

    QStringView name() const { return m_xml.name(); }
    int line() const { return int(m_xml.lineNumber()); }
    bool isOf(EspiVocabulary vocabulary) const;
    QString attribute(QLatin1StringView name) const { return m_xml.attributes().value(name).trimmed().toString(); }

    QString text();
    QByteArrayView letters();
    int textLine() const { return m_textLine; }
    QString textName() const { return m_textName; }

    qint64 offset() const { return m_xml.characterOffset(); }
    void stop();
    bool hasStopped() const { return m_xml.hasError(); }
    QString reason() const { return m_xml.errorString(); }

private:
    QXmlStreamReader m_xml;
    QByteArray m_letters;
    int m_textLine = 0;
    QString m_textName;
};
