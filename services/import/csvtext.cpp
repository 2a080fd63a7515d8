// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvtext.h"

#include "models/values/multiversion.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace
{
/** What windows-1252 has at 0x80 to 0x9f; 0 where it has nothing. */
constexpr char16_t windowsLetters[32] = {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
    0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
};

QByteArray fromWindows(const QByteArray &content)
{
    QString text = QString::fromLatin1(content);
    for (QChar &letter : text) {
        if (letter >= QChar(0x80) && letter < QChar(0xa0) && windowsLetters[letter.unicode() - 0x80] != 0)
            letter = windowsLetters[letter.unicode() - 0x80];
    }
    return text.toUtf8();
}

Result<QByteArray> fromUtf16(const QByteArray &content, QStringConverter::Encoding encoding)
{
    QStringDecoder decode(encoding);
    const QString text = decode(content);
    if (decode.hasError() || content.size() % 2 != 0)
        return Error{Error::Kind::Malformed, {{}, 0, u"encoding"_s, u"UTF-16"_s}, {}, {}};
    return text.toUtf8();
}

/** Whether all bytes are ASCII and none is 0, seen by many of them at a time. */
WATTGLASS_MULTIVERSION bool isPlainAscii(const char *bytes, qsizetype size)
{
    constexpr qsizetype block = 256;
    qsizetype at = 0;
    qint8 bad = 0; // below 0 once one is
    for (; at + block <= size && bad >= 0; at += block) {
        for (qsizetype i = 0; i < block; ++i)
            bad |= qint8(bytes[at + i]) | qint8(bytes[at + i] - 1);
    }
    for (; at < size; ++at)
        bad |= qint8(bytes[at]) | qint8(bytes[at] - 1);
    return bad >= 0;
}

/** Where the first byte stands that is not UTF-8; -1 when all are. */
qsizetype firstNotUtf8(QByteArrayView bytes)
{
    if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return -1;
    qsizetype good = 0;
    for (qsizetype end = bytes.size(); end - good > 1;) {
        const qsizetype middle = good + (end - good) / 2;
        qsizetype cut = middle; // never within a letter
        while (cut > good && (uchar(bytes[cut]) & 0xc0) == 0x80)
            --cut;
        if (cut > good && QUtf8StringView(bytes.data() + good, cut - good).isValidUtf8())
            good = cut;
        else
            end = middle;
    }
    return good;
}

Result<CsvText::Decoded> byChoice(const QByteArray &content, const QByteArray &chosen)
{
    const QByteArray name = chosen.toLower();
    const CsvFinding finding{u"encoding"_s, QString::fromLatin1(chosen), CsvFinding::Reason::Chosen, {}};
    if (name == "utf-8" && firstNotUtf8(content) < 0)
        return CsvText::Decoded{content.startsWith("\xef\xbb\xbf") ? content.sliced(3) : content, finding};
    if (name == "utf-16")
        return fromUtf16(content, QStringConverter::Utf16).and_then([&](const QByteArray &text) {
            return Result<CsvText::Decoded>(CsvText::Decoded{text, finding});
        });
    if (name == "iso-8859-1")
        return CsvText::Decoded{QString::fromLatin1(content).toUtf8(), finding};
    if (name == "windows-1252")
        return CsvText::Decoded{fromWindows(content), finding};
    return Error{Error::Kind::BadArgument,
                 {{}, 0, u"encoding"_s, QString::fromLatin1(chosen)},
                 {u"UTF-8"_s, u"UTF-16"_s, u"ISO-8859-1"_s, u"windows-1252"_s},
                 {}};
}

Result<CsvText::Decoded> byContent(const QByteArray &content)
{
    using Reason = CsvFinding::Reason;
    if (content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff")) {
        return fromUtf16(content, QStringConverter::Utf16).and_then([](const QByteArray &text) {
            return Result<CsvText::Decoded>(CsvText::Decoded{text, {u"encoding"_s, u"UTF-16"_s, Reason::ByteOrderMark, {}}});
        });
    }
    const qsizetype odd = firstNotUtf8(content);
    if (odd >= 0) {
        const QString line = QString::number(CsvText::lineAt(content, odd));
        return CsvText::Decoded{fromWindows(content), {u"encoding"_s, u"windows-1252"_s, Reason::NotUtf8, {line}}};
    }
    if (content.startsWith("\xef\xbb\xbf"))
        return CsvText::Decoded{content.sliced(3), {u"encoding"_s, u"UTF-8"_s, Reason::ByteOrderMark, {}}};
    return CsvText::Decoded{content, {u"encoding"_s, u"UTF-8"_s, Reason::ValidUtf8, {}}};
}
}

int CsvText::lineAt(QByteArrayView text, qsizetype position)
{
    int line = 1;
    for (qsizetype i = 0; i < position; ++i)
        line += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
    return line;
}

Result<CsvText::Decoded> CsvText::decoded(const QByteArray &content, const std::optional<QByteArray> &chosen)
{
    if (!chosen && isPlainAscii(content.data(), content.size()))
        return Decoded{content, {u"encoding"_s, u"UTF-8"_s, CsvFinding::Reason::ValidUtf8, {}}};
    const auto decoded = chosen ? byChoice(content, *chosen) : byContent(content);
    if (!decoded)
        return decoded;
    const qsizetype nul = decoded->text.indexOf('\0');
    if (nul >= 0)
        return Error{Error::Kind::Malformed, {{}, lineAt(decoded->text, nul), {}, u"NUL"_s}, {}, {}};
    return decoded;
}
