// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

/** The text of a JSON object, read from the front. It ends with the brace that closes it, so that whatever is read letter by letter,
 *  blanks or digits, ends there at the latest.
 */
class DigiwattText
{
public:
    /** From @p at on. */
    DigiwattText(QByteArrayView json, qsizetype at)
        : m_begin(json.data())
        , m_at(json.data() + at)
        , m_end(json.data() + json.size())
    {
        while (m_end > m_at && isBlank(m_end[-1]))
            --m_end;
    }

    /** Whether the text ends as it has to. Nothing may be read where it does not. */
    bool isBounded() const { return m_end > m_at && m_end[-1] == '}'; }
    qsizetype at() const { return m_at - m_begin; }
    qsizetype left() const { return m_end - m_at; }
    const char *letters() const { return m_at; }
    const char *end() const { return m_end; }
    /** To @p letter, where there is one. */
    bool goTo(const char *letter)
    {
        m_at = letter ? letter : m_at;
        return letter;
    }

    void skipBlanks()
    {
        while (m_at < m_end && isBlank(*m_at))
            ++m_at;
    }
    /** With the blanks before it. */
    bool take(char letter)
    {
        if (m_at < m_end && *m_at == letter) {
            ++m_at;
            return true;
        }
        skipBlanks();
        if (m_at == m_end || *m_at != letter)
            return false;
        ++m_at;
        return true;
    }
    /** The name of a member, with its colon. */
    bool takeName(QByteArrayView name)
    {
        const auto found = plainName();
        return found && *found == name && take(':');
    }
    /** A text of ASCII letters without escapes. */
    std::optional<QByteArrayView> plainName()
    {
        if (!take('"'))
            return {};
        const char *const begin = m_at;
        while (m_at < m_end && *m_at >= ' ' && *m_at != '"' && *m_at != '\\' && *m_at != '\x7f')
            ++m_at;
        const QByteArrayView name(begin, m_at - begin);
        return take('"') ? std::optional(name) : std::nullopt;
    }

private:
    static bool isBlank(char letter) { return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t'; }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
};
