// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/espiplaintokens.h"

#include <algorithm>

namespace
{
bool isBlank(char letter)
{
    return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

EspiVocabulary vocabularyOf(QByteArrayView uri)
{
    using namespace EspiVocabularies;
    return uri.isEmpty() ? EspiVocabulary::None
        : uri == atom    ? EspiVocabulary::Atom
        : uri == espi    ? EspiVocabulary::Espi
                         : EspiVocabulary::Other;
}
}

EspiPlainTokens::EspiPlainTokens(const QByteArray &document)
    : m_cursor(document)
    , m_begin(m_cursor.position())
{
}

bool EspiPlainTokens::fail()
{
    m_stopped = true;
    return false;
}

bool EspiPlainTokens::nextRoot()
{
    if (m_stopped || (!m_hadRoot && !m_cursor.skipDeclaration()))
        return fail();
    for (;;) {
        if (!m_cursor.skipBlanks())
            return fail();
        if (m_cursor.isAtEnd())
            return m_hadRoot ? false : fail();
        if (m_cursor.next() != '<')
            return fail();
        if (m_cursor.next(1) != '!' && m_cursor.next(1) != '?')
            return std::exchange(m_hadRoot, true) ? fail() : startTag();
        if (!skipMarkup())
            return fail();
    }
}

bool EspiPlainTokens::nextChild()
{
    if (m_stopped)
        return false;
    if (m_isEmpty) {
        close();
        return false;
    }
    for (;;) {
        if (!m_cursor.skipBlanks())
            return fail();
        if (m_cursor.next() != '<') {
            EspiCursor::Letters letters;
            if (!m_cursor.readLetters('<', letters))
                return fail();
        }
        const char sort = m_cursor.next(1);
        if (sort == '/')
            return endTag();
        if (sort != '!' && sort != '?')
            return startTag();
        if (!skipMarkup())
            return fail();
    }
}

void EspiPlainTokens::skip()
{
    for (int depth = 1; depth > 0 && !m_stopped;)
        depth += nextChild() ? 1 : -1;
}

QString EspiPlainTokens::attribute(QLatin1StringView name)
{
    for (std::size_t i = 0; i < m_attributeCount; ++i) {
        if (name != QByteArrayView(m_attributes[i].name.whole))
            continue;
        const EspiCursor::Letters &value = m_attributes[i].value;
        const auto text = value.decoded();
        if (std::ranges::none_of(value.raw, [](char letter) { return letter == '\n' || letter == '\t'; }))
            return text->trimmed();
        stop();
    }
    return {};
}

bool EspiPlainTokens::readContent(EspiCursor::Letters &letters)
{
    m_textLine = line();
    m_textName = m_name;
    if (m_stopped || m_isEmpty)
        return nextChild();
    return m_cursor.readLetters('<', letters) && m_cursor.next(1) == '/' ? (endTag(), !m_stopped) : fail();
}

QString EspiPlainTokens::text()
{
    EspiCursor::Letters letters;
    return readContent(letters) ? letters.decoded()->trimmed() : QString();
}

QByteArrayView EspiPlainTokens::letters()
{
    EspiCursor::Letters letters;
    if (!readContent(letters))
        return {};
    const QByteArrayView plain = trimmed(letters.raw);
    const bool isLiteral = letters.isLiteral() && !plain.contains('\r');
    if (m_textsRead.size() < mostTexts)
        m_textsRead.push_back({m_textName, isLiteral ? plain : QByteArrayView()});
    if (isLiteral)
        return plain;
    m_letters = letters.decoded()->trimmed().toUtf8();
    return m_letters;
}

bool EspiPlainTokens::skipMarkup()
{
    if (m_cursor.next(1) == '?')
        return m_cursor.skipInstruction();
    return m_cursor.next(2) == '-' && m_cursor.next(3) == '-' && m_cursor.skipComment();
}

bool EspiPlainTokens::startTag()
{
    m_cursor.take('<');
    m_attributeCount = 0;
    EspiCursor::Name name;
    if (m_depth == deepest || !m_cursor.readName(name) || !(m_cursor.take('>') || readAttributes()) || !openElement(name))
        return fail();
    return true;
}

/** All of a start tag behind its name. */
bool EspiPlainTokens::readAttributes()
{
    for (;;) {
        const bool isApart = isBlank(m_cursor.next());
        if (!m_cursor.skipBlanks())
            return false;
        m_isEmpty = m_cursor.next() == '/';
        if (m_isEmpty || m_cursor.next() == '>')
            return m_isEmpty ? m_cursor.take("/>") : m_cursor.take('>');
        if (!isApart || m_attributeCount == mostAttributes)
            return false;
        Attribute &attribute = m_attributes[m_attributeCount++];
        if (!m_cursor.readName(attribute.name) || !m_cursor.skipBlanks() || !m_cursor.take('=') || !m_cursor.skipBlanks())
            return false;
        const char quote = m_cursor.next();
        if ((quote != '"' && quote != '\'') || !m_cursor.take(quote) || !m_cursor.readLetters(quote, attribute.value)
            || !m_cursor.take(quote))
            return false;
    }
}

/** Takes note of a namespace if @p attribute declares one. */
bool EspiPlainTokens::declare(const Attribute &attribute, Open &open)
{
    const bool isDefault = attribute.name.whole == "xmlns";
    if (!isDefault && attribute.name.prefix != "xmlns")
        return true;
    const QByteArrayView uri = attribute.value.raw;
    const bool isReserved = uri.startsWith("http://www.w3.org/XML/") || uri.startsWith("http://www.w3.org/2000/xmlns");
    if (isReserved || !attribute.value.isLiteral() || std::ranges::any_of(uri, isBlank))
        return false;
    if (isDefault) {
        open.byDefault = vocabularyOf(uri);
        return true;
    }
    m_bindings.push_back({attribute.name.local, vocabularyOf(uri)});
    return !uri.isEmpty() && attribute.name.local != "xml" && attribute.name.local != "xmlns";
}

/** Opens the element with the attributes that were read. */
bool EspiPlainTokens::openElement(const EspiCursor::Name &name)
{
    Open open{name.whole, m_depth == 0 ? EspiVocabulary::None : m_open[m_depth - 1].byDefault, m_bindings.size()};
    for (std::size_t i = 0; i < m_attributeCount; ++i) {
        if (!declare(m_attributes[i], open) || isTwice(i))
            return false;
    }
    for (std::size_t i = 0; i < m_attributeCount; ++i) {
        const QByteArrayView prefix = m_attributes[i].name.prefix;
        if (!prefix.isEmpty() && prefix != "xml" && prefix != "xmlns" && bindingOf(prefix) == nullptr)
            return false;
    }
    const Binding *const binding = name.prefix.isEmpty() ? nullptr : bindingOf(name.prefix);
    if (binding == nullptr && !name.prefix.isEmpty())
        return false;
    m_vocabulary = binding != nullptr ? binding->vocabulary : open.byDefault;
    m_name = name.local;
    m_open[m_depth++] = open;
    return true;
}

/** Whether one before @p attribute has its name, or may have: prefixes can stand for the same namespace. */
bool EspiPlainTokens::isTwice(std::size_t attribute) const
{
    const EspiCursor::Name &name = m_attributes[attribute].name;
    return std::any_of(m_attributes.begin(), m_attributes.begin() + attribute, [&](const Attribute &other) {
        return other.name.local == name.local && (other.name.prefix == "xmlns") == (name.prefix == "xmlns");
    });
}

const EspiPlainTokens::Binding *EspiPlainTokens::bindingOf(QByteArrayView prefix) const
{
    const auto found = std::find_if(m_bindings.rbegin(), m_bindings.rend(), [&](const Binding &one) { return one.prefix == prefix; });
    return found == m_bindings.rend() ? nullptr : &*found;
}

/** Answers false, as there is no child, whether the tag is as it should be or not. */
bool EspiPlainTokens::endTag()
{
    if (m_depth == 0 || !m_cursor.take("</") || !m_cursor.take(m_open[m_depth - 1].name) || !m_cursor.skipBlanks() || !m_cursor.take('>'))
        return fail();
    close();
    return false;
}

void EspiPlainTokens::close()
{
    m_isEmpty = false;
    m_bindings.resize(m_open[--m_depth].bindings);
}
