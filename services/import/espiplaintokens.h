// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/import/espicursor.h"
#include "services/import/espivocabulary.h"

#include <array>
#include <vector>

/** The elements of a document that is written plainly, as Green Button files are: UTF-8, names in ASCII, neither document type nor
 *  section, no entities but the five of XML, few attributes, not deep.
 *
 *  It is strict: what it walks over to the end is well-formed, and the same as Qt's reader would tell. At anything else it stops.
 */
class EspiPlainTokens
{
public:
    /** @p document has to outlive this. */
    explicit EspiPlainTokens(const QByteArray &document);

    bool nextRoot();
    bool nextChild();
    void skip();

    QLatin1StringView name() const { return QLatin1StringView(m_name.data(), m_name.size()); } /**< without its prefix */
    int line() const { return m_cursor.line(); } /**< on which the last tag ends, from 1 */
    bool isOf(EspiVocabulary vocabulary) const { return m_vocabulary == EspiVocabulary::None || m_vocabulary == vocabulary; }
    /** Without the space around it; of the element that has just begun. */
    QString attribute(QLatin1StringView name);

    // These read the element to its end; one with children is not plain.
    QString text();
    QByteArrayView letters(); /**< the same in UTF-8, until the next call */
    int textLine() const { return m_textLine; } /**< of the element whose text was read last */
    QString textName() const { return QString::fromLatin1(m_textName); }

    qint64 offset() const { return m_cursor.position() - m_begin; }
    void stop() { m_stopped = true; }
    bool hasStopped() const { return m_stopped; }
    QString reason() const { return {}; }

    /** Behind the last tag that was read. */
    const EspiCursor &cursor() const { return m_cursor; }
    /** On to @p position, behind a later child's end, so many lines below. */
    void moveTo(const char *position, int lines) { m_cursor.moveTo(position, lines); }

    /** An element that was read by its letters, and where these stand in the document. */
    struct Text
    {
        QByteArrayView name;
        QByteArrayView letters;
    };
    static constexpr std::size_t mostTexts = 16;
    /** The first so many of them. */
    const std::vector<Text> &textsRead() const { return m_textsRead; }
    void forgetTexts() { m_textsRead.clear(); }

private:
    struct Attribute
    {
        EspiCursor::Name name;
        EspiCursor::Letters value;
    };
    /** An element that has begun. */
    struct Open
    {
        QByteArrayView name; /**< with its prefix */
        EspiVocabulary byDefault = EspiVocabulary::None; /**< of names without a prefix */
        std::size_t bindings = 0; /**< of prefixes that hold outside of it */
    };
    struct Binding
    {
        QByteArrayView prefix;
        EspiVocabulary vocabulary;
    };

    static constexpr std::size_t deepest = 64;
    static constexpr std::size_t mostAttributes = 16;

    bool fail();
    bool skipMarkup();
    bool startTag();
    bool readAttributes();
    bool declare(const Attribute &attribute, Open &open);
    bool openElement(const EspiCursor::Name &name);
    bool isTwice(std::size_t attribute) const;
    const Binding *bindingOf(QByteArrayView prefix) const;
    bool endTag();
    void close();
    bool readContent(EspiCursor::Letters &letters);

    EspiCursor m_cursor;
    const char *m_begin;
    bool m_stopped = false;
    bool m_hadRoot = false;
    bool m_isEmpty = false; /**< the element that has just begun is an empty tag */
    QByteArrayView m_name;
    EspiVocabulary m_vocabulary = EspiVocabulary::None;
    std::array<Open, deepest> m_open;
    std::size_t m_depth = 0;
    std::vector<Binding> m_bindings;
    std::array<Attribute, mostAttributes> m_attributes;
    std::size_t m_attributeCount = 0;
    std::vector<Text> m_textsRead;
    QByteArray m_letters;
    int m_textLine = 0;
    QByteArrayView m_textName;
};
