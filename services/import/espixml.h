// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"
#include "models/values/result.h"
#include "services/import/progress.h"

#include <QXmlStreamReader>

/** Walks over the elements of a document and reads what stands in them: the only place that knows a tokeniser.
 *
 *  After the first error there are no more elements, and values are missing; error() says why.
 */
class EspiXml
{
public:
    EspiXml(const QByteArray &document, const QString &path, const Importer::Progress &progress);

    /** On to the document's next root element; false at its end. */
    bool nextRoot();
    /** On to the next child of the element where we are; false, and behind that element, when there is none. */
    bool nextChild() { return m_xml.readNextStartElement(); }
    void skip() { m_xml.skipCurrentElement(); }

    QStringView name() const { return m_xml.name(); }
    int line() const { return int(m_xml.lineNumber()); }
    /** Whether this is the element @p name of Atom or of ESPI; elements of no namespace are taken for either. */
    bool isAtom(QStringView name) const { return m_xml.name() == name && isOf(u"http://www.w3.org/2005/Atom"); }
    bool isEspi(QStringView name) const { return m_xml.name() == name && isOf(u"http://naesb.org/espi"); }
    QString attribute(QLatin1StringView name) const { return m_xml.attributes().value(name).trimmed().toString(); }

    // These read the element to its end. An empty one has no value; what is no value is Error::BadValue.
    QString text(); /**< without that of its children and the space around it */
    std::optional<qint64> whole(qint64 least, qint64 most); /**< fractions are cut off: some write seconds so */
    std::optional<int> code(); /**< a whole number from 0 to 65535 */
    std::optional<quint32> hexadecimal();
    struct Number
    {
        qint64 mantissa = noReading;
        qint8 decimals = 0;
    };
    Number number();

    /** Tells how far we are and stops when told to. */
    void reportProgress();
    /** Why there are no more elements; nothing when the document simply ended. */
    std::optional<Error> error() const;

private:
    bool isOf(QStringView vocabulary) const { return m_xml.namespaceUri() == vocabulary || m_xml.namespaceUri().isEmpty(); }
    void refuse(const QByteArray &found);
    void stop(const Error &error);

    QXmlStreamReader m_xml;
    QString m_path;
    const Importer::Progress &m_progress;
    qint64 m_size;
    qint64 m_nextReport = 0;
    int m_textLine = 0; /**< of the element whose text was read last */
    QString m_textName;
    std::optional<Error> m_error;
};
