// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/importer.h"

#include "services/import/csv.h"
#include "services/import/filesource.h"
#include "services/import/greenbutton.h"
#include "services/import/longform.h"

#include <QCryptographicHash>
#include <QStringConverter>
#include <QtConcurrentRun>

#include <openssl/evp.h>

using namespace Qt::StringLiterals;

namespace
{
struct Signature
{
    QByteArrayView bytes;
    QLatin1StringView what;
};

/** How files begin that hold no readings we can read. */
const Signature signatures[] = {
    {"%PDF-", "pdf"_L1},
    {"PK\x03\x04", "zip"_L1},
    {"\x89PNG", "png"_L1},
    {"\xff\xd8\xff", "jpeg"_L1},
    {"\x1f\x8b", "gzip"_L1},
    {"SQLite format 3", "sqlite"_L1},
    {"\xd0\xcf\x11\xe0", "xls"_L1},
};

constexpr qsizetype headLength = 1024;

/** The first letters of the file, whatever it is encoded in. */
QString headOf(const QByteArray &content)
{
    const QByteArray head = content.first(std::min(content.size(), headLength));
    const auto encoding = QStringConverter::encodingForData(head, u'<').value_or(QStringConverter::Latin1);
    const QString text = QStringDecoder(encoding)(head);
    return text.trimmed();
}

QString binaryFormat(const QByteArray &content)
{
    for (const Signature &signature : signatures) {
        if (!content.startsWith(signature.bytes))
            continue;
        const bool isZip = signature.what == "zip"_L1;
        if (isZip && content.contains("xl/workbook"))
            return u"xlsx"_s;
        if (isZip && content.contains("opendocument.spreadsheet"))
            return u"ods"_s;
        return signature.what;
    }
    return {};
}

/** What the file is when it is neither a table nor Green Button; empty when it may be one. */
QString foreignFormat(const QByteArray &content, const QString &head)
{
    if (head.isEmpty() && content.trimmed().size() <= headLength)
        return u"empty"_s;
    if (const QString format = binaryFormat(content); !format.isEmpty())
        return format;
    if (head.startsWith(u'{') || head.startsWith(u'['))
        return u"json"_s;
    const bool isMarkup = head.startsWith(u'<');
    if (isMarkup && (head.contains("<html"_L1, Qt::CaseInsensitive) || head.contains("<!doctype html"_L1, Qt::CaseInsensitive)))
        return u"html"_s;
    return {};
}

/** SHA-256, by OpenSSL where that can: Qt's own takes longer than all else. */
QByteArray digestOf(const QByteArray &content)
{
    QByteArray digest(EVP_MD_size(EVP_sha256()), '\0');
    const bool isDone
        = EVP_Digest(content.data(), std::size_t(content.size()), reinterpret_cast<uchar *>(digest.data()), nullptr, EVP_sha256(), nullptr);
    return isDone ? digest : QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

enum class Form { GreenButton, LongForm, Table };

/** A file that can be read, as far as its beginning tells. */
struct Opened
{
    QByteArray content;
    Form form = Form::Table;
};

Result<Opened> open(const QString &path)
{
    const auto content = FileSource::read(path, Importer::largestFile);
    if (!content)
        return content.error();
    const QString head = headOf(*content);
    if (const QString format = foreignFormat(*content, head); !format.isEmpty())
        return Error{Error::Kind::NotReadings, Place{path, 0, {}, format}, {}, {}};
    if (head.startsWith(u'<'))
        return Opened{*content, Form::GreenButton};
    return Opened{*content, LongForm::isOne(*content) ? Form::LongForm : Form::Table};
}

Result<ImportedFile> parse(const Opened &opened, const QString &path, const ImportChoices &choices, const Importer::Progress &progress)
{
    switch (opened.form) {
    case Form::GreenButton:
        return GreenButton::parse(opened.content, path, choices, progress);
    case Form::LongForm:
        return LongForm::parse(opened.content, path, choices, progress);
    case Form::Table:
        return Csv::parse(opened.content, path, choices, progress);
    }
    Q_UNREACHABLE();
}
}

Result<ImportedFile> Importer::read(const QString &path, const ImportChoices &choices, const Progress &progress)
{
    const auto opened = open(path);
    if (!opened)
        return opened.error();
    const auto digest = QtConcurrent::run([content = opened->content] { return digestOf(content); }); // while the rest is read
    auto parsed = parse(*opened, path, choices, progress);
    if (!parsed)
        return parsed;
    ImportedFile file = *std::move(parsed);
    file.path = path;
    file.digest = digest.result();
    return file;
}

Result<std::optional<CsvGuess>> Importer::guess(const QString &path, const ImportChoices &choices)
{
    const auto opened = open(path);
    if (!opened)
        return opened.error();
    if (opened->form != Form::Table)
        return std::optional<CsvGuess>();
    return Csv::guess(opened->content, path, choices).and_then([](const CsvGuess &guess) {
        return Result<std::optional<CsvGuess>>(guess);
    });
}
