// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/import/espinumbers.h"
#include "services/import/espivocabulary.h"
#include "services/import/progress.h"

/** Walks over the elements of a document and reads what stands in them. @p Tokens takes the document apart: EspiPlainTokens or
 *  EspiStreamTokens, the only places that know XML.
 *
 *  After the first error there are no more elements, and values are missing; error() says why.
 */
template<typename Tokens>
class EspiXml
{
public:
    EspiXml(const QByteArray &document, const QString &path, const Importer::Progress &progress)
        : m_tokens(document)
        , m_path(path)
        , m_progress(progress)
        , m_size(document.size())
    {
    }

    /** On to the document's next root element; false at its end. */
    bool nextRoot() { return m_tokens.nextRoot(); }
    /** On to the next child of the element where we are; false, and behind that element, when there is none. */
    bool nextChild() { return m_tokens.nextChild(); }
    void skip() { m_tokens.skip(); }

    QString name() const { return m_tokens.name().toString(); }
    int line() const { return m_tokens.line(); }
    /** Whether this is the element @p name of Atom or of ESPI; elements of no namespace are taken for either. */
    bool isAtom(QLatin1StringView name) const { return m_tokens.name() == name && m_tokens.isOf(EspiVocabulary::Atom); }
    bool isEspi(QLatin1StringView name) const { return m_tokens.name() == name && m_tokens.isOf(EspiVocabulary::Espi); }
    QString attribute(QLatin1StringView name) { return m_tokens.attribute(name); }

    // These read the element to its end. An empty one has no value; what is no value is Error::BadValue.
    QString text() { return m_tokens.text(); } /**< without that of its children and the space around it */
    std::optional<qint64> whole(qint64 least, qint64 most)
    {
        return read([=](QByteArrayView letters) { return EspiNumbers::whole(letters, least, most); });
    }
    std::optional<quint32> hexadecimal() { return read(EspiNumbers::hexadecimal); }
    EspiNumbers::Number number() { return read(EspiNumbers::number).value_or(EspiNumbers::Number()); }
    /** A whole number from 0 to 65535. */
    std::optional<int> code()
    {
        const auto code = whole(0, 0xffff);
        return code ? std::optional(int(*code)) : std::nullopt;
    }

    /** Tells how far we are and stops when told to. */
    void reportProgress()
    {
        const qint64 at = m_tokens.offset();
        if (!m_progress || at < m_nextReport)
            return;
        if (!m_progress(std::min(1.0, double(at) / double(m_size))))
            stop(Error{Error::Kind::Cancelled, Place{m_path}, {}, {}});
        m_nextReport = at + m_size / 100;
    }
    /** Why there are no more elements; nothing when the document simply ended. */
    std::optional<Error> error() const
    {
        if (m_error || !m_tokens.hasStopped())
            return m_error;
        return Error{Error::Kind::Malformed, Place{m_path, line(), {}, {}}, {}, m_tokens.reason()};
    }

    Tokens &tokens() { return m_tokens; }

private:
    static constexpr qsizetype longestFound = 200;

    template<typename Convert>
    std::invoke_result_t<Convert, QByteArrayView> read(const Convert &convert)
    {
        const QByteArrayView letters = m_tokens.letters();
        if (letters.isEmpty())
            return {};
        const auto value = convert(letters);
        if (!value) {
            const QString found = QString::fromUtf8(letters.first(std::min(letters.size(), longestFound)));
            stop(Error{Error::Kind::BadValue, Place{m_path, m_tokens.textLine(), m_tokens.textName(), found}, {}, {}});
        }
        return value;
    }

    void stop(const Error &error)
    {
        if (m_tokens.hasStopped()) // the first error stands
            return;
        m_error = error;
        m_tokens.stop();
    }

    Tokens m_tokens;
    QString m_path;
    const Importer::Progress &m_progress;
    qint64 m_size;
    qint64 m_nextReport = 0;
    std::optional<Error> m_error;
};
