// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/csvguess.h"
#include "models/values/result.h"

#include <QByteArray>

#include <optional>

/** Brings the bytes of a text file to UTF-8. */
namespace CsvText
{
struct Decoded
{
    QByteArray text; /**< UTF-8 without byte order mark */
    CsvFinding encoding;
};

/** The line, from 1, on which the byte at @p position stands. Lines end with CR LF, LF or CR. */
int lineAt(QByteArrayView text, qsizetype position);

/** UTF-8 and UTF-16 by their marks, UTF-8 where all bytes are, else windows-1252. Error::Malformed at a NUL. */
Result<Decoded> decoded(const QByteArray &content, const std::optional<QByteArray> &chosen);
}
