// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/espicursor.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace
{
enum class Sort : quint8 {
    Forbidden, /**< no XML letter */
    Plain,
    NewLine,
    Return,
    Markup, /**< `<` */
    Entity, /**< `&` */
    Bracket, /**< `]`, of which text must not hold two before a `>` */
    Wide, /**< part of a letter beyond ASCII */
};

constexpr std::array<Sort, 256> sorts = [] {
    std::array<Sort, 256> sorts{};
    for (int letter = 0x20; letter < 0x80; ++letter)
        sorts[letter] = Sort::Plain;
    for (int letter = 0x80; letter < 0x100; ++letter)
        sorts[letter] = Sort::Wide;
    sorts['\t'] = Sort::Plain;
    sorts['\n'] = Sort::NewLine;
    sorts['\r'] = Sort::Return;
    sorts['<'] = Sort::Markup;
    sorts['&'] = Sort::Entity;
    sorts[']'] = Sort::Bracket;
    return sorts;
}();

/** 1 for letters that may begin a name, 2 for those that may follow. */
constexpr std::array<quint8, 256> nameLetters = [] {
    std::array<quint8, 256> letters{};
    for (int letter = 'a'; letter <= 'z'; ++letter)
        letters[letter] = letters[letter - 'a' + 'A'] = 1;
    for (int digit = '0'; digit <= '9'; ++digit)
        letters[digit] = 2;
    letters['_'] = 1;
    letters['-'] = letters['.'] = 2;
    return letters;
}();

struct Entity
{
    QLatin1StringView name;
    QChar letter;
};

constexpr Entity entities[] = {{"&amp;"_L1, u'&'}, {"&lt;"_L1, u'<'}, {"&gt;"_L1, u'>'}, {"&quot;"_L1, u'"'}, {"&apos;"_L1, u'\''}};

/** Whether the bytes are UTF-8 and none of its two letters that are none. */
bool isValidUtf8(QByteArrayView bytes)
{
    return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8() && bytes.indexOf("\xef\xbf\xbe") < 0
        && bytes.indexOf("\xef\xbf\xbf") < 0;
}
}

std::optional<QString> EspiCursor::Letters::decoded() const
{
    const QString written = QString::fromUtf8(raw).replace("\r\n"_L1, "\n"_L1);
    QString text;
    QStringView rest = written;
    for (qsizetype at = rest.indexOf(u'&'); at >= 0; at = rest.indexOf(u'&')) {
        text += rest.first(at);
        rest = rest.sliced(at);
        const auto known = std::ranges::find_if(entities, [&](const Entity &entity) { return rest.startsWith(entity.name); });
        if (known == std::end(entities))
            return {};
        text += known->letter;
        rest = rest.sliced(known->name.size());
    }
    text += rest;
    return text;
}

bool EspiCursor::skipBlanks()
{
    const char *at = m_at;
    for (; at != m_end; ++at) {
        if (*at == '\n')
            ++m_line;
        else if (*at == '\r' && (m_end - at == 1 || at[1] != '\n'))
            return false;
        else if (*at != ' ' && *at != '\t' && *at != '\r')
            break;
    }
    m_at = at;
    return true;
}

bool EspiCursor::readName(Name &name)
{
    const char *at = m_at;
    const auto part = [&at, this] {
        const char *const begin = at;
        if (at != m_end && nameLetters[uchar(*at)] == 1)
            do
                ++at;
            while (at != m_end && nameLetters[uchar(*at)] != 0);
        return QByteArrayView(begin, at);
    };
    name.prefix = {};
    name.local = part();
    if (at != m_end && *at == ':') {
        ++at;
        name.prefix = std::exchange(name.local, part());
        if (name.prefix.isEmpty())
            return false;
    }
    name.whole = {m_at, at};
    m_at = at;
    return !name.local.isEmpty() && at != m_end && *at != ':' && uchar(*at) < 0x80;
}

bool EspiCursor::readLetters(char stop, Letters &letters)
{
    const char *const begin = m_at;
    bool isAscii = true;
    bool hasEntities = false;
    for (; m_at != m_end && *m_at != stop; ++m_at) {
        switch (sorts[uchar(*m_at)]) {
        case Sort::Plain:
            break;
        case Sort::NewLine:
            ++m_line;
            break;
        case Sort::Entity:
            hasEntities = true;
            break;
        case Sort::Wide:
            isAscii = false;
            break;
        case Sort::Return:
            if (next(1) != '\n')
                return false;
            break;
        case Sort::Bracket:
            if (next(1) == ']')
                return false;
            break;
        case Sort::Forbidden:
        case Sort::Markup:
            return false;
        }
    }
    letters = {{begin, m_at}, isAscii, hasEntities};
    return m_at != m_end && (isAscii || isValidUtf8(letters.raw)) && (!hasEntities || letters.decoded());
}

bool EspiCursor::skipDeclaration()
{
    static const QRegularExpression declaration(
        uR"re(^<\?xml version=(["'])1\.0\1(?: encoding=(["'])[Uu][Tt][Ff]-8\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>)re"_s);
    constexpr qsizetype longest = 100;
    take("\xef\xbb\xbf");
    if (next() != '<' || next(1) != '?' || next(2) != 'x')
        return true;
    const auto found = declaration.match(QString::fromLatin1(m_at, std::min<qsizetype>(m_end - m_at, longest)));
    m_at += found.capturedLength();
    return found.hasMatch();
}

bool EspiCursor::skipComment()
{
    m_at += 4;
    const auto *const end = static_cast<const char *>(memmem(m_at, std::size_t(m_end - m_at), "--", 2));
    return end != nullptr && skipLetters(end) && take("-->");
}

bool EspiCursor::skipInstruction()
{
    m_at += 2;
    Name target;
    if (!readName(target) || !target.prefix.isEmpty() || target.whole.compare("xml", Qt::CaseInsensitive) == 0)
        return false;
    if (take("?>"))
        return true;
    const auto *const end = static_cast<const char *>(memmem(m_at, std::size_t(m_end - m_at), "?>", 2));
    return end != nullptr && (next() == ' ' || next() == '\n') && skipLetters(end) && take("?>");
}

/** On to @p end, if all until there are letters, of whatever sort. */
bool EspiCursor::skipLetters(const char *end)
{
    const char *const begin = m_at;
    for (; m_at != end; ++m_at) {
        const Sort sort = sorts[uchar(*m_at)];
        m_line += sort == Sort::NewLine;
        if (sort == Sort::Forbidden || (sort == Sort::Return && next(1) != '\n'))
            return false;
    }
    return isValidUtf8({begin, end});
}
