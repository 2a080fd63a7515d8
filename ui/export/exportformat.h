// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

/** What a file that was exported is. */
enum class ExportFormat : quint8 { Svg, Pdf, Png, Csv, Json };

namespace ExportFormats
{
inline QList<ExportFormat> all()
{
    return {ExportFormat::Svg, ExportFormat::Pdf, ExportFormat::Png, ExportFormat::Csv, ExportFormat::Json};
}
inline bool isPicture(ExportFormat format)
{
    return format != ExportFormat::Csv && format != ExportFormat::Json;
}
/** svg, pdf, png, csv, json. */
QString suffix(ExportFormat format);
/** By the ending of a file name. */
std::optional<ExportFormat> ofFile(const QString &path);
}
