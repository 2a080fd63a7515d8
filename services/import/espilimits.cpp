// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/espilimits.h"

#include <QStringConverter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
/** Walks over markup and counts, without building anything. */
class Scan
{
public:
    Scan(const QByteArray &document, const QString &path)
        : m_document(document)
        , m_path(path)
    {
    }

    Outcome run()
    {
        if (const auto nul = m_document.indexOf('\0'); nul >= 0)
            return error(Error::Kind::Malformed, nul, {}, {});
        for (qsizetype at = m_document.indexOf('<'); at >= 0; at = m_document.indexOf('<', m_next)) {
            const auto step = markup(at);
            if (!step)
                return step;
        }
        return std::monostate();
    }

private:
    bool standsAt(qsizetype at, QByteArrayView text) const { return QByteArrayView(m_document).sliced(at).startsWith(text); }

    /** Behind the next @p end from @p from on; the document's end when there is none, which the reader reports. */
    void skipPast(QByteArrayView end, qsizetype from)
    {
        const auto found = m_document.indexOf(end, std::min(from, m_document.size()));
        m_next = found < 0 ? m_document.size() : found + end.size();
    }

    Outcome markup(qsizetype at)
    {
        if (standsAt(at, "<!--")) {
            skipPast("-->", at + 4);
        } else if (standsAt(at, "<![CDATA[")) {
            skipPast("]]>", at + 9);
        } else if (standsAt(at, "<!") && at + 2 < m_document.size() && m_document[at + 2] != '-' && m_document[at + 2] != '[') {
            return error(Error::Kind::Forbidden, at, u"dtd"_s, {});
        } else if (standsAt(at, "<!")) { // breaks off, which the reader reports
            m_next = at + 2;
        } else if (standsAt(at, "<?")) {
            skipPast("?>", at + 2);
        } else if (standsAt(at, "</")) {
            --m_depth;
            skipPast(">", at + 2);
        } else {
            return startTag(at);
        }
        return std::monostate();
    }

    Outcome startTag(qsizetype at)
    {
        int attributes = 0;
        char quote = 0;
        qsizetype i = at + 1;
        for (; i < m_document.size() && (quote != 0 || m_document[i] != '>'); ++i) {
            const char letter = m_document[i];
            if (quote != 0)
                quote = letter == quote ? 0 : quote;
            else if (letter == '"' || letter == '\'')
                quote = letter;
            else if (letter == '=' && ++attributes > EspiLimits::mostAttributes)
                return error(Error::Kind::TooLarge, at, u"attributes"_s, QString::number(attributes));
        }
        const bool isEmpty = i < m_document.size() && m_document[i - 1] == '/';
        if (m_depth + 1 > EspiLimits::deepest)
            return error(Error::Kind::TooLarge, at, u"depth"_s, QString::number(m_depth + 1));
        m_depth += isEmpty ? 0 : 1;
        m_next = std::min(i + 1, m_document.size());
        return std::monostate();
    }

    Error error(Error::Kind kind, qsizetype at, const QString &field, const QString &found) const
    {
        const int line = 1 + int(std::count(m_document.begin(), m_document.begin() + at, '\n'));
        return Error{kind, Place{m_path, line, field, found}, {}, {}};
    }

    const QByteArray &m_document;
    const QString &m_path;
    qsizetype m_next = 0;
    int m_depth = 0;
};

/** The XML declaration names the encoding the document had; its place is kept, so that lines count the same. */
void blankDeclaration(QByteArray &document)
{
    const auto end = document.startsWith("<?xml") ? document.indexOf("?>") : -1;
    if (end >= 0)
        std::replace_if(
            document.begin(), document.begin() + end + 2, [](char letter) { return letter != '\n'; }, ' ');
}
}

QByteArray EspiLimits::asciiCompatible(const QByteArray &document)
{
    const auto encoding = QStringConverter::encodingForData(document, u'<');
    if (!encoding || *encoding == QStringConverter::Utf8)
        return document;
    const QString text = QStringDecoder(*encoding)(document);
    QByteArray utf8 = text.toUtf8();
    blankDeclaration(utf8);
    return utf8;
}

Outcome EspiLimits::check(const QByteArray &document, const QString &path)
{
    return Scan(document, path).run();
}
