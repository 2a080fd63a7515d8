// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstring>
#include <optional>

/** A place in a plainly written XML document, and what can be read from there on. What is read is valid XML in UTF-8; false stands
 *  for anything that is not, or not plain. */
class EspiCursor
{
public:
    explicit EspiCursor(QByteArrayView document)
        : m_at(document.data())
        , m_end(document.data() + document.size())
    {
    }

    /** The letter so many bytes ahead; NUL, which no document holds, behind the end. */
    char next(qsizetype ahead = 0) const { return m_end - m_at > ahead ? m_at[ahead] : '\0'; }
    bool isAtEnd() const { return m_at == m_end; }
    const char *position() const { return m_at; }
    const char *end() const { return m_end; }
    int line() const { return m_line; } /**< from 1 */
    void moveTo(const char *position, int lines)
    {
        m_at = position;
        m_line += lines;
    }

    bool take(char letter)
    {
        const bool isThere = next() == letter;
        m_at += isThere;
        return isThere;
    }
    bool take(QByteArrayView text)
    {
        if (m_end - m_at < text.size() || std::memcmp(m_at, text.data(), std::size_t(text.size())) != 0)
            return false;
        m_at += text.size();
        return true;
    }
    bool skipBlanks();

    struct Name
    {
        QByteArrayView whole;
        QByteArrayView prefix;
        QByteArrayView local;
    };
    /** A name in ASCII with at most one colon. */
    bool readName(Name &name);

    struct Letters
    {
        QByteArrayView raw;
        bool isAscii = true;
        bool hasEntities = false;

        bool isLiteral() const { return isAscii && !hasEntities; }
        /** What they stand for; nothing when there are entities of the document's own. */
        std::optional<QString> decoded() const;
    };
    /** All up to @p stop, which is a quote or the next tag's `<`. */
    bool readLetters(char stop, Letters &letters);

    /** The byte order mark and the XML declaration, if there are any, of a document in UTF-8. */
    bool skipDeclaration();
    bool skipComment(); /**< from its `<!--` on */
    bool skipInstruction(); /**< from its `<?` on */

private:
    bool skipLetters(const char *end);

    const char *m_at;
    const char *m_end;
    int m_line = 1;
};
