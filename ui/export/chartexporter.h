// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "ui/export/exportfile.h"
#include "ui/export/paintedsheet.h"

#include <QImage>

/** Charts as files: SVG and PDF as true vectors with real text, PNG at one to four times its size. */
namespace ChartExporter
{
enum class Format { Svg, Png, Pdf };
using Existing = ExportFile::Existing;

/** By the ending of a file name: svg, png, pdf. */
std::optional<Format> formatOf(const QString &path);
/** svg, png, pdf. */
QString suffix(Format format);

/** Writes @p sheet whole or not at all. @p scale, 1 to 4, is for PNG. FileExists unless it may be replaced; FileNotWritable. */
Outcome write(const PaintedSheet &sheet, Format format, int scale, const QString &path, Existing existing = Existing::Keep);
/** The picture as PNG has it, for the clipboard. */
QImage image(const PaintedSheet &sheet, int scale);
}
